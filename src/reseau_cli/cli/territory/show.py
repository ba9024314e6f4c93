"""``reseau territory show``: which tables of places are there, and where they come from."""

from ...core.messages.typography import colon, printed
from ..common import check_format, write_json
from ..flags import Format, Lang, Plain
from ..groups import Command, command_app
from ..language import language
from ..streams import streams, tell

app = command_app()


@app.command(cls=Command)
def show(format: Format = "table", plain: Plain = False, lang: Lang = None) -> None:
    """Tell which tables of places are here, and where they come from."""
    from ...territory import updated

    check_format(format)
    io, tongue = streams(plain=plain), language(lang)
    tables: dict[str, str | None] = {"table-shipped": printed("outgoing.table-source", tongue)}
    tables |= {"centres": updated.source(updated.CENTRES), "areas": updated.source(updated.AREAS)}
    if format == "json":
        write_json(tables, io.out)
        return
    for key, source in tables.items():
        text = source or printed("outgoing.table-absent", tongue)
        tell(printed(f"outgoing.{key}", tongue) + colon(tongue) + text, io.out)
