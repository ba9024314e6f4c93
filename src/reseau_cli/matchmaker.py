"""Where the parts meet: a profile is located, understood and matched with a catalogue.

Faces call this and nothing deeper. Look-up tables are opened only for the answers that need them: a run without
a place opens no commune, a run without a trade no trade.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .core.errors import ProfileError
from .core.method.ranking import Answer, match
from .core.owner.understood import Owner, understand
from .territory.location import place_of

if TYPE_CHECKING:
    from .core.catalogue.network import Catalogue
    from .core.owner.profile import Profile
    from .core.text.hearing import Heard


def advise(profile: Profile, catalogue: Catalogue) -> Answer:
    """Rank the catalogue for a profile.

    Raises:
        ProfileError: a place or a NAF code that does not exist.
    """
    return match(owner_of(profile), catalogue)


def owner_of(profile: Profile) -> Owner:
    """The owner behind a profile: his place, his trade's code, what his sentence speaks of."""
    return understand(profile, place_of(profile), codes_of(profile.trade), heard_in(profile.text))


def heard_in(text: str | None) -> dict[str, Heard]:
    """What a sentence speaks of; the ear is opened only where there is one."""
    if not text:
        return {}
    from .core.text.hearing import hear
    from .ear import load

    return hear(text, load())


def codes_of(trade: str | None) -> tuple[str, ...]:
    """The NAF rev. 2 codes that a trade may be: one where it is surely understood, none where it is not.

    Raises:
        ProfileError: a code that does not exist.
    """
    if not trade:
        return ()
    if trade[0].isdecimal():
        return _rev2_codes(trade)
    from .territory import trades
    from .territory.broad_trades import broad_code
    from .territory.naf_2025 import earlier_codes

    likely, broad = trades.likely(trades.find(trade)), broad_code(trade)
    if broad and len(likely) != 1:
        return (broad,)  # said in general: the few that the table names are not all it may be
    return likely or tuple(earlier_codes(trade))


def _rev2_codes(typed: str) -> tuple[str, ...]:
    """The rev. 2 codes behind a typed code: itself, or those that a NAF 2025 code takes from."""
    from .territory.naf_2025 import earlier_codes
    from .territory.naf_list import parse_naf

    code = parse_naf(typed)
    codes = (code,) if code else tuple(earlier_codes(typed))
    if not codes:
        raise ProfileError("unknown-naf", "situation.trade", value=typed)
    return codes
