"""The command as people run it: in a process of its own, or, where a process adds nothing, in this one."""

from __future__ import annotations

import gc
import io
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from unittest import mock

from reseau_cli import adviser, folders
from reseau_cli.__main__ import run as run_here
from reseau_cli.catalogue import shipped, store
from reseau_cli.catalogue.build import compile_records
from reseau_cli.cli.answers import samples
from reseau_cli.core.errors import MachineError
from reseau_cli.dossier import client_files

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reseau_cli.core.catalogue.network import Catalogue
    from reseau_cli.core.explanation.advice import Advice
    from reseau_cli.core.owner.profile import Profile

ROOT = Path(__file__).parents[1]
SAMPLES = tuple(samples())
NOVEMBER = "1795996800"
"""30 November 2026, from which the age of records is counted: the golden files must not change with the day."""
PLAIN = {"COLUMNS": "80", "NO_COLOR": "1", "SOURCE_DATE_EPOCH": NOVEMBER, "LC_MESSAGES": "C"}


class Ran(NamedTuple):
    """What a run left: its exit code, standard output and standard error."""

    code: int
    out: str
    err: str


def environment(extra: Mapping[str, str | None] | None = None) -> dict[str, str]:
    """This process's environment without what would change the answer, or its pace; None takes a variable out."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(
            ("RESEAU_", "FORCE_COLOR", "LC_ALL", "PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED")
        )
    }
    kept |= PLAIN | {"PYTHONIOENCODING": "utf-8"}
    for name, value in (extra or {}).items():
        if value is None:
            kept.pop(name, None)
        else:
            kept[name] = value
    return kept


def run(
    *args: str,
    stdin: str | bytes | None = None,
    env: Mapping[str, str | None] | None = None,
    cwd: Path | None = None,
) -> Ran:
    """``python -m reseau_cli`` in its own process, on no terminal, ``env`` added to a clean environment."""
    given = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run(
        [sys.executable, "-m", "reseau_cli", *args],
        input=given or b"",
        capture_output=True,
        env=environment(env),
        cwd=cwd,
        timeout=60,
        check=False,
    )
    return Ran(
        done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")
    )


def shipped_catalogue() -> Catalogue:
    """The shipped catalogue, each of its records read once for all the calls of a process."""
    return standing() if shipped.FOLDER == _SHIPPED else _load()


_load, _SHIPPED = shipped.load, shipped.FOLDER


@cache
def _once() -> Catalogue:
    catalogue = _load()
    return catalogue._replace(record=cache(catalogue.record), names=cache(catalogue.names))


standing = _once
"""The catalogue that stands for the shipped one in this process: itself, or, where a test wants it, ``few_networks``."""


@cache
def few_networks() -> Catalogue:
    """The shipped catalogue cut down to a network in ten: quickly laid over, for what does not depend on its size."""
    whole = _once()
    ids = {*(one.id for one in whole.networks[::10]), "bni", "cjd"}
    records = [
        record for id_ in sorted(ids) if not (record := whole.record(id_)).keys() & {"part_of", "successor"}
    ]
    return store.read(compile_records(records, f"few-{whole.version}", whole.date, {}))


def advice_kept(profile: Profile, catalogue: Catalogue, **asked: Any) -> Advice:
    """The answer to a profile, worked out once for all the faces and widths that lay it out.

    Only where it follows from these alone: the shipped catalogue, and nothing in the user's folder of data.
    """
    if shipped.FOLDER != _SHIPPED or catalogue is not standing() or not _nothing_gathered():
        return _advise(profile, catalogue, **asked)
    key = repr((profile, catalogue.version, sorted(asked.items())))
    if key not in ADVICE:
        ADVICE[key] = _advise(profile, catalogue, **asked)
    return ADVICE[key]


def _nothing_gathered() -> bool:
    try:
        return folders.found(folders.DATA) is None
    except (MachineError, OSError):
        return False


_advise = adviser.advise
ADVICE: dict[str, Advice] = {}


def call(*args: str, stdin: str | bytes = b"", env: Mapping[str, str | None] | None = None) -> Ran:
    """The same in this process: quicker, and blind only to what a process adds (exit, pipes, imports)."""
    given = stdin.encode() if isinstance(stdin, str) else stdin
    around = environment(env)
    signs = around.get("PYTHONIOENCODING", "utf-8")
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding=signs, write_through=True) for _ in range(2))
    with (
        mock.patch.dict(os.environ, around, clear=True),
        mock.patch.object(sys, "argv", ["reseau", *args]),
        mock.patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(given), encoding="utf-8")),
        mock.patch.object(sys, "stdout", out),
        mock.patch.object(sys, "stderr", err),
        mock.patch.object(shipped, "load", shipped_catalogue),
        mock.patch.object(adviser, "advise", advice_kept),
        mock.patch.object(client_files, "advise", advice_kept),
    ):
        try:
            code = run_here()
        finally:
            gc.enable()
    return Ran(code, *(stream.buffer.getvalue().decode("utf-8", "replace") for stream in (out, err)))
