"""What the conversation borrows: a question is worth asking where its answer settles an open condition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reseau_cli.adviser import rank as advise
from reseau_cli.catalogue.shipped import load
from reseau_cli.cli.conversation import Known
from reseau_cli.cli.lending import OPEN, lend
from reseau_cli.core.owner.interview import Interview
from reseau_cli.core.owner.profile import Profile
from reseau_cli.core.owner.questions import CONDITIONAL

if TYPE_CHECKING:
    import pytest

CARER = Profile(
    text="les papiers",
    lacks=("administration",),
    solitude=1,
    smallness=1,
    wants=("business",),
    postcode="44000",
    trade="86.21Z",
    stage="growing",
    woman=False,
    budget=200,
    hours=2,
    give=1,
)


def test_the_legal_form_is_asked_of_whom_it_makes_a_trader_or_not() -> None:
    dependencies = lend(load(), "fr").tools.dependencies(CARER)
    assert "legal_form" in dependencies
    known = Interview().knowing(CARER._replace(woman=None))
    while (question := known.current(dependencies)) and question.id != "legal_form":
        known = known.skipped(question)
    assert question is not None


def test_the_legal_form_settles_the_chamber_of_trade() -> None:
    def chamber(form: str | None) -> bool:
        answer = advise(CARER._replace(legal_form=form), load())
        to_check = {match.network.id: {f.rule for f in match.to_check} for match in answer.matches}
        return "standings" in to_check.get("cci", set())

    assert chamber(None)
    assert not chamber("sarl")
    assert not chamber("ei")


def test_what_is_open_before_any_answer_is_what_the_catalogue_asks() -> None:
    asked = Known(load(), "fr").dependencies(Profile())
    assert asked.intersection(CONDITIONAL) == OPEN


def test_what_is_read_beside_works_alone_and_its_faults_are_told_elsewhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rehearsed: list[str] = []

    def fails(known: Known, sentence: str) -> None:
        rehearsed.append(sentence)
        raise OSError

    monkeypatch.setattr(Known, "rehearse", fails)
    lend(load(), "fr").get_ready()
    assert len(rehearsed) == 1
    quicker = lend(load(), "fr")
    quicker.tools.care(CARER)
    quicker.get_ready()
    assert len(rehearsed) == 1, "he had answered before"
