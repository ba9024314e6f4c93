"""A batch gives each owner what he would be answered alone, to the last digit: on random owners and catalogues."""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING

import numpy as np
import pytest
from core.strategies import catalogues, profiles
from hypothesis import given, settings
from hypothesis import strategies as st

from reseau_cli.batch import columnar
from reseau_cli.batch.answers import answer
from reseau_cli.batch.interned import Combinations
from reseau_cli.batch.lookups import remembering
from reseau_cli.batch.many import Many
from reseau_cli.batch.owners import Column, Owners
from reseau_cli.batch.tables import summed
from reseau_cli.core.errors import ProfileError
from reseau_cli.core.owner.profile import KEYS, Profile

if TYPE_CHECKING:
    from collections.abc import Sequence

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


def plain(found: Sequence[Answered | ProfileError]) -> list[object]:
    return [(one.code, one.path) if isinstance(one, ProfileError) else one for one in found]


@given(st.lists(placed, min_size=1, max_size=6), grouped(), st.integers(1, 9))
def test_a_batch_answers_as_one_by_one(found: list[Profile], catalogue: Catalogue, top: int) -> None:
    owners = table(found)
    alone = answer(owners, catalogue, LOOK_UP, top)
    assert plain(Many(catalogue, LOOK_UP, top).answer(owners)) == plain(alone)


@pytest.mark.parametrize("share", [0.0, 0.7, 2.0], ids=["all crossed", "some", "all listed"])
@settings(max_examples=settings().max_examples // 2)
@given(st.lists(placed, min_size=2, max_size=6), grouped())
def test_crossed_or_listed_pairs_score_the_same(
    share: float, found: list[Profile], catalogue: Catalogue
) -> None:
    owners = table(found)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(columnar, "COMMON", share)
        assert plain(Many(catalogue, LOOK_UP, 5).answer(owners)) == plain(
            answer(owners, catalogue, LOOK_UP, 5)
        )


@settings(max_examples=settings().max_examples // 2)
@given(st.lists(placed, min_size=2, max_size=6), grouped(), st.integers(1, 3))
def test_parts_of_a_piece_are_answered_as_the_whole(
    found: list[Profile], catalogue: Catalogue, most: int
) -> None:
    owners = table(found)
    whole = plain(Many(catalogue, LOOK_UP, 5).answer(owners))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("reseau_cli.batch.part.OWNERS", most)
        assert plain(Many(catalogue, LOOK_UP, 5).answer(owners)) == whole


@given(st.lists(st.lists(st.floats(1e-6, 4.0), min_size=3, max_size=3), min_size=1, max_size=23))
def test_sums_are_those_of_fsum(rows: list[list[float]]) -> None:
    assert summed(np.array(rows)).tolist() == [fsum(column) for column in zip(*rows, strict=True)]


@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 1 << 20)), min_size=1, max_size=20),
    st.integers(1, 19),
)
def test_a_combination_has_one_number_whenever_it_comes(rows: list[tuple[int, int]], at: int) -> None:
    known, made, numbers = Combinations(), list[tuple[int, int]](), list[int]()
    for part in (rows[:at], rows[at:], rows):

        def make(row: int, part: list[tuple[int, int]] = part) -> int:
            made.append(part[row])
            return len(made) - 1

        columns = list(np.array(part, np.int32).reshape(-1, 2).T)
        numbers += known.numbers(columns, len(part), make).tolist()
    assert [made[number] for number in numbers] == [*rows, *rows]
    assert len(made) == len(set(rows)) == len(known)


@pytest.fixture(scope="module")
def many(catalogue: Catalogue) -> Many:
    return Many(catalogue, LOOK_UP, 5)


@given(found=st.lists(placed, min_size=1, max_size=4))
def test_it_does_on_the_shipped_catalogue(found: list[Profile], many: Many, catalogue: Catalogue) -> None:
    owners = table(found)
    assert plain(many.answer(owners)) == plain(answer(owners, catalogue, LOOK_UP, 5))


def test_a_court_that_a_sentence_turns_down_is_left_out_of_both(many: Many, catalogue: Catalogue) -> None:
    owner = Profile(
        lacks=("hardship",), postcode="06000", text="les dettes s'entassent, surtout pas le tribunal"
    )
    owners = table([owner])
    alone = plain(answer(owners, catalogue, LOOK_UP, 5))
    assert plain(many.answer(owners)) == alone
    assert "tribunal-commerce-prevention" not in str(alone)


@pytest.mark.parametrize("trade", ["caviste à Étel", "céramiste", "bar tabac", "fleuriste et salon de thé"])
def test_what_a_trade_tells_is_read_alike_by_both(trade: str, many: Many, catalogue: Catalogue) -> None:
    owners = table(
        [Profile(wants=("representation",), trade=trade, postcode=code) for code in (None, "44000")]
    )
    assert plain(many.answer(owners)) == plain(answer(owners, catalogue, LOOK_UP, 5))


@pytest.mark.parametrize(
    "sentence",
    [
        "compagnie de cirque à niort, asso, on est deux, on ne comprend rien aux fiches de paie",
        "chauffeur routier salarié depuis 12 ans, je veux me mettre à mon compte",
        "ébéniste à ploërmel 56800, sarl, on est 5, on veut exporter",
        "truc machin dans le gers",
    ],
)
def test_a_sentence_alone_is_read_alike_by_both(sentence: str, many: Many, catalogue: Catalogue) -> None:
    owners = table([Profile(text=sentence), Profile(text=sentence, postcode="44000")])
    assert plain(many.answer(owners)) == plain(answer(owners, catalogue, LOOK_UP, 5))
