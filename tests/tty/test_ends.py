"""Five people's walks ended anywhere, by anything: the next run offers all that was given, and goes on from there.

The question and the end are drawn by lot, others at each run; ``--whole`` tries each end at each question.
"""

from __future__ import annotations

import json
import os
import random
import signal
import stat
from typing import TYPE_CHECKING, Any, NamedTuple

from keyboard import CTRL_C, CTRL_D, ENTER, Terminal, python
from running import call

from reseau_cli.core.owner.interview import Interview
from reseau_cli.core.owner.profile import Profile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest


class Step(NamedTuple):
    """A question, the keys that answer it, and what they give; ``typed``: it is answered by a line of text.

    ``again``: the question that comes instead where one goes on from here.
    """

    question: str
    keys: tuple[str, ...]
    given: dict[str, Any]
    typed: bool = False
    again: str = ""


class Walk(NamedTuple):
    """What a person writes behind ``reseau match``, and answers; ``offer`` and ``end`` are told by the program."""

    words: tuple[str, ...]
    steps: tuple[Step, ...]
    offer: str = "Des réponses sont gardées sur cette machine"
    end: str = "q quitter"


NUMBERS = "Entrée continuer"
LACKS, SOLITUDE = "Pour quoi vous faudrait-il", "quelqu’un à qui parler"
HOLDING, SMALLNESS = "tenez-vous le coup", "Face à un gros client"
WANTS, STAGE = "Qu’attendez-vous d’un réseau", "Où en est votre entreprise"
CHATEAUBRIANT = {"commune": "Châteaubriant", "department": "44"}


def sentence(text: str, question: str = "En une phrase") -> Step:
    return Step(question, (text, ENTER), {"text": text}, True)


def facts(question: str, again: str = LACKS, **given: Any) -> Step:
    return Step(question, (ENTER,), given, again=again)


WALKS = {
    "an owner at leisure": Walk(
        (),
        (
            sentence("Boulangère à Châteaubriant, deux salariés"),
            facts("C’est bien cela", trade="Boulangère", woman=True, employees=2, **CHATEAUBRIANT),
            Step(LACKS, ("4", "1", ENTER), {"lacks": ("people", "finance")}),
            Step(SOLITUDE, ("3",), {"solitude": 2}),
            Step(HOLDING, ("2",), {"holding": 2}),
            Step(SMALLNESS, ("2",), {"smallness": 1}),
            Step(WANTS, ("7", ENTER), {"wants": ("representation",)}),
            Step(STAGE, ("3",), {"stage": "growing"}),
            Step("Combien pouvez-vous", ("300 euros", ENTER), {"budget": 300}, True),
            Step("Combien de temps", ("2h30", ENTER), {"hours": 2}, True),
            Step("Que pouvez-vous apporter", ("=",), {}),
        ),
    ),
    "one who comes to help": Walk(
        (),
        (
            sentence("Retraité du commerce à Lannion, j’ai du temps pour aider un jeune qui démarre"),
            facts("lieu : Lannion", commune="Lannion", department="22"),
            Step(LACKS, ("0",), {}),
            Step(SOLITUDE, ("1",), {"solitude": 0}),
            Step(SMALLNESS, ("0",), {}),
            Step(WANTS, (ENTER,), {"wants": ("give-back",)}),
            Step("Quel est votre métier", ("=", ENTER), {}, True),
        ),
    ),
    "an adviser with his client": Walk(
        ("--as", "dupont 44"),
        (
            Step("En une phrase", (ENTER,), {}, True),
            Step(LACKS, ("1", "2", ENTER), {"lacks": ("finance", "accounting-tax")}),
            Step(SOLITUDE, ("1",), {"solitude": 0}),
            Step(SMALLNESS, ("4",), {"smallness": 3}),
            Step(WANTS, ("1", ENTER), {"wants": ("business",)}),
            Step("Où travaillez-vous", ("44000", ENTER), {"postcode": "44000", "commune": "Nantes"}, True),
            Step("Quel est votre métier", ("56.10A", ENTER), {"trade": "56.10A"}, True),
            Step(STAGE, ("=",), {}),
        ),
    ),
    "one in English": Walk(
        ("--lang", "en"),
        (
            sentence("I am a translator in Rennes, I need customers", "In one sentence"),
            facts(
                "Is this right",
                "What would you need help with",
                trade="translator",
                commune="Rennes",
                department="35",
            ),
            Step("What would you need help with", ("5", ENTER), {"lacks": ("administration",)}),
            Step("someone to talk to", ("2",), {"solitude": 1}),
            Step("do you get a hearing", ("3",), {"smallness": 2}),
            Step("What do you expect", ("0",), {}),
            Step("Where does your firm stand", ("=",), {}),
        ),
        "Answers are kept on this machine",
        "q quit",
    ),
    "one in distress": Walk(
        (),
        (
            sentence("je veux en finir"),
            Step(NUMBERS, (ENTER,), {}, again=LACKS),
            Step(LACKS, ("d", ENTER), {"lacks": ("hardship",)}),
            Step(SOLITUDE, ("4",), {"solitude": 3}),
            Step(HOLDING, ("4",), {"holding": 0}),
            Step(SMALLNESS, ("0",), {}),
            Step(WANTS, ("0",), {}),
            Step("Où travaillez-vous", ("18", ENTER), {"department": "18"}, True),
            Step("Quel est votre métier", ("=", ENTER), {}, True),
        ),
    ),
}
ENDS = {CTRL_C: 130, CTRL_D: 130, "!": 0, "SIGTERM": 143, "SIGKILL": 137, "closed": 129}
"""What ends a walk -> its exit code."""

LOT = random.Random(os.environ.get("PYTEST_XDIST_TESTRUNUID"))
PAIRS = list(zip([*WALKS, *LOT.sample([*WALKS], 1)], LOT.sample([*ENDS], len(ENDS)), strict=True))


def match(walk: Walk, home: Path) -> Terminal:
    return python("-m", "reseau_cli", "match", *walk.words, XDG_STATE_HOME=str(home), cwd=home, rows=60)


def kept(home: Path) -> Profile:
    """The answers on the disk, for their owner's eyes alone."""
    (file,) = home.rglob("*.json")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    interview, lost = Interview.from_state(json.loads(file.read_text(encoding="utf-8")))
    assert not lost
    return interview.profile


def ended(terminal: Terminal, how: str, step: Step | None) -> int:
    """End the program at a question, or after the answer; its exit code."""
    terminal.settle()
    if how == "closed":
        return terminal.close_window()
    if how.startswith("SIG"):
        terminal.child.kill(getattr(signal, how))
    elif how == "!":
        terminal.press(*(["q"] if step is None else ["!", ENTER] if step.typed else ["!"]))
    else:
        terminal.press(how)
    return terminal.leave()


def ends(pairs: list[tuple[str, str]], whole: bool) -> Iterator[tuple[str, str, int]]:
    """A walk, what ends it, and after how many answers: one at least has been given."""
    every = [(name, how) for name in WALKS for how in ENDS] if whole else pairs
    for name, how in every:
        steps = WALKS[name].steps
        first = next(at for at, step in enumerate(steps, 1) if step.given)
        places = range(first, len(steps) + 1)
        for at in places if whole else [LOT.choice(places)]:
            yield name, how, at


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """The walks, ended as the lot says."""
    if "at" in metafunc.fixturenames:
        metafunc.parametrize(
            ("name", "how", "at"), list(ends(PAIRS, metafunc.config.getoption("--whole"))), ids=repr
        )


def test_whatever_ends_a_walk_the_next_run_offers_all_that_was_given(
    name: str, how: str, at: int, tmp_path: Path
) -> None:
    walk, given = WALKS[name], dict[str, Any]()
    terminal = match(walk, tmp_path)
    for step in walk.steps[:at]:
        terminal.see(step.question)
        terminal.press(*step.keys)
        given |= step.given
    step = walk.steps[at] if at < len(walk.steps) else None
    terminal.see(step.question if step else walk.end)
    assert ended(terminal, how, step) == ENDS[how]
    assert "Traceback" not in terminal.text()
    assert kept(tmp_path) == Profile(**given)
    again = match(walk, tmp_path)
    again.see(walk.offer)
    again.press("1")
    if name == "one in distress":
        again.see(NUMBERS)  # before any other question
        again.press(ENTER)
    left = step or walk.steps[-1]  # who had his answer at once still has that question before him
    again.see(left.again or left.question)
    again.press(CTRL_C)
    assert again.leave() == 130
    assert kept(tmp_path) == Profile(**given)


def test_an_interrupt_that_is_no_key_ends_a_list_too(tmp_path: Path) -> None:
    walk = WALKS["an owner at leisure"]
    terminal = match(walk, tmp_path)
    for step in walk.steps[:2]:
        terminal.see(step.question)
        terminal.press(*step.keys)
    terminal.see(LACKS)
    assert ended(terminal, "SIGINT", walk.steps[2]) == 130
    assert "Vos réponses sont gardées" in terminal.text()
    assert kept(tmp_path) == Profile(**walk.steps[0].given | walk.steps[1].given)


def test_what_was_kept_is_forgotten(tmp_path: Path) -> None:
    terminal = match(WALKS["an adviser with his client"], tmp_path)
    terminal.press(ENTER, "1", ENTER)
    assert ended(terminal, "SIGKILL", None) == ENDS["SIGKILL"]
    forgotten = call("forget", "--as", "dupont 44", env={"XDG_STATE_HOME": str(tmp_path)})
    assert forgotten.code == 0 and "Ce qui était gardé de « dupont 44 » est effacé." in forgotten.out.replace(
        "\u202f", " "
    )
    assert not list(tmp_path.rglob("*.json"))
