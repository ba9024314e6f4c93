"""The reference of the commands, and the manual page."""

TEXTS: dict[str, str] = {
    "title": "Les commandes",
    "made": "Cette page dit ce que dit l’aide de chaque commande : elle en est tirée, par `scripts/build_reference.py`.",
    "name": "NOM",
    "summary": "le réseau de patrons qu’il vous faut, et pourquoi",
    "usage": "USAGE",
    "about": "DESCRIPTION",
    "commands": "COMMANDES",
    "codes": "CODES DE SORTIE",
    "exit": (
        "0 fait ; 1 le travail a trouvé des problèmes ; 2 mauvais usage, ou il faut un terminal ; 3 fichier invalide ; "
        "4 la machine refuse (disque, permission, réseau) ; 130 interrompu."
    ),
}
