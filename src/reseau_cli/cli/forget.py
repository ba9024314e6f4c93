"""``reseau forget``: erase the answers kept on this machine."""

from typing import Annotated

import typer

from ..core.labels import label
from .app import command_app
from .language import language

app = command_app()


@app.command()
def forget(
    lang: Annotated[str | None, typer.Option(help="fr ou en.", metavar="L")] = None,
) -> None:
    """Effacer les réponses gardées sur cette machine."""
    from ..ask.saved import forget as erase

    print(label("forgotten" if erase() else "nothing-kept", language(lang)))
