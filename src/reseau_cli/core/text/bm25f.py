"""An owner's own words in the records of networks: BM25F (Robertson & Zaragoza 2009), its impacts compiled ahead."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    Postings = Callable[[str], Mapping[str, float]]
    """From a stem to the impact of its being said on each network whose record holds it, by id."""


def impacts(said: Mapping[str, float], postings: Postings, ids: Iterable[str]) -> list[float] | None:
    """For each of these networks, the sum of the impacts of the stems said, each times its weight; None where none is."""
    held = [(posting, weight) for stem, weight in said.items() if (posting := postings(stem))]
    return [_sum(held, id_) for id_ in ids] if held else None


def _sum(held: Sequence[tuple[Mapping[str, float], float]], id_: str) -> float:
    total = 0.0  # term by term: the same last digit on every Python
    for posting, weight in held:
        if id_ in posting:
            total += weight * posting[id_]
    return total
