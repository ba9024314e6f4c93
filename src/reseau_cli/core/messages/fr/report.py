"""A report on a record: the message, and where it goes."""

TEXTS: dict[str, str] = {
    "subject": "Une correction pour la fiche « {name} »",
    "record": "Fiche",
    "catalogue": "Catalogue",
    "fact": "Fait",
    "told": "La fiche dit",
    "page": "D’après",
    "correction": "Ce qu’il faut lire",
    "source": "Source",
    "which": "[lequel : {facts}…]",
    "to-write": "[ce qui est vrai]",
    "to-source": "[l’adresse de la page qui le dit, et son année]",
    "send": "À envoyer à : {where}",
    "nowhere": (
        "Où l’envoyer : l’adresse du suivi du projet n’est pas encore remplie (pyproject.toml, [project.urls], {key}) ; "
        "en attendant, à qui vous a donné ce programme."
    ),
}
