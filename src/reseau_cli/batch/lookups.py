"""Places, trades and sentences understood once each: of millions of owners, many say the same."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ..adviser import LookUp, trade_of
from ..core.owner.profile import Profile
from ..sentence import heard_in
from ..territory.location import place_of

if TYPE_CHECKING:
    from ..core.owner.understood import Place

PLACES, TRADES, SENTENCES = 60_000, 20_000, 20_000
"""How many are remembered: every commune; beyond some thousand sentences, each is its owner's own."""


def remembering() -> LookUp:
    """Look-ups that remember what they found."""

    @lru_cache(PLACES)
    def place(postcode: str | None, commune: str | None, department: str | None, text: str | None) -> Place:
        return place_of(Profile(postcode=postcode, commune=commune, department=department, text=text))

    def placed(profile: Profile) -> Place:
        told = (profile.postcode, profile.commune, profile.department)
        return place(*told, None if any(told) else profile.text)

    return LookUp(placed, lru_cache(TRADES)(trade_of), lru_cache(SENTENCES)(heard_in))
