"""Every criterion once, and what those that the owner's answers open are worth for each network.

To add one, see CONTRIBUTING: one module here, and the sentences of its reasons in the messages.
"""

from math import fsum

from ...tuples import NamedTuple
from . import advised, company, entrance, means, moment, needs, place, size, trade, vocation, words
from .criterion import Criterion, Reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ...owner.understood import Owner
    from ...text.bm25f import Postings
    from ..fit import Fit

__all__ = ["CRITERIA", "Column", "Criterion", "Reason", "ceiling", "columns", "criterion_of"]

CRITERIA: tuple[Criterion, ...] = tuple(
    criterion
    for part in (vocation, needs, place, trade, moment, means, company, size, advised, entrance)
    for criterion in part.CRITERIA
)
"""All but needs and words, which depend on what he needs and says: their criteria are made for each owner."""

_NAMED = {criterion.name: criterion for criterion in CRITERIA}


def criterion_of(name: str) -> Criterion:
    """The criterion of that name; those of needs and words are made for any owner."""
    if name == "words":
        return words.ANY
    return _NAMED[name] if name in _NAMED else needs.need(name.removeprefix("need:"), 1.0)


ALWAYS = frozenset({"size", "kind", "admission"})
"""Open to every owner who has said anything else."""


class Column(NamedTuple):
    """One open criterion: its weight, scaled, and its value in [0, 1] for each pair, in their order."""

    criterion: Criterion
    weight: float
    values: list[float]


def columns(
    owner: "Owner",
    fits: "Sequence[Fit]",
    postings: "Postings",
    ask: "Callable[[Criterion], list[float] | None] | None" = None,
) -> list[Column]:
    """The criteria that the owner's answers open, weights scaled with the share of what he left unsaid.

    ``ask`` gives a criterion's values for the pairs where some are kept.
    """
    ask = ask or (lambda criterion: criterion.values(owner, fits))
    needed = [needs.need(name, share) for name, share in owner.needs.items()]
    spoken = [words.criterion(owner, postings)] if owner.said else []
    opened: list[Column] = []
    standing: list[Column] = []
    for criterion in (*needed, *CRITERIA, *spoken):
        values = ask(criterion)
        if values is not None:
            (standing if criterion.name in ALWAYS else opened).append(
                Column(criterion, criterion.weight, values)
            )
    if not opened:
        return []
    shared = [needs.NEED] if needed else []
    answered = [*shared, *(column.criterion.weight for column in opened[len(needed) :])]
    share, held = scale(len(owner.profile.answered()), answered, [column.weight for column in standing])
    return [
        *(column._replace(weight=share * column.weight) for column in opened),
        *(column._replace(weight=share * held * column.weight) for column in standing),
    ]


STANDING = 0.25
"""The most that the criteria open to all may weigh together, beside those that his answers open: where he has said one
thing, that thing ranks."""


def scale(answers: int, answered: "Sequence[float]", standing: "Sequence[float]") -> tuple[float, float]:
    """By what the open weights are multiplied, so that together they make what so many answers may give at most.

    Returns:
        The factor of all, and a further one, at most 1, of those open to all (``standing``).
    """
    said, always = fsum(answered), fsum(standing)  # the same last digit whatever their order
    held = min(1.0, STANDING * said / always)
    return ceiling(answers) / (said + held * always), held


def ceiling(answers: int) -> float:
    """The most a score may reach with so many answers: one gives at most half, ten nine tenths."""
    return answers / (answers + 1)
