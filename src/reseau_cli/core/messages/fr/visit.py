"""What came of the doors one knocked at: noted, listed, counted in the next answer."""

TEXTS: dict[str, str] = {
    "asked": "{name} : qu’est-ce que cela a donné ?",
    "noted": "Noté : {name}, {outcome}. Le prochain « reseau match » en tient compte.",
    "line": "{day} : {name}, {outcome}",
    "none": "Rien de noté.",
    "nameless": "sans nom",
    "owner": "{name} : réponses gardées {answers}, visites notées {notes}",
}
