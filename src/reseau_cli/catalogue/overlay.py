"""Catalogues laid over the shipped one: the user's own, and those given by ``--catalogue``.

A record whose id is known corrects the one beneath, key by key, its sources added to those there are; any other is
new, and must be whole. The last file wins, and says so where an earlier one told otherwise.
"""

from __future__ import annotations

import json
import re
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import __version__
from ..core.catalogue.network import Network
from ..core.errors import FileError
from ..core.tuples import NamedTuple
from ..reading import MAX_BYTES, read_bytes
from . import advised, cache, shipped, store

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.catalogue.network import Catalogue, Record
    from .source import Document
    from .store import Files

Contents = list[tuple[Path, bytes]]
"""Overlays, each read once: what is compiled is what the key was made of."""

CONFLICTS = "conflicts.json"
LISTED = ("sources", "doubts", "unsourced", "aliases")
"""Lists that a correction adds to; it replaces all others."""


class Conflict(NamedTuple):
    """Two files correct the same key of the same record differently; the second one was kept."""

    id: str
    key: str
    before: str
    after: str


class Laid(NamedTuple):
    """A catalogue with others laid over it, and where these disagree."""

    catalogue: Catalogue
    conflicts: list[Conflict]


def lay(mine: Sequence[Path], given: Sequence[Path] = ()) -> Laid:
    """The shipped catalogue with the user's files laid over it, then those he gives, which may be pipes.

    A file that says ``alone: true`` sets all before it aside.

    Compiled once for the same files, and kept in the user's cache.

    Raises:
        FileError: a file cannot be read or a record is not valid, with the line.
    """
    beneath = shipped.load()
    contents = [(path, read_bytes(path, MAX_BYTES, pipe=path in given)) for path in (*mine, *given)]
    key = _key(beneath, contents)
    made = cache.load(key)
    if made is None:
        made = _compile(contents, beneath, key)
        cache.keep(key, made)
    return _laid(made)


def _key(beneath: Catalogue, contents: Contents) -> str:
    """The digest of all that a laid catalogue is made of: files, their names, what they are laid on, and the code."""
    code = max(map(shipped.written_ns, shipped.code()))
    made_of = [__version__, beneath.version, Network._fields, code]
    named = [(path.name, sha256(content).hexdigest()) for path, content in contents]
    return sha256(repr((made_of, named)).encode()).hexdigest()


def _laid(made: Files) -> Laid:
    return Laid(store.read(made), [Conflict(*row) for row in json.loads(made[CONFLICTS])])


def _compile(contents: Contents, beneath: Catalogue, key: str) -> Files:
    from .build import compile_records  # yaml and pydantic: only when a file has changed
    from .source import parse

    records = {network.id: beneath.record(network.id) for network in beneath.networks}
    date = beneath.date
    conflicts: list[Conflict] = []
    told: dict[tuple[str, str], tuple[str, Any]] = {}
    for path, content in contents:
        document = parse(content, str(path))
        data = document.data if isinstance(document.data, dict) else {}
        items = data.get("networks")
        if not isinstance(items, list):
            raise FileError("missing-key", file=str(path), line=1, value="networks")
        alone = data.get("alone", False)
        if not isinstance(alone, bool):  # "no" between quotes would set the shipped records aside
            where = {"line": document.line(("alone",)), "path": "alone"}
            raise FileError("needs-yes-no", file=str(path), value=alone, **where)
        if alone:
            records, date = {}, _date(document, path) or date
        seen: set[str] = set()
        for i, item in enumerate(items):
            record = _record(document, path, i, item, records)
            if record["id"] in seen:
                line = document.line(("networks", i, "id"))
                raise FileError("duplicate-id", file=str(path), line=line, id=record["id"])
            seen.add(record["id"])
            conflicts += _conflicts(item, path.name, told)
            records[record["id"]] = record if alone else record | {"origin": path.name}
    lists = advised.of(beneath.networks)
    made = compile_records([records[id_] for id_ in sorted(records)], key[:12], date, lists)
    return made | {CONFLICTS: json.dumps(conflicts, ensure_ascii=False).encode()}


def _date(document: Document, path: Path) -> str:
    from .patterns import PATTERNS

    told = str(document.data.get("date") or "")  # YAML makes a date of one without quotes
    if told and not re.match(PATTERNS["catalogue-day"], told):
        line = document.line(("date",))
        raise FileError("bad-catalogue-day", file=str(path), line=line, path="date", value=told)
    return told


def _record(document: Document, path: Path, i: int, item: Any, records: dict[str, Record]) -> Record:
    """One record of an overlay, laid over the one of its id if there is one."""
    from .problem import key_of
    from .schema import record_problems

    known = records.get(str(item.get("id")), {}) if isinstance(item, dict) else {}
    merged = merge(known, item) if known else item
    found = record_problems(merged)
    if found:
        where = ("networks", i, *found[0].where)
        place = {"line": document.line(where), "path": key_of(document.data, where)}
        raise FileError(found[0].code, file=str(path), **place, **found[0].values)
    return dict(merged)


def merge(record: Record, correction: Record) -> Record:
    """A record with the keys that a correction gives."""
    merged = {key: value for key, value in record.items() if key != "origin"}
    for key, value in correction.items():
        before = merged.get(key)
        if isinstance(before, dict) and isinstance(value, dict):
            merged[key] = before | value
        elif key in LISTED and isinstance(before, list) and isinstance(value, list):
            merged[key] = before + [one for one in value if one not in before]
        else:
            merged[key] = value
    return merged


def _conflicts(item: Record, name: str, told: dict[tuple[str, str], tuple[str, Any]]) -> list[Conflict]:
    found = []
    for key, value in _leaves(item):
        before = told.get((item["id"], key))
        if before and before[1] != value and before[0] != name:
            found.append(Conflict(item["id"], key, before[0], name))
        told[item["id"], key] = (name, value)
    return found


def _leaves(item: Record) -> list[tuple[str, Any]]:
    flat = []
    for key, value in item.items():
        if isinstance(value, dict):
            flat += [(f"{key}.{name}", inner) for name, inner in value.items()]
        elif key not in ("id", *LISTED):
            flat.append((key, value))
    return flat
