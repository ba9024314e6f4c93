"""The compiled catalogue: written when the wheel is built or the YAML has changed, read on every run.

Three files beside the package: ``networks.json`` (what filters and scores need), ``postings.txt`` (a line a stem) and
``records.jsonl`` (a line a record, found by its offset). A run parses the first and seeks in the others.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import folders
from ..core.catalogue.network import Catalogue, Network
from ..core.errors import FileError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..core.catalogue.network import Record

FOLDER = Path(__file__).parent.parent / "data"
NETWORKS, POSTINGS, RECORDS = "networks.json", "postings.txt", "records.jsonl"
ALIASES = "aliases.json"
Files = dict[str, bytes]
"""The compiled form: file name -> content."""


def source_of(name: str) -> Path:
    """Where a YAML of ``data/`` is in a source checkout; in an installed package there is no such file."""
    return FOLDER.parents[2] / "data" / name


def shipped_yaml() -> Path:
    """The YAML of the shipped catalogue: the checkout's own, or the copy in the package."""
    source = source_of("networks.yaml")
    return source if source.is_file() else FOLDER / source.name


def load() -> Catalogue:
    """The shipped catalogue; in a source checkout, compiled again first if the YAML has changed."""
    source = source_of("networks.yaml")
    if source.is_file() and not _is_fresh(source):
        from .build import build  # yaml and pydantic: only in a checkout whose catalogue has changed

        return read(build(source, FOLDER))
    try:
        return read(_Folder(FOLDER))
    except FileNotFoundError:
        raise FileError("not-compiled") from None


class _Folder(dict[str, bytes]):
    """The compiled files of a folder, each read when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder

    def __missing__(self, name: str) -> bytes:
        self[name] = (self.folder / name).read_bytes()
        return self[name]


def load_reach() -> dict[str, int]:
    """How many golden cases show each network among their five (``scripts/build_reach.py``)."""
    rows = (line.split("\t") for line in (FOLDER / "reach.tsv").read_text(encoding="utf-8").splitlines())
    return {id_: int(count) for id_, count in rows}


def load_help_lines() -> list[dict[str, Any]]:
    """The numbers to call, each with its hours, its source and the year it was seen."""
    lines: list[dict[str, Any]] = json.loads((FOLDER / "help_lines.json").read_bytes())
    return lines


def _is_fresh(source: Path) -> bool:
    """Whether the compiled form is younger than all it is made of: the YAML and the code."""
    if not all((FOLDER / name).is_file() for name in (NETWORKS, POSTINGS, RECORDS, ALIASES)):
        return False
    code = [*(FOLDER.parent / "core").rglob("*.py"), *Path(__file__).parent.glob("*.py")]
    parts = [source, *code]
    made = (FOLDER / NETWORKS).stat().st_mtime_ns
    return all(made >= part.stat().st_mtime_ns for part in parts)


def read(files: Files) -> Catalogue:
    """A catalogue from its compiled form."""
    head = json.loads(files[NETWORKS])
    ids: list[str] = [row[0] for row in head["networks"]]
    offsets: dict[str, int] = dict(zip(ids, head["offsets"], strict=True))

    def record(id_: str) -> Record:
        texts, start = files[RECORDS], offsets[id_]
        found: Record = json.loads(texts[start : texts.index(b"\n", start)])
        return found

    def posting(stem: str) -> Mapping[str, float]:
        postings = files[POSTINGS]
        start = postings.find(b"\n" + stem.encode() + b"\t")
        if start < 0:
            return {}
        line = postings[start + 1 : postings.index(b"\n", start + 1)].decode()
        pairs = (pair.split(":") for pair in line.split("\t")[1].split())
        return {ids[int(position)]: float(impact) for position, impact in pairs}

    return Catalogue(
        version=head["version"],
        date=head["date"],
        networks=tuple(map(Network._make, head["networks"])),
        names=lambda: json.loads(files[ALIASES]),
        record=record,
        postings=posting,
    )


def write(files: Mapping[str, bytes], folder: Path) -> None:
    """Put the compiled form in a folder, each file whole or not at all, for all who may read the folder.

    Raises:
        MachineError: the folder cannot be written.
    """
    readers = folder.stat().st_mode & 0o666
    # The networks come last: their date is that of the whole, and a run broken off must not look finished.
    for name in sorted(files, key=lambda name: name == NETWORKS):
        folders.write(folder / name, files[name], readers)


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
    return {
        NETWORKS: json.dumps(head | {"offsets": offsets}, ensure_ascii=False, separators=(",", ":")).encode(),
        POSTINGS: words.encode() + b"\n",
        RECORDS: b"".join(lines),
        ALIASES: json.dumps(aliases, ensure_ascii=False, separators=(",", ":")).encode(),
    }
