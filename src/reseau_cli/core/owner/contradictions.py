"""Answers that cannot both be true: each is said to the owner, none is dropped in silence."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .profile import Profile

MICRO_TURNOVER, MICRO_STAFF = 203_100, 10
"""Euros a year above which no micro-entreprise may be (CGI, art. 50-0, threshold of 2026); staff that none has in fact."""

OF_AGE = 18
"""The age from which one may run a firm alone (code civil, art. 414); a minor of 16 needs leave."""


def contradictions(profile: Profile) -> Iterator[str]:
    """The name of each pair of answers that contradict each other."""
    employees, turnover = profile.employees or 0, profile.turnover or 0
    if profile.legal_form == "micro-entreprise":
        if employees > MICRO_STAFF:
            yield "micro-staff"
        if turnover > MICRO_TURNOVER:
            yield "micro-turnover"
    if profile.stage == "idea" and (employees or turnover):
        yield "idea-running"
    if profile.age is not None and profile.age < OF_AGE:
        yield "minor"
    if profile.woman is False and "women" in profile.wants:
        yield "man-among-women"
    if profile.hours == 0 and (profile.give or 0) > 1:
        yield "no-time-to-give"


def has_impossible_form(profile: Profile) -> bool:
    """Whether his firm runs, and cannot have the legal form that he tells."""
    return profile.stage != "idea" and not {"micro-staff", "micro-turnover"}.isdisjoint(
        contradictions(profile)
    )
