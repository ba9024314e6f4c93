"""Small faults put one at a time into the core, and whether the unit and property tests notice them.

Usage: python scripts/mutants.py [COUNT] [--seed WORD] [--only PART] [--list]

A mutant is the core with one thing changed: a comparison, a number, a condition, a sign, a minimum for a maximum. It is
caught when a test of its room fails, or one of the pages that lay it out (``ALSO``); neither the golden files nor the
picture of the README are run. The modules take turns; the same COUNT and seed give the same mutants. DeMillo, Lipton
and Sayward 1978, "Hints on test data selection: help for the practicing programmer", Computer 11(4).
"""

from __future__ import annotations

import argparse
import ast
import copy
import os
import resource
import shutil
import sys
import tempfile
from hashlib import sha256
from importlib import import_module
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[1]
CORE = Path("src/reseau_cli/core")
ROOMS = ("method", "explanation", "owner")
ALSO = {
    "explanation": (
        "render/test_page.py",
        "render/test_plan_faces.py",
        "cli/test_report.py",
        "cli/test_interactive.py",
    ),
    "owner": ("ask/test_dialogue.py", "dossier/test_clients.py", "outside/test_company.py"),
}
"""Tests of what the faces make of a room, run last."""
SLOW = (
    "properties",
    "portfolio",
    "robustness",
    "facets",
    "distress",
    "criteria_whole",
    "counterfactual",
    "selection",
)
"""Files that draw many owners, or answer many: run once the others have noticed nothing."""
WARM = (
    "pytest", "hypothesis", "hypothesis.strategies", "yaml", "typer", "rich.console", "rich.table", "pydantic", "jinja2",
    "jsonschema",
)  # fmt: skip
"""Imported once, before the fork of each mutant: nothing of ours, which each imports anew."""
PATIENCE = 90
"""Seconds of processor for the tests of one mutant; one that makes them go on for ever is caught."""

COMPARED = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
SIGNS = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult}
CALLS = {"min": "max", "max": "min", "any": "all", "all": "any"}


class Mutant(NamedTuple):
    """One fault: where it is, what stood there and what stands there now; ``position`` is its node in ``ast.walk``."""

    path: Path
    line: int
    before: str
    after: str
    position: int

    @property
    def source(self) -> str:
        """The whole module with the fault in it."""
        tree = ast.parse((ROOT / self.path).read_text(encoding="utf-8"))
        node = list(ast.walk(tree))[self.position]
        for change in changes(node):
            change(node)
        return ast.unparse(ast.fix_missing_locations(tree))

    def __str__(self) -> str:
        place = self.path.relative_to(CORE)
        return f"{place}:{self.line}: {self.before}  →  {self.after}"


def changes(node: ast.AST) -> Iterator[Callable[[ast.AST], None]]:
    """What may be changed in a node, as functions that change a copy of it in place."""
    if isinstance(node, ast.Compare):
        yield lambda one: one.ops.__setitem__(0, COMPARED[type(one.ops[0])]())  # type: ignore[attr-defined]
    elif isinstance(node, ast.BoolOp):
        yield lambda one: setattr(one, "op", ast.And() if isinstance(one.op, ast.Or) else ast.Or())  # type: ignore[attr-defined]
    elif isinstance(node, ast.BinOp) and type(node.op) in SIGNS and not _is_text(node):
        yield lambda one: setattr(one, "op", SIGNS[type(one.op)]())  # type: ignore[attr-defined]
    elif isinstance(node, ast.IfExp | ast.If):
        yield lambda one: setattr(one, "test", ast.UnaryOp(ast.Not(), one.test))  # type: ignore[attr-defined]
    elif isinstance(node, ast.Constant) and type(node.value) in (int, float):
        yield lambda one: setattr(one, "value", _other(one.value))  # type: ignore[attr-defined]
    elif isinstance(node, ast.Constant) and type(node.value) is bool:
        yield lambda one: setattr(one, "value", not one.value)  # type: ignore[attr-defined]
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS:
        yield lambda one: setattr(one.func, "id", CALLS[one.func.id])  # type: ignore[attr-defined]


def _is_text(node: ast.BinOp) -> bool:
    """Whether a sum is one of texts or of types, which no other sign joins."""
    return any(
        isinstance(one, ast.JoinedStr | ast.List | ast.Tuple) or _is_string(one) for one in ast.walk(node)
    )


def _is_string(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _other(number: float) -> float:
    """A number that is clearly another: the next for a whole one, a quarter more or less for a share."""
    if isinstance(number, int):
        return number + 1
    return round(number * (1.25 if number < 0.8 else 0.75), 6) or 0.5


def _skipped(tree: ast.Module) -> set[int]:
    """Nodes that no test can tell: annotations, and what only a type checker reads."""
    left: set[int] = set()
    for node in ast.walk(tree):
        parts: list[ast.AST | None] = []
        told = (
            [node.test] if isinstance(node, ast.If) else node.targets if isinstance(node, ast.Assign) else []
        )
        if "TYPE_CHECKING" in map(ast.unparse, told):
            parts = [node]
        elif isinstance(node, ast.FunctionDef):
            parts = [node.returns, *(arg.annotation for arg in (*node.args.args, *node.args.kwonlyargs))]
        elif isinstance(node, ast.AnnAssign):
            parts = [node.annotation]
        left |= {id(inner) for part in parts if part is not None for inner in ast.walk(part)}
    return left


def mutants_of(path: Path) -> list[Mutant]:
    """Every mutant of a module."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    skipped, made = _skipped(tree), []
    for position, node in enumerate(ast.walk(tree)):
        if id(node) in skipped:
            continue
        for change in changes(node):
            one = copy.deepcopy(node)
            change(one)
            made.append(Mutant(path, getattr(node, "lineno", 0), _told(node), _told(one), position))
    return made


def _told(node: ast.AST) -> str:
    text = ast.unparse(node.test if isinstance(node, ast.If) else node)
    return text if len(text) < 90 else text[:89] + "…"


def chosen(count: int, seed: str, only: str) -> list[Mutant]:
    """As many mutants as asked for, the modules taking turns, in an order that the seed and their text settle."""
    modules = [path.relative_to(ROOT) for room in ROOMS for path in (ROOT / CORE / room).rglob("*.py")]

    def rank(what: object) -> str:
        return sha256(f"{seed}{what}".encode()).hexdigest()

    turns = {
        path: sorted(mutants_of(path), key=rank)
        for path in sorted(modules, key=lambda path: rank(path))
        if only in str(path)
    }
    found: list[Mutant] = []
    while len(found) < count and any(turns.values()):
        found += [rest.pop(0) for rest in turns.values() if rest]
    return sorted(found[:count], key=rank)


class Changed(SourceFileLoader):
    """Finds and loads the module of a mutant, from the text of the mutant."""

    def __init__(self, mutant: Mutant) -> None:
        self.mutant = mutant
        parts = mutant.path.relative_to("src").with_suffix("").parts
        super().__init__(".".join(parts).removesuffix(".__init__"), str(ROOT / mutant.path))

    def find_spec(self, name: str, *_: Any) -> ModuleSpec | None:
        """Of the module alone, among all that is imported."""
        if name != self.name:
            return None
        inside = [str(Path(self.path).parent)] if self.mutant.path.name == "__init__.py" else None
        return spec_from_file_location(name, self.path, loader=self, submodule_search_locations=inside)

    def get_code(self, fullname: str) -> Any:
        """The code of the mutant."""
        return compile(self.mutant.source, self.path, "exec", dont_inherit=True)


def tests_of(mutant: Mutant) -> list[Path]:
    """The files that may notice a mutant: those named after its module, the quick ones of its room, then the others."""
    room, core = mutant.path.relative_to(CORE).parts[0], ROOT / "tests" / "core"

    def turn(path: Path) -> tuple[bool, bool, bool]:
        return (
            mutant.path.stem not in path.stem,
            path.parent.name != room,
            path.stem.removeprefix("test_") in SLOW,
        )

    files = [path for each in ROOMS for path in sorted((core / each).glob("test_*.py"))]
    found = sorted((path for path in files if turn(path)[1:] != (True, True)), key=turn)
    return [*found, *(ROOT / "tests" / name for name in ALSO.get(room, ()))]


class Failing:
    """Writes the name of each test that fails, a line each."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def pytest_runtest_logreport(self, report: Any) -> None:
        """Pytest's hook: after each part of a test."""
        if report.failed:
            with self.file.open("a", encoding="utf-8") as file:
                file.write(f"{report.nodeid}\n")


def run(mutant: Mutant | None, names: list[Path], failing: Path) -> None:
    """In a child: the tests with a mutant in place, to the first that fails; or with none, and those that fail told.

    A test that fails without any mutant is left out with one: it would notice them all.
    """
    resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE))
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    asked = ["-q", "-n0", "-p", "no:cacheprovider", "--hypothesis-profile=quick", "--hypothesis-seed=0"]
    asked += ["-W", "ignore::pytest.PytestAssertRewriteWarning"]  # of what is warm
    if mutant:
        sys.meta_path.insert(0, Changed(mutant))  # type: ignore[arg-type]
        asked += ["-x", *(f"--deselect={name}" for name in failing.read_text(encoding="utf-8").splitlines())]
    plugins = [] if mutant else [Failing(failing)]
    os._exit(int(import_module("pytest").main([*asked, *map(str, names)], plugins)))


def tried(jobs: list[tuple[Mutant | None, list[Path]]], failing: Path) -> Iterator[tuple[Mutant | None, int]]:
    """Each job, a child of its own, as many at once as there are processors: the exit code of its tests."""
    waiting, running = list(reversed(jobs)), dict[int, Mutant | None]()
    while waiting or running:
        while waiting and len(running) < (os.cpu_count() or 1):
            mutant, names = waiting.pop()
            sys.stdout.flush()
            child = os.fork()
            if not child:
                try:
                    run(mutant, names, failing)
                finally:
                    os._exit(70)
            running[child] = mutant
        child, status = os.wait()
        yield running.pop(child), os.waitstatus_to_exitcode(status)


def main() -> int:
    """Print each mutant that survives, then the share that is caught."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("count", nargs="?", type=int, default=80)
    parser.add_argument("--seed", default="", help="another word, other mutants")
    parser.add_argument("--only", default="", help="only modules whose path holds this")
    parser.add_argument("--list", action="store_true", help="print the mutants and run none")
    asked = parser.parse_args()
    found = chosen(asked.count, asked.seed, asked.only)
    if asked.list:
        print(*found, sep="\n")
        return 0
    for name in WARM:
        import_module(name)
    os.chdir(ROOT)
    os.environ["TMPDIR"] = tempfile.tempdir = tempfile.mkdtemp(prefix="reseau-mutants-")
    failing = Path(tempfile.tempdir, "failing.txt")
    failing.touch()
    try:
        needed = sorted({path for mutant in found for path in tests_of(mutant)})
        if [code for _, code in tried([(None, needed)], failing)] not in ([0], [1]):
            print("the tests cannot be run")
            return 2
        for name in failing.read_text(encoding="utf-8").splitlines():
            print(f"fails without any mutant, left out: {name}", flush=True)
        survivors = 0
        jobs: list[tuple[Mutant | None, list[Path]]] = [(mutant, tests_of(mutant)) for mutant in found]
        for done, (mutant, code) in enumerate(tried(jobs, failing), 1):
            print(f"{done} of {len(found)}", end="\r", file=sys.stderr, flush=True)
            if code == 0:
                survivors += 1
                print(f"survives: {mutant}", flush=True)
    finally:
        shutil.rmtree(tempfile.tempdir, ignore_errors=True)
    caught = len(found) - survivors
    print(f"{caught} of {len(found)} mutants caught ({caught / max(1, len(found)):.0%})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
