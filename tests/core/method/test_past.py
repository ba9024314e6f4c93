"""What the owner has with a network already."""

from __future__ import annotations

import pytest
from core.strategies import answer, catalogue_of, network

from reseau_cli.core.explanation.advice import advice
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
