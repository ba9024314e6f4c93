"""What ``reseau match`` does; nothing here loads typer: a plain command line comes straight to it (``plain_line``)."""

from ..core.errors import ProfileError
from ..core.messages.say import LANGUAGES
from .answers import are_given, gather, or_kept, samples, with_visits
from .common import open_catalogue, whole
from .faces import answer
from .flags import (
    CatalogueFile,
    Day,
    Deep,
    Face,
    Force,
    Lang,
    NoColor,
    NoInput,
    Note,
    Output,
    Plain,
    ProfileFile,
    Resume,
    Sample,
    Siren,
    Top,
    Whose,
    Yes,
)
from .language import language
from .options import as_typed
from .output import target
from .streams import streams

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def match(
    given: "dict[str, Any]",
    *,
    profile: ProfileFile = None,
    sample: Sample = None,
    company: Siren = None,
    yes: Yes = False,
    top: Top = "5",
    face: Face = None,
    output: Output = None,
    force: Force = False,
    date: Day = None,
    note: Note = None,
    catalogue: CatalogueFile = None,
    deep: Deep = False,
    resume: Resume = False,
    whose: Whose = None,
    no_input: NoInput = False,
    plain: Plain = False,
    no_color: NoColor = False,
    lang: Lang = None,
) -> None:
    """Find the networks that suit you, and why. Without options, in a terminal: questions."""
    to, on = target(face, output, force), None
    if date is not None or to.format in ("html", "markdown"):
        from .today import day_given

        on = day_given(date).isoformat()
    shown = whole("--top", top, 1)
    io, answers = streams(no_color, plain, no_input), gather(given, profile, sample, resume, whose)
    tongue = language(lang, answers.text)
    if company is not None:
        from .company import the_company

        answers = answers.over(the_company(company, yes, io, tongue) or type(answers)())
    found = open_catalogue(catalogue)
    if io.interactive and (resume or not are_given(answers, profile)):
        from .interactive import converse, interviewed

        if not to.asked:
            converse(answers, resume, found, io, shown, tongue, whose)
            return
        said = interviewed(answers, resume, found, io, tongue, whose)
    else:
        said = or_kept(answers, profile, whose, "needs-terminal")
    if said is None:
        return  # kept for later
    about = samples()[sample]["about"][LANGUAGES.index(tongue)] if sample else None
    from ..adviser import advise

    counted = with_visits(said, whose, sample)
    try:
        advice = advise(counted, found, lang=tongue, top=shown, deep=deep)
    except ProfileError as error:
        raise as_typed(error, given) from None
    answer(advice, to, io, about, on, note)
