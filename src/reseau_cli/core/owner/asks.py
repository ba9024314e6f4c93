"""What an owner asks, in the words by which lists of advisers are counted: his stage, first lacks and wishes, who he is."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .understood import circumstances_told

if TYPE_CHECKING:
    from .understood import Owner

KINDS = ("stage", "lack", "want", "who")
"""The kinds of asks: the moment of his firm, what he lacks, what he wishes, and the public he is of."""

MAIN = 2
"""The lacks and the wishes that count: the first ones."""

FORMS = ("association", "scop")
"""The legal forms that have helpers of their own."""


def asks_of(owner: "Owner") -> dict[str, tuple[str, ...]]:
    """Each kind of ask -> what he asks of that kind, as "lack:finance"."""
    profile = owner.profile
    told = {"stage": profile.stage, "lacks": profile.lacks, "wants": profile.wants, "woman": profile.woman}
    return asks(told | {"legal_form": profile.legal_form, "circumstances": sorted(circumstances_told(owner))})


def asks(told: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """The same of answers by their keys; a key may be absent."""
    stage, form = told.get("stage"), told.get("legal_form")
    return {
        "stage": (f"stage:{stage}",) if stage else (),
        "lack": tuple(f"lack:{lack}" for lack in told.get("lacks", ())[:MAIN]),
        "want": tuple(f"want:{want}" for want in told.get("wants", ())[:MAIN]),
        "who": (
            *(f"circumstance:{name}" for name in told.get("circumstances", ())),
            *((f"form:{form}",) if form in FORMS else ()),
            *(("woman",) if told.get("woman") else ()),
        ),
    }
