"""``reseau territory update``: fetch the official tables that are not shipped."""

from datetime import UTC, datetime

from ... import folders
from ...core.messages.typography import printed
from ..common import check_format, write_json
from ..consent import agreed
from ..flags import Format, Lang, NoInput, Plain, Yes
from ..groups import Command, command_app
from ..language import language
from ..streams import Streams, streams, tell

app = command_app()


@app.command(cls=Command)
def update(
    yes: Yes = False,
    format: Format = "table",
    plain: Plain = False,
    no_input: NoInput = False,
    lang: Lang = None,
) -> None:
    """Ask the public services for the centres of communes and the employment areas."""
    from ...outside import official_tables as official
    from ...outside.client import Client
    from ...outside.redirections import server_of
    from ...territory import updated

    check_format(format)
    io, tongue = streams(plain=plain, no_input=no_input), language(lang)
    hosts = {
        "centres": server_of(official.centres_url()),
        "areas": server_of(official.areas_url()),
    }
    if not agreed(printed("outgoing.update-asks", tongue, folder=folders.data(), **hosts), yes, io, tongue):
        return
    with Client() as client:
        centres = official.centres(client, lambda done, total: _progress(done, total, io, tongue))
        areas = official.areas(client)
    today = datetime.now(UTC).date().isoformat()
    done = []
    for key, name, lines in (("centres", updated.CENTRES, centres), ("areas", updated.AREAS, areas)):
        path = updated.write(name, f"{hosts[key]}, {today}", lines)
        done.append({"table": key, "communes": len(lines), "file": str(path)})
    if format == "json":
        write_json(done, io.out)
        return
    for one in done:
        told = printed(f"outgoing.{one['table']}", tongue)
        tell(printed("outgoing.updated", tongue, name=told, count=one["communes"], file=one["file"]), io.out)


def _progress(done: int, total: int, io: Streams, lang: str) -> None:
    name = printed("outgoing.centres", lang)
    io.progress(printed("outgoing.progress", lang, name=name, done=done, total=total), last=done == total)
