"""The command table of ``reseau territory``."""

from ..groups import group_app

COMMANDS: dict[str, tuple[str, str]] = {
    "show": ("show", "Dire quelles tables de lieux sont là, et d’où elles viennent."),
    "update": ("update", "Demander aux services publics les tables qui ne sont pas fournies."),
}

app = group_app(COMMANDS, __package__)


@app.callback()
def territory() -> None:
    """Les tables de lieux : d’où elles viennent, les compléter."""
