"""The command table of ``reseau territory``."""

from ..common import Lang
from ..groups import group_app
from ..language import language

COMMANDS: dict[str, tuple[str, str]] = {
    "show": ("show", "Dire quelles tables de lieux sont là, et d’où elles viennent."),
    "update": ("update", "Demander aux services publics les tables qui ne sont pas fournies."),
}

app = group_app(COMMANDS, __package__)


@app.callback()
def territory(lang: Lang = None) -> None:
    """Les tables de lieux : d’où elles viennent, les compléter."""
    language(lang)
