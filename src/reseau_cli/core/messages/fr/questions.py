"""The questionnaire: what a question is called in the recap, its text, its hint, why it is asked, its choices."""

TEXTS: dict[str, str] = {
    # Text.
    "text.name": "vos mots",
    "text.text": "En une phrase, qu’est-ce qui vous pèse ?",
    "text.help": "Avec vos mots, comme à un ami.",
    "text.why": (
        "Vos mots disent mieux que des cases ce qu’il vous faut ; ils sont comparés à ceux des réseaux."
    ),
    # Lacks.
    "lacks.name": "besoins",
    "lacks.text": "Pour quoi vous faudrait-il de l’aide ?",
    "lacks.help": "Cochez tout ce qui compte.",
    "lacks.why": "Aucun réseau n’est bon en tout : on cherche ceux qui sont bons là où cela vous manque.",
    # Solitude.
    "solitude.name": "appui",
    "solitude.text": "Au travail, avez-vous quelqu’un sur qui vous appuyer ?",
    "solitude.why": (
        "Près d’un dirigeant de PME sur deux se dit isolé (Bpifrance, 2016). Si c’est votre cas, les réseaux "
        "où l’on se voit vraiment passent devant."
    ),
    "solitude.0": "oui, tous les jours",
    "solitude.1": "oui, mais pas assez souvent",
    "solitude.2": "rarement",
    "solitude.3": "non, personne",
    # Smallness.
    "smallness.name": "poids face aux grands",
    "smallness.text": "Face à un gros client, une banque ou l’État, arrivez-vous à vous faire entendre ?",
    "smallness.why": (
        "Si vous ne pesez pas assez, il vous faut un réseau qui défend, qui achète ou qui vend à plusieurs."
    ),
    "smallness.0": "oui, sans peine",
    "smallness.1": "le plus souvent",
    "smallness.2": "rarement",
    "smallness.3": "non, je ne pèse rien",
    # Wants.
    "wants.name": "souhaits",
    "wants.text": "Qu’attendez-vous d’un réseau, d’abord ?",
    "wants.help": "Trois choix au plus, le plus important d’abord.",
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
    "woman.name": "une femme",
    "woman.text": "Êtes-vous une femme ?",
    "woman.why": "Des réseaux encore possibles pour vous sont réservés aux femmes, ou aux hommes.",
    # Budget.
    "budget.name": "budget",
    "budget.text": "Combien pouvez-vous y mettre par an ?",
    "budget.help": "En euros, tout compris.",
    "budget.why": (
        "Les réseaux vont de la gratuité à plus de mille euros par an ; on vous dit le prix quand il est "
        "connu."
    ),
    "budget.0": "rien",
    "budget.150": "jusqu’à 150 €",
    "budget.500": "jusqu’à 500 €",
    "budget.1500": "jusqu’à 1 500 €",
    # Hours.
    "hours.name": "temps",
    "hours.text": "Combien de temps pouvez-vous y passer par mois ?",
    "hours.help": "En heures, trajets compris.",
    "hours.why": (
        "Certains réseaux demandent une heure par mois, d’autres une matinée par semaine ; un réseau où l’on "
        "ne va pas ne sert à rien."
    ),
    "hours.1": "1 heure",
    "hours.2": "2 heures",
    "hours.4": "4 heures",
    "hours.8": "8 heures",
    # Give.
    "give.name": "en retour",
    "give.text": "Que pouvez-vous donner en retour ?",
    "give.why": (
        "Certains réseaux attendent des contacts, du temps ou une place au bureau ; d’autres ne demandent "
        "rien."
    ),
    "give.0": "rien pour l’instant",
    "give.1": "un coup de main de temps en temps",
    "give.2": "des contacts, du temps régulier",
    "give.3": "beaucoup, même une place au bureau",
    # Age.
    "age.name": "âge",
    "age.text": "Quel âge avez-vous ?",
    "age.help": "En années.",
    "age.why": "Des réseaux encore possibles pour vous ont une limite d’âge.",
    # Circumstances.
    "circumstances.name": "situation",
    "circumstances.text": "Une de ces situations est-elle la vôtre ?",
    "circumstances.help": "Cochez seulement ce que vous voulez dire.",
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
    # Answers that are not asked for.
    "turnover.name": "chiffre d’affaires",
    "must.name": "impératif",
    # Several questions.
    "yes": "oui",
    "no": "non",
    "private": "{why} Votre réponse reste sur cette machine.",
}
