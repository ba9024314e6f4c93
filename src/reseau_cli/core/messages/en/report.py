"""A report on a record: the message, and where it goes."""

TEXTS: dict[str, str] = {
    "subject": "A correction for the record “{name}”",
    "record": "Record",
    "catalogue": "Catalogue",
    "fact": "Fact",
    "told": "The record says",
    "page": "From",
    "correction": "It should say",
    "source": "Source",
    "which": "[which one: {facts}…]",
    "to-write": "[what is true]",
    "to-source": "[the address of the page that says so, and its year]",
    "send": "To be sent to: {where}",
    "nowhere": (
        "Where to send it: the address of the project’s tracker is not filled in yet (pyproject.toml, [project.urls], "
        "{key}); until then, to whoever gave you this program."
    ),
}
