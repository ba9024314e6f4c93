"""Flips: each one, matched again, does what it says; no smaller change tried before it does."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

import pytest
from core.strategies import answer, catalogue_of, catalogues, network, profiles
from hypothesis import given

from reseau_cli.core.explanation.change import flip_text
from reseau_cli.core.messages.en.change import TEXTS as SENTENCES
from reseau_cli.core.method.counterfactual import KNOWN, MOST, Flip, changes, flips
from reseau_cli.core.owner.profile import KEYS, Profile

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue
    from reseau_cli.core.method.ranking import Answer


def passes(found: Answer, changed: Answer, leader: str) -> str | None:
    """The network allowed to pass ahead that does, if any."""
    before, after = ([match.network.id for match in one.matches] for one in (found, changed))
    if leader not in after:
        return None
    allowed = {exclusion.network.id for exclusion in found.excluded} | set(
        before[before.index(leader) + 1 :][:1]
    )
    return next((id_ for id_ in after[: after.index(leader)] if id_ in allowed), None)


def is_known(found: Answer, id_: str, key: str) -> bool:
    """Whether the fact of a network, as it is seen in his role, that an answer is compared with is known."""
    facts = {one.network.id: one.network for one in (*found.matches, *found.excluded)}
    return key not in KNOWN or getattr(facts[id_], KNOWN[key]) is not None


@given(profiles, catalogues())
def test_a_flip_is_the_first_change_that_works(profile: Profile, catalogue: Catalogue) -> None:
    found = answer(profile, catalogue)
    tried = changes(profile)[:MOST]
    after = [answer(change.profile, catalogue) for change in tried]
    calls: list[Profile] = []

    def rematch(changed: Profile) -> Answer:
        calls.append(changed)
        return answer(changed, catalogue)

    got = flips(found, rematch)
    expected = {}
    for match in found.matches[:3]:
        leader = match.network.id
        for change, changed in zip(tried, after, strict=True):
            id_ = passes(found, changed, leader)
            if id_ and is_known(found, id_, change.key):
                expected[leader] = Flip(change.key, change.before, change.after, id_)
                break
    assert got == expected
    assert len(calls) <= MOST


@given(profiles)
def test_a_change_changes_one_answer_that_was_given(profile: Profile) -> None:
    tried = changes(profile)
    assert [change.size for change in tried] == sorted(change.size for change in tried)
    for change in tried:
        different = [k.name for k in KEYS if getattr(profile, k.name) != getattr(change.profile, k.name)]
        assert different == [change.key]
        assert change.key in profile.answered()
    assert len({change.profile for change in tried}) >= len(tried) - len(profile.wants)


def test_more_hours_let_another_pass() -> None:
    found = catalogue_of([network("easy", hours=1), network("rich", hours=5, needs={"finance": 1})])
    owner = Profile(lacks=("finance",), hours=2, must=("hours",))
    before = answer(owner, found)
    assert [e.network.id for e in before.excluded] == ["rich"]
    got = flips(before, partial(answer, catalogue=found))
    assert got == {"easy": Flip("hours", 2, 6, "rich")}
    assert flip_text(got["easy"], "fr", {"rich": "Riche"}) == (
        "Riche passerait devant si vous aviez 6\u202fh par mois au lieu de 2\u202fh."
    )


def test_the_order_of_two_lacks_decides() -> None:
    found = catalogue_of([network("one", needs={"finance": 3}), network("two", needs={"people": 3})])
    got = flips(answer(Profile(lacks=("finance", "people")), found), partial(answer, catalogue=found))
    assert got == {"one": Flip("lacks", ("finance", "people"), ("people", "finance"), "two")}


def test_nothing_to_compare_with_no_flip() -> None:
    found = catalogue_of([network("alone")])
    assert flips(answer(Profile(lacks=("finance",), hours=3), found), partial(answer, catalogue=found)) == {}


ONE_OF_EACH = Profile(
    lacks=("finance", "people"),
    wants=("business", "fellowship"),
    solitude=1,
    smallness=2,
    stage="growing",
    budget=500,
    hours=6,
    give=1,
    remote=False,
)


@pytest.mark.parametrize("profile", [ONE_OF_EACH, ONE_OF_EACH._replace(remote=True)])
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_change_has_its_sentence(profile: Profile, lang: str) -> None:
    for change in changes(profile):
        text = flip_text(Flip(change.key, change.before, change.after, "x"), lang, {"x": "Réseau X"})
        assert "Réseau X" in text
        assert text.endswith(".")
        assert not re.search(r"[{}']|None", text)


def test_the_sentences_are_all_used() -> None:
    used = set()
    for profile in (ONE_OF_EACH, ONE_OF_EACH._replace(remote=True)):
        for change in changes(profile):
            text = flip_text(Flip(change.key, change.before, change.after, "x"), "en", {"x": "X"})
            start = text.removeprefix("X would come ahead if ")
            used |= {key for key, en in SENTENCES.items() if start.startswith(en.split("{")[0])}
    assert used >= set(SENTENCES) - {"frame"}


RUNGS = {
    "hours": [0, 1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 30, 40],
    "budget": [0, 50, 100, 150, 200, 300, 500, 750, 1000, 1500, 2000, 3000, 5000, 10_000],
    "give": [0, 1, 2, 3],
}


@pytest.mark.parametrize(("key", "value"), [(key, value) for key, rungs in RUNGS.items() for value in rungs])
def test_three_rungs_each_way_each_one_more_than_the_last(key: str, value: int) -> None:
    rungs, answers = RUNGS[key], {key: value}
    at = rungs.index(value)
    steps = [*enumerate(rungs[at + 1 : at + 4], 2), *enumerate(rungs[max(0, at - 3) : at][::-1], 2)]
    expected = sorted([(size, key, value, rung) for size, rung in steps], key=lambda one: one[0])
    assert [change[:4] for change in changes(Profile(**answers))] == expected


def test_all_the_changes_there_are_smallest_first() -> None:
    few = Profile(lacks=("finance", "people", "export"), wants=("business",), remote=True)
    assert [(size, key, after) for size, key, _, after, _ in changes(few)] == [
        (1, "lacks", ("export", "people")), (1, "lacks", ("people", "finance")), (3, "remote", False),
    ]  # fmt: skip
    assert changes(few)[0].profile.lacks == ("finance", "export", "people")
    assert changes(few)[1].profile.lacks == ("people", "finance", "export")
    assert changes(Profile(hours=5))[0].after == 6 and changes(Profile(hours=5))[1].after == 4


def test_the_first_three_alone_are_questioned_and_forty_profiles_at_most_are_tried() -> None:
    nets = [network(f"n{i}", needs={"finance": 3 - i // 2}) for i in range(5)]
    found = answer(ONE_OF_EACH, catalogue_of(nets))
    tried: list[Profile] = []

    def reversed_order(profile: Profile) -> Answer:
        tried.append(profile)
        return found._replace(matches=found.matches[::-1])

    got = flips(found, reversed_order)
    assert list(got) == ["n0", "n1", "n2"] and len(tried) == 1  # all are told: no other is tried

    def never(profile: Profile) -> Answer:
        tried.append(profile)
        return found

    assert flips(found, never) == {} and len(tried) == 1 + min(MOST, len(changes(ONE_OF_EACH)))
    many = ONE_OF_EACH._replace(lacks=tuple("abcdefghijklmnopqrstuvwxyz"))
    tried.clear()
    assert flips(found._replace(owner=found.owner._replace(profile=many)), never) == {} and len(tried) == 40
    gone = found._replace(matches=found.matches[1:])
    assert flips(found, lambda profile: gone) == {}
