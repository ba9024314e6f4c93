"""Compile ``data/networks.yaml``: read, validate, compile, write. For the wheel, a checkout and ``--catalogue``."""

from __future__ import annotations

from hashlib import sha256
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from ..core.errors import FileError, MachineError
from . import advised
from .compile import aliases_of, family_of, inheriting, network_of, parents_of, postings_of
from .problem import key_of
from .schema import problems
from .source import read_yaml
from .store import LISTS, Files, pack, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def build(source: Path, folder: Path) -> Files:
    """Compile a catalogue and leave the result in ``folder`` where that can be written.

    Raises:
        FileError: the first thing wrong in the YAML, with its line.
    """
    files = compile_file(source)
    try:
        write(files, folder)
    except (MachineError, OSError):
        pass  # a read-only install: compiled again next time, in memory
    return files


def compile_file(source: Path) -> Files:
    """The compiled form of a catalogue file.

    Raises:
        FileError: the file is missing, too large, not YAML, or not a valid catalogue.
    """
    document = read_yaml(source)
    found = problems(document.data)
    if found:
        place = {"line": document.line(found[0].where), "path": key_of(document.data, found[0].where)}
        raise FileError(found[0].code, file=source.name, **place, **found[0].values)
    data: dict[str, Any] = document.data
    records = sorted(data["networks"], key=lambda record: str(record["id"]))
    _refuse_duplicates(records, source)
    beside = advised.read(source.with_name(LISTS))
    told = advised.learnt(beside.lists, family_of(records))
    version = sha256(document.text + beside.text).hexdigest()[:12]
    return compile_records(records, version, data["date"], told)


def compile_records(
    records: list[dict[str, Any]], version: str, date: str, told: Mapping[str, Mapping[str, int]]
) -> Files:
    """The compiled form of valid records, sorted by id; ``told`` is what advisers' lists say of each family."""
    records = [record if "status" in record else record | {"status": "active"} for record in records]
    parents = parents_of(records)
    networks = inheriting([network_of(record, parents) for record in records])
    head = {"version": version, "date": date, "networks": advised.given(networks, told)}
    return pack(head, records, postings_of(records), aliases_of(records))


def _refuse_duplicates(records: list[dict[str, Any]], source: Path) -> None:
    for before, after in pairwise(records):
        if before["id"] == after["id"]:
            raise FileError("duplicate-id", file=source.name, id=before["id"])
