"""What a piece is answered: for each owner his networks, or the fault of his row. One by one, by the library itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..adviser import rank
from ..core.errors import ProfileError
from ..core.explanation.reasons import main_reason
from ..core.method.selection import select
from ..core.tuples import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

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


class Found(NamedTuple):
    """The networks of several owners, one owner's after the other's; ``ends`` tells where each one's end."""

    ends: list[int]
    ids: list[str]
    scores: list[int]
    verdicts: list[str]
    reasons: list[str]

    @property
    def lists(self) -> tuple[list[str], list[int], list[str], list[str]]:
        """What is told of each network, in the order of the answers."""
        return self.ids, self.scores, self.verdicts, self.reasons

    def add(self, others: Found) -> None:
        """The networks of other owners, after these."""
        self.ends.extend([len(self.ids) + end for end in others.ends])
        self.ids.extend(others.ids)
        self.scores.extend(others.scores)
        self.verdicts.extend(others.verdicts)
        self.reasons.extend(others.reasons)


def nobody() -> Found:
    """No owner yet."""
    return Found([], [], [], [], [])


class Answers(Sequence["Answered | ProfileError"]):
    """What the owners of a piece are answered, in columns: ``rows`` are those of ``found``, ``faults`` has all others."""

    def __init__(self, found: Found, rows: Sequence[int], faults: Mapping[int, ProfileError]) -> None:
        self.found, self.rows, self.faults = found, rows, faults

    @cached_property
    def spans(self) -> list[slice]:
        """Where the networks of each are in ``found``."""
        spans = [slice(0, 0)] * len(self)
        for row, begin, end in zip(self.rows, [0, *self.found.ends], self.found.ends, strict=False):
            spans[row] = slice(begin, end)
        return spans

    def __len__(self) -> int:
        return len(self.rows) + len(self.faults)

    def __getitem__(self, at: Any) -> Any:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        span = self.spans[at]
        return self.faults.get(at) or Answered(*(tuple(column[span]) for column in self.found.lists))


def answer(owners: Owners, catalogue: Catalogue, look_up: LookUp, top: int) -> Answers:
    """What each owner of a piece is answered, in their order."""
    found, rows = nobody(), list[int]()
    faults = dict(owners.broken)
    for row in range(owners.rows):
        if row in faults:
            continue
        try:
            one = answer_one(owners.profile(row), catalogue, look_up, top)
        except ProfileError as error:
            faults[row] = owners.fault(error)
            continue
        rows.append(row)
        found.ids.extend(one.ids)
        found.scores.extend(one.scores)
        found.verdicts.extend(one.verdicts)
        found.reasons.extend(one.reasons)
        found.ends.append(len(found.ids))
    return Answers(found, rows, faults)


def answer_one(profile: Profile, catalogue: Catalogue, look_up: LookUp, top: int) -> Answered:
    """What one owner is answered, alone.

    Raises:
        ProfileError: a place or a code that does not exist, or no answer at all.
    """
    if not profile.answered():
        raise ProfileError("empty", "")
    return told(select(rank(profile, catalogue, look_up), top))


def told(selected: list[Selected]) -> Answered:
    """The networks selected, as they are told."""
    matches = [one.match for one in selected]
    return Answered(
        tuple(found.network.id for found in matches),
        tuple(found.score for found in matches),
        tuple(found.verdict for found in matches),
        tuple(main_reason(found) or "" for found in matches),
    )
