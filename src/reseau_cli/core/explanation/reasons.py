"""Why a network is there: each contribution in words, three reasons for, two against, what is left to check.

What a criterion says of a pair is its own (``method.criteria``); here it is put in words, ordered and cut.
"""

from .. import vocabulary as v
from ..messages.say import capitalized, pronouns, say
from ..method.criteria import criterion_of
from ..method.criteria.criterion import BAD, GOOD
from ..tuples import NamedTuple
from . import place
from .conditions import to_check
from .fills import filled, matter
from .terms import price, time
from .translated import in_language

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..catalogue.network import Record
    from ..method.criteria import Reason
    from ..method.ranking import Match


class Explanation(NamedTuple):
    """A match in words: criterion -> text, the best reasons, those against, and (fact, text) pairs to check."""

    texts: dict[str, str]
    reasons: list[str]
    against: list[str]
    to_check: list[tuple[str, str]]
    near: str
    where: str
    price: str
    hours: str


FOR, AGAINST = 3, 2

ITS_PURPOSE = ("need-3", "give-3", "vocation", "vocation-some")
"""What says that it exists for what he asks."""

NOT_ITS_PURPOSE = ("vocation-no", "focus-no")
"""What would say of the same network that it exists for something else."""


def explain(match: "Match", record: "Record", lang: str = "fr") -> Explanation:
    """A match in words, from the facts of the pair and the network's record."""
    owner = match.fit.owner
    said, points = reasons_of(match), match.points
    texts = {name: worded(reason, match, record, lang) for name, reason in said.items()}
    lost = sorted(said, key=lambda name: (_gravity(said[name]), points[name] - match.max_points[name], name))
    reasons = _for(match, said)
    told = _once([texts[name] for name in reasons])[:FOR]
    answered = {said[name].answer for name in reasons if said[name].answer and texts[name] in told}
    # One answer is not told both as served and as barely served: the vocation says more than a weak need.
    against = [name for name in lost if said[name].side == BAD and said[name].answer not in answered]
    if any(said[name].key in ITS_PURPOSE for name in reasons if texts[name] in told):
        against = [name for name in against if said[name].key not in NOT_ITS_PURPOSE]
    return Explanation(
        texts=texts,
        reasons=told,
        against=_once([*_never(record, match.fit.role, lang), *(texts[name] for name in against)])[:AGAINST],
        to_check=to_check(match, record, lang),
        near=texts.get("nearness") or place.told(owner.place, match.fit.nearest, match.network, lang),
        where=place.short(owner.place, match.fit.nearest, match.network, lang),
        price=price(record, lang),
        hours=time(match.network, lang),
    )


def main_reason(match: "Match") -> str | None:
    """The criterion whose reason is told first, if one speaks for the network."""
    return next(iter(_for(match, reasons_of(match))), None)


def _for(match: "Match", said: "Mapping[str, Reason]") -> list[str]:
    """The criteria that speak for the network, best first; what every face shows anyway comes after."""
    points = match.points
    gained = [name for name, reason in said.items() if reason.side == GOOD and points[name]]
    return sorted(gained, key=lambda name: (criterion_of(name).minor, -points[name], name))


def _never(record: "Record", role: str, lang: str) -> list[str]:
    """Whom the record itself says it is not for; it speaks of who joins, not of who comes to help."""
    if "not_for" not in record or role == "helper":
        return []
    told = in_language(record, "not_for", lang)
    return [] if told.foreign else [say("reasons.not-for", lang, text=_within(told.text))]


def _within(text: str) -> str:
    """A text as it goes on with a sentence, its first letter small, unless it begins with letters that stand for words."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _gravity(reason: "Reason") -> bool:
    """What is far beyond his means comes first among what speaks against."""
    return reason.key not in ("price-over", "hours-over", "price-likely-over", "price-likely-asked")


def _once(texts: list[str]) -> list[str]:
    return list(dict.fromkeys(texts))


def reasons_of(match: "Match") -> "dict[str, Reason]":
    """What each criterion says of a match."""
    return {name: criterion_of(name).reason(match.fit, value) for name, value in match.values.items()}


def reason_of(match: "Match", name: str) -> "Reason":
    """What a criterion says of a match."""
    return criterion_of(name).reason(match.fit, match.values[name])


def worded(reason: "Reason", match: "Match", record: "Record", lang: str) -> str:
    """A reason in a sentence to the owner."""
    fit = match.fit
    if reason.key == "near":
        return place.told(fit.owner.place, fit.nearest, fit.network, lang)
    fills = filled({name: value for name, value in reason.fills.items() if name != "price"}, lang)
    if "price" in reason.fills:
        fills["price"] = price(record, lang)
    if "need" in reason.fills:
        fills["need"] = matter(reason.fills["need"], fit.owner.profile.stage, lang)
    why = (
        say(f"reasons.{reason.answer[0]}", lang, label=_label(*reason.answer, lang)) if reason.answer else ""
    )
    text = say(f"reasons.{reason.key}", lang, why=why, **pronouns(fit.network.name, lang), **fills)
    return capitalized(text)


def _label(kind: str, id_: str, lang: str) -> str:
    tables = {"lack": v.LACKS, "want": v.WANTS, "stage": v.STAGES}
    return v.word(tables.get(kind, v.NEEDS), id_, lang)
