"""A batch gives each owner what he would be answered alone, to the last digit: on random owners and catalogues."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from core.strategies import catalogues, profiles
from hypothesis import given
from hypothesis import strategies as st

from reseau_cli.batch.answers import answer
from reseau_cli.batch.lookups import remembering
from reseau_cli.batch.many import Many
from reseau_cli.batch.owners import Column, Owners
from reseau_cli.core.errors import ProfileError
from reseau_cli.core.owner.profile import KEYS, Profile

if TYPE_CHECKING:
    from reseau_cli.batch.answers import Answered
    from reseau_cli.core.catalogue.network import Catalogue

LOOK_UP = remembering()
POSTCODES = ("44000", "44400", "44190", "49000", "75011", "97100", "98800")
TOWNS = ("44", "44109", "44143", "44043", "49", "49007", "75056", "971", "97105", "988", "85191")

placed = st.builds(
    lambda profile, postcode: profile._replace(postcode=postcode),
    profiles,
    st.none() | st.sampled_from(POSTCODES),
)
"""Owners of several towns: of one, of one beside it, of a postcode of several, of an arrondissement, overseas."""


@st.composite
def grouped(draw: st.DrawFn) -> Catalogue:
    """A catalogue whose networks have groups in towns and départements, and may be of one family."""
    found = draw(catalogues(most=12))
    ids = [network.id for network in found.networks]
    groups = st.lists(st.sampled_from([(code, code) for code in TOWNS]), max_size=4, unique=True)
    return found._replace(
        networks=tuple(
            network._replace(
                groups=draw(groups),
                family=draw(st.sampled_from([network.id, ids[0]])),
                scope=draw(st.sampled_from([network.scope, "local"])),
            )
            for network in found.networks
        )
    )


def table(found: list[Profile]) -> Owners:
    answers = {}
    for key in KEYS:
        values = [getattr(profile, key.name) for profile in found]
        distinct = list(dict.fromkeys(values))
        answers[key.name] = Column(
            np.array([distinct.index(value) for value in values], np.int32), distinct, key.name
        )
    return Owners(len(found), None, answers, {})


def plain(found: list[Answered | ProfileError]) -> list[object]:
    return [(one.code, one.path) if isinstance(one, ProfileError) else one for one in found]


@given(st.lists(placed, min_size=1, max_size=6), grouped(), st.integers(1, 9))
def test_a_batch_answers_as_one_by_one(found: list[Profile], catalogue: Catalogue, top: int) -> None:
    owners = table(found)
    alone = answer(owners, catalogue, LOOK_UP, top)
    assert plain(Many(catalogue, LOOK_UP, top).answer(owners)) == plain(alone)


@pytest.fixture(scope="module")
def many(catalogue: Catalogue) -> Many:
    return Many(catalogue, LOOK_UP, 5)


@given(found=st.lists(placed, min_size=1, max_size=4))
def test_it_does_on_the_shipped_catalogue(found: list[Profile], many: Many, catalogue: Catalogue) -> None:
    owners = table(found)
    assert plain(many.answer(owners)) == plain(answer(owners, catalogue, LOOK_UP, 5))
