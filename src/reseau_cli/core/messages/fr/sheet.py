"""Records laid out on a sheet: titles, heads of columns."""

TEXTS: dict[str, str] = {
    "name": "Réseau",
    "id": "Identifiant",
    "vocation": "Vocation",
    "list": "Réseaux du catalogue",
    "compare": "Côte à côte",
    "for-you": "Pour vous",
    "what": "Ce qu’on compare",
}
