"""What a sentence alone answers of its owner, from what the ear hears in it."""

from __future__ import annotations

from typing import Any

import pytest

from reseau_cli.adviser import LookUp, owner_of
from reseau_cli.core.explanation.you_said import answers, with_words
from reseau_cli.core.owner.profile import Profile
from reseau_cli.core.owner.understood import Place
from reseau_cli.core.text.hearing import Heard
from reseau_cli.sentence import heard_in


@pytest.mark.parametrize(
    ("suffering", "stage"),
    [
        (Heard(0.83, "je n'ouvre plus le courrier", True), None),
        (Heard(0.83, "je n'ouvre plus le courrier", False), "starting"),
        (Heard(0.75, "je n'ouvre plus le courrier", True), "starting"),
        (None, "starting"),
    ],
)
def test_who_is_surely_heard_to_suffer_is_at_no_stage_that_is_less_sure(
    suffering: Heard | None, stage: str | None
) -> None:
    heard = {"starting": Heard(0.81, "six semaines", True)} | ({"distress": suffering} if suffering else {})
    look_up = LookUp(lambda profile: Place(), lambda trade: None, lambda text: heard)
    assert owner_of(Profile(text="six semaines"), look_up).profile.stage == stage


DEBTS = {"struggling": Heard(0.97, "fermer", True), "hardship": Heard(0.98, "dettes", True)}


@pytest.mark.parametrize(
    ("answered", "heard", "lacks"),
    [
        ({"stage": "growing"}, DEBTS, ("hardship", "people")),
        ({"stage": "growing"}, {"hardship": DEBTS["hardship"]}, ("people",)),
        ({"stage": "growing"}, DEBTS | {"struggling": Heard(0.6, "fermer", False)}, ("people",)),
        ({"stage": "handing-over"}, DEBTS, ("people",)),
        ({}, DEBTS, ("people",)),
    ],
)
def test_a_firm_surely_told_to_be_in_danger_is_not_one_that_runs(
    answered: dict[str, Any], heard: dict[str, Heard], lacks: tuple[str, ...]
) -> None:
    look_up = LookUp(lambda profile: Place(), lambda trade: None, lambda text: heard)
    owner = owner_of(Profile(text="fermer sans dettes", lacks=("people",), **answered), look_up)
    assert owner.profile.lacks == lacks
    believed = lacks[0] == "hardship"
    assert owner.profile.stage == ("struggling" if believed else answered.get("stage"))
    assert owner.taken == (("stage",) if believed else ())


@pytest.mark.parametrize(("lacks", "taken"), [((), ("business",)), (("digital",), ())])
def test_a_guess_counts_only_where_the_sentence_stands_alone(
    lacks: tuple[str, ...], taken: tuple[str, ...]
) -> None:
    heard = {"business": Heard(0.4, "plus personne", sure=False, guessed=True)}
    look_up = LookUp(lambda profile: Place(), lambda trade: None, lambda text: heard)
    owner = owner_of(Profile(text="plus personne", lacks=lacks), look_up)
    assert owner.profile.wants == taken
    assert ("business" in owner.heard) == bool(taken)


@pytest.mark.parametrize(
    ("guessed", "said"), [(True, "peut-être faire des affaires"), (False, "faire des affaires")]
)
def test_a_guess_is_told_as_one_wherever_he_is_told_what_he_said(guessed: bool, said: str) -> None:
    heard = {"business": Heard(0.4, "plus personne", sure=not guessed, guessed=guessed)}
    owner = owner_of(
        Profile(text="plus personne"), LookUp(lambda _: Place(), lambda _: None, lambda _: heard)
    )
    assert answers(owner, "fr") == [said]
    assert "plus personne" in with_words(answers(owner, "fr"), heard, "fr")[0]


def test_the_likeliest_is_guessed_where_nothing_is_heard_and_something_said() -> None:
    guessed = heard_in("electricien Tarbes 4 gars plus de boulot")
    assert [(name, one.guessed) for name, one in guessed.items()] == [("business", True)]
    assert not any(one.guessed for one in heard_in("je cherche un apprenti").values())
    assert not heard_in("le ciel est bleu ce matin")


def test_who_does_not_sleep_is_heard_beside_a_firm_in_danger() -> None:
    heard = heard_in(
        "l'Urssaf me réclame 23000 euros, la farine a monté, je dors plus, ma femme ne sait rien"
    )
    assert heard["hardship"].sure and heard["wellbeing"].sure
    assert "wellbeing" not in heard_in("l'Urssaf me réclame 23000 euros, la farine a monté, je dors bien")


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("ma société est en liquidation judiciaire", "after-failure"),
        ("mon client est en liquidation judiciaire, il me doit 20000 euros", "struggling"),
        ("la boîte qui me doit 20000 euros est en liquidation judiciaire", "struggling"),
    ],
)
def test_a_liquidation_of_his_own_told_in_the_words_of_the_law_is_no_mere_difficulty(
    text: str, stage: str
) -> None:
    heard = {"struggling": Heard(0.9, "liquidation judiciaire", True)}
    look_up = LookUp(lambda _: Place(), lambda _: None, lambda _: heard)
    assert owner_of(Profile(text=text), look_up).profile.stage == stage


@pytest.mark.parametrize(
    ("answers", "taken"),
    [
        ({"lacks": ("finance",)}, {"commune", "department", "trade"}),
        ({"lacks": ("finance",), "department": "33"}, {"trade"}),
        ({"lacks": ("finance",), "trade": "boulanger", "department": "33"}, set()),
    ],
)
def test_who_he_is_is_taken_from_the_sentence_where_no_answer_tells_it(
    answers: dict[str, Any], taken: set[str]
) -> None:
    owner = owner_of(Profile(text="je suis couturière à Mamoudzou", **answers))
    assert {*owner.taken} & {"commune", "department", "trade"} == taken
    assert owner.place.department == answers.get("department", "976")
    assert owner.profile.lacks == ("finance",)
