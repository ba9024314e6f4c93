"""``reseau list``: search in the catalogue."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..core import vocabulary as v
from ..core.catalogue.search import Search, search
from .common import department_given, open_catalogue, whole, word_given
from .flags import CatalogueFile, Face, Force, Lang, NoColor, Output, Plain, Top
from .groups import Command, command_app
from .language import language
from .output import Faces, say, target
from .show import with_grade
from .streams import streams
from .today import month

if TYPE_CHECKING:
    from ..render.card import Pair

app = command_app()


@app.command(cls=Command)
def list_(
    words: Annotated[list[str] | None, typer.Argument(metavar="WORDS")] = None,
    vocation: Annotated[str | None, typer.Option(metavar="A")] = None,
    need: Annotated[str | None, typer.Option(metavar="A")] = None,
    department: Annotated[str | None, typer.Option(metavar="D")] = None,
    price: Annotated[str | None, typer.Option(metavar="N")] = None,
    kind: Annotated[str | None, typer.Option(metavar="A")] = None,
    closed: Annotated[bool, typer.Option("--closed")] = False,
    top: Top = "20",
    face: Face = None,
    output: Output = None,
    force: Force = False,
    catalogue: CatalogueFile = None,
    plain: Plain = False,
    no_color: NoColor = False,
    lang: Lang = None,
) -> None:
    """Search the catalogue: by vocation, need, département, price, words."""
    to = target(face, output, force)
    vocation = word_given("--vocation", vocation, v.VOCATIONS)
    need = word_given("--need", need, v.NEEDS)
    kind = word_given("--kind", kind, v.KINDS)
    where = department_given(department)
    limit, most = whole("--top", top, 1), None if price is None else whole("--price", price, 0)
    found = open_catalogue(catalogue)
    networks = search(found, Search(vocation, need, where, most, kind, " ".join(words or ()), closed))
    io = streams(no_color, plain)
    pairs = [(network, found.record(network.id)) for network in networks[:limit]]
    tongue = language(lang)
    say(_faces(pairs, len(networks), tongue), to, io, tongue)


def _faces(pairs: "list[Pair]", total: int, lang: str) -> Faces:
    from ..render import plain_records as plainly
    from ..render import rows, sheets

    def draw(console: Any) -> None:
        from ..render.records import listing

        listing(pairs, total, month(), console, lang)

    return Faces(
        data=lambda: [with_grade(record) for _, record in pairs],
        rows=lambda: rows.of_records(pairs, month()),
        sheet=lambda: sheets.listing(pairs, total, month(), lang),
        lines=lambda: plainly.listing(pairs, total, month(), lang),
        draw=draw,
    )
