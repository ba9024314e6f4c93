"""The index of a folder and the table of its clients: what stands out, what has changed, each client, each bad row."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from .. import __version__
from ..core import vocabulary as v
from ..core.catalogue.network import short_name
from ..core.explanation.address import Address
from ..core.explanation.clientele import changes, summary
from ..core.messages.say import say
from ..core.messages.typography import day as dated
from ..core.messages.typography import typeset
from ..core.owner.columns import SEPARATOR
from ..core.tuples import NamedTuple
from ..render.html import filled
from .cells import as_csv

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..core.catalogue.network import Catalogue
    from ..core.explanation.clientele import Told
    from .journal import Before, Entry


class Overview(NamedTuple):
    """All that is told of a whole folder, in words."""

    title: str
    stands_out: list[str]
    since: str
    changes: list[str]
    rows: list[tuple[Address, str, str, str]]
    faults: list[tuple[str, str, str, str]]
    again: str
    made: str


def overview(
    entries: Sequence[Entry],
    before: Before | None,
    catalogue: Catalogue,
    day: str,
    table: str,
    command: str,
    lang: str,
) -> Overview:
    """What is told of a folder, from what is kept of each client.

    Args:
        entries: the clients, in the order of their table.
        before: the last time that the folder was whole, or None.
        catalogue: the networks behind the answers.
        day: the day that stands on the pages, in ISO 8601.
        table: the name of the table and its hash.
        command: what makes the folder again.
        lang: "fr" or "en".
    """
    names = {network.id: network.name for network in catalogue.networks}
    found = {entry.client: entry.told for entry in entries if entry.told}
    there = {entry.client for entry in entries}
    kept = before.networks if before else {}
    # Of who is at fault now, nothing is known to have changed.
    was = {name: ids for name, ids in kept.items() if name in found or name not in there}
    return Overview(
        say("dossier.title", lang, count=len(found), date=dated(day, lang)),
        summary(found, names, lang),
        say("dossier.since", lang, date=dated(before.day, lang)) if before else "",
        (changes(was, found, names, lang) or [say("dossier.no-change", lang)]) if before else [],
        [
            (Address(one.client, quote(_page(one))), *_cells(one.told, names, lang))
            for one in entries
            if one.told is not None
        ],
        [(one.client, str(one.row), *one.fault) for one in entries if one.fault],
        say("dossier.again", lang, command=command),
        say(
            "dossier.made",
            lang,
            version=__version__,
            date=dated(catalogue.date, lang),
            catalogue=catalogue.version,
            table=table,
        ),
    )


def index(told: Overview, lang: str) -> str:
    """The index, as a page."""
    heads = [say(f"dossier.{name}-head", lang) for name in ("client", "first", "networks", "left")]
    fault_heads = [say(f"dossier.{name}-head", lang) for name in ("client", "row", "column", "fault")]
    return filled("dossier.html", lang, told=told, heads=heads, fault_heads=fault_heads)


def table(entries: Sequence[Entry], catalogue: Catalogue, lang: str) -> str:
    """The table of all clients, bad rows in their places, as CSV."""
    names = {network.id: network.name for network in catalogue.networks}
    heads = ("client", "page", "first", "networks", "left", "ids", "row", "column", "fault")
    rows = [[say(f"dossier.{name}-head", lang) for name in heads]]
    for one in entries:
        if one.told:
            ids = SEPARATOR.join(one.told.networks)
            cells = [typeset(text, lang) for text in _cells(one.told, names, lang)]
            rows.append([one.client, _page(one), *cells, ids, str(one.row), "", ""])
        elif one.fault:
            rows.append([one.client, "", "", "", "", "", str(one.row), *one.fault])
    return as_csv(rows)


def _page(entry: Entry) -> str:
    return next(name for name in entry.files if name.endswith(".html"))


def _cells(told: Told, names: Mapping[str, str], lang: str) -> tuple[str, str, str]:
    first = names.get(told.first, told.first) if told.first else ""
    networks = ", ".join(short_name(names.get(id_, id_)) for id_ in told.networks)
    left = ", ".join(v.word(v.NEEDS, need, lang) for need in told.uncovered)
    return first, networks or say("dossier.no-networks", lang), left
