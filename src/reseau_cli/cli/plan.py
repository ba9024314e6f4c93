"""``reseau plan``: the first two or three doors as thirty days, for the same answers as ``match``."""

from functools import partial
from typing import TYPE_CHECKING, Any, TextIO

from ..core.errors import ProfileError
from .answers import are_given, gather, or_kept, with_visits
from .common import open_catalogue, whole
from .declared import with_profile
from .flags import (
    CatalogueFile,
    Day,
    Face,
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
)
from .groups import Command, command_app
from .language import language
from .options import as_typed
from .output import deliver, target, write_data
from .streams import streams
from .today import day_given

if TYPE_CHECKING:
    from ..core.explanation.plan import Plan
    from ..core.owner.profile import Profile

SUFFIXES = {
    ".txt": "table",
    ".md": "markdown",
    ".html": "html",
    ".ics": "ics",
    ".json": "json",
    ".yaml": "yaml",
}
"""The format of a file, by the end of its name; "table" is what the terminal shows."""

app = command_app()


@app.command(cls=Command)
@with_profile
def plan(
    given: dict[str, Any],
    profile: ProfileFile = None,
    sample: Sample = None,
    date: Day = None,
    face: Face = None,
    output: Output = None,
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

    to, first, shown = target(face, output, force, SUFFIXES), day_given(date), whole("--top", top, 1)
    io, answers = streams(plain=plain, no_input=no_input), gather(given, profile, sample, resume, whose)
    tongue = language(lang, answers.text)
    found = open_catalogue(catalogue)
    if io.interactive and not are_given(answers, profile):
        from .interactive import interviewed

        said = interviewed(answers, resume, found, io, tongue, whose)
    else:
        said = or_kept(answers, profile, whose, "needs-terminal")
    if said is None:
        return  # kept for later
    counted = with_visits(said, whose, sample)
    try:
        advice = advise(counted, found, lang=tongue, top=shown)
    except ProfileError as error:
        raise as_typed(error, given) from None
    made = thirty_days(advice, working_days(first, DAYS))
    narrow = io.width if to.file is None and io.out.isatty() else None
    deliver(partial(_write, made, answers, to.format, narrow), to, io)


def _write(plan: "Plan", profile: "Profile", format: str, narrow: int | None, out: TextIO) -> None:
    """The whole plan in a format; ``narrow``: the columns of the terminal that shows it."""
    if format == "ics":
        from ..render.plan.calendar import calendar

        out.write(calendar(plan, profile).decode())
    elif format in ("json", "yaml"):
        from ..render.plan.json import as_data

        write_data(as_data(plan), format, out)
    elif format == "html":
        from ..render.plan.html import html

        out.write(html(plan))
    else:
        from ..render.plan import text

        width = min(text.WIDTH, narrow or text.WIDTH)
        out.write(text.markdown(plan) if format == "markdown" else text.text(plan, width))
