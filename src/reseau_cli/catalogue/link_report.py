"""The report of visited addresses: one line of JSON each, written as they come, so that nothing is lost."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..core.tuples import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from ..core.catalogue.network import Record


class Visited(NamedTuple):
    """An address as it was last seen: the records that cite it, the verdict, and the day ("2026-11-25")."""

    url: str
    ids: list[str]
    verdict: str
    status: int
    address: str
    reason: str
    fingerprint: str | None
    day: str


def addresses(records: Iterable[Record]) -> dict[str, list[str]]:
    """Every website and source of some records -> the ids of those that cite it."""
    found: dict[str, list[str]] = {}
    for record in records:
        urls = [record.get("website"), *(source.get("url") for source in record.get("sources", ()))]
        for url in dict.fromkeys(url for url in urls if url):
            found.setdefault(url, []).append(record["id"])
    return found


def read(path: Path) -> dict[str, Visited]:
    """The last visit of each address; lines that cannot be read are passed over."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return {}
    return {visited.url: visited for line in lines if (visited := _visited(line))}


def _visited(line: str) -> Visited | None:
    try:
        data: dict[str, Any] = json.loads(line)
        visited = Visited(**data)
        return visited if isinstance(visited.url, str) else None
    except (ValueError, TypeError, RecursionError):
        return None


def line_of(visited: Visited) -> str:
    """A visit as a line of the report."""
    return json.dumps(visited._asdict(), ensure_ascii=False) + "\n"
