"""Where he wants to be defended: his trade's unions do not drown the general ones among those shown.

A union of his trade defends the trade, a general one all small firms: they do not stand in for each other. Where five of
the one kind fill the screen, the best of the other takes the last place, with its true rank; nothing is scored anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .trade_match import takes

if TYPE_CHECKING:
    from ..owner.understood import Owner
    from .ranking import Answer, Match

LEAST = 3
"""With fewer networks to show, there is no room for both."""

REACH = 10
"""How many ranks beyond those shown are looked at: further down, it would no longer suit him."""

DEFENDS = 2
"""The strength of ``representation`` from which a union really defends."""


def with_both_kinds(answer: Answer, top: int) -> list[Match]:
    """The best ``top`` matches, in rank order, with both kinds of union among them if he asks for one and both fit."""
    shown = answer.matches[:top]
    if top < LEAST or not _wants_defence(answer.owner):
        return shown
    for kind, other in ((True, False), (False, True)):
        if any(_of_his_trade(answer.owner, match) is kind for match in shown):
            continue
        beyond = answer.matches[top : top + REACH]
        found = next((match for match in beyond if _of_his_trade(answer.owner, match) is kind), None)
        crowd = [match for match in shown if _of_his_trade(answer.owner, match) is other]
        if found and len(crowd) > 1:
            shown = [match for match in shown if match is not crowd[-1]] + [found]
    return shown


def _wants_defence(owner: Owner) -> bool:
    asked = "representation" in owner.profile.wants or "law-standards" in owner.profile.lacks
    return asked and bool(owner.codes)


def _of_his_trade(owner: Owner, match: Match) -> bool | None:
    """Of a union that defends: True if it is one of his trade, False a general one; None otherwise or if it may not fit."""
    network = match.network
    if "union" not in network.vocations or network.needs.get("representation", 0) < DEFENDS:
        return None
    if not network.sectors:
        barred = any(finding.rule in ("legal-forms", "standings") for finding in match.to_check)
        return None if barred else False
    return takes(owner, network) or None
