"""Records laid out on a sheet: titles, heads of columns."""

TEXTS: dict[str, str] = {
    "name": "Network",
    "id": "Id",
    "vocation": "Vocation",
    "list": "Networks of the catalogue",
    "compare": "Side by side",
    "for-you": "For you",
    "what": "What is compared",
}
