"""Where the parts meet: a profile is located, understood and matched with a catalogue.

Faces call this and nothing deeper. Look-up tables are opened only for the answers that need them: a run without
a place opens no commune, a run without a trade no trade.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .catalogue import compiled
from .core.errors import ProfileError
from .core.matching import Answer, match
from .core.owner import Owner, understand
from .territory.location import place_of

if TYPE_CHECKING:
    from .core.network import Catalogue
    from .core.profile import Profile


def advise(profile: Profile, catalogue: Catalogue) -> Answer:
    """Rank the catalogue for a profile.

    Raises:
        ProfileError: a place or a NAF code that does not exist.
    """
    return match(owner_of(profile), catalogue)


def owner_of(profile: Profile) -> Owner:
    """The owner behind a profile: his place, his trade's code, what his sentence speaks of."""
    heard: dict[str, float] = {}
    if profile.text:
        from .core.thesaurus import concepts

        heard = concepts(profile.text, compiled.load_thesaurus())
    return understand(profile, place_of(profile), naf_of(profile.trade), heard)


def naf_of(trade: str | None) -> str | None:
    """A trade's NAF rev. 2 code; None where it is not surely understood.

    Raises:
        ProfileError: a code that does not exist.
    """
    if not trade:
        return None
    if trade[0].isdecimal():
        return _rev2_code(trade)
    from .territory import trades
    from .territory.broad_trades import broad_code

    found = trades.find(trade)
    if found and found[0].certainty >= trades.SURE:
        return found[0].code
    return trades.shared_code(found) or _earlier_code(trade) or broad_code(trade)


def _rev2_code(typed: str) -> str | None:
    """The rev. 2 code behind a typed code."""
    from .territory.naf_list import parse_naf

    code = parse_naf(typed) or _earlier_code(typed)
    if code is not None:
        return code
    from .territory.naf_2025 import earlier_codes

    if not earlier_codes(typed):
        raise ProfileError("unknown-naf", "situation.trade", value=typed)
    return None


def _earlier_code(typed: str) -> str | None:
    """The rev. 2 code behind a NAF 2025 code within what is typed; where it takes from several, what they share."""
    from .core.naf import common
    from .territory.naf_2025 import earlier_codes

    earlier = earlier_codes(typed)
    return common(earlier) if len(earlier) > 1 else next(iter(earlier), None)
