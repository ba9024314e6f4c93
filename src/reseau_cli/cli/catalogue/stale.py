"""``reseau catalogue stale``: which help lines, then which records, to check again first."""

from ...catalogue.shipped import load_help_lines, load_reach
from ...core.catalogue.staleness import stale as stale_records
from ...core.catalogue.staleness import stale_lines
from ...core.messages.typography import number, printed
from ..common import check_format, open_catalogue, whole, write_json
from ..flags import CatalogueFile, Format, Lang, Plain, Top
from ..groups import Command, command_app
from ..language import language
from ..streams import streams, tell
from ..today import month

app = command_app()


@app.command(cls=Command)
def stale(
    top: Top = "20",
    format: Format = "table",
    catalogue: CatalogueFile = None,
    plain: Plain = False,
    lang: Lang = None,
) -> None:
    """Tell which records to check again first: those most shown, on the oldest pages."""
    check_format(format)
    limit, io, tongue = whole("--top", top, 1), streams(plain=plain), language(lang)
    lines = stale_lines(load_help_lines(), month())
    found = stale_records(open_catalogue(catalogue), load_reach(), month())
    if format == "json":
        records = [{"id": one.network.id, **one._asdict()} for one in found[:limit]]
        for record in records:
            del record["network"]
        numbers = [{key: line[key] for key in ("phone", "seen", "source")} for line in lines]
        write_json({"help_lines": numbers, "records": records}, io.out)
        return
    for line in lines:
        told = {"phone": line["phone"], "year": line["seen"], "source": line["source"]}
        tell(printed("upkeep.stale-line", tongue, **told), io.out)
    for one in found[:limit]:
        key = "stale" if one.dated else "stale-undated"
        told = {"id": one.network.id, "name": one.network.name, "shown": one.shown, "year": one.dated}
        tell(printed(f"upkeep.{key}", tongue, **told), io.out)
    count = number(len(found), tongue)
    tell(printed("upkeep.stale-count", tongue, shown=number(len(found[:limit]), tongue), count=count), io.err)
