"""From answers to needs and vocations: the one table, explained in ``docs/method.md``.

An answer is worth a share of one or several needs (what a network serves) and of one or several vocations (what it
is for). Importance comes from the order of the answers: rank-order centroid weights, the mean of all the weights that
keep that order (Barron & Barrett 1996, "Decision quality using ranked attribute weights").
"""

from functools import cache
from math import fsum

from ..tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .profile import Profile

Shares = dict[str, float]

NEEDS_OF: dict[str, Shares] = {
    "solitude": {"fellowship": 0.7, "wellbeing": 0.3},
    "smallness": {"representation": 0.7, "pooling": 0.3},
    "distress": {"wellbeing": 1.0},
    "business": {"business": 1.0},
    "local-roots": {"local-roots": 1.0},
    "women": {"among-women": 1.0},
    "give-back": {"give-back": 1.0},
    "pooling": {"pooling": 1.0},
    "prevention": {"hardship": 1.0},
    "rebound": {"hardship": 0.6, "personal-growth": 0.4},
    "culture-patronage": {"culture-patronage": 1.0},
    "representation": {"representation": 1.0},
    "workplace": {"workplace": 1.0},
    "good-practice": {"strategy": 0.5, "fellowship": 0.5},
    "reliable-information": {"law-standards": 0.5, "administration": 0.5},
    "personal-growth": {"personal-growth": 1.0},
    "fellowship": {"fellowship": 1.0},
}
"""Needs behind the wants and the two other isolations; a lack is its own need."""

VOCATIONS_OF: dict[str, Shares] = {
    "business": {"business": 1.0},
    "local-roots": {"territory": 0.5},
    "women": {"women": 1.0},
    "prevention": {"prevention": 1.0},
    "rebound": {"rebound": 1.0},
    "culture-patronage": {"culture": 1.0},
    "representation": {"union": 1.0},
    "workplace": {"place": 1.0},
    "good-practice": {"peers": 1.0, "mentoring": 0.3, "union": 0.2},
    "reliable-information": {"union": 0.5, "chamber": 1.0},
    "personal-growth": {"peers": 0.8, "service-club": 0.7},
    "fellowship": {"peers": 0.3, "service-club": 0.5, "territory": 0.6},
    "give-back": {"mentoring": 1.0, "service-club": 1.0, "social": 0.8},
    "export": {"international": 1.0},
    "sales-marketing": {"business": 0.5},
    "green-transition": {"sustainability": 1.0},
    "handover": {"handover": 1.0},
    "hardship": {"prevention": 1.0},
    "digital": {"innovation": 0.7},
    "idea": {"start-up-support": 1.0},
    "starting": {"start-up-support": 0.8},
    "struggling": {"prevention": 1.0},
    "after-failure": {"rebound": 1.0},
    "handing-over": {"handover": 1.0},
    "taking-over": {"handover": 0.8, "start-up-support": 0.8},
    "micro-entreprise": {"freelance": 0.5},
    "association": {"social": 1.0},
    "scop": {"social": 1.0},
    "innovative": {"innovation": 1.0},
    "growth": {"peers": 0.6},
}
"""Vocations behind an answer (a want, a lack, a stage, a legal form) or behind a project that a sentence tells."""


STRENGTH = (0.0, 0.2, 0.6, 1.0)
"""What a need's strength is worth: on the side, a regular service, the network's reason for being."""


@cache
def centroid(count: int) -> list[float]:
    """Rank-order centroid weights of ``count`` ranked items, largest first, summing to 1."""
    return [sum(1 / k for k in range(i, count + 1)) / count for i in range(1, count + 1)]


class Importance(NamedTuple):
    """How much each answer counts: a weight per lack and per want, in their order, each list summing to 1."""

    lacks: list[float]
    wants: list[float]


def by_order(profile: "Profile") -> Importance:
    """The importance that the order of the answers alone suggests: rank-order centroids."""
    return Importance(centroid(len(profile.lacks)), centroid(len(profile.wants)))


def is_void(profile: "Profile", answer: str) -> bool:
    """Whether a wish can come to nothing: a man's to be among women, which he is told; its weight stays where it was."""
    return answer == "women" and profile.woman is False


def _is_for_others(profile: "Profile", want: str) -> bool:
    """Whether a trouble is that of those he helps, who wants to give back first: it ranks who serves that cause."""
    return want in ("prevention", "rebound") and bool(gives_first(profile.wants))


def asked_by_answers(profile: "Profile") -> tuple[str, ...]:
    """The needs that his answers plainly ask for, most important first: each lack, each want's, those of a level of 2 or 3.

    What a level or a want stands for besides weighs in the score, but nobody is told that it is left unserved.
    """
    needs = [*profile.lacks]
    for want in profile.wants:
        needs += {} if is_void(profile, want) or _is_for_others(profile, want) else NEEDS_OF.get(want, {})
    for answer in ("solitude", "smallness"):
        if (getattr(profile, answer) or 0) >= PLAINLY:
            needs.append(max(NEEDS_OF[answer], key=NEEDS_OF[answer].__getitem__))
    return tuple(dict.fromkeys(needs))


GIVING = "give-back"
"""The wish of who comes to help."""

IN_NEED = frozenset({"finance", "hardship"})
"""What he lacks who is to be helped before he helps."""


def comes_to_help(lacks: "Sequence[str]", wants: "Sequence[str]") -> bool:
    """Whether one wants to give back before all else: one lacks nothing, or it is one's first wish and one is in no need."""
    first, needy = gives_first(wants), is_in_need(lacks)
    return first is not None and (needy is None or (first and not needy))


def gives_first(wants: "Sequence[str]") -> "bool | None":
    """Whether to give back is the first wish; None where it is none."""
    return wants[0] == GIVING if GIVING in wants else None


def is_in_need(lacks: "Sequence[str]") -> "bool | None":
    """Whether what is lacked is to be helped first; None where nothing is lacked."""
    return not IN_NEED.isdisjoint(lacks) if lacks else None


PLAINLY = 2
"""The level, of 0 to 3, from which solitude or smallness asks for something by itself."""


APART = (("lacks",), ("wants", "woman"), ("solitude",), ("smallness",))
"""The answers that tell needs: what each group tells by itself adds up, group by group in this order."""


def told_by_answers(profile: "Profile", importance: Importance | None = None) -> Shares:
    """How much each need counts by an owner's answers, before they are made to sum to 1."""
    total: Shares = {}
    lacks, wants = importance or by_order(profile)
    _add(total, dict(zip(profile.lacks, lacks, strict=True)))  # a lack is its own need
    wanted: Shares = {}
    for want, weight in zip(profile.wants, wants, strict=True):
        if not is_void(profile, want):
            _add(wanted, {need: weight * share for need, share in NEEDS_OF.get(want, {}).items()})
    _add(total, wanted)
    for answer in ("solitude", "smallness"):
        level = getattr(profile, answer)
        if level:
            _add(total, {need: share * level / 6 for need, share in NEEDS_OF[answer].items()})
    return total


def _add(total: Shares, part: Shares) -> None:
    for need, share in part.items():
        total[need] = total.get(need, 0.0) + share


def needs_of(
    profile: "Profile", importance: Importance | None = None, distress: float = 0.0, dispute: float = 0.0
) -> Shares:
    """The owner's needs with their weights, summing to 1; empty where he has said nothing of them.

    ``dispute`` is how surely his sentence tells one: it weighs as all his lacks together, so that he is sent to who
    settles it. ``distress`` is how surely he is in it: then holding on is a need too, whatever he ticked.
    """
    total = told_by_answers(profile, importance)
    if dispute:
        _add(total, {IN_DISPUTE: dispute})
    if distress and total:
        _add(total, {IN_DISTRESS: distress})
    whole = fsum(total.values())  # the same last digit on every Python, in whatever order
    return {need: weight / whole for need, weight in total.items()} if whole else {}


IN_DISTRESS = "wellbeing"
"""The need of who is in distress."""

IN_DISPUTE = "dispute"
"""The need of whom somebody does not pay, or is at odds with: told by his sentence, by no answer."""


CALL = {"wants": 0.7, "lacks": 0.6, "moment": 1.0}
"""How strongly a want, a lack, and what he lives through (stage, legal form) call for a vocation, at most."""


def vocations_of(profile: "Profile", importance: Importance | None = None) -> Shares:
    """How much each vocation answers what he wants, lacks and lives through: at most 1 each."""
    wanted: Shares = {}
    lacks, wants = importance or by_order(profile)
    moment = tuple(answer for answer in (profile.stage, profile.legal_form) if answer)
    ranked = [
        (profile.wants, wants, CALL["wants"]),
        (profile.lacks, lacks, CALL["lacks"]),
        (moment, [1.0] * len(moment), CALL["moment"]),
    ]
    for answers, weights, ceiling in ranked:
        for answer, weight in zip(answers, weights, strict=True):
            called = {} if is_void(profile, answer) else VOCATIONS_OF.get(answer, {})
            for vocation, share in called.items():
                value = ceiling * share * weight / weights[0]
                wanted[vocation] = max(wanted.get(vocation, 0.0), value)
    return wanted
