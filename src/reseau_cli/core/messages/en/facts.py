"""The facts of a record that may rest on no source, as they are named."""

TEXTS: dict[str, str] = {
    "status": "its existence",
    "first-step": "the first step",
    "formats": "its ways of meeting",
    "rhythm": "its rhythm",
    "obligation": "what is asked in return",
    "website": "its site",
    "price": "its price",
    "hours": "the time it takes",
}
