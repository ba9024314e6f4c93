"""What a piece is answered: for each owner his networks, or the fault of his row. One by one, by the library itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..adviser import owner_of
from ..core.errors import ProfileError
from ..core.explanation.reasons import main_reason
from ..core.method.ranking import match
from ..core.method.selection import select
from ..core.tuples import NamedTuple

if TYPE_CHECKING:
    from ..adviser import LookUp
    from ..core.catalogue.network import Catalogue
    from ..core.method.selection import Selected
    from ..core.owner.profile import Profile
    from .owners import Owners


class Answered(NamedTuple):
    """An owner's networks, best first: their ids, scores in hundredths, verdicts, and the criterion of the main reason."""

    ids: tuple[str, ...]
    scores: tuple[int, ...]
    verdicts: tuple[str, ...]
    reasons: tuple[str, ...]


def answer(owners: Owners, catalogue: Catalogue, look_up: LookUp, top: int) -> list[Answered | ProfileError]:
    """What each owner of a piece is answered, in their order."""
    found = list[Answered | ProfileError]()
    for row in range(owners.rows):
        try:
            found.append(owners.broken.get(row) or answer_one(owners.profile(row), catalogue, look_up, top))
        except ProfileError as error:
            found.append(owners.fault(error))
    return found


def answer_one(profile: Profile, catalogue: Catalogue, look_up: LookUp, top: int) -> Answered:
    """What one owner is answered, alone.

    Raises:
        ProfileError: a place or a code that does not exist, or no answer at all.
    """
    if not profile.answered():
        raise ProfileError("empty", "")
    return told(select(match(owner_of(profile, look_up), catalogue), top))


def told(selected: list[Selected]) -> Answered:
    """The networks selected, as they are told."""
    matches = [one.match for one in selected]
    return Answered(
        tuple(found.network.id for found in matches),
        tuple(found.score for found in matches),
        tuple(found.verdict for found in matches),
        tuple(main_reason(found) or "" for found in matches),
    )
