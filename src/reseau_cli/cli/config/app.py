"""The command table of ``reseau config``."""

from ..flags import Lang
from ..groups import group_app
from ..language import language

COMMANDS = {"show": "show"}

app = group_app(COMMANDS, __package__)


@app.callback()
def config(lang: Lang = None) -> None:
    """Lasting choices, and where each comes from."""
    language(lang)
