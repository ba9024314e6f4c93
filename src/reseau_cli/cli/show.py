"""``reseau show``: one record, with its sources and what is doubtful."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..core.catalogue.grade import grade
from ..core.catalogue.sourcing import needing, page_of, unsourced
from ..core.errors import UsageError, nearest
from .common import open_catalogue
from .flags import CatalogueFile, Face, Force, Lang, NoColor, Output, Plain
from .groups import Command, command_app
from .language import language
from .output import Faces, say, target
from .streams import streams
from .today import month

if TYPE_CHECKING:
    from ..core.catalogue.grade import Month
    from ..core.catalogue.network import Catalogue, Network, Record
    from ..render.card import Pair

app = command_app()


@app.command(cls=Command)
def show(
    id: Annotated[str, typer.Argument(metavar="ID")],
    face: Face = None,
    output: Output = None,
    force: Force = False,
    open: Annotated[bool, typer.Option("--open")] = False,
    catalogue: CatalogueFile = None,
    plain: Plain = False,
    no_color: NoColor = False,
    lang: Lang = None,
) -> None:
    """Show the record of a network: what it is, for whom, at what price, from which sources."""
    to = target(face, output, force)
    found, io = open_catalogue(catalogue), streams(no_color, plain)
    network, record = lookup(found, id)
    tongue, today, pair = language(lang), month(), (network, record)
    if open:
        from .browser import open_page

        open_page(record)
    say(_faces(pair, today, tongue), to, io, tongue)


def _faces(pair: "Pair", today: "Month", lang: str) -> Faces:
    from ..render import plain_records as plainly
    from ..render import rows, sheets

    def draw(console: Any) -> None:
        from ..render.records import show

        show(pair, today, console, lang)

    return Faces(
        data=lambda: with_grade(pair[1]),
        rows=lambda: rows.of_records([pair], today),
        sheet=lambda: sheets.show(pair, today, lang),
        lines=lambda: plainly.show(pair, today, lang),
        draw=draw,
    )


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
        UsageError: nothing bears that name, or several unrelated networks do: these are named.
    """
    id_ = catalogue.resolve(name)
    if id_ is None:
        bearers = _bearers(catalogue, name)
        if bearers:
            raise UsageError("shared-name", value=name, known=", ".join(bearers))
        raise UsageError("unknown-network", value=name, near=nearest(name, list(catalogue.names())))
    return next(n for n in catalogue.networks if n.id == id_), catalogue.record(id_)


def _bearers(catalogue: "Catalogue", name: str) -> list[str]:
    """The ids of the networks whose acronym it is, spelling aside, with their names."""
    from ..core.text.spelling import squeezed  # only on the way to an error

    whole = squeezed(name)
    records = [catalogue.record(one.id) for one in catalogue.networks] if whole else []
    return [f"{one['id']} ({one['name']})" for one in records if squeezed(one.get("acronym") or "") == whole]
