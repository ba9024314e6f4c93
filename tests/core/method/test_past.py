"""What the owner has with a network already."""

from __future__ import annotations

import pytest
from core.strategies import answer, catalogue_of, network

from reseau_cli.adviser import rank
from reseau_cli.core.explanation.advice import advice
from reseau_cli.core.method.rules.past import FEW
from reseau_cli.core.owner.profile import Profile

ONE, OTHER = network("one", needs={"business": 3}), network("other", needs={"business": 2})
ASKS = Profile(wants=("business",))


def ids(profile: Profile) -> list[str]:
    return [match.network.id for match in answer(profile, catalogue_of([ONE, OTHER])).matches]


@pytest.mark.parametrize(
    "profile",
    [
        ASKS._replace(already=("one",)),
        ASKS._replace(tried=(("one", "adhéré"),)),
        ASKS._replace(tried=(("one", "pas-pour-moi"),)),
    ],
)
def test_what_he_has_joined_or_left_is_not_proposed_again(profile: Profile) -> None:
    assert ids(profile) == ["other"]


def test_what_did_not_answer_goes_further_down() -> None:
    assert ids(ASKS) == ["one", "other"]
    assert ids(ASKS._replace(tried=(("one", "pas-répondu"),))) == ["other", "one"]


def test_what_he_reached_stays_where_it_is() -> None:
    assert ids(ASKS._replace(tried=(("one", "joint"), ("other", "à-revoir")))) == ["one", "other"]


def test_what_he_is_a_member_of_counts_as_covering() -> None:
    catalogue = catalogue_of([ONE])
    member = ASKS._replace(already=("one",))
    assert advice(answer(member, catalogue), catalogue, 5).covered == ("business",)


@pytest.mark.parametrize(
    "text",
    [
        "les dettes s'entassent, surtout pas le tribunal",
        "Je ne veux plus entendre parler du tribunal de commerce !",
        "hors de question d'aller au tribunal",
    ],
)
def test_what_his_sentence_turns_down_by_its_name_is_not_proposed(text: str) -> None:
    named = network("court", name="Tribunal de commerce (prévention)", needs={"business": 3})
    catalogue = catalogue_of([named, OTHER])
    assert [match.network.id for match in rank(ASKS._replace(text=text), catalogue).matches] == ["other"]


@pytest.mark.parametrize(
    "text", ["je ne veux pas finir au tribunal", "le tribunal est en face", "surtout pas le dimanche"]
)
def test_a_name_that_is_not_turned_down_refuses_nobody(text: str) -> None:
    named = network("court", name="Tribunal de commerce (prévention)", needs={"business": 3})
    catalogue = catalogue_of([named, OTHER])
    assert len(rank(ASKS._replace(text=text), catalogue).matches) == 2


def test_a_word_of_many_names_is_no_name_of_any() -> None:
    unions = [network(f"u{at}", name=f"Syndicat {at}", needs={"business": 1}) for at in range(FEW + 1)]
    told = ASKS._replace(text="surtout pas le syndicat")
    assert len(rank(told, catalogue_of(unions)).matches) == len(unions)
