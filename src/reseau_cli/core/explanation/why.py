"""Why this network, or why not: for any id of the catalogue, in the order people ask it."""

from __future__ import annotations

from ..messages.say import say
from ..messages.typography import number
from ..tuples import NamedTuple
from .cited import cited, dated, latest
from .conditions import refusal
from .reasons import explain, reason_of, worded
from .terms import labelled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..catalogue.network import Catalogue, Record
    from ..method.ranking import Answer, Match


class Cost(NamedTuple):
    """A criterion that costs the network points against the one it is compared with."""

    criterion: str
    points: float
    text: str
    other: str


class Why(NamedTuple):
    """The verdict in one sentence, then what it rests on.

    ``terms`` are its price and its time, each with the key of its label; ``rival`` is the name it is compared with.
    """

    id: str
    name: str
    rank: int | None
    score: float | None
    verdict: str
    terms: Sequence[tuple[str, str]] = ()
    refusals: Sequence[str] = ()
    reasons: Sequence[str] = ()
    costs: Sequence[Cost] = ()
    rival: str | None = None
    to_check: Sequence[str] = ()
    source: str | None = None


COSTS = 4


def why(answer: Answer, catalogue: Catalogue, id_: str, lang: str = "fr") -> Why:
    """What became of a network: failed conditions first, then its rank, then what cost it most.

    It is compared with the first of the ranking; the first itself, with the second.
    """
    record = catalogue.record(id_)
    name = record["name"]
    source = _source(record, lang)
    for exclusion in answer.excluded:
        if exclusion.network.id == id_:
            told = [
                cited(refusal(answer.owner, exclusion.network, f, lang), record, lang, f.rule)
                for f in exclusion.findings
            ]
            verdict = say("why.excluded", lang, name=name)
            return Why(id_, name, None, None, verdict, refusals=told, source=source)
    found = next((match for match in answer.matches if match.network.id == id_), None)
    if found is None:
        standing = _stands_for(answer, catalogue, id_)
        rank = number(standing.rank, lang)
        verdict = say("why.family", lang, name=name, other=standing.network.name, rank=rank)
        return Why(id_, name, None, None, verdict, rival=standing.network.name, source=source)
    return _ranked(answer, catalogue, found, record, lang)


def _ranked(answer: Answer, catalogue: Catalogue, found: Match, record: Record, lang: str) -> Why:
    explanation = explain(found, record, lang)
    verdict = say(
        "why.ranked",
        lang,
        name=found.network.name,
        rank=number(found.rank, lang),
        total=number(len(answer.matches), lang),
        score=number(found.score / 100, lang),
    )
    rival = answer.matches[1 if found.rank == 1 else 0] if len(answer.matches) > 1 else None
    checks = [cited(text, record, lang, fact) for fact, text in explanation.to_check]
    asked = [
        ("price", cited(explanation.price, record, lang, "cost.min_eur_year")),
        ("time", cited(explanation.hours, record, lang, "commitment.hours_per_month")),
    ]
    terms = [(name, labelled(say(f"screen.{name}", lang), text)[1]) for name, text in asked]
    return Why(
        found.network.id,
        found.network.name,
        found.rank,
        found.score / 100,
        verdict,
        terms,
        reasons=explanation.reasons,
        costs=_costs(catalogue, found, record, rival, lang) if rival else (),
        rival=rival.network.name if rival else None,
        to_check=checks,
        source=_source(record, lang),
    )


def _costs(catalogue: Catalogue, found: Match, record: Record, rival: Match, lang: str) -> list[Cost]:
    """The criteria on which the rival gains most, each with the fact on both sides."""
    behind = {name: rival.points[name] - points for name, points in found.points.items()}
    ranked = sorted((name for name in behind if behind[name] > 0), key=lambda name: (-behind[name], name))
    other = catalogue.record(rival.network.id)
    costs = (
        Cost(
            name,
            behind[name] / 100,
            worded(reason_of(found, name), found, record, lang),
            worded(reason_of(rival, name), rival, other, lang),
        )
        for name in ranked
    )
    # Where both are told in the same words there is nothing to compare.
    return [cost for cost in costs if cost.text != cost.other][:COSTS]


def _stands_for(answer: Answer, catalogue: Catalogue, id_: str) -> Match:
    """The member of the same family that is shown in its place."""
    families = {network.id: network.family for network in catalogue.networks}
    return next(match for match in answer.matches if match.network.family == families[id_])


def _source(record: Record, lang: str) -> str | None:
    """The latest page of the record, as "2023 https://…"."""
    return next((f"{dated(one.get('dated'), lang)} {one['url']}" for one in latest(record)), None)
