"""The conversation with a pen that follows a script: no terminal, every turn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from reseau_cli.ask.dialogue import Dialogue, Outcome
from reseau_cli.ask.menu import Action, choose
from reseau_cli.ask.pen import Options, Way
from reseau_cli.ask.screens import Tools
from reseau_cli.core.errors import MachineError
from reseau_cli.core.owner.interview import Interview
from reseau_cli.core.owner.profile import Profile

if TYPE_CHECKING:
    from collections.abc import Sequence

NANTES = ("Nantes (Loire-Atlantique)", {"commune": "Nantes", "department": "44"})
DENIS = [("Saint-Denis (93)", {"commune": "Saint-Denis", "department": "93"}), ("Saint-Denis (974)", {})]


class Script:
    """A pen that answers from a list; an exception in it is raised, as a broken terminal would."""

    def __init__(self, *answers: Any) -> None:
        self.answers, self.said, self.offered = list(answers), list[str](), list[Any]()

    def say(self, text: str, tone: str = "") -> None:
        self.said.append(text)

    def one(self, title: str, options: Options, ways: Options = (), default: Any = None) -> Any:
        self.offered.append(([value for value, _ in options], default))
        return self._next()

    def several(
        self, title: str, options: Options, ways: Options, ticked: Sequence[Any], refusal: str
    ) -> Any:
        self.offered.append(([value for value, _ in options], list(ticked)))
        return self._next()

    def typed(self, help: str, default: str) -> str:
        self.offered.append(default)
        return str(self._next())

    def _next(self) -> Any:
        answer = self.answers.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        return answer


KEPT: list[Interview] = []
PLACES = {"nantes": [NANTES], "Loire-Atlantique": [NANTES], "Saint-Denis": DENIS}
TRADES = {"pain": [("Boulangerie", "10.71C")], "boulanger": [("Boulangerie", "boulanger")]}
TOOLS = Tools(
    lambda profile: 312,
    lambda profile: frozenset(),
    lambda text: PLACES.get(text, []),
    lambda text: TRADES.get(text, []),
    lambda text: ["finance", "fellowship"] if "seul" in text else [],
    KEPT.append,
)
ALL_KNOWN = Profile(
    text="x", lacks=("finance",), solitude=1, smallness=1, wants=("business",), department="44",
    trade="56.10A", stage="growing", budget=0, hours=1, give=0,
)  # fmt: skip


@pytest.fixture(autouse=True)
def empty_shelf() -> None:
    KEPT.clear()


def only(name: str) -> Interview:
    """An interview where one question is left."""
    return Interview().knowing(ALL_KNOWN.without(name).without("department" if name == "commune" else name))


def hold(pen: Script, interview: Interview | None = None, tools: Tools = TOOLS) -> Outcome:
    return Dialogue(pen, tools, "fr", interview or Interview()).run()


def answered(name: str, *answers: Any) -> Any:
    """What a question left with these answers is worth, once the recap has been confirmed."""
    pen = Script(*answers, "right")
    outcome = hold(pen, only(name))
    assert outcome.finished
    assert pen.answers == []
    return getattr(outcome.interview.profile, name)


def test_the_head_of_a_screen() -> None:
    pen = Script(KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        hold(pen)
    assert pen.said[:4] == [
        "",
        "question 1 sur 11 · 312 réseaux possibles",
        "En une phrase, qu’est-ce qui vous pèse\u202f?",
        "Avec vos mots, comme à un ami.",
    ]
    assert KEPT == []  # nothing was answered


def test_several_are_ticked_then_put_in_order() -> None:
    assert answered("lacks", ["finance"]) == ("finance",)
    assert answered("lacks", ["finance", "people"], "people") == ("people", "finance")
    three = ["finance", "people", "export"]
    assert answered("lacks", three, "export", None) == ("export", "finance", "people")
    # Going back from the order opens the ticks again.
    assert answered("lacks", ["finance", "people"], Way.BACK, ["export"]) == ("export",)


def test_wishes_are_picked_one_after_the_other() -> None:
    assert answered("wants", "business", None) == ("business",)
    assert answered("wants", "business", "women", "fellowship") == ("business", "women", "fellowship")
    assert answered("wants", "business", Way.BACK, "women", None) == ("women",)


def test_a_place_is_understood_proposed_or_typed_again() -> None:
    assert answered("commune", "nantes") == "Nantes"
    assert answered("commune", "Loire-Atlantique", NANTES[1]) == "Nantes"
    away = ("nowhere", "Saint-Denis", None, "Saint-Denis", DENIS[0][1])
    assert answered("commune", *away) == "Saint-Denis"


def test_a_trade_is_understood_proposed_or_kept_as_typed() -> None:
    assert answered("trade", "boulanger") == "boulanger"
    assert answered("trade", "pain", "10.71C") == "10.71C"
    assert answered("trade", "brocante", "brocante") == "brocante"
    assert answered("trade", "brocant", None, "boulanger") == "boulanger"


def test_what_is_taken_as_typed_is_told_as_understood() -> None:
    pen = Script("boulanger", "right")
    hold(pen, only("trade"))
    assert "C’est compris\u202f: Boulangerie." in pen.said


def test_a_figure_is_chosen_or_typed() -> None:
    assert answered("budget", 500) == 500
    assert answered("budget", None, "1 200 €") == 1200
    assert answered("budget", None, "cher", 150) == 150
    assert answered("hours", None, "<", 2) == 2


def test_a_refused_answer_is_told_without_the_key_of_the_file() -> None:
    pen = Script(None, "2000000", 150, "right")
    hold(pen, only("budget"))
    assert "2000000 n’est pas entre 0 et 1000000." in pen.said


def test_a_wrong_answer_then_a_skip() -> None:
    assert answered("trade", "") is None
    assert answered("solitude", Way.SKIP) is None


def test_why_is_told_then_the_question_comes_again() -> None:
    pen = Script(Way.WHY, 3, "right")
    assert hold(pen, only("solitude")).interview.profile.solitude == 3
    assert any("Bpifrance" in text for text in pen.said)


def test_what_is_heard_is_confirmed_and_fills_the_next_questions() -> None:
    pen = Script("je suis seul", ["finance"], KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        hold(pen)
    assert pen.offered[1] == (["finance", "fellowship"], ["finance", "fellowship"])
    assert pen.offered[2][1] == ["finance"]
    assert KEPT[0].profile == Profile(text="je suis seul", lacks=("finance",))


def test_going_back_shows_the_answer_given() -> None:
    pen = Script("dettes", Way.BACK, "", KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        hold(pen)
    assert pen.offered[0] == ""
    assert pen.offered[2] == "dettes"
    assert KEPT[0].profile == Profile()


GONE = [KeyboardInterrupt(), EOFError(), OSError(22, "Invalid argument"), OSError(5, "Input/output error")]


@pytest.mark.parametrize("broken", GONE)
def test_breaking_off_keeps_what_was_answered_and_says_so(broken: BaseException) -> None:
    pen = Script("dettes", broken)
    with pytest.raises(KeyboardInterrupt):
        hold(pen)
    (kept,) = KEPT
    assert kept.path == ("text",)
    assert "reseau forget" in pen.said[-1]


def test_a_terminal_that_is_no_more_there_to_be_told_keeps_it_too() -> None:
    class Gone(Script):
        def say(self, text: str, tone: str = "") -> None:
            if KEPT:
                raise OSError(5, "Input/output error")
            super().say(text, tone)

    with pytest.raises(KeyboardInterrupt):
        hold(Gone("dettes", KeyboardInterrupt()))
    assert [one.path for one in KEPT] == [("text",)]


@pytest.mark.parametrize("fault", [OSError(28, "disque plein"), ValueError("disque plein")])
def test_any_other_fault_is_not_hidden_and_loses_nothing(fault: Exception) -> None:
    with pytest.raises(type(fault), match="disque plein"):
        hold(Script("dettes", fault))
    assert [one.path for one in KEPT] == [("text",)]


def test_saving_leaves_and_a_full_disk_does_not() -> None:
    pen = Script("dettes", Way.SAVE)
    assert hold(pen) == Outcome(KEPT[0], False)

    def full(interview: Interview) -> None:
        raise MachineError("cannot-save", reason="disque plein")

    pen = Script("dettes", Way.SAVE, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        hold(pen, tools=TOOLS._replace(keep=full))
    assert sum("disque plein" in text for text in pen.said) == 2


def test_the_recap_opens_one_answer_and_comes_back() -> None:
    pen = Script("change", "budget", 500, "change", Way.BACK, "right")
    outcome = hold(pen, Interview().knowing(ALL_KNOWN))
    assert outcome.interview.profile.budget == 500
    assert any("une réponse à changer" in text for text in pen.said)
    assert "budget\u202f: 500\u202f€ par an" in pen.said


def test_saving_from_the_recap() -> None:
    outcome = hold(Script("save"), Interview().knowing(ALL_KNOWN))
    assert not outcome.finished
    (kept,) = KEPT
    assert kept == outcome.interview


FOUND = [("cjd", "CJD"), ("bni", "BNI")]


def test_the_menu_gives_a_choice_as_data() -> None:
    assert choose(Script("quit"), FOUND, "fr") == Action("quit")
    assert choose(Script("details", "bni"), FOUND, "fr") == Action("details", ("bni",))
    assert choose(Script("compare", "bni", "cjd"), FOUND, "fr") == Action("compare", ("bni", "cjd"))
    assert choose(Script("compare", "bni", Way.BACK, "change"), FOUND, "fr") == Action("change")


def test_the_menu_offers_only_what_can_be_done() -> None:
    pen = Script("quit")
    choose(pen, FOUND[:1], "fr")
    assert pen.offered[0][0] == ["details", "change", "quit"]
