"""Every id of the project and its word for people, in French then in English.

One home for the ids that profiles, flags and the catalogue share (design: words). A mapping's order is the
order in which people see the choices. Sentences built with these words live in ``wording``.
"""

from __future__ import annotations

from typing import TypeAlias

Words: TypeAlias = dict[str, tuple[str, str]]

LANGUAGES = ("fr", "en")

LACKS: Words = {
    "finance": ("trésorerie et financement", "cash flow and funding"),
    "accounting-tax": ("comptabilité et impôts", "accounting and tax"),
    "law-standards": ("droit et normes", "law and standards"),
    "people": ("recruter et encadrer", "hiring and managing people"),
    "administration": ("démarches et administration", "dealing with the administration"),
    "sales-marketing": ("vendre et se faire connaître", "selling and being known"),
    "digital": ("informatique et Internet", "digital tools"),
    "strategy": ("prendre du recul et décider", "stepping back and deciding"),
    "export": ("vendre à l’étranger", "selling abroad"),
    "green-transition": ("écologie et énergie", "ecology and energy"),
    "handover": ("transmettre ou reprendre", "handing over or taking over"),
    "hardship": ("dettes, impayés, procédure", "debts, unpaid bills, insolvency"),
}

OTHER_NEEDS: Words = {
    "business": ("trouver des clients et des affaires", "finding customers and business"),
    "wellbeing": ("tenir le coup", "holding up"),
    "personal-growth": ("progresser soi-même", "growing as a person"),
    "fellowship": ("rencontrer des gens", "meeting people"),
    "workplace": ("un lieu de travail", "a place to work"),
    "representation": ("être défendu", "being represented"),
    "local-roots": ("s’ancrer dans le pays", "local roots"),
    "culture-patronage": ("mécénat et culture", "patronage of culture"),
    "pooling": ("acheter ou employer à plusieurs", "buying or hiring together"),
}

NEEDS: Words = LACKS | OTHER_NEEDS

WANTS: Words = {
    "business": ("faire des affaires", "do business"),
    "local-roots": ("agir là où je vis", "take part in local life"),
    "women": ("entreprendre entre femmes", "be among women in business"),
    "prevention": ("éviter la faillite", "avoid bankruptcy"),
    "rebound": ("rebondir après un échec", "bounce back after a failure"),
    "culture-patronage": ("soutenir la culture", "support culture"),
    "representation": ("défendre mon métier", "stand up for my trade"),
    "workplace": ("trouver un lieu de travail", "find a place to work"),
    "good-practice": ("échanger avec des pairs", "learn from peers"),
    "reliable-information": ("avoir des informations sûres", "get reliable information"),
    "personal-growth": ("progresser moi-même", "grow as a person"),
    "fellowship": ("voir du monde, passer de bons moments", "enjoy good company"),
    "give-back": ("transmettre, aider à mon tour", "pass on, help others"),
}

VOCATIONS: Words = {
    "territory": ("club de territoire", "local club"),
    "business": ("réseau d’affaires", "business network"),
    "women": ("réseau de femmes", "women’s network"),
    "prevention": ("prévention des difficultés", "prevention of hardship"),
    "rebound": ("rebond après un échec", "rebound after failure"),
    "social": ("réseau solidaire", "social-purpose network"),
    "culture": ("mécénat", "patronage"),
    "union": ("syndicat de patrons", "employers’ union"),
    "place": ("lieu de travail partagé", "shared workplace"),
    "peers": ("groupe de pairs", "peer group"),
    "chamber": ("chambre", "chamber"),
    "start-up-support": ("aide à la création", "start-up support"),
    "mentoring": ("mentorat", "mentoring"),
    "handover": ("transmission et reprise", "handover"),
    "sustainability": ("entreprises engagées", "committed firms"),
    "innovation": ("innovation et numérique", "innovation"),
    "freelance": ("réseau d’indépendants", "freelance network"),
    "international": ("réseau international", "international network"),
    "service-club": ("club de service", "service club"),
}

STAGES: Words = {
    "idea": ("j’ai un projet", "I have a project"),
    "starting": ("je démarre (moins de 3 ans)", "starting (under 3 years)"),
    "growing": ("mon entreprise tourne", "the firm is running"),
    "struggling": ("mon entreprise est en difficulté", "the firm is in difficulty"),
    "after-failure": ("j’ai dû fermer", "I had to close down"),
    "handing-over": ("je veux transmettre", "I want to hand over"),
    "taking-over": ("je reprends une entreprise", "I am taking over a firm"),
}

ENTRIES: Words = {
    "open": ("libre", "open to all"),
    "application": ("sur demande", "on application"),
    "sponsored": ("parrainage ou cooptation", "sponsored or co-opted"),
    "invitation": ("sur invitation", "by invitation"),
    "appointment": ("sur rendez-vous", "by appointment"),
}

LEGAL_FORMS: Words = {
    "micro-entreprise": ("micro-entreprise", "micro-entreprise"),
    "ei": ("entreprise individuelle", "sole trader (EI)"),
    "eurl": ("EURL", "EURL"),
    "sarl": ("SARL", "SARL"),
    "sas": ("SAS", "SAS"),
    "sasu": ("SASU", "SASU"),
    "scop": ("Scop", "workers’ cooperative (Scop)"),
    "association": ("association", "association"),
    "autre": ("autre", "other"),
}

STANDINGS: Words = {
    "craft": ("les artisans", "craftspeople"),
    "trade": ("les commerçants et les sociétés commerciales", "traders and commercial companies"),
    "liberal": ("les professions libérales", "liberal professions"),
    "farming": ("les agriculteurs", "farmers"),
}

CIRCUMSTANCES: Words = {
    "disability": ("handicap", "disability"),
    "priority-district": ("quartier prioritaire", "priority district"),
    "rural": ("vie à la campagne", "life in the countryside"),
    "parent": ("parent de jeunes enfants", "parent of young children"),
    "jobseeker": ("sans emploi", "out of work"),
    "exile": ("personnes exilées", "exile"),
    "lgbt": ("LGBT", "LGBT"),
    "faith": ("croyants", "faith"),
    "bank-refusal": ("refus de la banque", "refused by the bank"),
    "student": ("étudiant ou jeune diplômé", "student or recent graduate"),
}

PROJECTS: Words = {
    "innovative": ("projets innovants", "innovative projects"),
    "growth": ("projets de croissance, créateurs d’emplois", "growth projects that create jobs"),
    "cooperative": ("coopératives de salariés ou projets de Scop", "workers’ cooperatives or plans for one"),
    "social-purpose": ("projets à but social ou écologique", "projects with a social or ecological purpose"),
    "export": (
        "entreprises qui vendent à l’étranger ou s’y préparent",
        "firms that sell abroad or are about to",
    ),
}

MEALS: Words = {
    "included": ("repas compris", "meals included"),
    "extra": ("repas en sus", "meals on top"),
}

HELPERS: Words = {
    "owners": ("patrons en activité", "working owners"),
    "retired": ("retraités", "retired people"),
    "employees": ("salariés de grandes entreprises", "employees of large firms"),
}

MUSTS: Words = {
    "budget": ("mon budget", "my budget"),
    "hours": ("mon temps", "my time"),
    "remote": ("à distance", "at a distance"),
    "department": ("dans mon département", "in my department"),
}

KINDS: Words = {
    "network": ("réseau", "network"),
    "help": ("aide publique", "public help"),
    "place": ("lieu", "place"),
}

SCOPES: Words = {
    "local": ("local", "local"),
    "departmental": ("départemental", "departmental"),
    "regional": ("régional", "regional"),
    "national": ("national", "national"),
    "online": ("en ligne", "online"),
}

FORMATS: Words = {
    "event": ("rencontres", "events"),
    "training": ("formations", "training"),
    "drop-in": ("permanences", "drop-in advice"),
    "legal-service": ("service juridique", "legal service"),
    "mentoring": ("parrainage", "mentoring"),
    "coworking": ("bureaux partagés", "coworking"),
    "monthly-meeting": ("réunion chaque mois", "monthly meeting"),
    "weekly-meeting": ("réunion chaque semaine", "weekly meeting"),
    "breakfast": ("petit-déjeuner", "breakfast"),
    "working-group": ("commissions", "working groups"),
    "peer-group": ("petit groupe de patrons", "small group of owners"),
    "directory": ("annuaire", "directory"),
    "online": ("en ligne", "online"),
    "honour-loan": ("prêt d’honneur", "honour loan"),
    "fair": ("salons", "fairs"),
}

STATUSES: Words = {
    "active": ("en activité", "active"),
    "dissolved": ("n’existe plus", "closed"),
    "merged": ("a rejoint un autre réseau", "merged into another"),
}

CONFIDENCES: Words = {
    "high": ("bien documenté", "well documented"),
    "medium": ("assez documenté", "fairly documented"),
    "low": ("peu documenté", "poorly documented"),
}

LEVELS: Words = {
    "commune": ("votre commune", "your commune"),
    "intercommunality": ("votre intercommunalité", "your group of communes"),
    "employment-area": ("votre bassin d’emploi", "your employment area"),
    "department": ("votre département", "your department"),
    "neighbour": ("un département voisin", "a neighbouring department"),
    "region": ("votre région", "your region"),
    "national": ("réseau national", "national network"),
    "online": ("en ligne", "online"),
}


def word(words: Words, key: str, lang: str = "fr") -> str:
    """The word shown to people for an id, in ``lang`` ("fr" or "en")."""
    return words[key][LANGUAGES.index(lang)]
