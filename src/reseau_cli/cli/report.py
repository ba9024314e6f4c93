"""``reseau report``: a message ready to send about a record that is wrong or old."""

from importlib.metadata import PackageNotFoundError, metadata
from typing import Annotated, Any

import typer

from ..core.catalogue.sourcing import tells
from ..core.errors import UsageError, nearest
from ..core.explanation.report import message
from ..core.explanation.report import report as report_on
from ..core.messages.typography import printed, typeset
from .common import check_format, open_catalogue, write_json
from .flags import CatalogueFile, Format, Lang, Plain
from .groups import Command, command_app
from .language import language
from .show import lookup
from .streams import in_lines, streams

app = command_app()

TRACKER = "Issues"
"""The key of ``[project.urls]``, in pyproject.toml, that tells where reports go."""


@app.command(cls=Command)
def report(
    id: Annotated[str, typer.Argument(metavar="ID")],
    fact: Annotated[str, typer.Option(metavar="KEY")] = "",
    correction: Annotated[str, typer.Option(metavar="TEXT")] = "",
    source: Annotated[str, typer.Option(metavar="TEXT")] = "",
    format: Format = "table",
    catalogue: CatalogueFile = None,
    plain: Plain = False,
    lang: Lang = None,
) -> None:
    """Print a message ready to send: the record, the fact, the correction, its source. Nothing is sent."""
    check_format(format)
    io, tongue = streams(plain=plain), language(lang)
    found = open_catalogue(catalogue)
    network, record = lookup(found, id)
    if fact and not tells(record, fact):
        near = nearest(fact, list(_keys(record)))
        raise UsageError("unknown-fact" if near else "no-fact-like-it", value=fact, near=near, id=network.id)
    told = report_on(found, network, record, fact, correction, source, tongue)
    where = tracker()
    if format == "json":
        page = told.page._asdict() if told.page else None
        write_json(told._asdict() | {"page": page, "send_to": where}, io.out)
        return
    for line in message(told, tongue):
        print(typeset(line, tongue), file=io.out)
    key = "send" if where else "nowhere"
    whither = printed(f"report.{key}", tongue, where=where, key=TRACKER)
    print("\n" + in_lines(whither, io.err), file=io.err)


def tracker() -> str | None:
    """Where the project follows what is reported, as its package tells; None where that is not filled in."""
    try:
        urls = metadata("reseau-cli").get_all("Project-URL") or []
    except PackageNotFoundError:
        return None
    named = dict(url.split(", ", 1) for url in urls if ", " in url)
    return named.get(TRACKER)


def _keys(record: dict[str, Any], start: str = "") -> list[str]:
    """The keys of a record, as "cost.year"."""
    found = []
    for key, value in record.items():
        found += [f"{start}{key}", *(_keys(value, f"{start}{key}.") if isinstance(value, dict) else [])]
    return found
