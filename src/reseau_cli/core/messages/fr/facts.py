"""The facts of a record that may rest on no source, as they are named."""

TEXTS: dict[str, str] = {
    "status": "son existence",
    "first-step": "le premier pas",
    "formats": "les rencontres",
    "rhythm": "le rythme",
    "obligation": "ce qu’on demande en retour",
    "website": "le site",
    "price": "le prix",
    "hours": "le temps",
}
