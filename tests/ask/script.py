"""A pen that follows a script: no terminal, every turn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reseau_cli.ask.dialogue import Dialogue, Outcome
from reseau_cli.ask.pen import Way
from reseau_cli.ask.screens import Tools
from reseau_cli.core.errors import ProfileError
from reseau_cli.core.owner.interview import Interview
from reseau_cli.core.owner.profile import Profile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reseau_cli.ask.pen import Options

NANTES = ("Nantes (Loire-Atlantique)", {"commune": "Nantes", "department": "44"})
DENIS = [("Saint-Denis (93)", {"commune": "Saint-Denis", "department": "93"}), ("Saint-Denis (974)", {})]
PLACES = {"nantes": [NANTES], "Loire-Atlantique": [NANTES], "Saint-Denis": DENIS}
TRADES = {
    "pain": [("Boulangerie", "10.71C")],
    "boulanger": [("Boulangerie", "boulanger")],
    "4x4": [("4x4", "4x4")],
}
ALL_KNOWN = Profile(
    text="x", lacks=("finance",), solitude=1, smallness=1, wants=("business",), department="44",
    trade="56.10A", stage="growing", budget=0, hours=1, give=0,
)  # fmt: skip
KEPT: list[Interview] = []


class Script:
    """It answers from a list; an exception in it is raised, as a broken terminal would."""

    def __init__(self, *answers: Any) -> None:
        self.answers, self.said, self.offered = list(answers), list[str](), list[Any]()
        self.titles, self.ways = list[str](), list[list[Way]]()

    def say(self, text: str, tone: str = "") -> None:
        self.said.append(text)

    def answered(self, title: str, answer: str) -> None:
        self.said.append(f"{title} → {answer}")

    def one(self, title: str, options: Options, ways: Options = (), default: Any = None) -> Any:
        self.offered.append(([value for value, _ in options], default))
        return self._next(title, ways)

    def several(
        self,
        title: str,
        options: Options,
        ways: Options = (),
        chosen: Sequence[Any] = (),
        ranked: int = 0,
        how: str = "several",
    ) -> Any:
        self.offered.append(([value for value, _ in options], list(chosen)))
        return self._next(title, ways)

    def typed(self, title: str, default: str = "", ways: Options = ()) -> Any:
        self.offered.append(default)
        return self._next(title, ways)

    def press(self, keys: Sequence[tuple[Any, str, str]], default: Any = None) -> Any:
        self.offered.append(([key for _, key, label in keys if label], None))
        pressed = self._next("", ())
        return next((value for value, key, _ in keys if key == pressed), pressed)

    def _next(self, title: str, ways: Options) -> Any:
        self.titles.append(title)
        self.ways.append([way for way, _ in ways])
        answer = self.answers.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        return answer


def heard(text: str) -> Profile:
    """A sentence that says « seul » asks for money and company; « boulangère » tells her trade and her sex."""
    found = Profile(lacks=("finance",), wants=("fellowship",)) if "seul" in text else Profile()
    return found._replace(trade="boulangère", woman=True) if "boulangère" in text else found


def care(profile: Profile) -> list[str]:
    """The numbers, where the sentence or the answer calls for them; a trade that begins with a figure is no code."""
    if (profile.trade or "").startswith("4"):
        raise ProfileError("unknown-naf", "situation.trade", value=profile.trade)
    return ["3114"] if profile.holding == 0 or "fini" in (profile.text or "") else []


TOOLS = Tools(
    lambda profile: 312,
    lambda profile: frozenset(),
    lambda text: PLACES.get(text, []),
    lambda text: TRADES.get(text, []),
    "Appelez le 3114.",
    heard,
    lambda text: {"people": "recruter (« vendeuse »)"} if "vendeuse" in text else {},
    care,
    KEPT.append,
)


def only(name: str) -> Interview:
    """An interview where one question is left."""
    return Interview().knowing(ALL_KNOWN.without(name).without("department" if name == "commune" else name))


def hold(
    pen: Script, interview: Interview | None = None, tools: Tools = TOOLS, change: bool = False
) -> Outcome:
    """The whole conversation."""
    return Dialogue(pen, tools, "fr", interview or Interview()).run(change)


def answered(name: str, *answers: Any) -> Any:
    """What a question left with these answers is worth."""
    pen = Script(*answers)
    outcome = hold(pen, only(name))
    assert outcome.finished
    assert pen.answers == []
    return getattr(outcome.interview.profile, name)
