"""``reseau why``: why a network, or why not, for the same answers as ``match``."""

from typing import Annotated, Any

import typer

from ..core.errors import UsageError
from .answers import gather, with_visits
from .common import (
    CatalogueFile,
    Format,
    Lang,
    NoColor,
    NoInput,
    Plain,
    ProfileFile,
    Resume,
    Sample,
    Whose,
    check_format,
    open_catalogue,
    write_json,
)
from .groups import Command, command_app
from .language import language
from .options import with_profile
from .show import lookup
from .streams import streams

app = command_app()


@app.command(cls=Command)
@with_profile
def why(
    given: dict[str, Any],
    id: Annotated[str, typer.Argument(metavar="ID")],
    profile: ProfileFile = None,
    sample: Sample = None,
    resume: Resume = False,
    whose: Whose = None,
    no_input: NoInput = False,
    format: Format = "table",
    catalogue: CatalogueFile = None,
    plain: Plain = False,
    no_color: NoColor = False,
    lang: Lang = None,
) -> None:
    """Tell why a network is proposed to you, at which rank, or why it is not."""
    from ..adviser import rank
    from ..core.explanation.why import why as explain_why

    check_format(format)
    tongue, io = language(lang), streams(no_color, plain)
    answers = gather(given, profile, sample, resume, whose)
    if profile is None and not answers.answered():
        raise UsageError("needs-answers")
    found = open_catalogue(catalogue)
    network, _ = lookup(found, id)
    told = explain_why(rank(with_visits(answers, whose, sample), found), found, network.id, tongue)
    if format == "json":
        more = {"terms": dict(told.terms), "costs": [cost._asdict() for cost in told.costs]}
        write_json(told._asdict() | more, io.out)
        return
    if io.lines:
        from ..render import plain_records as plainly

        plainly.write(plainly.why(told, tongue), io.out, tongue)
        return
    from ..render.records import why as draw
    from ..render.terminal import paper

    with paper(io.out, color=io.color, width=io.width) as to:
        draw(told, to, tongue)
