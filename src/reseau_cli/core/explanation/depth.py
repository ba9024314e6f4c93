"""What an answer tells where depth is asked for: what would let another network pass ahead, and which do best together."""

from __future__ import annotations

from ..method.counterfactual import flips
from ..method.portfolio import best_set
from ..tuples import NamedTuple
from .change import flip_text
from .together import together

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ..method.portfolio import Portfolio
    from ..method.ranking import Answer
    from ..method.selection import Selected
    from ..owner.profile import Profile


class Depth(NamedTuple):
    """For the networks that another may pass, by id, what would let it; the best set, and what is said of it."""

    flips: dict[str, str]
    portfolio: Portfolio | None
    together: list[str]


def depth(
    answer: Answer,
    selected: Sequence[Selected],
    rematch: Callable[[Profile], Answer],
    calm: bool,
    names: Mapping[str, str],
    lang: str,
) -> Depth:
    """All of it; ``calm`` is false for somebody in distress: what weighs on him is not played with."""
    found = flips(answer, rematch) if calm else {}
    portfolio = best_set(answer, selected)
    return Depth(
        {id_: flip_text(flip, lang, names) for id_, flip in found.items()},
        portfolio,
        together(portfolio, names, lang) if portfolio else [],
    )
