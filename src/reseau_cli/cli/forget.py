"""``reseau forget``: erase the answers kept on this machine."""

from ..core.messages.say import say
from .common import Lang
from .groups import Command, command_app
from .language import language

app = command_app()


@app.command(cls=Command)
def forget(
    lang: Lang = None,
) -> None:
    """Erase the answers kept on this machine."""
    from ..ask.saved import forget as erase

    print(say("screen.forgotten" if erase() else "screen.nothing-kept", language(lang)))
