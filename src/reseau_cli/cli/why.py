"""``reseau why``: why a network, or why not, for the same answers as ``match``."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..core.errors import ProfileError
from .answers import gather, or_kept, with_visits
from .common import open_catalogue
from .declared import with_profile
from .flags import (
    CatalogueFile,
    Face,
    Force,
    Lang,
    NoColor,
    NoInput,
    Output,
    Plain,
    ProfileFile,
    Resume,
    Sample,
    Whose,
)
from .groups import Command, command_app
from .language import language
from .options import as_typed
from .output import Faces, say, target
from .show import lookup
from .streams import streams

if TYPE_CHECKING:
    from ..core.explanation.why import Why

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
    face: Face = None,
    output: Output = None,
    force: Force = False,
    catalogue: CatalogueFile = None,
    plain: Plain = False,
    no_color: NoColor = False,
    lang: Lang = None,
) -> None:
    """Tell why a network is proposed to you, at which rank, or why it is not."""
    from ..adviser import rank
    from ..core.explanation.why import why as explain_why

    to = target(face, output, force)
    io, answers = streams(no_color, plain), gather(given, profile, sample, resume, whose)
    answers = or_kept(answers, profile, whose, "needs-answers")
    tongue = language(lang, answers.text)
    found = open_catalogue(catalogue)
    network, _ = lookup(found, id)
    try:
        ranked = rank(with_visits(answers, whose, sample), found)
    except ProfileError as error:
        raise as_typed(error, given) from None
    told = explain_why(ranked, found, network.id, tongue)
    say(_faces(told, tongue), to, io, tongue)


def as_data(told: "Why") -> dict[str, Any]:
    """Why a network, as data."""
    return told._asdict() | {"terms": dict(told.terms), "costs": [cost._asdict() for cost in told.costs]}


def _faces(told: "Why", lang: str) -> Faces:
    from ..render import plain_records as plainly
    from ..render import rows, sheets

    def draw(console: Any) -> None:
        from ..render.records import why

        why(told, console, lang)

    return Faces(
        data=lambda: as_data(told),
        rows=lambda: rows.of_why(told),
        sheet=lambda: sheets.why(told, lang),
        lines=lambda: plainly.why(told, lang),
        draw=draw,
    )
