"""The command table of ``reseau territory``."""

from ..groups import group_app

COMMANDS: dict[str, tuple[str, str]] = {}

app = group_app(COMMANDS, __package__)


@app.callback()
def territory() -> None:
    """Les tables de lieux : d’où elles viennent, les compléter."""
