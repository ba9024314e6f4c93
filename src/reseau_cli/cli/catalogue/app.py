"""The command table of ``reseau catalogue``."""

from ..groups import group_app

COMMANDS: dict[str, tuple[str, str]] = {}

app = group_app(COMMANDS, __package__)


@app.callback()
def catalogue() -> None:
    """Vérifier, mesurer et compléter le catalogue."""
