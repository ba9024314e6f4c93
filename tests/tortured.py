"""The commands that write, each as the torture runs it: what there is before, what is typed, and what may be left."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, NamedTuple

from running import ROOT, call, shipped_catalogue
from torture import KILLED, Told, run, tree

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

Env = dict[str, str]


class Scenario(NamedTuple):
    """``given`` makes what is there before; ``args`` is the command; ``partial``: names that a broken run may leave.

    ``typed`` is what the person at its terminal types, where it asks; ``history``, a file that tells of each run, and so
    of the one that was broken.
    """

    given: Callable[[Path], None]
    args: Callable[[Path], tuple[str, ...]]
    partial: tuple[str, ...] = ()
    typed: bytes = b""
    history: str = ""


def nothing(folder: Path) -> None:
    """Nothing is there before."""


def _saved(folder: Path) -> None:
    state = folder / "state" / "reseau"
    state.mkdir(parents=True)
    (state / "answers.json").write_text('{"profile": {"solitude": 3}, "path": ["text"]}')
    (state / "visits.json").write_text('{"visits": []}')


def _plan(folder: Path) -> None:
    (folder / "plan.md").write_text("mine")


def _owners(folder: Path) -> None:
    (folder / "owners.csv").write_text("pseudonym,solitude,postcode\na,3,44000\nb,2,26000\n")
    (folder / "answers.csv").write_text("before")


def _clients(folder: Path) -> None:
    lines = (ROOT / "examples" / "clients.csv").read_text(encoding="utf-8").splitlines()[:3]
    (folder / "clients.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _catalogue(folder: Path) -> None:
    whole = (ROOT / "data" / "networks.yaml").read_text(encoding="utf-8").split("\n- id: ")
    (folder / "mine.yaml").write_text(f"alone: true\n{whole[0]}\n", encoding="utf-8")
    (folder / "one.yaml").write_text(f"- id: {whole[1]}\n", encoding="utf-8")


def _dump(folder: Path) -> None:
    (folder / "rna.csv").write_text(
        "id;titre;objet;objet_social1;adrs_codeinsee;adrs_libcommune;position\n"
        "W1;CLUB DES ENTREPRENEURS;réunir les chefs d'entreprise;;44109;NANTES;A\n",
        encoding="utf-8",
    )


def _overlay(folder: Path) -> None:
    shutil.copy(ROOT / "examples" / "mon-intercommunalite.yaml", folder / "mine.yaml")


SCENARIOS = {
    "match -o": Scenario(_plan, lambda at: ("match", "--sample", "-o", f"{at}/plan.md", "--force")),
    "plan -o": Scenario(nothing, lambda at: ("plan", "--sample", "-o", f"{at}/plan.ics", "--force")),
    "visit": Scenario(_saved, lambda at: ("visit", "bni", "--outcome", "joined")),
    "match": Scenario(_saved, lambda at: ("match", "--plain"), typed=b"1\n2\nquitter\n"),
    "forget": Scenario(_saved, lambda at: ("forget",)),
    "dossier": Scenario(
        _clients,
        lambda at: ("dossier", f"{at}/clients.csv", "--to", f"{at}/out", "--date", "2026-11-30"),
        history="out/journal.jsonl",
    ),
    "batch": Scenario(
        _owners,
        lambda at: ("batch", f"{at}/owners.csv", "-o", f"{at}/answers.csv", "--force", "--processes", "1"),
        ("answers.csv.partial", "answers.csv.partial.json"),
    ),
    "catalogue add": Scenario(
        _catalogue,
        lambda at: (
            "catalogue",
            "add",
            "--from",
            f"{at}/one.yaml",
            "--catalogue",
            f"{at}/mine.yaml",
            "--yes",
        ),
    ),
    "import-rna": Scenario(
        _dump, lambda at: ("catalogue", "import-rna", f"{at}/rna.csv", "--out", f"{at}/out.tsv")
    ),
    "overlay": Scenario(_overlay, lambda at: ("list", "--catalogue", f"{at}/mine.yaml")),
}


def environment(folder: Path) -> Env:
    """Everything that is the user's is in the scenario's folder."""
    return {f"XDG_{name.upper()}_HOME": f"{folder}/{name}" for name in ("state", "data", "cache", "config")}


class Bench:
    """One scenario: what a run that nothing breaks leaves, then each act broken."""

    def __init__(self, one: Scenario, folder: Path) -> None:
        self.one, self.folder = one, folder
        shipped_catalogue()  # read here once, and what the command needs loaded: each run is in a child of this process
        if not one.typed:
            self._afresh()
            call(*one.args(folder), env=environment(folder))
        self.before = self._afresh()
        whole = self._run()
        self.acts, self.after = whole.acts, tree(folder)
        assert whole.code in (0, 1), whole
        self._run()
        self.twice = tree(folder)

    def faults(self, fault: str, at: int) -> Iterator[str]:
        """What is wrong after the act of a number is broken: nothing, if all is well."""
        self._afresh()
        told = self._run(at, fault)
        left = tree(self.folder)
        act = f"{fault} at {at} ({self.acts[at]})"
        if fault != KILLED:
            ended = (
                (130,) if self.one.typed else ()
            )  # all typed, and one question left: what was not kept is asked again
            if told.code not in (0, 1, 3, 4, *ended) or "Traceback" in told.err:
                yield f"{act}: exit {told.code}, {told.err[-200:]}"
            yield from (f"{act}: {name} left behind" for name in left if not self._may_be_left(name))
        for name in left.keys() & {*self.before, *self.after} - {*self.one.partial, self.one.history}:
            if left[name] not in (self.before.get(name), self.after.get(name)):
                yield f"{act}: {name} is neither as it was nor as it should be"
        yield from (f"{act}: {name} is lost" for name in self.before.keys() & self.after if name not in left)
        again = self._run()
        if again.code not in (0, 1, 2) or "Traceback" in again.err:
            yield f"{act}: the next run ends with {again.code}, {again.err[-200:]}"
        end, whole = self._told_apart(tree(self.folder)), self._told_apart(self.after)
        if end not in (whole, self._told_apart(self.twice)):
            odd = sorted(end.keys() ^ whole.keys()) or [n for n in end if end[n] != whole[n]]
            yield f"{act}: the next run leaves {odd}"

    def _told_apart(self, files: Mapping[str, bytes]) -> dict[str, bytes]:
        """Files without what a history holds: that there is one, is all that is asked of it."""
        return {name: b"" if name == self.one.history else content for name, content in files.items()}

    def _may_be_left(self, name: str) -> bool:
        return name in self.before or name in self.after or name in self.one.partial

    def _afresh(self) -> Mapping[str, bytes]:
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.one.given(self.folder)
        return tree(self.folder)

    def _run(self, at: int = -1, fault: str = "EIO") -> Told:
        typed = self.one.typed
        return run(self.folder, self.one.args(self.folder), environment(self.folder), at, fault, typed)
