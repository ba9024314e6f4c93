"""The best set in words: one or several, and no figure where nothing is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from core.strategies import answer, catalogue_of, network

from reseau_cli.core.explanation.together import together
from reseau_cli.core.messages.say import say
from reseau_cli.core.method.portfolio import Portfolio, best_set
from reseau_cli.core.method.selection import select
from reseau_cli.core.owner.profile import Profile

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Network


def told(*networks: Network) -> list[str]:
    """What is said of the best set for an owner who lacks money and staff."""
    found = answer(Profile(lacks=("finance", "people")), catalogue_of(list(networks)))
    portfolio = best_set(found, select(found, 5))
    assert portfolio
    return together(portfolio, {one.id: one.name for one in networks}, "en")


@pytest.mark.parametrize(
    ("facts", "figures"),
    [
        ({"low": 100, "high": 200, "hours": 2}, "What is known: €100 to €200 a year and 2 h a month."),
        ({"low": 100, "high": 100, "hours": None}, "What is known: €100 a year."),
        ({"low": None, "high": None, "hours": 2}, "What is known: 2 h a month."),
        ({"low": None, "high": None, "hours": 0}, "What is known: no time required."),
        ({"low": None, "high": None, "hours": None}, None),
    ],
)
def test_only_known_figures_are_told(facts: dict[str, object], figures: str | None) -> None:
    said = told(network("bank", needs={"finance": 3, "people": 3}, **facts))
    assert [text for text in said if text.startswith("What is known")] == ([figures] if figures else [])


def test_one_is_enough_or_two_go_together() -> None:
    both = network("both", needs={"finance": 3, "people": 3})
    money, staff = network("money", needs={"finance": 3}), network("staff", needs={"people": 3})
    assert told(both, money)[0].startswith("One network: ")
    assert told(money, staff)[0].startswith("Together: ")


def test_it_never_says_that_another_would_add_nothing_while_a_need_is_unmet() -> None:
    said = told(network("money", needs={"finance": 3}))
    assert said[0] == "One network: A."
    assert any("hiring" in text for text in said[1:])


def test_what_is_not_known_is_left_out_of_the_figures_and_said_to_be() -> None:
    money = network("money", name="Money", needs={"finance": 3}, low=100, high=100, hours=2)
    staff = network("staff", name="Staff", needs={"people": 3}, low=None, high=None, hours=None)
    said = told(money, staff)
    assert said[0] == "Together: Money + Staff." and "What is known: €100 a year and 2 h a month." in said
    assert [text.rsplit(": ", 1)[-1] for text in said[-2:]] == ["Staff.", "Staff."] and said[-1] != said[-2]
    assert len(said) == 5 and not any("hiring" in text for text in said[2:])


def test_two_needs_are_told_apart_and_each_on_its_side() -> None:
    said = told(network("both", name="Both", needs={"finance": 3, "people": 3}))
    assert len(said) == 3 and "; " in said[1] and "hiring" in said[1]
    part = told(network("money", name="Money", needs={"finance": 3}))
    assert "hiring" not in part[1] and "hiring" in part[2]


def test_what_is_not_there_is_not_told() -> None:
    bare = Portfolio(("a", "b"), (), (), (10, 10), 0, (), (), 0.0)
    assert together(bare, {"a": "A", "b": "B"}, "en") == [
        say("together.names", "en", count=2, names="A + B"),
        "What is known: €10 a year and no time required.",
    ]
