"""What a face shows: the ranked networks that are asked for, each with its record and its explanation."""

# No postponed annotations here: a NamedTuple of strings takes three times as long to make, on every run.

from typing import TYPE_CHECKING, Any, NamedTuple

from ..method.robustness import QUICK, Robustness, Sampling, robustness
from .distress import Care, Line, care, closing_line, help_line
from .join_nothing_yet import Before, before
from .reasons import Explanation, explain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..catalogue.associations import Declared
    from ..catalogue.network import Catalogue, Record
    from ..method.depth import Depth
    from ..method.ranking import Answer, Match


class Shown(NamedTuple):
    """One match as it is shown; ``family`` is the name of the body it belongs to, or None."""

    match: "Match"
    record: "Record"
    explanation: Explanation
    family: str | None


class Advice(NamedTuple):
    """An answer ready to be laid out in one language; ``care``, where it is sure, comes before all else.

    ``held`` says by id how well each rank holds, by so many draws (``sampling``). ``depth`` is there where it was
    asked for: it takes longer than all the rest. ``declared`` are associations that the user has imported from the
    register: shown apart, never ranked. ``before`` says when to join nothing yet, and whom to call.
    """

    answer: "Answer"
    catalogue: "Catalogue"
    shown: list[Shown]
    lang: str
    care: Care | None
    held: dict[str, Robustness]
    sampling: Sampling
    depth: "Depth | None" = None
    declared: "Sequence[Declared]" = ()
    before: Before | None = None
    help_line: Line | None = None

    @property
    def closing(self) -> str | None:
        """The one line on whom to call, after the networks."""
        return closing_line(self.care, self.help_line, self.lang)


def advice(
    answer: "Answer",
    catalogue: "Catalogue",
    matches: "Sequence[Match]",
    lang: str = "fr",
    lines: list[dict[str, Any]] | None = None,
    sampling: Sampling = QUICK,
) -> Advice:
    """The matches to show in words; ``lines`` are the numbers to call where answers speak of distress."""
    shown = []
    for match in matches:
        record = catalogue.record(match.network.id)
        parent = record.get("part_of")
        family = catalogue.record(parent)["name"] if parent else None
        shown.append(Shown(match, record, explain(answer.owner, match, record, lang), family))
    furthest = max((match.rank for match in matches), default=0)
    held = robustness(answer, catalogue, len(shown), sampling, furthest)
    told, line = care(answer.owner, lines or [], lang), help_line(answer.owner, lines or [], lang)
    return Advice(
        answer, catalogue, shown, lang, told, held, sampling, before=before(answer, lang), help_line=line
    )
