"""What a criterion is: one object that holds its weight, what it reads, its value, its reason and its doubts."""

from __future__ import annotations

from ...tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from ...owner.understood import Owner
    from ..facets import Facet
    from ..fit import Fit

GOOD, BAD, PLAIN = 1, -1, 0
"""What a reason speaks: for the network, against it, or neither."""


class Reason(NamedTuple):
    """Why a criterion gave what it gave: the key of a sentence, what fills it, and which way it speaks.

    ``answer`` is the owner's answer that it repeats, as (kind, id): ("lack", "finance"); None where it repeats none.
    """

    key: str
    side: int = PLAIN
    fills: dict[str, Any] = {}  # noqa: RUF012  (a tuple's default, never written to)
    answer: tuple[str, str] | None = None


Bounds = tuple[float, float]


def certain(fit: Fit, value: float) -> Bounds | None:
    """Nothing in doubt."""
    return None


class Criterion(NamedTuple):
    """One criterion.

    ``reads`` are the keys of the profile that its values depend on, and no others. ``values`` gives a value in [0, 1]
    for each pair, in their order, or None where the owner's answers do not open it. ``doubt`` gives the bounds
    between which the value of a pair may lie where a fact is not known. ``minor`` ones are facts that every face
    shows anyway, or that name nothing, told after what the owner came for. ``facets`` are all of the owner that values
    and the side of the reason depend on, beside the role in which he sees each network; None where these are too many:
    his words, all that his chances hang on.
    """

    name: str
    weight: float
    reads: frozenset[str]
    values: Callable[[Owner, Sequence[Fit]], list[float] | None]
    reason: Callable[[Fit, float], Reason]
    doubt: Callable[[Fit, float], Bounds | None] = certain
    minor: bool = False
    facets: tuple[Facet, ...] | None = None


PLACE = frozenset({"postcode", "commune", "department", "text"})
"""The answers that tell where the owner is: his sentence may name a région."""

TRADE = frozenset({"trade", "text"})

ROLE = frozenset({"wants", "lacks", "stage", "age", "text"})
"""The answers that tell what he would be to a network: by his role there, what it asks and gives may differ."""

ALL_ANSWERS = (
    frozenset(
        {
            *("lacks", "wants", "solitude", "smallness", "holding", "stage", "woman", "age", "circumstances"),
            *("employees", "turnover", "legal_form", "must", "budget", "hours", "remote", "already", "tried"),
        }
    )
    | PLACE
    | TRADE
)
