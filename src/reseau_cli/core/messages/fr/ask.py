"""Questions to ask at a door."""

TEXTS: dict[str, str] = {
    # What is not known of it.
    "price": "Combien coûte la première année, tout compris : adhésion, entrée, repas ?",
    "price-still": "Est-ce toujours ce prix : {price} ?",
    "hours": "Combien d’heures par mois faut-il, trajets compris ?",
    "hours-still": "Est-ce bien ce temps : {hours} ?",
    "near": "Avez-vous un groupe près d’ici ({place}), et où se réunit-il ?",
    "alive": "Quand vous êtes-vous réunis la dernière fois, et à combien ?",
    "rule": "Ceci vaut-il pour moi : {condition} ?",
    "rule-one-per-trade": "La place de mon métier est-elle libre ?",
    "rule-sponsored": "Qui pourrait me parrainer ?",
    "rule-invitation": "Qui peut m’inviter ?",
    "rule-through": "Par quelle organisation membre entrer ?",
    "rule-departments": "Y a-t-il un groupe dans mon département ?",
    "rule-somewhere": "Où se réunit-on exactement ?",
    # What one learns there.
    "network-1": "À un membre : qu’est-ce que ce réseau vous a apporté cette année ?",
    "network-2": "Combien de membres ont une toute petite entreprise comme la mienne ?",
    "network-3": "Que demande-t-on à un membre, en plus de la cotisation ?",
    "network-4": "Combien sont partis l’an dernier, et pourquoi ?",
    "network-5": "Peut-on s’arrêter en cours d’année ?",
    "help-1": "Quels papiers faut-il apporter ?",
    "help-2": "Est-ce gratuit du début à la fin ?",
    "help-3": "Sous combien de jours aurai-je une réponse ?",
    "help-4": "Qui suivra mon dossier, et comment le joindre ?",
    "help-5": "Si ce n’est pas de votre ressort, vers qui m’enverrez-vous ?",
    "place-1": "Quels jours et à quelles heures y entre-t-on ?",
    "place-2": "Qui y travaille déjà ?",
    "place-3": "Peut-on y téléphoner, y recevoir un client ?",
    "place-4": "Peut-on essayer une journée ?",
    "place-5": "Quel préavis pour partir ?",
}
