"""``reseau catalogue links``: visit the websites and sources, and tell which are dead, moved, uncertain or changed."""

from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ... import folders, writing
from ...core.catalogue.link_verdict import VERDICTS, fingerprint, verdict
from ...core.messages.typography import number, printed
from ..common import check_format, open_catalogue, whole, write_json
from ..consent import agreed
from ..flags import CatalogueFile, Format, Lang, NoInput, Plain, Yes
from ..groups import Command, command_app
from ..language import language
from ..show import lookup
from ..streams import Streams, streams, tell

if TYPE_CHECKING:
    from ...catalogue.link_report import Visited

app = command_app()

TELLING = ("changed", "moved", "uncertain", "dead")
WRONG = frozenset({"moved", "dead"})
"""Verdicts that ask for a correction."""


@app.command(cls=Command)
def links(
    only: Annotated[str | None, typer.Option(metavar="IDS")] = None,
    days: Annotated[str, typer.Option(metavar="N")] = "30",
    report: Annotated[Path | None, typer.Option(metavar="FILE")] = None,
    yes: Yes = False,
    format: Format = "table",
    catalogue: CatalogueFile = None,
    plain: Plain = False,
    no_input: NoInput = False,
    lang: Lang = None,
) -> None:
    """Check the addresses of the catalogue, politely. The report goes on from where it stopped."""
    from ...catalogue.link_report import addresses, read
    from ...outside.redirections import server_of

    check_format(format)
    io, tongue = streams(plain=plain, no_input=no_input), language(lang)
    found = open_catalogue(catalogue)
    named = {lookup(found, name)[0].id for name in only.split(",")} if only else set()
    wanted = named or {network.id for network in found.networks}
    cited = addresses(found.record(network.id) for network in found.networks if network.id in wanted)
    path = report or folders.data() / "links.jsonl"
    seen, today = read(path), datetime.now(UTC).date()
    least = whole("--days", days, 0)
    due = [url for url in cited if url not in seen or _age(seen[url].day, today) >= least]
    hosts = {server_of(url) for url in due}
    figures = {"urls": number(len(due), tongue), "hosts": number(len(hosts), tongue)}
    asked = printed("upkeep.links-asks", tongue, file=path, **figures)
    if due and not agreed(asked, yes, io, tongue):
        return
    _visit(due, cited, seen, path, today.isoformat(), io, tongue)
    _tell({url: one for url, one in seen.items() if url in cited}, path, format, io, tongue)


def _age(day: str, today: date) -> int:
    try:
        return (today - date.fromisoformat(day)).days
    except ValueError:
        return 10**6


def _visit(
    due: list[str],
    cited: dict[str, list[str]],
    seen: "dict[str, Visited]",
    path: Path,
    today: str,
    io: Streams,
    lang: str,
) -> None:
    """Visit what is due; ``seen`` and the report hold each answer as it comes."""
    from ...catalogue.link_report import Visited, line_of
    from ...outside.client import Client
    from ...outside.links import Visitor, visits

    with Client() as client:
        try:
            for done, (url, answer) in enumerate(visits(due, Visitor(client)), 1):
                before = seen.get(url)
                told = verdict(url, answer, before.fingerprint if before else None)
                mark = fingerprint(answer.page) if answer.page else before and before.fingerprint
                seen[url] = Visited(
                    url, cited[url], told, answer.status, answer.address, answer.reason, mark, today
                )
                writing.append(path, line_of(seen[url]))
                _progress(done, len(due), io, lang)
        except KeyboardInterrupt:
            tell("\n" + printed("upkeep.links-stopped", lang, file=path), io.err)
            raise


def _progress(done: int, total: int, io: Streams, lang: str) -> None:
    bar = "█" * (20 * done // total) + "░" * (20 - 20 * done // total)
    told = printed("upkeep.links-progress", lang, bar=bar if io.unicode else "", done=done, total=total)
    io.progress(told, last=done == total)


def _tell(seen: "dict[str, Visited]", path: Path, format: str, io: Streams, lang: str) -> None:
    counts = Counter(one.verdict for one in seen.values())
    if format == "json":
        write_json([one._asdict() for one in seen.values()], io.out)
    else:
        for key in TELLING:
            for one in (one for one in seen.values() if one.verdict == key):
                told = (
                    one.address if key == "moved" else one.reason or (one.status if one.status >= 400 else "")
                )
                line = {
                    "verdict": printed(f"upkeep.link-{key}", lang),
                    "url": one.url,
                    "ids": ", ".join(one.ids),
                }
                tell(printed("upkeep.links-line", lang, told=told, **line).rstrip(), io.out)
    tell(printed("upkeep.links-count", lang, file=path, **{key: counts[key] for key in VERDICTS}), io.err)
    if WRONG & counts.keys():
        raise typer.Exit(1)
