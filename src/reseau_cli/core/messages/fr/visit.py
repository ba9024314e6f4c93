"""What came of the doors one knocked at: noted, listed, counted in the next answer."""

TEXTS: dict[str, str] = {
    "asked": "{name} : qu’est-ce que cela a donné ?",
    "noted": "Noté : {name}, {outcome}. Le prochain « reseau match » en tient compte.",
    "line": "{day} : {name}, {outcome}",
    "none": "Rien de noté.",
    "nameless": "sans nom",
    "owner": "{name} : {kept}",
    "answers|none": "",
    "answers|one": "{count} réponse gardée",
    "answers|other": "{count} réponses gardées",
    "notes|none": "",
    "notes|one": "{count} visite notée",
    "notes|other": "{count} visites notées",
    "unreadable": "ce qui est gardé ne se lit plus",
}
