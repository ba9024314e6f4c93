"""``reseau catalogue stale``: which records to check again first."""

from ...catalogue.shipped import load_reach
from ...core.catalogue.staleness import stale as stale_records
from ...core.messages.typography import printed
from ..common import CatalogueFile, Format, Lang, Plain, Top, check_format, open_catalogue, whole, write_json
from ..groups import Command, command_app
from ..language import language
from ..streams import streams
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
    limit, io, chosen = whole("--top", top, 1), streams(), language(lang)
    found = stale_records(open_catalogue(catalogue), load_reach(), month())
    if format == "json":
        write_json(
            [
                {"id": one.network.id, **{k: x for k, x in one._asdict().items() if k != "network"}}
                for one in found[:limit]
            ],
            io.out,
        )
        return
    for one in found[:limit]:
        key = "stale" if one.dated else "stale-undated"
        print(
            printed(
                f"upkeep.{key}",
                chosen,
                id=one.network.id,
                name=one.network.name,
                shown=one.shown,
                year=one.dated,
            ),
            file=io.out,
        )
    print(printed("upkeep.stale-count", chosen, shown=len(found[:limit]), count=len(found)), file=io.err)
