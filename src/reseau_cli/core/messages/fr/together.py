"""The networks that do best together."""

TEXTS: dict[str, str] = {
    "names|one": "Un seul réseau : {names}.",
    "names|other": "Ensemble : {names}.",
    "covers": "Cela répond à : {needs}.",
    "leaves": (
        "À eux seuls, ils ne répondent pas à : {needs}. Un conseiller de votre chambre peut vous orienter."
    ),
    "range": "{low} à {high}",
    "cost": "Ce qui est connu : {figures}.",
    "and": "{price} et {hours}",
    "unpriced": "Prix à demander : {names}.",
    "untimed": "Temps à demander : {names}.",
}
