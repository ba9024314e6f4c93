"""A whole table of owners: how far it is, and how it ended."""

TEXTS: dict[str, str] = {
    "progress": "{rows} lignes · {rate} par seconde",
    "left": "encore {minutes} min {seconds} s",
    "resumed": "Reprise : {rows} lignes étaient faites.",
    "unread": "Colonnes non lues : {columns}.",
    "done": "{rows} lignes, dont {bad} avec une faute ; écrit dans {file}",
    "stopped": "Arrêté ; ce qui est fait est gardé, la même commande le reprendra.",
}
