"""The form of a compiled catalogue: four files, written whole and read in parts.

``networks.bin`` (what filters and scores need), ``postings.txt`` (a line a stem), ``records.jsonl`` (a line a record,
found by its offset) and ``aliases.json``. A run takes in the first and seeks in the others.

The first is in the form that Python gives its own bytecode: equal parts are written once and read as one object, in a
third of the time that JSON takes. It is what was built: its sum is looked at first (``package_data``, ``cache``).
"""

from __future__ import annotations

import json
import marshal
from bisect import bisect_left
from itertools import accumulate, repeat

from .. import package_data
from ..core.catalogue.network import Catalogue, Network, Networks
from ..core.text.sorted_lines import starting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import Any

    from ..core.catalogue.network import Record

NETWORKS, POSTINGS, RECORDS = "networks.bin", "postings.txt", "records.jsonl"
ALIASES = "aliases.json"
LISTS = "advisers.yaml"
"""Advisers' lists, beside the catalogue they are compiled with."""
_VERSION = 4
"""Of the form of bytecode: every Python since 3.4 reads it."""
_WIDTH = 4
"""Bytes of an offset: as numbers, all would be made for the few that are asked for."""
Files = dict[str, bytes]
"""The compiled form: file name -> content."""


class Folder(dict[str, bytes]):
    """The compiled files of a package's folder, each read when it is first asked for."""

    def __init__(self, folder: Path | str) -> None:
        super().__init__()
        self.folder = folder

    def __missing__(self, name: str) -> bytes:
        read = package_data.read if name == ALIASES else package_data.mapped
        self[name] = read(name, self.folder)
        return self[name]

    def __reduce__(self) -> tuple[type[Folder], tuple[Path | str]]:
        """Another process opens the files itself."""
        return Folder, (self.folder,)


class _Compiled:
    """What a catalogue fetches when it is asked for; it can be sent to another process."""

    def __init__(self, files: Files, ids: list[str], offsets: bytes) -> None:
        self._files, self._ids, self._offsets = files, ids, offsets
        self._records: dict[str, Record] = {}
        self._postings: dict[str, Mapping[str, float]] = {}

    def names(self) -> Mapping[str, str]:
        found: dict[str, str] = json.loads(self._files[ALIASES])
        return found

    def record(self, id_: str) -> Record:
        if id_ not in self._records:  # asked for by all that words a network; nobody writes in it
            texts, start = self._files[RECORDS], self._offset(id_)
            self._records[id_] = json.loads(texts[start : texts.find(b"\n", start)])
        return self._records[id_]

    def _offset(self, id_: str) -> int:
        at = bisect_left(self._ids, id_)
        if self._ids[at : at + 1] != [id_]:
            raise KeyError(id_)
        return int.from_bytes(self._offsets[_WIDTH * at : _WIDTH * (at + 1)], "little")

    def posting(self, stem: str) -> Mapping[str, float]:
        if stem not in self._postings:  # asked for by the ranking, then by its draws
            self._postings[stem] = self._posting(stem)
        return self._postings[stem]

    def _posting(self, stem: str) -> Mapping[str, float]:
        line = starting(self._files[POSTINGS], f"{stem}\t")
        _, positions, impacts = line.split(b"\t") if line else (b"",) * 3
        ids = map(self._ids.__getitem__, map(int, positions.split()))
        return dict(zip(ids, map(float, impacts.split()), strict=True))


def read(files: Files) -> Catalogue:
    """A catalogue from its compiled form."""
    head = marshal.loads(files[NETWORKS])
    rows: list[tuple[Any, ...]] = head["networks"]
    compiled = _Compiled(files, [row[0] for row in rows], head["offsets"])
    rows.reverse()
    # Each row taken makes room for the next network: memory that is new costs time.
    taken = map(rows.pop, repeat(-1, len(rows)))
    networks = Networks(map(tuple.__new__, repeat(Network), taken))
    networks.holders, networks.by_sector = head["holders"], head["by_sector"]
    return Catalogue(
        version=head["version"],
        date=head["date"],
        networks=networks,
        names=compiled.names,
        record=compiled.record,
        postings=compiled.posting,
    )


def write(files: Mapping[str, bytes], folder: Path) -> None:
    """Put the compiled form in a folder, each file whole or not at all, for all who may read the folder.

    Raises:
        MachineError: the folder cannot be written.
    """
    from .. import writing  # seldom

    readers = folder.stat().st_mode & 0o666
    # The networks come last: their date is that of the whole, and a run broken off must not look finished.
    for name in sorted(files, key=lambda name: name == NETWORKS):
        writing.write(folder / name, files[name], readers)


def pack(
    head: dict[str, Any],
    records: list[Record],
    postings: Mapping[str, Mapping[str, float]],
    aliases: Mapping[str, str],
) -> Files:
    """The compiled form of a catalogue: deterministic bytes."""
    lines = [
        json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode() + b"\n" for record in records
    ]
    starts = accumulate(map(len, lines), initial=0)
    offsets = b"".join(start.to_bytes(_WIDTH, "little") for start, _ in zip(starts, lines, strict=False))
    position = {record["id"]: i for i, record in enumerate(records)}
    words = "".join(_line(stem, position, sorted(postings[stem].items())) for stem in sorted(postings))
    rows = _shared([*map(tuple, head["networks"])], {})
    networks = Networks(map(Network._make, rows))
    indices = {
        "holders": [(condition, tuple(places)) for condition, places in networks.holders],
        "by_sector": {
            section: {sector: tuple(places) for sector, places in sectors.items()}
            for section, sectors in networks.by_sector.items()
        },
    }
    head = head | {"networks": rows, "offsets": offsets} | indices
    return {
        NETWORKS: marshal.dumps(head, _VERSION),
        POSTINGS: words.encode() + b"\n",
        RECORDS: b"".join(lines),
        ALIASES: json.dumps(aliases, ensure_ascii=False, separators=(",", ":")).encode(),
    }


def _line(stem: str, position: Mapping[str, int], impacts: list[tuple[str, float]]) -> str:
    """The line of a stem: the positions of those that hold it, and how strongly each does."""
    places, weights = [f"{position[id_]}" for id_, _ in impacts], [f"{impact:g}" for _, impact in impacts]
    return f"\n{stem}\t{' '.join(places)}\t{' '.join(weights)}"


def _shared(value: Any, kept: dict[tuple[type, str], Any]) -> Any:
    """The same value, in which equal parts are one object; ``kept`` holds those met before."""
    if isinstance(value, dict):
        value = {_shared(key, kept): _shared(part, kept) for key, part in value.items()}
    elif isinstance(value, list | tuple):
        value = type(value)([_shared(part, kept) for part in value])
    return kept.setdefault((type(value), repr(value)), value)
