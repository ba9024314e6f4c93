"""Each criterion is whole: its weight, the answers it reads, its values, its doubts, and a reason for each value."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from core.strategies import catalogue_of, catalogues, networks, owner, profiles
from hypothesis import given
from hypothesis import strategies as st

from reseau_cli.core.explanation.reasons import reason_of, worded
from reseau_cli.core.messages.say import LANGUAGES
from reseau_cli.core.method.criteria import ALWAYS, CRITERIA, columns, words
from reseau_cli.core.method.criteria.needs import need
from reseau_cli.core.method.fit import Fit
from reseau_cli.core.method.ranking import match
from reseau_cli.core.owner.profile import KEY, KEYS, Profile
from reseau_cli.core.vocabulary import NEEDS

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue, Network
    from reseau_cli.core.method.criteria import Criterion
    from reseau_cli.core.owner.understood import Owner

NAMES = [*(criterion.name for criterion in CRITERIA), "need:finance", "need:wellbeing", "words"]


def criterion(name: str, whom: Owner, catalogue: Catalogue) -> Criterion:
    if name == "words":
        return words.criterion(whom, catalogue.postings)
    if name.startswith("need:"):
        return need(name.removeprefix("need:"), 1.0)
    return next(one for one in CRITERIA if one.name == name)


@pytest.mark.parametrize("name", NAMES)
def test_its_parts(name: str) -> None:
    one = criterion(name, owner(Profile(text="pain")), catalogue_of([]))
    assert one.name == name
    assert 0 < one.weight <= 1
    assert one.reads and one.reads <= set(KEY)


def test_names_are_apart() -> None:
    assert len({*NAMES, *(f"need:{name}" for name in NEEDS)}) == len(CRITERIA) + len(NEEDS) + 1
    assert {one.name for one in CRITERIA} >= ALWAYS


@given(profiles, catalogues())
def test_every_value_is_a_share_and_so_are_the_bounds_of_its_doubt(
    profile: Profile, catalogue: Catalogue
) -> None:
    whom = owner(profile)
    fits = [fit for fit in (Fit(whom, one, 2025) for one in catalogue.networks) if not fit.excluded]
    for column in columns(whom, fits, catalogue.postings):
        assert len(column.values) == len(fits)
        for fit, value in zip(fits, column.values, strict=True):
            assert 0 <= value <= 1, column.criterion.name
            low, high = column.criterion.doubt(fit, value) or (value, value)
            assert 0 <= low <= high <= 1, column.criterion.name


@given(profiles, catalogues())
def test_every_value_has_its_reason_in_each_language(profile: Profile, catalogue: Catalogue) -> None:
    found = match(owner(profile), catalogue)
    for one in found.matches:
        for name in one.points:
            reason = reason_of(one, name)
            for lang in LANGUAGES:
                text = worded(reason, one, {"id": one.network.id, "name": one.network.name}, lang)
                assert text.endswith(".") and "{" not in text, (name, text)


@given(one=profiles, other=profiles, found=st.lists(networks(), min_size=1, max_size=4))
def test_an_answer_that_it_does_not_read_changes_none_of_its_values(
    one: Profile, other: Profile, found: list[Network]
) -> None:
    """The batch rests on it: owners who gave the same answers to what a criterion reads share its values."""
    found = [network._replace(id=f"n{i}", family=f"n{i}") for i, network in enumerate(found)]
    catalogue = catalogue_of(found, {"trésorer": {"n0": 3.0}, "solitud": {"n0": 1.0}})
    for name in NAMES:
        reads = criterion(name, owner(one), catalogue).reads
        same = one._replace(**{key.name: getattr(other, key.name) for key in KEYS if key.name not in reads})
        whom = [owner(one), owner(same)]
        pairs = [[Fit(each, network, 2025) for network in found] for each in whom]
        kept = [i for i in range(len(found)) if not (pairs[0][i].excluded or pairs[1][i].excluded)]
        values = [
            criterion(name, each, catalogue).values(each, [fits[i] for i in kept])
            for each, fits in zip(whom, pairs, strict=True)
        ]
        assert values[0] == values[1], name
