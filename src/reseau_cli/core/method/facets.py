"""What of an owner a condition or a criterion depends on: each such fact by its name, what tells it, and how it is read.

Owners alike in every facet that one declares get the same from it, whatever else they say: who answers many of them at
once works it out once for all. The facets of one rule alone stand beside it.
"""

from __future__ import annotations

from functools import cache

from ..owner.needs import APART as NEEDS_APART
from ..owner.needs import gives_first, is_in_need
from ..owner.profile import KEY, Profile
from ..owner.situation import (
    circumstances_told,
    dispute_in,
    distress_in,
    hands_over,
    is_surely_retired,
    lives_in_town,
    speaks_of_retirement,
)
from ..owner.understood import Owner, Place
from ..tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping
    from typing import Any

PLACE, TRADE_TOLD, HEARD = "place", "trade", "heard"
"""What tells a facet beside the keys of the profile: his place, his trade and its words, what his sentence speaks of."""


class Facet(NamedTuple):
    """A fact about an owner: ``told_by`` are the keys of the profile, or ``PLACE``…, that it is read from, by ``of``."""

    name: str
    told_by: frozenset[str]
    of: Callable[[Owner], Hashable]


@cache
def answer(key: str) -> Facet:
    """An answer as it was given."""
    return Facet(key, frozenset({key}), lambda owner: getattr(owner.profile, key))


@cache
def chosen(key: str, word: str) -> Facet:
    """Whether one word is among his answers of a key that takes several."""
    return Facet(f"{key}:{word}", frozenset({key}), lambda owner: word in getattr(owner.profile, key))


@cache
def one_of(key: str, *words: str) -> Facet:
    """His answer of a key, where it is one of these words; None elsewhere."""
    return Facet(
        f"{key}:{'/'.join(words)}",
        frozenset({key}),
        lambda owner: given if (given := getattr(owner.profile, key)) in words else None,
    )


HERE = Facet("here", frozenset({PLACE}), lambda owner: owner.place)
"""All that is known of where he is."""

HOME = Facet(
    "home",
    frozenset({PLACE}),
    lambda owner: (owner.place.department, owner.place.region, owner.place.around),
)
"""His département and région, or those that his sentence names."""

TOWN = Facet("town", frozenset({PLACE}), lambda owner: lives_in_town(owner.place))

TRADE = Facet(
    "trade",
    frozenset({TRADE_TOLD}),
    lambda owner: (owner.codes, owner.together, owner.profile.trade, owner.trade, frozenset(owner.said)),
)
"""The codes that his trade may be, or that his trades are, its name, and the stems of his own words."""

CIRCUMSTANCES = Facet(
    "circumstances",
    frozenset({"circumstances", HEARD}),
    lambda owner: frozenset(circumstances_told(owner)),
)
HELPING = (
    Facet("gives-first", frozenset({"wants"}), lambda owner: gives_first(owner.profile.wants)),
    Facet("in-need", frozenset({"lacks"}), lambda owner: is_in_need(owner.profile.lacks)),
)
"""Whether he comes to help: told apart, for hardly two owners have both all wishes and all lacks alike."""

RETIRED = (
    Facet("surely-retired", frozenset({"age", HEARD}), is_surely_retired),
    Facet("hands-over", frozenset({"stage", HEARD}), hands_over),
    Facet("speaks-of-retirement", frozenset({TRADE_TOLD}), speaks_of_retirement),
)
"""Whether he is retired, told apart likewise: hardly two owners have their age, stage and trade alike."""

NEEDED_APART = tuple(tuple(map(answer, names)) for names in NEEDS_APART)
"""All that his needs depend on, beside his distress and a dispute: what each group tells by itself adds up."""

NEEDS = Facet(
    "needs",
    frozenset({"lacks", "wants", "stage", "solitude", "smallness", "holding", "woman", HEARD}),
    lambda owner: frozenset(owner.needs),
)
VOCATIONS = Facet(
    "vocations",
    frozenset({"lacks", "wants", "woman", "stage", "legal_form"}),
    lambda owner: frozenset(owner.vocations.items()),
)
"""What he needs, and what he calls for: worked out of all these answers when he is understood."""

CALLED = tuple(
    tuple(map(answer, names)) for names in (("wants", "woman"), ("lacks",), ("stage",), ("legal_form",))
)
"""All that the vocations he calls for depend on: what each group calls for by itself, of which the most counts."""

DISTRESS = Facet(
    "distress",
    frozenset({"stage", "solitude", "holding", HEARD}),
    lambda owner: distress_in(owner.profile, owner.heard),
)
DISPUTE = Facet("dispute", frozenset({HEARD}), lambda owner: dispute_in(owner.heard))


class Told(NamedTuple):
    """All that tells his trade: its codes, whether all are his, its name as typed, the stems of his words and of it."""

    codes: tuple[str, ...] = ()
    typed: str | None = None
    said: frozenset[str] = frozenset()
    trade: frozenset[str] = frozenset()
    together: bool = False


def source(owner: Owner, name: str) -> Any:
    """What an owner has said of one thing that tells facets."""
    if name == PLACE:
        return owner.place
    if name == TRADE_TOLD:
        return Told(owner.codes, owner.profile.trade, frozenset(owner.said), owner.trade, owner.together)
    return owner.heard if name == HEARD else getattr(owner.profile, name)


def saying(told: Mapping[str, Any]) -> Owner:
    """An owner who has said this and nothing else: enough for what depends on it alone, his needs not worked out."""
    trade = told.get(TRADE_TOLD, Told())
    answers = {name: value for name, value in told.items() if name in KEY and name != TRADE_TOLD}
    return Owner(
        Profile(**answers, trade=trade.typed),
        told.get(PLACE, Place()),
        trade.codes,
        {},
        {},
        dict.fromkeys(trade.said, 1.0),
        told.get(HEARD, {}),
        trade.trade,
        together=trade.together,
    )


def alone(owner: Owner, facets: Iterable[Facet]) -> Owner:
    """The owner, had he said no more than what tells these facets."""
    names = frozenset[str]().union(*(facet.told_by for facet in facets))
    return saying({name: source(owner, name) for name in names})
