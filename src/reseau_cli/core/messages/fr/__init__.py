"""French: what people read, a table a subject."""

FEMININE = frozenset(
    {
        *(
            "agence",
            "alliance",
            "amicale",
            "association",
            "banque",
            "bourse",
            "boutique",
            "caisse",
            "cantine",
            "capeb",
        ),
        *(
            "cci",
            "cellule",
            "chaîne",
            "chambre",
            "cité",
            "cma",
            "coalition",
            "communauté",
            "compagnie",
            "confédération",
        ),
        *(
            "convention",
            "coopérative",
            "coordination",
            "couveuse",
            "cpme",
            "délégation",
            "entente",
            "fabrique",
            "fédé",
        ),
        *(
            "fédération",
            "fondation",
            "forge",
            "guilde",
            "jeune",
            "ligue",
            "maison",
            "médiation",
            "mission",
            "mutuelle",
        ),
        *(
            "pépinière",
            "permanence",
            "plateforme",
            "ruche",
            "société",
            "station",
            "technopole",
            "union",
            "u2p",
            "ffb",
        ),
    }
)
"""First nouns, and acronyms of such, that make a network « elle »."""

ARTICLES = frozenset(("la", "les", "le"))


def is_one(count: float) -> bool:
    """Whether a count takes the singular: none, one, and less than two do."""
    return abs(count) < 2


def pronoun(name: str) -> str:
    """« elle » for a name that begins with a feminine noun, « il » for others: a network is masculine."""
    first, _, rest = name.lower().partition(" ")
    noun = rest.partition(" ")[0] if first in ARTICLES else first
    noun = noun.removeprefix("l’").removeprefix("l'")
    return "elle" if noun.rstrip("s,") in FEMININE else "il"
