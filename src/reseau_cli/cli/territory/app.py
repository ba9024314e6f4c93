"""The command table of ``reseau territory``."""

from ..flags import Lang
from ..groups import group_app
from ..language import language

COMMANDS = {
    "show": "show",
    "update": "update",
}

app = group_app(COMMANDS, __package__)


@app.callback()
def territory(lang: Lang = None) -> None:
    """The tables of places: where they come from, completing them."""
    language(lang)
