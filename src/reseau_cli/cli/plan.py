"""``reseau plan``: the first two or three doors as thirty days, for the same answers as ``match``."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..core.errors import UsageError, nearest
from .answers import gather, with_visits
from .common import (
    CatalogueFile,
    Day,
    Force,
    Lang,
    NoInput,
    Output,
    Plain,
    ProfileFile,
    Resume,
    Sample,
    Top,
    Whose,
    open_catalogue,
    whole,
)
from .groups import Command, command_app
from .language import language
from .options import with_profile
from .saving import put
from .streams import exact, streams
from .today import day_given

if TYPE_CHECKING:
    from ..core.explanation.plan import Plan
    from ..core.owner.profile import Profile

SUFFIXES = {".txt": "text", ".md": "markdown", ".html": "html", ".ics": "ics", ".json": "json"}
"""The format of a file, by the end of its name."""

app = command_app()


@app.command(cls=Command)
@with_profile
def plan(
    given: dict[str, Any],
    profile: ProfileFile = None,
    sample: Sample = None,
    date: Day = None,
    output: Output = None,
    format: Annotated[str | None, typer.Option(metavar="F")] = None,
    force: Force = False,
    top: Top = "5",
    catalogue: CatalogueFile = None,
    resume: Resume = False,
    whose: Whose = None,
    no_input: NoInput = False,
    plain: Plain = False,
    lang: Lang = None,
) -> None:
    """Make thirty days of the answer: whom to write to, what to say, when to go and see, when to decide."""
    from ..adviser import advise
    from ..core.explanation.plan import DAYS
    from ..core.explanation.plan import plan as thirty_days
    from ..working_days import working_days

    kind, first, shown = _format(format, output), day_given(date), whole("--top", top, 1)
    tongue, io = language(lang), streams(plain=plain)
    answers = gather(given, profile, sample, resume, whose)
    found = open_catalogue(catalogue)
    if profile is None and not answers.answered():
        if no_input or not io.interactive:
            raise UsageError("needs-terminal")
        from .interactive import interviewed

        told = interviewed(answers, resume, found, io, tongue, whose)
        if told is None:
            return
        answers = told
    answers = with_visits(answers, whose, sample)
    advice = advise(answers, found, lang=tongue, top=shown)
    made = thirty_days(advice, working_days(first, DAYS))
    content = _written(made, answers, kind)
    if output is None:
        (io.out if kind == "text" else exact(io.out)).write(content)
    else:
        put(Path(output), content, force)


def _format(format: str | None, output: str | None) -> str:
    """The format asked for, or that of the file's name; text where neither tells.

    Raises:
        UsageError: there is no such format.
    """
    known = tuple(SUFFIXES.values())
    if format is None and output is not None:
        format = SUFFIXES.get(Path(output).suffix.lower()) or Path(output).suffix
    if format is not None and format not in known:
        raise UsageError("bad-format", value=format, near=nearest(format, known), known=", ".join(known))
    return format or "text"


def _written(plan: "Plan", profile: "Profile", kind: str) -> str:
    """The whole plan in a format."""
    if kind == "ics":
        from ..render.plan.calendar import calendar

        return calendar(plan, profile).decode()
    if kind == "json":
        from json import dumps

        from ..render.plan.json import as_data

        return dumps(as_data(plan), ensure_ascii=False, indent=2) + "\n"
    if kind == "html":
        from ..render.plan.html import html

        return html(plan)
    from ..render.plan import text

    return text.markdown(plan) if kind == "markdown" else text.text(plan)
