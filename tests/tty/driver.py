"""The questionnaire alone, with made-up tools: what it keeps and how it ends are told on standard output."""

from __future__ import annotations

import json
import sys
from typing import Any

from reseau_cli.ask.dialogue import Dialogue
from reseau_cli.ask.line import LinePen
from reseau_cli.ask.menu import choose
from reseau_cli.ask.screens import Tools
from reseau_cli.ask.terminal import TerminalPen
from reseau_cli.cli.streams import forgiving
from reseau_cli.core.errors import MachineError
from reseau_cli.core.owner.interview import Interview
from reseau_cli.core.owner.profile import Profile
from reseau_cli.core.owner.questions import CONDITIONAL, QUESTIONS
from reseau_cli.core.owner.typed import from_words

PLACES: dict[str, list[tuple[str, dict[str, Any]]]] = {
    "nantes": [("Nantes (Loire-Atlantique)", {"commune": "Nantes", "department": "44"})],
    "saint-denis": [
        ("Saint-Denis (Seine-Saint-Denis)", {"commune": "Saint-Denis", "department": "93"}),
        ("Saint-Denis (La Réunion)", {"commune": "Saint-Denis", "department": "974"}),
    ],
}
TRADES = {"boulangerie": [("Boulangerie", "boulangerie")], "pain": [("Boulangerie (10.71C)", "10.71C")]}


def keep(interview: Interview) -> None:
    """Tell what would be stored, or fail as a full disk would."""
    if "--full-disk" in sys.argv:
        raise MachineError("cannot-save", reason="disque plein")
    if "--quiet" not in sys.argv:
        print("KEPT", json.dumps(interview.to_state(), ensure_ascii=False), flush=True)


def main() -> None:
    """Run it: the words after the options are answers already given, as key=value."""
    lang = "en" if "--en" in sys.argv else "fr"
    given = from_words(dict(word.split("=", 1) for word in sys.argv[1:] if "=" in word))
    pen = LinePen(lang) if "--lines" in sys.argv else TerminalPen(forgiving(sys.stderr), lang)
    each = "--each" in sys.argv
    tools = Tools(
        lambda profile: 320 - 8 * len(profile.answered()),
        lambda profile: frozenset(
            CONDITIONAL if each else {"woman", "age"} if profile.stage != "handing-over" else {"age"}
        ),
        lambda text: PLACES.get(text.lower(), []),
        lambda text: TRADES.get(text.lower(), []),
        "Un moment difficile : 3114.",
        lambda text: Profile(lacks=("finance",), wants=("fellowship",)) if "seul" in text else Profile(),
        lambda text: {},
        lambda profile: ["Appelez le 3114."] if profile.holding == 0 else [],
        keep,
    )
    for question in QUESTIONS if each else ():
        others = tuple(one.id for one in QUESTIONS if one is not question)
        try:
            Dialogue(pen, tools, lang, Interview(Profile(solitude=3), known=others)).run()
        except KeyboardInterrupt:
            print("BROKEN", question.id, flush=True)
    if each:
        return
    try:
        if "--menu" in sys.argv:
            found = [("cjd", "CJD"), ("bni", "BNI"), ("cma", "CMA")]
            print("ACTION", *choose(pen, found, lang), flush=True)
            return
        outcome = Dialogue(pen, tools, lang, Interview().knowing(given)).run()
    except KeyboardInterrupt:
        print("BROKEN", flush=True)
        raise SystemExit(130) from None
    print("FINISHED" if outcome.finished else "LEFT", outcome.interview.profile == Profile(), flush=True)
    print("PROFILE", json.dumps(outcome.interview.to_state()["profile"], ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
