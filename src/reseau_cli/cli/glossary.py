"""``reseau glossary``: what the acronyms and words of the administration mean."""

from typing import Annotated

import typer

from ..core.glossary import TERMS, meant
from ..core.messages.typography import printed
from .common import check_format, write_json
from .flags import Format, Lang, Plain
from .groups import Command, command_app
from .language import language
from .streams import streams, tell

app = command_app()


@app.command(cls=Command)
def glossary(
    word: Annotated[str, typer.Argument(metavar="WORD")] = "",
    format: Format = "table",
    plain: Plain = False,
    lang: Lang = None,
) -> None:
    """Say what the acronyms and words of the administration mean: all, or one."""
    check_format(format)
    io, tongue = streams(plain=plain), language(lang)
    told = {term: printed(f"glossary.{term}", tongue) for term in TERMS}
    found = {term: told[term] for term in meant(word, told)}
    if format == "json":
        write_json({"glossary": found}, io.out)
    elif found:
        tell("\n".join(found.values()), io.out)
    else:
        tell(printed("glossary.none", tongue, word=word), io.err)
        raise typer.Exit(1)
