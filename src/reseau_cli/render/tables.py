"""The catalogue's coverage on a terminal, with Rich: counts, and tables that fit in eighty columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.table import Table
from rich.text import Text

from ..core import vocabulary as v
from ..core.departments import DEPARTMENTS, REGIONS
from ..core.upkeep import upkeep
from .terminal import typeset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rich.console import Console

Counts = dict[str, dict[str, int]]


def coverage(found: dict[str, Any], to: Console, lang: str) -> None:
    """What the catalogue covers, part by part."""
    told = {key: found[key] for key in ("records", "active", "with_source")}
    to.print(Text(upkeep("coverage", lang, **told), style="bold"))
    for key, words in (("kinds", v.KINDS), ("vocations", v.VOCATIONS)):
        _line(upkeep(key, lang), {v.word(words, name, lang): n for name, n in found[key].items()}, to, lang)
    _line(upkeep("grades", lang), found["grades"], to, lang)
    shares = {upkeep(f"share-{name}", lang): f"{share:.0%}" for name, share in found["facts"].items()}
    _line(upkeep("shares", lang), shares, to, lang)
    thin = {f"{DEPARTMENTS[code].name} ({code})": n for code, n in found["few_networks"].items()}
    _line(upkeep("few", lang, count=len(thin)), thin, to, lang)
    regions = found["vocation_by_region"]
    heads = {code: code for code in [*REGIONS, "all"]}
    _table(upkeep("vocation-by-region", lang), regions, v.VOCATIONS, heads, to, lang)
    to.print(Text(", ".join(f"{code} {region.name}" for code, region in REGIONS.items()), style="dim"))
    heads = {name: name[:2] for name in found["vocations"]}
    _table(upkeep("need-by-vocation", lang), found["need_by_vocation"], v.NEEDS, heads, to, lang)


def _line(title: str, counts: Mapping[str, object], to: Console, lang: str) -> None:
    text = ", ".join(f"{name} {count}" for name, count in counts.items()) or "–"
    to.print(Text(f"\n{title}", style="bold"))
    to.print(Text(typeset(text, lang)))


def _table(title: str, counts: Counts, rows: v.Words, heads: dict[str, str], to: Console, lang: str) -> None:
    to.print(Text(f"\n{title}", style="bold"))
    table = Table(box=None, padding=0, header_style="dim")
    table.add_column("", no_wrap=True, max_width=22)
    for head in heads.values():
        table.add_column(head[:3], justify="right", no_wrap=True, min_width=len(head[:3]) + 1)
    for row in rows:
        if row in counts:
            cells = (str(counts[row].get(key, "") or "·") for key in heads)
            table.add_row(v.word(rows, row, lang), *cells)
    to.print(table)
