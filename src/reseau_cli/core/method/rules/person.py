"""Conditions on who the owner is: sex, age, circumstances."""

from __future__ import annotations

from ...france.naf import is_farming
from ...owner.situation import circumstances_told, lives_in_town
from ..facets import CIRCUMSTANCES, HELPING, RETIRED, TOWN, TRADE_TOLD, Facet, answer, chosen
from ..roles import like_him, wishes_to_help
from .rule import ALL, HELPED, Rule, always, at_least, at_most, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...catalogue.network import Record
    from ...owner.understood import Owner
    from ..fit import Fit

SHARES = {
    "disability": 0.08,
    "priority-district": 0.15,
    "rural": 0.35,
    "parent": 0.4,
    "jobseeker": 0.3,
    "exile": 0.05,
    "lgbt": 0.05,
    "faith": 0.1,
    "bank-refusal": 0.3,
    "student": 0.05,
}
"""The share of owners in each circumstance, as we guess it."""

OF_A_PLACE = {"rural": (0.9, 0.02), "priority-district": (0.02, 0.25)}
"""The same in a village, and in a town: priority districts are in urban units of 10 000 (décret 2014-767)."""

_BETWEEN_TWO_JOBS = ("idea", "after-failure")
"""Stages at which many look for one."""

AT_WORK, OUT_OF_WORK = ("growing", "struggling", "handing-over"), 0.05
"""Stages at which hardly any owner looks for a job, and the share of those who do."""

TOLD_BY_AN_ANSWER = 0.6
"""Who lacks money has often been refused by a bank; who has a project, or has closed, is often out of work."""


def _women(fit: Fit, _: Any) -> bool | None:
    return fit.owner.profile.woman


def _women_odds(fit: Fit, _: Any) -> float:
    """Two owners in five are women; of who names no such wish, not all would come to be among women."""
    return 0.95 if "women" in fit.owner.profile.wants else 0.2


def _men(fit: Fit, _: Any) -> bool | None:
    woman = fit.owner.profile.woman
    return None if woman is None else not woman


def _circumstances(fit: Fit, made_for: list[str]) -> bool | None:
    """Made for people in a circumstance: met if he says so, or if his commune is a village; else to be asked."""
    rural = "rural" in made_for and lives_in_town(fit.owner.place) is False
    return True if rural or circumstances_told(fit.owner).intersection(made_for) else None


def _circumstances_odds(fit: Fit, made_for: list[str]) -> float:
    none = 1.0
    for circumstance in made_for:
        none *= 1 - _share(fit, circumstance)
    return 1 - none


def _share(fit: Fit, circumstance: str) -> float:
    owner = fit.owner
    profile, town = owner.profile, lives_in_town(owner.place)
    if town is not None and circumstance in OF_A_PLACE:
        return OF_A_PLACE[circumstance][town]
    if circumstance == "rural" and _farms(owner):
        return 0.95
    if circumstance == "bank-refusal" and "finance" in profile.lacks:
        return TOLD_BY_AN_ANSWER
    if circumstance == "jobseeker" and profile.stage in _BETWEEN_TWO_JOBS:
        return TOLD_BY_AN_ANSWER
    if circumstance == "jobseeker" and profile.stage in AT_WORK:
        return OUT_OF_WORK
    if circumstance == "student" and profile.age is not None:
        return 0.3 if profile.age < YOUNG else 0.01
    return SHARES[circumstance]


def is_likely_his(fit: Fit) -> bool:
    """Whether a circumstance that the network is made for is told, or sooner his than not; or it is made for none."""
    made_for = [*fit.network.circumstances]
    return not made_for or bool(_circumstances(fit, made_for)) or _circumstances_odds(fit, made_for) > 0.5


def _helpers(fit: Fit, whom: str) -> bool | None:
    """Who comes to help where the retired do, or the staff of large firms, is asked whether his like are taken."""
    return True if whom in like_him(fit.owner) or not wishes_to_help(fit.owner) else None


def _helpers_odds(fit: Fit, whom: str) -> float:
    """His age may tell that he is at work still."""
    return TAKEN[whom != "employees" and fit.owner.profile.age is None]


def _helpers_read(record: Record, key: str) -> Any:
    whom = plain(record, key)
    return None if whom in ("owners", "anyone") else whom


TAKEN = 0.1, 0.3
"""The chance that those who help take him too: where he is not of their age, where it is not told."""

YOUNG = 30
"""The age from which hardly any owner is a student."""


def _farms(owner: Owner) -> bool:
    return bool(owner.codes) and all(map(is_farming, owner.codes))


_FARMER = Facet("farmer", frozenset({TRADE_TOLD}), _farms)
_STUDENT_AGE = Facet(
    "student-age",
    frozenset({"age"}),
    lambda owner: None if owner.profile.age is None else owner.profile.age < YOUNG,
)
_LOOKING = Facet(
    "between-two-jobs", frozenset({"stage"}), lambda owner: owner.profile.stage in _BETWEEN_TWO_JOBS
)
_AT_WORK = Facet("at-work", frozenset({"stage"}), lambda owner: owner.profile.stage in AT_WORK)

RULES = (
    Rule(
        "women",
        "audience.women_only",
        "woman",
        _women,
        _women_odds,
        ALL,
        "women",
        facets=(answer("woman"), chosen("wants", "women")),
    ),
    Rule(
        "men",
        "audience.men_only",
        "woman",
        _men,
        always(0.6),
        ALL,
        "men",
        facets=(answer("woman"),),
    ),
    Rule(
        "max-age",
        "audience.max_age",
        "age",
        at_most("age"),
        always(0.6),
        ALL,
        "max-age",
        facets=(answer("age"),),
    ),
    Rule(
        "min-age",
        "audience.min_age",
        "age",
        at_least("age"),
        always(0.4),
        ALL,
        "min-age",
        facets=(answer("age"),),
    ),
    Rule(
        "circumstances",
        "audience.circumstances",
        "circumstances",
        _circumstances,
        _circumstances_odds,
        HELPED,
        "circumstances",
        fills=lambda value: {"circumstances": value},
        facets=(CIRCUMSTANCES, TOWN, _FARMER, _STUDENT_AGE, chosen("lacks", "finance"), _LOOKING, _AT_WORK),
    ),
    Rule(
        "helpers",
        "audience.helpers",
        "",
        _helpers,
        _helpers_odds,
        ALL,
        lambda whom: f"helpers-{whom}",
        read=_helpers_read,
        facets=(*HELPING, *RETIRED, answer("age")),
    ),
)
