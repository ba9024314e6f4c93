"""The catalogue that comes with the program: where it is, whether its compiled form is fresh, and what stands in for it.

In a source checkout it is compiled again where the YAML or the code has changed since; in an installed package, where
there is no YAML to compile from, the compiled form is read as it is.
"""

from __future__ import annotations

import json
import os

from .. import package_data
from .store import ALIASES, LISTS, NETWORKS, POSTINGS, RECORDS, Folder, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Any

    from ..core.catalogue.network import Catalogue

FOLDER = package_data.FOLDER
CATALOGUE = "networks.yaml"
_above = os.path.dirname


def source_of(name: str) -> str:
    """Where a YAML of ``data/`` is in a source checkout; in an installed package there is no such file."""
    return os.path.join(_above(_above(_above(FOLDER))), "data", name)


def shipped_yaml() -> Path:
    """The YAML of the shipped catalogue: the checkout's own, or the copy in the package."""
    from pathlib import Path

    source = Path(source_of(CATALOGUE))
    return source if source.is_file() else Path(FOLDER, CATALOGUE)


def load() -> Catalogue:
    """The shipped catalogue; in a source checkout, compiled again first if the YAML has changed."""
    if os.path.isfile(source_of(CATALOGUE)) and not _is_fresh():
        from pathlib import Path

        from .build import build  # yaml and pydantic: only in a checkout whose catalogue has changed

        return read(build(Path(source_of(CATALOGUE)), Path(FOLDER)))
    return read(Folder(FOLDER))


def load_reach() -> dict[str, int]:
    """How many golden cases show each network among their five (``scripts/build_reach.py``)."""
    rows = (line.split("\t") for line in package_data.text("reach.tsv").splitlines())
    return {id_: int(count) for id_, count in rows}


def load_help_lines() -> list[dict[str, Any]]:
    """The numbers to call, each with its hours, its source and the year it was seen."""
    lines: list[dict[str, Any]] = json.loads(package_data.read("help_lines.json"))
    return lines


def code() -> Iterator[str]:
    """Every module that the compiled form depends on, and some more: a catalogue compiled once too often does no harm.

    Looked at on each run of a checkout, hence not by patterns, which take five times as long.
    """
    package = _above(_above(__file__))
    yield from (os.path.join(package, name) for name in BESIDE)
    folders = [os.path.join(package, name) for name in ("core", "catalogue")]
    while folders:
        for one in os.scandir(folders.pop()):
            if one.name.endswith(".py"):
                yield one.path
            elif one.name not in _SAYING and one.is_dir():
                folders.append(one.path)


_SAYING = frozenset(("__pycache__", "explanation", "criteria", "fr", "en"))
"""Folders of modules that word, or weigh for an owner: the compiled form holds nothing of theirs."""


BESIDE = ("folders.py", "package_data.py", "reading.py", "writing.py")
"""The modules that stand beside those packages."""


def _is_fresh() -> bool:
    """Whether the compiled form is whole, and younger than all it is made of: the YAML and the code."""
    if not all(os.path.isfile(os.path.join(FOLDER, name)) for name in (NETWORKS, POSTINGS, RECORDS, ALIASES)):
        return False
    lists = filter(os.path.isfile, (source_of(LISTS),))
    made_of = (source_of(CATALOGUE), *lists, *code())
    return written_ns(os.path.join(FOLDER, NETWORKS)) >= max(map(written_ns, made_of))


def written_ns(file: str) -> int:
    """When a file was last written, in nanoseconds."""
    return os.stat(file).st_mtime_ns
