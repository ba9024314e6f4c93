"""The catalogue that comes with the program: where it is, whether its compiled form is fresh, and what stands in for it.

In a source checkout it is compiled again where the YAML or the code has changed since; in an installed package, where
there is no YAML to compile from, the compiled form is read as it is.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import package_data
from .store import ALIASES, LISTS, NETWORKS, POSTINGS, RECORDS, Folder, read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..core.catalogue.network import Catalogue

PACKAGE = Path(__file__).parent.parent
FOLDER = package_data.FOLDER


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
    return read(Folder(FOLDER))


def load_reach() -> dict[str, int]:
    """How many golden cases show each network among their five (``scripts/build_reach.py``)."""
    rows = (line.split("\t") for line in package_data.text("reach.tsv").splitlines())
    return {id_: int(count) for id_, count in rows}


def load_help_lines() -> list[dict[str, Any]]:
    """The numbers to call, each with its hours, its source and the year it was seen."""
    lines: list[dict[str, Any]] = json.loads(package_data.read("help_lines.json"))
    return lines


def code() -> Iterator[Path]:
    """Every module that the compiled form depends on, and some more: a catalogue compiled once too often does no harm."""
    yield from BESIDE
    yield from (Path(module.path) for module in _modules())


BESIDE = tuple(PACKAGE / name for name in ("folders.py", "package_data.py", "reading.py"))


def _modules() -> Iterator[os.DirEntry[str]]:
    """Those in packages: looked at on each run of a checkout, hence not by patterns, which take five times as long."""
    folders = [str(PACKAGE / "core"), str(PACKAGE / "catalogue")]
    while folders:
        for one in os.scandir(folders.pop()):
            if one.name.endswith(".py"):
                yield one
            elif one.name != "__pycache__" and one.is_dir():
                folders.append(one.path)


def _is_fresh(source: Path) -> bool:
    """Whether the compiled form is whole, and younger than all it is made of: the YAML and the code."""
    if not all((FOLDER / name).is_file() for name in (NETWORKS, POSTINGS, RECORDS, ALIASES)):
        return False
    made = (FOLDER / NETWORKS).stat().st_mtime_ns
    lists = filter(Path.is_file, (source.with_name(LISTS),))
    parts: Iterable[Path | os.DirEntry[str]] = (source, *lists, *BESIDE, *_modules())
    return all(made >= part.stat().st_mtime_ns for part in parts)
