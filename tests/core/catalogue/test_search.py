"""What is looked for in a catalogue, by words and by facts."""

from __future__ import annotations

import pytest
from core.strategies import catalogue_of, network

from reseau_cli.core.catalogue.search import Search, search
from reseau_cli.core.vocabulary import NEEDS, id_typed

FOUND = catalogue_of(
    [
        network("gone", name="Disparu", conditions=[("closed", "", True)], low=0),
        network(
            "dear", name="Club cher", kind="network", vocations=["territory"], needs={"people": 1}, low=900
        ),
        network("cheap", name="Aide", kind="help", vocations=["business"], needs={"people": 3}, low=0),
        network("away", name="Lointain", low=None, regions=["84"], scope="regional"),
        network("near", name="Près", low=None, departments=["44"], scope="departmental"),
    ]
)._replace(postings=lambda stem: {"cheap": 0.5}, names=dict)


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        (Search(), ["cheap", "dear", "away", "near"]),
        (Search(closed=True), ["cheap", "dear", "gone", "away", "near"]),
        (Search(words="—"), []),
        (Search(words="club"), ["dear", "cheap"]),
        (Search(vocation="business"), ["cheap"]),
        (Search(kind="help"), ["cheap"]),
        (Search(need="people"), ["cheap", "dear"]),
        (Search(price=100), ["cheap"]),
        (Search(department="69"), ["cheap", "dear", "away"]),
        (Search(department="44"), ["cheap", "dear", "near"]),
    ],
)
def test_what_answers_and_in_which_order(wanted: Search, ids: list[str]) -> None:
    assert [one.id for one in search(FOUND, wanted)] == ids


def test_an_id_is_itself() -> None:
    assert all(id_typed(need, NEEDS) == need for need in NEEDS)


def test_what_has_ended_is_told_by_its_first_condition(catalogue):
    ended = [one for one in catalogue.networks if any(rule == "closed" for rule, _, _ in one.conditions)]
    assert ended and [one for one in catalogue.networks if one.is_closed] == ended
