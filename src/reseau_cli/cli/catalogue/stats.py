"""``reseau catalogue stats``: what the catalogue covers, and where it is thin."""

from ...core.catalogue.coverage import coverage
from ..common import check_format, open_catalogue, write_json
from ..flags import CatalogueFile, Format, Lang, NoColor, Plain
from ..groups import Command, command_app
from ..language import language
from ..streams import streams
from ..today import month

app = command_app()


@app.command(cls=Command)
def stats(
    format: Format = "table",
    catalogue: CatalogueFile = None,
    plain: Plain = False,
    no_color: NoColor = False,
    lang: Lang = None,
) -> None:
    """Tell what the catalogue covers, and where it is thin."""
    check_format(format)
    found, io = coverage(open_catalogue(catalogue), month()), streams(no_color, plain)
    if format == "json":
        write_json(found, io.out)
        return
    if io.lines:
        from ...render import plain_records as plainly

        plainly.write(plainly.coverage(found, language(lang)), io.out, language(lang))
        return
    from ...render.paper import paper
    from ...render.tables import coverage as draw

    with paper(io.out, color=io.color, width=io.width) as to:
        draw(found, to, language(lang))
