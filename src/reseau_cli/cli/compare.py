"""``reseau compare``: some records side by side, and how each suits an owner."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..core.errors import UsageError
from .answers import gather, kept_of, with_visits
from .common import open_catalogue
from .flags import (
    CatalogueFile,
    Face,
    Force,
    Lang,
    NoColor,
    Output,
    Plain,
    ProfileFile,
    Resume,
    Sample,
    Whose,
)
from .groups import Command, command_app
from .language import language
from .output import Faces, say, target
from .show import lookup
from .streams import streams
from .today import month

if TYPE_CHECKING:
    from ..core.catalogue.network import Catalogue
    from ..core.explanation.why import Why
    from ..core.owner.profile import Profile
    from ..render.card import Pair

app = command_app()


@app.command(cls=Command)
def compare(
    ids: Annotated[list[str], typer.Argument(metavar="ID")],
    profile: ProfileFile = None,
    sample: Sample = None,
    resume: Resume = False,
    whose: Whose = None,
    face: Face = None,
    output: Output = None,
    force: Force = False,
    catalogue: CatalogueFile = None,
    plain: Plain = False,
    no_color: NoColor = False,
    lang: Lang = None,
) -> None:
    """Put networks side by side: for whom, price, time, entry, what they serve; and how each suits an owner."""
    told = profile is not None or sample is not None or resume
    to = target(face, output, force)
    answers = gather({}, profile, sample, resume, whose) if told else kept_of(whose)
    tongue = language(lang, answers and answers.text)
    found, io = open_catalogue(catalogue), streams(no_color, plain)
    pairs = list(
        {network.id: (network, record) for network, record in (lookup(found, name) for name in ids)}.values()
    )
    if len(pairs) < 2:
        raise UsageError("two-needed")
    fits = _fits(pairs, with_visits(answers, whose, sample), found, tongue) if answers else []
    say(_faces(pairs, fits, tongue), to, io, tongue)


def _fits(pairs: "list[Pair]", answers: "Profile", catalogue: "Catalogue", lang: str) -> "list[Why]":
    from ..adviser import rank
    from ..core.explanation.why import why

    ranking = rank(answers, catalogue)
    return [why(ranking, catalogue, network.id, lang) for network, _ in pairs]


def _faces(pairs: "list[Pair]", fits: "list[Why]", lang: str) -> Faces:
    from ..render import plain_records as plainly
    from ..render import rows, sheets

    def draw(console: Any) -> None:
        from ..render.records import compare

        compare(pairs, fits, console, lang)

    def data() -> list[dict[str, Any]]:
        from .why import as_data

        records = [record for _, record in pairs]
        if not fits:
            return records
        return [record | {"fit": as_data(fit)} for record, fit in zip(records, fits, strict=True)]

    return Faces(
        data=data,
        rows=lambda: rows.of_compared(pairs, fits, month()),
        sheet=lambda: sheets.compare(pairs, fits, lang),
        lines=lambda: plainly.compare(pairs, fits, lang),
        draw=draw,
    )
