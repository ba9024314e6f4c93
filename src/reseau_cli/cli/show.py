"""``reseau show``: one record, with its sources and what is doubtful."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..core.catalogue.grade import grade
from ..core.catalogue.sourcing import needing, page_of, unsourced
from ..core.errors import UsageError, nearest
from .common import CatalogueFile, Format, Lang, NoColor, Plain, check_format, open_catalogue, write_json
from .groups import Command, command_app
from .language import language
from .streams import streams
from .today import month

if TYPE_CHECKING:
    from ..core.catalogue.network import Catalogue, Network, Record

app = command_app()


@app.command(cls=Command)
def show(
    id: Annotated[str, typer.Argument(metavar="ID")],
    format: Format = "table",
    catalogue: CatalogueFile = None,
    plain: Plain = False,
    no_color: NoColor = False,
    lang: Lang = None,
) -> None:
    """Show the record of a network: what it is, for whom, at what price, from which sources."""
    check_format(format)
    found, io = open_catalogue(catalogue), streams(no_color, plain)
    network, record = lookup(found, id)
    if format == "json":
        write_json(with_grade(record), io.out)
        return
    if io.lines:
        from ..render import plain_records as plainly

        plainly.write(plainly.show((network, record), month(), language(lang)), io.out, language(lang))
        return
    from ..render.records import show as draw
    from ..render.terminal import paper

    with paper(io.out, color=io.color, width=io.width) as to:
        draw((network, record), month(), to, language(lang))


def with_grade(record: "Record") -> dict[str, Any]:
    """A record as data, with its grade of today, the page behind each fact, and the facts that have none."""
    marks = grade(record, month())
    pages = {fact: page for fact in needing(record) if (page := page_of(record, fact))}
    return record | {
        "unsourced": unsourced(record),
        "pages": {fact: page._asdict() for fact, page in pages.items()},
        "grade": {"letter": marks.letter, **{k: round(x, 2) for k, x in marks._asdict().items()}},
    }


def lookup(catalogue: "Catalogue", name: str) -> "tuple[Network, Record]":
    """The network a person means, and its record.

    Raises:
        UsageError: nothing bears that name.
    """
    id_ = catalogue.resolve(name)
    if id_ is None:
        raise UsageError("unknown-network", value=name, near=nearest(name, list(catalogue.names())))
    return next(n for n in catalogue.networks if n.id == id_), catalogue.record(id_)
