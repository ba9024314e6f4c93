"""His own words against the records: when they are a criterion, what meeting a record is worth, from where it is told."""

from __future__ import annotations

import pytest
from core.strategies import network, owner

from reseau_cli.core.method.criteria.criterion import GOOD, PLAIN
from reseau_cli.core.method.criteria.words import ANY, criterion
from reseau_cli.core.method.fit import Fit
from reseau_cli.core.owner.profile import Profile
from reseau_cli.core.text.stems import stems

(VELO,) = stems("velo")


def worth(impact: float, **said: str) -> tuple[float, list[float] | None]:
    """The weight, and the values of two networks of which the first alone has met his words with that impact."""
    whom = owner(Profile(**said))
    one = criterion(whom, lambda stem: {"a": impact} if stem == VELO and impact else {})
    return one.weight, one.values(whom, [Fit.bare(whom, network(id_), "member") for id_ in "ab"])


@pytest.mark.parametrize(("impact", "value"), [(22.0, 0.5), (66.0, 0.75), (5.5, 0.2)])
def test_half_relevant_at_twenty_two(impact: float, value: float) -> None:
    weight, values = worth(impact, text="velo")
    assert values == [pytest.approx(value), 0.0]
    assert worth(impact, trade="velo")[1] == values and worth(impact, trade="velo")[0] != weight


def test_words_that_meet_no_record_say_nothing() -> None:
    assert worth(0.0, text="velo")[1] is None and worth(22.0, text="rugby")[1] is None
    assert ANY.values(owner(Profile(text="velo")), []) is None


def test_it_is_told_from_four_tenths() -> None:
    fit = Fit.bare(owner(Profile(text="velo")), network("a"), "member")
    reasons = [ANY.reason(fit, value) for value in (0.4, 0.39)]
    assert [(one.key, one.side) for one in reasons] == [("words-yes", GOOD), ("words-no", PLAIN)]
    assert GOOD > PLAIN
