"""``reseau forget``: erase the answers kept on this machine."""

from ..core.labels import label
from .app import Command, command_app
from .common import Lang
from .language import language

app = command_app()


@app.command(cls=Command)
def forget(
    lang: Lang = None,
) -> None:
    """Effacer les réponses gardées sur cette machine."""
    from ..ask.saved import forget as erase

    print(label("forgotten" if erase() else "nothing-kept", language(lang)))
