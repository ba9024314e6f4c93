"""Whom he would meet there: how they meet, whether his like help, whether it is a network that one joins."""

from __future__ import annotations

from functools import cache

from ...france.naf import admits, agreed
from ...owner.situation import is_retired
from ...vocabulary import HARD_STAGES
from ..facets import RETIRED as AGED
from ..facets import TRADE_TOLD, Facet, chosen
from .criterion import BAD, GOOD, PLAIN, ROLE, TRADE, Criterion, Reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...owner.understood import Owner
    from ..fit import Fit

FORMAT, HELP, KIND = 0.05, 0.10, 0.06
"""Weights."""

MEETINGS = {
    "peer-group": 1.0,
    "weekly-meeting": 1.0,
    "monthly-meeting": 0.9,
    "mentoring": 0.8,
    "coworking": 0.8,
    "breakfast": 0.8,
    "event": 0.5,
}
SELDOM = 0.1
"""How much a way of meeting breaks solitude."""

OFTEN, NOW_AND_THEN = 0.8, 0.5

AWAY_FROM_A_DESK = ("A", "B", "C", "E", "F", "G", "H", "I", "81", "86", "87", "88", "93", "95", "96")
"""Trades of the field, the workshop, the shop, the road, the kitchen, and of care: the places that are shared are mostly
desks, which are no workplace for them."""

HELPERS = {"owners": 1.0, "anyone": 0.7, "retired": 0.2, "employees": 0.0, None: 0.3}
RETIRED = {"owners": 0.7, "anyone": 0.7, "retired": 1.0, "employees": 0.0, None: 0.3}
"""What a network is worth to who wants to help, by who helps there; the second to who is retired."""


def _format(owner: Owner, fits: Sequence[Fit]) -> list[float] | None:
    if not owner.profile.solitude:
        return None
    return [_company(tuple(fit.network.formats)) for fit in fits]


@cache
def _company(formats: tuple[str, ...]) -> float:
    """How much the best of a network's ways of meeting breaks solitude."""
    return max([MEETINGS.get(one, SELDOM) for one in formats], default=SELDOM)


def _format_reason(fit: Fit, value: float) -> Reason:
    if value < NOW_AND_THEN:
        # One does not look for company in a public service.
        return Reason("format-help", PLAIN) if fit.network.kind == "help" else Reason("format-no", BAD)
    best = max(fit.network.formats, key=lambda name: MEETINGS.get(name, 0.0))
    often = value >= OFTEN
    return Reason("format-yes" if often else "format-some", GOOD if often else PLAIN, {"format": best})


def _help(owner: Owner, fits: Sequence[Fit]) -> list[float] | None:
    if "give-back" not in owner.profile.wants:
        return None
    worth = RETIRED if is_retired(owner) else HELPERS
    return [worth[fit.network.helpers] for fit in fits]


def _help_reason(fit: Fit, value: float) -> Reason:
    if not fit.network.helpers:
        return Reason("help-unknown", PLAIN)
    return Reason("help-yes", GOOD) if value >= NOW_AND_THEN else Reason("help-no", BAD)


def _kind(owner: Owner, fits: Sequence[Fit]) -> list[float] | None:
    """One belongs to a network.

    A help serves as well who asks for plain information, or whose firm is in danger or lost; a place, who wants one and
    works at a desk.
    """
    asked = _kinds_asked(owner)
    return [float(fit.network.kind in asked) for fit in fits]


def _kinds_asked(owner: Owner) -> frozenset[str]:
    profile = owner.profile
    asked = {"network"}
    if "reliable-information" in profile.wants or profile.stage in HARD_STAGES or "hardship" in profile.lacks:
        asked.add("help")
    if "workplace" in profile.wants and not _works_away_from_a_desk(owner):
        asked.add("place")
    return frozenset(asked)


def _works_away_from_a_desk(owner: Owner) -> bool:
    return agreed(admits(AWAY_FROM_A_DESK, code) for code in owner.codes) is True


_ALONE = Facet("alone", frozenset({"solitude"}), lambda owner: bool(owner.profile.solitude))
_KINDS_ASKED = (
    *(Facet(f"kinds-asked-{key}", frozenset({key}), _kinds_asked) for key in ("wants", "lacks", "stage")),
    Facet("away-from-a-desk", frozenset({TRADE_TOLD}), _works_away_from_a_desk),
)


CRITERIA = (
    Criterion(
        "format", FORMAT, frozenset({"solitude"}), _format, _format_reason, minor=True, facets=(_ALONE,)
    ),
    Criterion("help", HELP, ROLE, _help, _help_reason, facets=(*AGED, chosen("wants", "give-back"))),
    Criterion(
        "kind",
        KIND,
        frozenset({"wants", "lacks", "stage"}) | TRADE,
        _kind,
        lambda fit, value: Reason(f"kind-{fit.network.kind}", PLAIN),
        facets=_KINDS_ASKED,
    ),
)
