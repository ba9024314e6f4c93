"""``reseau forget``: erase the answers kept on this machine."""

from ..core.messages.labels import label
from .common import Lang
from .groups import Command, command_app
from .language import language

app = command_app()


@app.command(cls=Command)
def forget(
    lang: Lang = None,
) -> None:
    """Effacer les réponses gardées sur cette machine."""
    from ..ask.saved import forget as erase

    print(label("forgotten" if erase() else "nothing-kept", language(lang)))
