"""The form of a compiled catalogue: four files, written whole and read in parts.

``networks.json`` (what filters and scores need), ``postings.txt`` (a line a stem), ``records.jsonl`` (a line a record,
found by its offset) and ``aliases.json``. A run parses the first and seeks in the others.
"""

from __future__ import annotations

import json

from .. import package_data
from ..core.catalogue.network import Catalogue, Network, Networks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import Any

    from ..core.catalogue.network import Condition, Record

NETWORKS, POSTINGS, RECORDS = "networks.json", "postings.txt", "records.jsonl"
ALIASES = "aliases.json"
LISTS = "advisers.yaml"
"""Advisers' lists, beside the catalogue they are compiled with."""
_FAMILY, _CONDITIONS = map(Network._fields.index, ("family", "conditions"))
"""The last field of a network, ``named``, is its family's: it is written once for all of it. So is a condition of many."""
Files = dict[str, bytes]
"""The compiled form: file name -> content."""


class Folder(dict[str, bytes]):
    """The compiled files of a package's folder, each read when it is first asked for."""

    def __init__(self, folder: Path | str) -> None:
        super().__init__()
        self.folder = folder

    def __missing__(self, name: str) -> bytes:
        read = package_data.mapped if name in (RECORDS, POSTINGS) else package_data.read
        self[name] = read(name, self.folder)
        return self[name]

    def __reduce__(self) -> tuple[type[Folder], tuple[Path | str]]:
        """Another process opens the files itself."""
        return Folder, (self.folder,)


class _Compiled:
    """What a catalogue fetches when it is asked for; it can be sent to another process."""

    def __init__(self, files: Files, ids: list[str], offsets: list[int]) -> None:
        self._files, self._ids = files, ids
        self._offsets: dict[str, int] = dict(zip(ids, offsets, strict=True))
        self._postings: dict[str, Mapping[str, float]] = {}

    def names(self) -> Mapping[str, str]:
        found: dict[str, str] = json.loads(self._files[ALIASES])
        return found

    def record(self, id_: str) -> Record:
        texts, start = self._files[RECORDS], self._offsets[id_]
        found: Record = json.loads(texts[start : texts.find(b"\n", start)])
        return found

    def posting(self, stem: str) -> Mapping[str, float]:
        if stem not in self._postings:  # asked for by the ranking, then by its draws
            self._postings[stem] = self._posting(stem)
        return self._postings[stem]

    def _posting(self, stem: str) -> Mapping[str, float]:
        postings = self._files[POSTINGS]
        start = postings.find(b"\n" + stem.encode() + b"\t")
        if start < 0:
            return {}
        line = postings[start + 1 : postings.find(b"\n", start + 1)].decode()
        pairs = (pair.split(":") for pair in line.split("\t")[1].split())
        return {self._ids[int(position)]: float(impact) for position, impact in pairs}


def read(files: Files) -> Catalogue:
    """A catalogue from its compiled form."""
    head = json.loads(files[NETWORKS])
    compiled = _Compiled(files, [row[0] for row in head["networks"]], head["offsets"])
    told = head["told"]
    conditions: list[tuple[Condition, list[int]]] = [(tuple(one), []) for one in head["conditions"]]
    for at, row in enumerate(head["networks"]):
        held = [conditions[number] for number in row[_CONDITIONS]]
        for _, holders in held:
            holders.append(at)
        row[_CONDITIONS] = [condition for condition, _ in held]
        row.append(told.get(row[_FAMILY], {}))
    networks = Networks(map(Network._make, head["networks"]))
    networks.holders = conditions
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
    offsets, start = [], 0
    for line in lines:
        offsets.append(start)
        start += len(line)
    position = {record["id"]: i for i, record in enumerate(records)}
    words = "".join(
        f"\n{stem}\t"
        + " ".join(f"{position[id_]}:{impact:g}" for id_, impact in sorted(postings[stem].items()))
        for stem in sorted(postings)
    )
    rows = [list(network[:-1]) for network in head["networks"]]
    shared: dict[str, tuple[int, Any]] = {}
    for row in rows:
        row[_CONDITIONS] = [shared.setdefault(repr(one), (len(shared), one))[0] for one in row[_CONDITIONS]]
    told = {n.family: n.named for n in head["networks"] if n.named}
    conditions = [one for _, one in shared.values()]
    head = head | {"networks": rows, "conditions": conditions, "told": told, "offsets": offsets}
    return {
        NETWORKS: json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode(),
        POSTINGS: words.encode() + b"\n",
        RECORDS: b"".join(lines),
        ALIASES: json.dumps(aliases, ensure_ascii=False, separators=(",", ":")).encode(),
    }
