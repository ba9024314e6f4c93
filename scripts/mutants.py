"""Small faults put one at a time into the core, and whether the unit and property tests notice them.

Usage: python scripts/mutants.py [COUNT] [--only PART] [--list]

A mutant is a copy of the core with one thing changed: a comparison, a number, a condition, a sign, a minimum for a
maximum. It is caught when a test of these rooms, under ``tests/core``, fails; neither the golden files nor the picture
of the README are run. The same COUNT gives the same mutants. DeMillo, Lipton and Sayward 1978, "Hints on test data
selection: help for the practicing programmer", Computer 11(4).
"""

from __future__ import annotations

import argparse
import ast
import copy
import os
import shutil
import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[1]
CORE = Path("src/reseau_cli/core")
ROOMS = ("method", "explanation", "owner")
COPIED = ("src", "tests", "docs", "pyproject.toml", "README.md", "CONTRIBUTING.md", "bench")
PATIENCE = 300
"""Seconds for the tests of one mutant; one that makes them go on for ever is caught."""

COMPARED = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
SIGNS = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult}
CALLS = {"min": "max", "max": "min", "any": "all", "all": "any"}


class Mutant(NamedTuple):
    """One fault: where it is, what stood there and what stands there now, and the whole module with it."""

    path: Path
    line: int
    before: str
    after: str
    source: str

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
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            parts = [node]
        elif isinstance(node, ast.FunctionDef):
            parts = [node.returns, *(arg.annotation for arg in (*node.args.args, *node.args.kwonlyargs))]
        elif isinstance(node, ast.AnnAssign):
            parts = [node.annotation]
        left |= {id(inner) for part in parts if part is not None for inner in ast.walk(part)}
    return left


def mutants_of(path: Path) -> list[Mutant]:
    """Every mutant of a module."""
    source = (ROOT / path).read_text(encoding="utf-8")
    tree = ast.parse(source)
    skipped, nodes = _skipped(tree), list(ast.walk(tree))
    made = []
    for position, node in enumerate(nodes):
        if id(node) in skipped:
            continue
        for change in changes(node):
            changed = copy.deepcopy(tree)
            one = list(ast.walk(changed))[position]
            before = _told(one)
            change(one)
            text = ast.unparse(ast.fix_missing_locations(changed))
            made.append(Mutant(path, getattr(node, "lineno", 0), before, _told(one), text))
    return made


def _told(node: ast.AST) -> str:
    text = ast.unparse(node.test if isinstance(node, ast.If) else node)
    return text if len(text) < 90 else text[:89] + "…"


def chosen(count: int, only: str) -> list[Mutant]:
    """As many mutants as asked for, the modules taking turns, in an order that depends on nothing but their text."""
    modules = sorted(path.relative_to(ROOT) for room in ROOMS for path in (ROOT / CORE / room).rglob("*.py"))
    turns = {path: sorted(mutants_of(path), key=_rank) for path in modules if only in str(path)}
    found: list[Mutant] = []
    while len(found) < count and any(turns.values()):
        found += [rest.pop(0) for rest in turns.values() if rest]
    return found[:count]


def _rank(mutant: Mutant) -> str:
    return sha256(f"{mutant.path}{mutant.before}{mutant.after}{mutant.line}".encode()).hexdigest()


def copied(folder: Path) -> None:
    """What the tests need, beside the YAML of the catalogue: the compiled form is read as it is."""
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, folder / name)


def failing(folder: Path, mutant: Mutant | None) -> bool:
    """Whether a test fails in a copy: those named after the module first, then those of all three rooms."""
    stem = mutant.path.stem if mutant else ""
    tests = folder / "tests" / "core"
    near = sorted(tests.rglob(f"test_*{stem}*.py")) if mutant else []
    near += sorted((tests / mutant.path.relative_to(CORE).parts[0]).glob("test_*.py")) if mutant else []
    rest = [path for room in ROOMS for path in sorted((tests / room).glob("test_*.py"))]
    names = [str(path.relative_to(folder)) for path in dict.fromkeys([*near, *rest])]
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-x",
        "-q",
        "-n0",
        "-p",
        "no:cacheprovider",
        "--hypothesis-seed=0",
        *names,
    ]
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=kept | {"PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return True
    return done.returncode != 0


def main() -> int:
    """Print each mutant that survives, then the share that is caught."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("count", nargs="?", type=int, default=80)
    parser.add_argument("--only", default="", help="only modules whose path holds this")
    parser.add_argument("--list", action="store_true", help="print the mutants and run none")
    asked = parser.parse_args()
    found = chosen(asked.count, asked.only)
    if asked.list:
        print(*found, sep="\n")
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        copied(folder)
        if failing(folder, None):
            print("the tests fail without any mutant")
            return 2
        caught = 0
        for mutant in found:
            original = (folder / mutant.path).read_bytes()
            (folder / mutant.path).write_text(mutant.source, encoding="utf-8")
            noticed = failing(folder, mutant)
            (folder / mutant.path).write_bytes(original)
            caught += noticed
            if not noticed:
                print(f"survives: {mutant}", flush=True)
    print(f"{caught} of {len(found)} mutants caught ({caught / max(1, len(found)):.0%})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
