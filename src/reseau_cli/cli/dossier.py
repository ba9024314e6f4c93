"""``reseau dossier``: a table of clients in, a folder with a page each, an index and a table of all out."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..core.errors import FileError, UsageError
from ..core.messages.typography import colon, printed, typeset
from ..render.boundary import own
from .common import open_catalogue, whole
from .flags import CatalogueFile, Day, Force, Lang, NoColor, Plain, Top
from .groups import Command, command_app
from .language import language
from .saving import put
from .streams import Streams, exact, streams, tell
from .today import day_given

if TYPE_CHECKING:
    from ..dossier.run import Done

TWO_SHEETS = "4"
"""How many networks a page shows so that, with its thirty days, it holds on two sheets of paper."""

app = command_app()


@app.command(cls=Command)
def dossier(
    clients: Annotated[str | None, typer.Argument(metavar="CLIENTS")] = None,
    to: Annotated[str | None, typer.Option(metavar="FOLDER")] = None,
    template: Annotated[bool, typer.Option("--template")] = False,
    date: Day = None,
    top: Top = TWO_SHEETS,
    force: Force = False,
    catalogue: CatalogueFile = None,
    plain: Plain = False,
    no_color: NoColor = False,
    lang: Lang = None,
) -> None:
    """Make a folder of a table of clients: a page each, an index, a table of all, what stands out."""
    tongue, io = language(lang), streams(no_color, plain)
    if template:
        _template(clients, force, io, tongue)
        return
    if clients is None or to is None:
        raise UsageError("needs-clients")
    from ..core.explanation.plan import DAYS
    from ..dossier.client_files import Asked
    from ..dossier.clients import read
    from ..dossier.run import Dossier
    from ..render.progress import bar
    from ..working_days import working_days

    first, source = day_given(date), Path(clients)
    asked = Asked(first.isoformat(), working_days(first, DAYS), whole("--top", top, 1), tongue)
    found = read(source)
    if not found.clients:  # of none, nothing stands out
        raise FileError("no-clients", file=clients)
    if found.unread:
        tell(printed("dossier.unread", tongue, columns=", ".join(found.unread)), io.err)
    making = Dossier(Path(to), open_catalogue(catalogue), asked, force)
    try:
        with bar(printed("dossier.progress", tongue), len(found.clients), io.err, io.live) as advance:
            done = making.run(found.clients, source, advance)
    except KeyboardInterrupt:
        tell(printed("dossier.stopped", tongue), io.err)
        raise
    _tell(done, clients, to, io, tongue)
    if done.faults:
        raise typer.Exit(1)


def _tell(done: "Done", clients: str, to: str, io: Streams, lang: str) -> None:
    """What stands out, what has changed, and where it all is; on standard error, the rows at fault."""
    for row, client, fault in done.faults:
        tell(printed("dossier.fault", lang, file=clients, row=row, client=client, fault=fault), io.err)
    if done.edited:
        names = ", ".join(done.edited)
        tell(printed("dossier.edited", lang, count=len(done.edited), files=names), io.err)
    told = done.told
    since = [f"{told.since}{colon(lang).rstrip()}"] if told.since else []
    for line in (*told.stands_out, *since, *told.changes):
        tell(typeset(line, lang), io.out)
    pages, bad = done.pages, len(done.faults)
    tell(printed("dossier.written", lang, folder=to, pages=pages, bad=bad), io.out)


def _template(name: str | None, force: bool, io: Streams, lang: str) -> None:
    """The table to fill in, in a file or on standard output."""
    from ..dossier.cells import as_csv
    from ..dossier.template import rows

    if name is None:
        own(exact(io.out)).write(as_csv(rows(lang)))
        return
    file = Path(name)
    if file.suffix.lower() == ".xlsx":
        from ..outside.spreadsheet import workbook

        put(file, workbook(rows(lang)), force)
    elif file.suffix.lower() == ".csv":
        put(file, as_csv(rows(lang)), force)
    else:
        raise UsageError("bad-table", path=name, known=".csv, .xlsx")
