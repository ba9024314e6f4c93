"""The catalogue's coverage on a terminal, with Rich: counts, and tables that fit in eighty columns."""

from __future__ import annotations

from string import ascii_lowercase
from typing import TYPE_CHECKING, Any

from rich.table import Table
from rich.text import Text

from ..core import vocabulary as v
from ..core.explanation.totals import covered, each, parts
from ..core.france.departments import COLLECTIVITIES, REGIONS
from ..core.messages.say import say
from .paper import on_paper

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rich.console import Console

Counts = dict[str, dict[str, int]]

NAMES = 20
"""Columns for the names of the rows."""


def coverage(found: dict[str, Any], to: Console, lang: str) -> None:
    """What the catalogue covers, part by part."""
    to.print(Text(on_paper(covered(found, lang), lang), style="bold"))
    for title, counts in parts(found, lang):
        to.print(Text(on_paper(f"\n{title}", lang), style="bold"))
        to.print(Text(on_paper(each(counts, lang), lang)))
    regions = found["vocation_by_region"]
    # The collectivities of the Pacific and the like are in no région: shown where the catalogue has something of theirs.
    there = {code for row in regions.values() for code in row}
    homes = REGIONS | {code: home for code, home in COLLECTIVITIES.items() if code in there}
    heads = {code: code for code in [*homes, "all"]}
    _table(say("upkeep.vocation-by-region", lang), regions, v.VOCATIONS, heads, to, lang)
    _legend({code: home.name for code, home in homes.items()}, to, lang)
    heads = dict(zip(found["vocations"], ascii_lowercase, strict=False))
    _table(say("upkeep.need-by-vocation", lang), found["need_by_vocation"], v.NEEDS, heads, to, lang)
    _legend({head: v.word(v.VOCATIONS, name, lang) for name, head in heads.items()}, to, lang)


def _legend(names: Mapping[str, str], to: Console, lang: str) -> None:
    """What the heads of a table stand for, none cut from its name at the end of a line."""
    told = ", ".join(f"{head}\u202f{name}" for head, name in names.items())
    to.print(Text(on_paper(told, lang)))


def _table(title: str, counts: Counts, rows: v.Words, heads: dict[str, str], to: Console, lang: str) -> None:
    """A table of counts, in as many parts as the width asks for."""
    to.print(Text(on_paper(f"\n{title}", lang), style="bold"))
    longest = {key: max(len(str(row.get(key, ""))) for row in ({}, *counts.values())) for key in heads}
    widths = {key: max(len(head), longest[key]) + 1 for key, head in heads.items()}
    waiting = list(heads)
    while waiting:
        part, room = [waiting.pop(0)], to.width - NAMES
        while waiting and sum(widths[key] for key in [*part, waiting[0]]) <= room:
            part.append(waiting.pop(0))
        table = Table(box=None, padding=0)
        table.add_column("", no_wrap=True, width=NAMES)
        for key in part:
            table.add_column(heads[key], justify="right", no_wrap=True, width=widths[key])
        for row in (row for row in rows if row in counts):
            table.add_row(v.word(rows, row, lang), *(str(counts[row].get(key, "·")) for key in part))
        to.print(table)
