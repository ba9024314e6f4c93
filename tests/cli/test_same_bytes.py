"""The same answer on every Python: from 3.12 on, ``sum`` of floats is compensated, and no figure may hang on it.

This process, with the sum of its Python, and another with the other's answer cases of ``tests/cases``.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from running import ROOT, environment

if TYPE_CHECKING:
    from collections.abc import Iterable


def one_by_one(values: Iterable[Any], /, start: Any = 0) -> Any:
    """The sum of Python 3.11: each added to what came before, and rounded."""
    for value in values:
        start = start + value
    return start


def compensated(values: Iterable[Any], /, start: Any = 0) -> Any:
    """The sum of Python 3.12: what each rounding loses is added at the end (Neumaier)."""
    lost = 0.0
    for value in values:
        total = start + value
        if isinstance(total, float):
            lost += (start - total) + value if abs(start) >= abs(value) else (value - total) + start
        start = total
    return start + lost if lost else start


def answers(asked: list[dict[str, Any]]) -> str:
    """Some profiles answered, with every figure in full: needs, values of criteria, all that JSON tells."""
    from reseau_cli.adviser import advise
    from reseau_cli.catalogue import shipped
    from reseau_cli.core.owner.profile import from_mapping
    from reseau_cli.render.json import document

    catalogue = shipped.load()
    found = [advise(from_mapping(one), catalogue, lang="fr", top=20) for one in asked]
    figures = [(one.answer.owner.needs, [match.values for match in one.answer.matches]) for one in found]
    return "\n".join(json.dumps([*pair, document(one)]) for pair, one in zip(figures, found, strict=True))


def test_every_python_gives_the_same_figures(drawn: Any) -> None:
    from test_cases import CASES  # not above: the other process would load pytest

    assert one_by_one([0.1] * 10) != compensated([0.1] * 10) == 1.0
    some = [case["profile"] for case in drawn(CASES, 12)]
    other = one_by_one if sum([0.1] * 10) == 1.0 else compensated
    assert _answered_with(other.__name__, some) == answers(some).splitlines()


def _answered_with(name: str, asked: list[dict[str, Any]]) -> list[str]:
    program = (
        "import builtins, sys, test_same_bytes as one\n"
        f"builtins.sum = one.{name}\n"
        "print(one.answers(one.json.load(sys.stdin)))"
    )
    here = f"{ROOT / 'tests'}:{ROOT / 'tests' / 'cli'}:{ROOT / 'src'}"
    ran = subprocess.run(
        [sys.executable, "-c", program],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
        env=environment({"PYTHONPATH": here}),
    )
    return ran.stdout.splitlines()
