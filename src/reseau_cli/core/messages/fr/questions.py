"""The questionnaire: what an answer is called, a question's text, its hint, why it is asked, its choices."""

TEXTS: dict[str, str] = {
    # Text.
    "text.text": "En une phrase, qu’est-ce qui vous amène ?",
    "text.help": "Avec vos mots : votre métier, votre ville, ce qui vous pèse ou ce que vous cherchez.",
    "text.example": "Boulangère à Nantes, deux salariés, je voudrais recruter",
    "text.why": (
        "Vos mots disent mieux que des cases ce qu’il vous faut ; ils sont comparés à ceux des réseaux."
    ),
    # Lacks.
    "lacks.text": "Pour quoi vous faudrait-il de l’aide ?",
    "lacks.help": "Le plus lourd d’abord.",
    "lacks.why": "Aucun réseau n’est bon en tout : on cherche ceux qui sont bons là où cela vous manque.",
    # Solitude.
    "solitude.name": "quelqu’un à qui parler",
    "solitude.text": "Pour vos soucis de patron, avez-vous quelqu’un à qui parler ?",
    "solitude.why": (
        "Près d’un dirigeant de PME sur deux se dit isolé (Bpifrance, 2016). Si c’est votre cas, les réseaux "
        "où l’on se voit vraiment passent devant."
    ),
    "solitude.0": "oui, tous les jours",
    "solitude.1": "oui, mais pas assez souvent",
    "solitude.2": "rarement",
    "solitude.3": "non, personne",
    # Holding.
    "holding.name": "tenir le coup",
    "holding.text": "Et vous, tenez-vous le coup ?",
    "holding.why": (
        "Porter une entreprise seul ou avec des dettes pèse. Si c’est trop lourd, il y a des gens à appeler "
        "d’abord."
    ),
    "holding.3": "oui, ça va",
    "holding.2": "oui, le plus souvent",
    "holding.1": "difficilement",
    "holding.0": "non, plus du tout",
    # Smallness.
    "smallness.name": "se faire entendre",
    "smallness.text": "Face à un gros client, une banque ou l’État, arrivez-vous à vous faire entendre ?",
    "smallness.why": (
        "Si vous ne pesez pas assez, il vous faut un réseau qui défend, qui achète ou qui vend à plusieurs."
    ),
    "smallness.0": "oui, sans peine",
    "smallness.1": "le plus souvent",
    "smallness.2": "rarement",
    "smallness.3": "non, je ne pèse rien",
    # Wants.
    "wants.text": "Qu’attendez-vous d’un réseau, d’abord ?",
    "wants.help": "Trois au plus, le plus important d’abord.",
    "wants.why": "Un réseau est fait pour une chose avant les autres ; votre premier choix compte le plus.",
    # Place.
    "place.name": "lieu",
    "place.text": "Où travaillez-vous ?",
    "place.help": "Commune, code postal ou département.",
    "place.why": "Beaucoup de réseaux n’existent que dans un département ; les plus proches passent devant.",
    # Trade.
    "trade.name": "métier",
    "trade.text": "Quel est votre métier ?",
    "trade.help": "En quelques mots, ou votre code NAF (comme 56.10A).",
    "trade.why": "Certains réseaux sont faits pour votre métier, d’autres lui sont fermés.",
    # Stage.
    "stage.name": "moment",
    "stage.text": "Où en est votre entreprise ?",
    "stage.why": "Démarrer, tenir, transmettre : l’aide n’est pas la même.",
    # Woman.
    "woman.name": "vous êtes une femme",
    "woman.text": "Êtes-vous une femme ?",
    "woman.why": "Des réseaux encore possibles pour vous sont réservés aux femmes, ou aux hommes.",
    # Budget.
    "budget.name": "budget",
    "budget.text": "Combien pouvez-vous y mettre par an ?",
    "budget.help": "En euros, tout compris : 0, 150, 300…",
    "budget.why": (
        "Les réseaux vont de la gratuité à plus de mille euros par an ; on vous dit le prix quand il est "
        "connu."
    ),
    # Hours.
    "hours.name": "temps",
    "hours.text": "Combien de temps pouvez-vous y passer par mois ?",
    "hours.help": "En heures, trajets compris : 1, 2, 4…",
    "hours.why": (
        "Certains réseaux demandent une heure par mois, d’autres une matinée par semaine ; un réseau où l’on "
        "ne va pas ne sert à rien."
    ),
    # Give.
    "give.name": "à apporter",
    "give.text": "Que pouvez-vous apporter au réseau ?",
    "give.why": (
        "Certains réseaux attendent des contacts, du temps ou une place au bureau ; d’autres ne demandent "
        "rien."
    ),
    "give.0": "rien pour l’instant",
    "give.1": "un coup de main de temps en temps",
    "give.2": "des contacts, du temps régulier",
    "give.3": "beaucoup, jusqu’à entrer au bureau de l’association",
    # Age.
    "age.name": "âge",
    "age.text": "Quel âge avez-vous ?",
    "age.help": "En années.",
    "age.why": "Des réseaux encore possibles pour vous ont une limite d’âge.",
    # Circumstances.
    "circumstances.text": "Une de ces situations est-elle la vôtre ?",
    "circumstances.help": "Seulement ce que vous voulez dire.",
    "circumstances.why": "Des réseaux encore possibles pour vous sont pensés pour ces situations.",
    # Employees.
    "employees.name": "salariés",
    "employees.text": "Combien de salariés avez-vous ?",
    "employees.help": "Sans vous compter ; 0 si aucun.",
    "employees.why": "Des réseaux encore possibles pour vous demandent un nombre de salariés.",
    # Remote.
    "remote.name": "à distance",
    "remote.text": "Faut-il pouvoir tout suivre à distance ?",
    "remote.why": "Certains réseaux se suivent en ligne, d’autres seulement sur place.",
    # Legal form.
    "legal_form.name": "statut",
    "legal_form.text": "Quel est le statut de votre entreprise ?",
    "legal_form.why": "Des réseaux et des chambres en dépendent.",
    # Several questions.
    "yes": "oui",
    "no": "non",
    "private": "{why} Votre réponse reste sur cette machine.",
}
