"""``reseau schema``: the contract of what this program writes, for the programs that read it."""

from enum import StrEnum
from typing import Annotated

import typer

from .common import write_json
from .flags import Lang
from .groups import Command, command_app
from .language import language
from .streams import streams

app = command_app()


class Contract(StrEnum):
    """What a schema is printed of."""

    answer = "answer"


@app.command(cls=Command)
def schema(
    of: Annotated[Contract, typer.Argument(metavar="answer")],
    lang: Lang = None,
) -> None:
    """Write the JSON schema of the answer, for the programs that read it."""
    language(lang)
    from ..render.answer_schema import answer_schema

    write_json(answer_schema(), streams().out)
