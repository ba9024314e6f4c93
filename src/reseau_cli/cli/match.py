"""``reseau match``: from answers, given or asked, to the networks that suit."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..core.errors import UsageError
from ..core.messages.say import LANGUAGES
from .answers import gather, samples, with_visits
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
    Top,
    Whose,
    Yes,
    check_format,
    open_catalogue,
    whole,
)
from .groups import Command, command_app
from .language import language
from .options import with_profile
from .streams import Streams, exact, streams

if TYPE_CHECKING:
    from ..core.explanation.advice import Advice

app = command_app()


@app.command(cls=Command)
@with_profile
def match(
    given: dict[str, Any],
    profile: ProfileFile = None,
    sample: Sample = None,
    company: Annotated[str | None, typer.Option(metavar="SIREN")] = None,
    yes: Yes = False,
    top: Top = "5",
    format: Format = "table",
    catalogue: CatalogueFile = None,
    deep: Annotated[bool, typer.Option("--deep")] = False,
    resume: Resume = False,
    whose: Whose = None,
    no_input: NoInput = False,
    plain: Plain = False,
    no_color: NoColor = False,
    lang: Lang = None,
) -> None:
    """Find the networks that suit you, and why. Without options, in a terminal: questions."""
    check_format(format)
    shown = whole("--top", top, 1)
    tongue, io = language(lang), streams(no_color, plain)
    answers = gather(given, profile, sample, resume, whose)
    if company is not None:
        from .company import the_company

        answers = answers.over(the_company(company, yes, io, tongue) or type(answers)())
    found = open_catalogue(catalogue)
    told = profile is not None or answers.answered() != ()
    if (resume or not told) and not no_input and format == "table" and io.interactive:
        from .interactive import converse

        converse(answers, resume, found, io, shown, tongue, io.lines, whose)
        return
    if not told:
        raise UsageError("needs-terminal")
    about = samples()[sample]["about"][LANGUAGES.index(tongue)] if sample else None
    from ..adviser import advise

    face(
        advise(with_visits(answers, whose, sample), found, lang=tongue, top=shown, deep=deep),
        io,
        "plain" if io.lines and format == "table" else format,
        about,
    )


def face(found: "Advice", io: Streams, format: str, about: str | None = None, keys: bool = False) -> None:
    """Lay the advice out on standard output; ``about`` marks a sample, ``keys``: what is longer is a key away."""
    if format == "json":
        from ..render.json import write

        write(found, exact(io.out))
    elif format == "plain":
        from ..render.plain import write as write_plain

        write_plain(found, io.out, about)
    else:
        from ..render.terminal import write as write_table

        write_table(found, io.out, about, color=io.color, width=io.width, keys=keys)
