"""The answer as JSON: the contract that scripts rely on (design, section 3). Same input, same bytes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TextIO

from ..core.explanation.conditions import refusal
from ..core.explanation.unsettled import unsettled
from ..core.owner.profile import to_mapping

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.catalogue.associations import Declared
    from ..core.explanation.advice import Advice, Shown
    from ..core.method.depth import Depth
    from ..core.method.eligibility import Finding
    from ..core.method.nearby import Neighbour
    from ..core.owner.understood import Place

SCHEMA_VERSION = 1


def write(advice: Advice, out: TextIO) -> None:
    """One JSON document, keys in the order of the contract, a line for each network."""
    fields = (f"{json.dumps(key)}: {_value(value)}" for key, value in document(advice).items())
    out.write("{\n" + ",\n".join(fields) + "\n}\n")


def _value(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    if isinstance(value, list) and value:
        # A line for each network. Inside a text these quotes would be escaped, so nothing else can match.
        return (
            "[\n"
            + text[1:-1].replace('}, {"rank": ', '},\n{"rank": ').replace('}, {"id": ', '},\n{"id": ')
            + "\n]"
        )
    return text


def document(advice: Advice) -> dict[str, Any]:
    """The answer as plain data."""
    owner, catalogue = advice.answer.owner, advice.catalogue
    return {
        "schema_version": SCHEMA_VERSION,
        "catalogue": {
            "version": catalogue.version,
            "networks": len(catalogue.networks),
            "date": catalogue.date,
        },
        "profile": to_mapping(owner.profile),
        "understood": {
            **place(owner.place),
            "naf": owner.naf,
            **({"codes": list(owner.codes)} if len(owner.codes) > 1 else {}),
            "needs": {need: round(weight, 4) for need, weight in owner.needs.items()},
            "sentence": [
                {"concept": concept, "words": heard.words} for concept, heard in owner.heard.items()
            ],
        },
        "matches": [_match(shown, advice) for shown in advice.shown],
        "set": _set(advice.depth),
        "excluded": _excluded(advice),
        "care": _care(advice),
        "help_line": _help_line(advice),
        "sampling": {"draws": advice.sampling.draws, "seed": advice.sampling.seed},
        # The contract's keys are these; what only some users have is added for them alone.
        "unsettled": unsettled(owner.doubts, advice.lang),
        **({"before": _before(advice)} if advice.before else {}),
        **({"declared": declared(advice.declared)} if advice.declared else {}),
    }


def _before(advice: Advice) -> dict[str, Any]:
    assert advice.before
    helps = [{"id": match.network.id, "name": match.network.name} for match in advice.before.helps]
    return {"reason": advice.before.reason, "text": advice.before.text, "helps": helps}


def _match(shown: Shown, advice: Advice) -> dict[str, Any]:
    match, record, explanation = shown.match, shown.record, shown.explanation
    network = match.network
    return {
        "rank": match.rank,
        "id": network.id,
        "name": network.name,
        "kind": network.kind,
        "part_of": record.get("part_of"),
        "score": match.score / 100,
        "verdict": "to-check" if match.to_check else "fits",
        "contributions": [
            {"criterion": name, "points": points / 100, "text": explanation.texts[name]}
            for name, points in match.points.items()
        ],
        "to_check": [{"fact": fact, "text": text} for fact, text in explanation.to_check],
        "robustness": advice.held[network.id]._asdict(),
        "flip": advice.depth.flips.get(network.id) if advice.depth else None,
        "cost": _cost(record),
        "hours_per_month": network.hours,
        "first_step": record["first_step"],
        "website": record.get("website"),
        "near": {"level": match.level, "text": explanation.near},
        "sources": [{"url": s.get("url"), "dated": s.get("dated")} for s in record.get("sources", ())],
        **({"origin": record["origin"]} if "origin" in record else {}),
    }


def place(here: Place) -> dict[str, Any]:
    """A place as it was understood."""
    return {"commune": here.commune, "department": here.department, "region": here.region}


def nearby(
    here: Place, neighbours: Sequence[Neighbour], total: int, found: Sequence[Declared], lang: str
) -> dict[str, Any]:
    """What exists around a place, as data."""
    return {
        "understood": place(here),
        "unsettled": unsettled(here.doubts, lang),
        "total": total,
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
            }
            for near in neighbours
        ],
        "declared": declared(found),
    }


def declared(found: Sequence[Declared]) -> list[dict[str, Any]]:
    """Associations of the register, as data."""
    return [one._asdict() | {"origin": "register", "confidence": "low"} for one in found]


def _set(depth: Depth | None) -> dict[str, Any] | None:
    if depth is None or depth.portfolio is None:
        return None
    found = depth.portfolio
    return {
        "ids": list(found.ids),
        "covers": list(found.covers),
        "uncovered": list(found.uncovered),
        "cost_eur_year": list(found.cost),
        "hours_per_month": found.hours,
    }


def _cost(record: dict[str, Any]) -> dict[str, Any] | None:
    cost = record.get("cost", {})
    if cost.get("min_eur_year") is None:
        return None
    return {key: cost.get(key) for key in ("min_eur_year", "max_eur_year", "year")}


def _excluded(advice: Advice) -> list[dict[str, Any]]:
    """Every network ruled out, with all its reasons; the same condition is worded once."""
    told: dict[str, str] = {}

    def text(finding: Finding) -> str:
        key = f"{finding.rule}{finding.value}"
        if key not in told:
            told[key] = refusal(advice.answer.owner, finding, advice.lang)
        return told[key]

    return [
        {"id": network.id, "rules": [{"rule": f.rule, "text": text(f)} for f in findings]}
        for network, findings in advice.answer.excluded
    ]


def _care(advice: Advice) -> dict[str, Any] | None:
    if advice.care is None:
        return None
    keys = ("name", "phone", "hours", "seen", "source")
    lines = [{key: getattr(line, key) for key in keys} for line in advice.care.lines]
    return {"level": advice.care.level, "text": advice.care.text, "lines": lines}


def _help_line(advice: Advice) -> dict[str, Any] | None:
    line = advice.help_line
    return (
        {"name": line.phone, "what": line.name, "hours": line.hours, "source": line.source} if line else None
    )
