"""What an owner asks and who he is, as advisers' lists are read by it."""

from __future__ import annotations

from ..france.departments import OVERSEAS
from ..france.naf import levels
from .needs import comes_to_help, is_void
from .situation import circumstances_told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .understood import Owner

KINDS = ("stage", "lack", "want", "who", "trade", "place")
"""The kinds of keys: the moment of his firm, what he lacks, what he wishes, the public he is of, his trade, overseas."""

TRADE = "trade"
"""The kind that has as many keys as there are trades."""

ALL = "all"
"""The key that every owner has."""

MAIN = 2
"""The lacks and the wishes that count: the first ones."""

PLACED, TRADED = "placed", "traded"
"""The keys of who tells where he is, and what he does; no list tells them, and they ask nothing."""

FORMS = ("association", "scop")
"""The legal forms that have helpers of their own."""


def advice_keys(owner: Owner) -> dict[str, tuple[str, ...]]:
    """Each kind -> the keys of an owner, as "lack:finance"; none of a wish that he cannot mean.

    Nor of the trade of who comes to help: he asks nothing for his firm.
    """
    profile = owner.profile
    wants = [want for want in profile.wants if not is_void(profile, want)]
    told = {"stage": profile.stage, "lacks": profile.lacks, "wants": wants, "woman": profile.woman}
    public = {"legal_form": profile.legal_form, "circumstances": sorted(circumstances_told(owner))}
    helps = comes_to_help(profile.lacks, profile.wants)
    trade = {"trade": None if helps else owner.naf, TRADED: bool(owner.codes) and not helps}
    place = {"overseas": owner.place.department in OVERSEAS, PLACED: owner.place.department is not None}
    return keys_in(told | public | place | trade)


def keys_in(told: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """The same of answers as a list tells them, by the keys of a profile; any may be absent.

    ``trade`` is a NAF code, each level of which counts as far as it is told; ``overseas``: he lives there; ``placed`` and
    ``traded``: it is told where he is, and what he does.
    """
    stage, form, trade = told.get("stage"), told.get("legal_form"), told.get("trade")
    return {
        "stage": (f"stage:{stage}",) if stage else (),
        "lack": tuple(f"lack:{lack}" for lack in told.get("lacks", ())[:MAIN]),
        "want": tuple(f"want:{want}" for want in told.get("wants", ())[:MAIN]),
        "who": (
            *(f"circumstance:{name}" for name in told.get("circumstances", ())),
            *((f"form:{form}",) if form in FORMS else ()),
            *(("woman",) if told.get("woman") else ()),
        ),
        "trade": (
            *((TRADED,) if told.get(TRADED) else ()),
            *(f"trade:{code}" for code in (levels(trade) if trade else ())),
        ),
        "place": tuple(key for key in ("overseas", PLACED) if told.get(key)),
    }


def asks(keys: Sequence[str]) -> bool:
    """Whether some keys say anything that an adviser could answer."""
    return not {PLACED, TRADED}.issuperset(keys)
