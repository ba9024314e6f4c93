"""What an owner's answers and his own words together tell of his situation: distress, a dispute, where he lives, his age."""

from __future__ import annotations

from ..vocabulary import CIRCUMSTANCES, HARD_STAGES
from .needs import IN_DISPUTE, IN_DISTRESS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..text.hearing import Heard
    from .profile import Profile
    from .understood import Owner, Place

HIGH_SOLITUDE, ALONE_IN_TROUBLE = 2, 0.7
"""From this level on, solitude beside a firm in difficulty, or lost, tells distress; how surely, where no word does."""

HOLDING = (0.9, 0.5, 0.0, 0.0)
"""How surely each answer to « tenez-vous le coup ? » tells distress, from "not at all" to "yes"."""


def distress_in(profile: Profile, heard: Mapping[str, Heard]) -> float:
    """How surely he is in distress, in [0, 1]: by his words, his answer, or a firm in difficulty and nobody to lean on."""
    told = heard["distress"].probability if "distress" in heard else 0.0
    hard = profile.stage in HARD_STAGES and (profile.solitude or 0) >= HIGH_SOLITUDE
    held = HOLDING[BADLY] if is_worn_out(profile, heard) else 0.0
    held = held if profile.holding is None else HOLDING[profile.holding]
    return max(told, held, ALONE_IN_TROUBLE if hard else 0.0)


BADLY = 1
"""The answer to « tenez-vous le coup ? » after which the numbers are told, though not before all else."""


def is_worn_out(profile: Profile, heard: Mapping[str, Heard]) -> bool:
    """Whether he holds on badly: by his answer, or where it is not asked by words that surely tell it."""
    told = heard.get(IN_DISTRESS)
    return profile.holding == BADLY if profile.holding is not None else bool(told and told.sure)


def dispute_in(heard: Mapping[str, Heard]) -> float:
    """How surely his sentence tells that he is not paid, or in a dispute, in [0, 1]."""
    return heard[IN_DISPUTE].probability if IN_DISPUTE in heard else 0.0


COST_OF_A_DISPUTE = ("finance", "law-standards", "hardship")
"""The lacks that a dispute is also heard as: the money that does not come, the law, the debts that follow."""


def told_by_a_dispute(heard: Mapping[str, Heard]) -> set[str]:
    """The lacks heard in the very words that tell a dispute more surely: none where they tell a firm in danger too."""
    told = heard.get(IN_DISPUTE)
    if told is None or not heard.keys().isdisjoint(HARD_STAGES):
        return set()
    also = ((name, heard[name]) for name in COST_OF_A_DISPUTE if name in heard)
    return {name for name, one in also if one.words == told.words and one.probability < told.probability}


VILLAGE, TOWN = 2_000, 10_000
"""Inhabitants below which a commune alone is no town, and from which it surely is one.

Two thousand is Insee's least for an urban unit, though a village may be a suburb of one.
"""

WHOLLY_URBAN = frozenset({"75", "92", "93", "94"})
"""Paris and the départements around it: none of their communes is rural."""


def lives_in_town(place: Place) -> bool | None:
    """Whether his commune is a town or a village; None between the two, or where it is not known."""
    if place.department in WHOLLY_URBAN:
        return True
    if place.inhabitants is None or VILLAGE <= place.inhabitants < TOWN:
        return None
    return place.inhabitants >= TOWN


RETIREMENT = 62
"""The age from which one is taken for retired: the legal one under the law of 9 November 2010, which a later law raises."""


RETIRED_SAID = ("retra", "retired")
"""Stems of his own words that speak of retirement."""


def is_retired(owner: Owner) -> bool:
    """Whether his age says so, or his sentence: retirement is still to come where he speaks of a firm to hand over."""
    return is_surely_retired(owner) or (speaks_of_retirement(owner) and not hands_over(owner))


def is_surely_retired(owner: Owner) -> bool:
    """Whether his age says so, or what is heard in his sentence."""
    return (owner.profile.age or 0) >= RETIREMENT or "retired" in owner.heard


def hands_over(owner: Owner) -> bool:
    """Whether he has a firm to hand over."""
    return "handing-over" in owner.heard or owner.profile.stage == "handing-over"


def speaks_of_retirement(owner: Owner) -> bool:
    """Whether his own words do."""
    return any(word in owner.said for word in RETIRED_SAID)


def circumstances_told(owner: Owner) -> set[str]:
    """The circumstances that he ticked, or that his sentence speaks of."""
    return {*owner.profile.circumstances, *CIRCUMSTANCES.keys() & owner.heard.keys()}
