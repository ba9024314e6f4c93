"""The answer as JSON: the contract that scripts rely on (``answer_schema``). Same input, same bytes."""

from __future__ import annotations

import json
from functools import lru_cache
from itertools import islice

from ..core.catalogue.grade import grade, month_of
from ..core.catalogue.sourcing import unsourced
from ..core.explanation.cited import page_behind
from ..core.explanation.unsettled import unsettled
from ..core.owner.profile import to_mapping
from ..core.text.hidden import escaped
from .boundary import own

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any, TextIO

    from ..core.catalogue.declared import Declared
    from ..core.explanation.advice import Advice, Excluded, Help, Shown
    from ..core.explanation.door import Door
    from ..core.explanation.nearby import Nearby
    from ..core.method.portfolio import Portfolio
    from ..core.owner.understood import Place

SCHEMA_VERSION = 2


_AT_ONCE = 100
"""Networks written at once: a longer text would be copied, again and again, into memory that is not there yet."""

_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False)


def write(advice: Advice, out: TextIO) -> None:
    """One JSON document, keys in the order of the contract, a line for each network.

    Each of its texts is escaped: it goes behind the boundary, which would look at all its signs once more.
    """
    out, between = own(out), "{\n"
    for key, value in _document(advice, []).items():
        out.write(f"{between}{_text(key)}: ")
        if key == "excluded":
            _write_lines(advice.excluded(), out, _ruled_out)
        elif isinstance(value, list):
            _write_lines(value, out, _told)
        else:
            out.write(_text(value))
        between = ",\n"
    out.write("\n}\n")


def _write_lines(values: Iterable[Any], out: TextIO, lines: Callable[[list[Any]], str]) -> None:
    rest, between = iter(values), "[\n"
    while some := [*islice(rest, _AT_ONCE)]:
        out.write(between + lines(some))
        between = ",\n"
    out.write("[]" if between == "[\n" else "\n]")


def _told(values: list[Any]) -> str:
    # Inside a text these quotes would be escaped, so nothing else can match.
    text = _text(values)[1:-1].replace('}, {"rank": ', '},\n{"rank": ')
    return text.replace('}, {"id": ', '},\n{"id": ')


def _ruled_out(networks: list[Excluded]) -> str:
    """As ``document`` has them. A few sentences rule hundreds out: each is put in form once; ids have nothing to escape."""
    return ",\n".join(
        [f'{{"id": "{id_}", "rules": [{", ".join(map(_rule, rules))}]}}' for id_, rules in networks]
    )


@lru_cache(maxsize=4096)
def _rule(told: tuple[str, str]) -> str:
    rule, text = told
    return f'{{"rule": "{rule}", "text": {_text(text)}}}'


def _text(value: Any) -> str:
    return escaped(_ENCODER.encode(value))


def document(advice: Advice) -> dict[str, Any]:
    """The answer as plain data."""
    out = [
        {"id": id_, "rules": [{"rule": rule, "text": text} for rule, text in rules]}
        for id_, rules in advice.excluded()
    ]
    return _document(advice, out)


def _document(advice: Advice, excluded: list[Any]) -> dict[str, Any]:
    owner, catalogue = advice.answer.owner, advice.catalogue
    return {
        "schema_version": SCHEMA_VERSION,
        "catalogue": {
            "version": catalogue.version,
            "networks": len(catalogue.networks),
            "date": catalogue.date,
        },
        "profile": to_mapping(owner.given),
        "understood": {
            **place(owner.place),
            "naf": owner.naf,
            **({"codes": list(owner.codes)} if len(owner.codes) > 1 else {}),
            "needs": {need: round(weight, 4) for need, weight in owner.needs.items()},
            "sentence": [
                {"concept": concept, "words": heard.words} for concept, heard in owner.heard.items()
            ],
        },
        "unsettled": advice.unsettled,
        "care": _care(advice),
        "help_line": _help_line(advice),
        "first": _first(advice),
        "matches": [_match(shown, advice) for shown in advice.shown],
        "helps": [_help(one) for one in advice.helps],
        "covered": list(advice.covered),
        "uncovered": list(advice.uncovered),
        "set": _set(advice.portfolio),
        "excluded": excluded,
        "sampling": {"draws": advice.sampling.draws, "seed": advice.sampling.seed},
        "nothing": advice.nothing or None,
        "before": advice.before._asdict() if advice.before else None,
        **({"declared": declared(advice.declared)} if advice.declared else {}),
    }


def _first(advice: Advice) -> dict[str, Any] | None:
    first = advice.first
    return {"id": first.id, "text": first.text, "door": _door(first.door)} if first else None


def _door(door: Door | None) -> dict[str, Any] | None:
    return door._asdict() if door else None


def _help(one: Help) -> dict[str, Any]:
    return {
        "id": one.record["id"],
        "name": one.record["name"],
        "first_step": one.first_step,
        "door": _door(one.door),
    }


def _match(shown: Shown, advice: Advice) -> dict[str, Any]:
    match, record, explanation = shown.match, shown.record, shown.explanation
    network = match.network
    return {
        "rank": shown.rank,
        "id": network.id,
        "name": network.name,
        "kind": network.kind,
        "part_of": record.get("part_of"),
        "role": match.fit.role,
        "score": match.score / 100,
        "verdict": match.verdict,
        "picked_for": shown.picked_for,
        "contributions": [
            {"criterion": name, "points": points / 100, "text": explanation.texts[name]}
            for name, points in match.points.items()
        ],
        "reasons": explanation.reasons,
        "against": explanation.against,
        "to_check": [
            {"fact": fact, "text": text, "source": page(record, fact)} for fact, text in explanation.to_check
        ],
        "evidence": {
            "seen": network.seen,
            "doubt": record.get("alive", {}).get("doubt"),
            "grade": grade(record, month_of(advice.catalogue.date)).letter,
            "unsourced": unsourced(record),
        },
        "door": _door(shown.door),
        "robustness": {
            "first": shown.held.first,
            "top3": shown.held.top3,
            "word": shown.held.word,
            "text": shown.holds,
        },
        "flip": shown.flip,
        "cost": _cost(record),
        "hours_per_month": network.hours,
        "hours_source": page(record, "commitment.hours_per_month"),
        "first_step": shown.first_step,
        "website": record.get("website"),
        "near": {"level": match.level, "text": explanation.near},
        "sources": [{"url": s.get("url"), "dated": s.get("dated")} for s in record.get("sources", ())],
        **({"origin": record["origin"]} if "origin" in record else {}),
    }


def place(here: Place) -> dict[str, Any]:
    """A place as it was understood."""
    return {"commune": here.commune, "department": here.department, "region": here.region}


def nearby(found: Nearby, lang: str) -> dict[str, Any]:
    """What exists around a place, as data."""
    return {
        "understood": place(found.place),
        "unsettled": unsettled(found.place.doubts, lang),
        "total": found.total,
        "networks": [
            {
                "id": near.network.id,
                "name": near.network.name,
                "kind": near.network.kind,
                "vocations": near.network.vocations,
                "near": {
                    "level": near.level,
                    "group": near.group and near.group[1],
                    "km": None if near.far is None else round(near.far),
                },
                "door": _door(door),
            }
            for near, door in found.networks
        ],
        "declared": declared(found.declared),
        "desks": [desk._asdict() for desk in found.desks],
    }


def declared(found: Sequence[Declared]) -> list[dict[str, Any]]:
    """Organisations of the registers, as data."""
    return [one._asdict() | {"origin": "register", "confidence": "low"} for one in found]


def _set(portfolio: Portfolio | None) -> dict[str, Any] | None:
    if portfolio is None:
        return None
    return {
        "ids": list(portfolio.ids),
        "covers": list(portfolio.covers),
        "uncovered": list(portfolio.uncovered),
        "cost_eur_year": list(portfolio.cost),
        "hours_per_month": portfolio.hours,
    }


def _cost(record: dict[str, Any]) -> dict[str, Any] | None:
    cost = record.get("cost", {})
    if cost.get("min_eur_year") is None:
        return None
    told = {key: cost.get(key) for key in ("min_eur_year", "max_eur_year", "year")}
    return told | {"source": page(record, "cost.min_eur_year")}


def page(record: dict[str, Any], fact: str) -> dict[str, Any] | None:
    """The page that backs a fact or a condition, as data."""
    found = page_behind(record, fact)
    return found._asdict() if found else None


def _care(advice: Advice) -> dict[str, Any] | None:
    if advice.care is None:
        return None
    keys = ("name", "phone", "hours", "seen", "source")
    lines = [{key: getattr(line, key) for key in keys} for line in advice.care.lines]
    return {"level": advice.care.level, "text": advice.care.text, "lines": lines}


def _help_line(advice: Advice) -> dict[str, Any] | None:
    line = advice.help_line
    if line is None:
        return None
    return {"name": line.phone, "what": line.name, "hours": line.hours, "source": line.source}
