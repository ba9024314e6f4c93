"""What a postcode alone tells: its commune, what its communes share, or a département."""

from __future__ import annotations

from ..core.france.departments import department_of_postcode
from ..core.owner.understood import Doubt
from . import communes
from .meaning import Meaning, Reading, of_commune, of_departments

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .communes import Commune

MONACO = "980"
"""What its postcodes begin with."""


def of_postcode(code: str, cedex: bool = False) -> Reading:
    """What a postcode alone tells: its commune, what its communes share, or a département for a CEDEX."""
    if code.startswith(MONACO):
        return Reading("abroad", (Meaning("abroad", "Monaco", 0),))
    served = communes.by_postcode(code)
    home = department_of_postcode(code)
    if not served:
        if not home:
            return Reading("unknown")
        meant = of_departments((home,))
        slip = () if cedex else (Doubt("place-guess", code, meant.label),)
        return Reading("settled", (meant,), code, slip)
    found = tuple(of_commune(one) for one in served)
    if len(found) == 1:
        return Reading("settled", found, code)
    return Reading("open", found, code, (among(code, served),))


def among(code: str, served: Sequence[Commune]) -> Doubt:
    """What is said of a postcode of several communes."""
    return Doubt("place-among", code, others=tuple(one.name for one in served))
