"""Conditions in words: why a network is ruled out, and what an owner should check before he calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import vocabulary as v
from ..france.departments import HOMES, REGIONS
from ..messages.say import say
from ..messages.typography import euros, hours, place_in, quoted
from ..method.eligibility import leaves_few_out
from ..text.stems import stems

if TYPE_CHECKING:
    from ..catalogue.network import Network, Record
    from ..method.eligibility import Finding
    from ..method.ranking import Answer, Match
    from ..owner.understood import Owner

NAMED = 4
"""Places named one by one up to this number; beyond it the first ones and "…"."""


def refusal(owner: Owner, finding: Finding, lang: str = "fr") -> str:
    """Why a condition rules the network out."""
    if finding.rule == "closed":
        key = "conditions.closed-into" if finding.value else "conditions.closed"
        return say(key, lang, successor=finding.value)
    if finding.rule in ("departments", "regions"):
        return say(
            "conditions.departments",
            lang,
            places=_at(finding.rule, finding.value, lang),
            here=_here(owner, lang),
        )
    return say(f"conditions.{_rule(finding)}", lang, **_values(finding, lang))


def _rule(finding: Finding) -> str:
    if finding.rule == "legal-forms" and leaves_few_out(finding.value):
        return "legal-forms-but"
    return "no-employees" if (finding.rule, finding.value) == ("max-employees", 0) else finding.rule


MISSES = 3
"""How many of the nearest misses are told where nothing fits."""


def nothing(answer: Answer, lang: str = "fr") -> list[str]:
    """Why no network is shown: nothing to rank them by was understood, or none fits, with the nearest misses."""
    if answer.matches:
        return [say("conditions.unheard", lang)]
    near = _misses(answer, lang)
    return [say("conditions.none-fits", lang), *([say("conditions.nearest", lang), *near] if near else [])]


def _misses(answer: Answer, lang: str) -> list[str]:
    """The networks that fail the fewest conditions, each with what is missing."""
    alive = [e for e in answer.excluded if all(finding.rule != "closed" for finding in e.findings)]
    near = sorted(alive, key=lambda e: (len(e.findings), e.network.id))[:MISSES]
    return [
        say(
            "conditions.miss",
            lang,
            name=exclusion.network.name,
            text=" ".join(refusal(answer.owner, finding, lang) for finding in exclusion.findings),
        )
        for exclusion in near
    ]


def question(finding: Finding, lang: str = "fr") -> str:
    """What to ask about a condition that is not surely met."""
    key = finding.rule
    if key in ("departments", "regions"):
        text = say("conditions.departments-ask", lang, places=_at(key, finding.value, lang))
    else:
        name = f"{key}-ask" if key in ("sectors", "stages") else _rule(finding)
        text = say(f"conditions.{name}", lang, **_values(finding, lang))
    return text if finding.sure or key == "somewhere" else say("conditions.unsure", lang, text=text)


def to_check(owner: Owner, match: Match, record: Record, lang: str = "fr") -> list[tuple[str, str]]:
    """(fact, text): conditions first, then the facts that are unknown, unsourced, doubted or old."""
    network = match.network
    found = [(finding.rule, question(finding, lang)) for finding in match.to_check]
    if network.low is None and network.kind != "help":
        found.append(("cost", say("conditions.price-ask", lang)))
    elif "cost.min_eur_year" in network.weak:
        found.append(("cost", say("conditions.price-unsourced", lang)))
    if network.hours is not None and "commitment.hours_per_month" in network.weak:
        found.append(("commitment.hours_per_month", say("conditions.hours-unsourced", lang)))
    found += [
        (",".join(doubt.get("facts", ())) or "doubt", _sentence(doubt["note"]))
        for doubt in record.get("doubts", ())
        if doubt.get("facts") != ["founded"]  # no matter for who chooses: the card tells it
    ]
    if "origin" in record:
        found.append(("origin", say("conditions.origin", lang, file=record["origin"])))
    other = record.get("audience", {}).get("other")
    if other:
        found.append(("audience.other", _sentence(say("conditions.other-condition", lang, text=other))))
    return [*found, ("sources", freshness(record, network, lang))]


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else text + "."


def freshness(record: Record, network: Network, lang: str = "fr") -> str:
    """How old what is known is."""
    if not record.get("sources"):
        return say("conditions.no-source", lang)
    return (
        say("conditions.old", lang, year=network.dated) if network.dated else say("conditions.no-date", lang)
    )


def places(network: Network, lang: str = "fr") -> str:
    """Where the network is known to be, or an empty text."""
    if network.departments:
        return _at("departments", network.departments, lang)
    return _at("regions", network.regions, lang) if network.regions else ""


def _at(rule: str, codes: list[str], lang: str) -> str:
    """« dans le Gard (30), à Mayotte (976) »; in English the names, which the sentence puts after "in"."""
    table: Any = HOMES if rule == "departments" else REGIONS
    names = [place_in(table[code], lang) for code in codes[:NAMED]]
    if rule == "departments":
        names = [f"{name} ({code})" for name, code in zip(names, codes, strict=False)]
    return ", ".join(names) + (", …" if len(codes) > NAMED else "")


def _apart(trades: list[str]) -> list[str]:
    """The names of trades that are not one name again, in the feminine say."""
    return list({frozenset(stems(name)): name for name in reversed(trades)}.values())[::-1]


def _here(owner: Owner, lang: str) -> str:
    place = owner.place
    here: Any = HOMES[place.department] if place.department else REGIONS.get(place.region or "")
    return place_in(here, lang) if here else "?"


def _values(finding: Finding, lang: str) -> dict[str, str]:
    value = finding.value
    if finding.rule == "legal-forms":
        told = [form for form in v.LEGAL_FORMS if form not in value] if leaves_few_out(value) else value
        return {"forms": ", ".join(v.word(v.LEGAL_FORMS, form, lang) for form in told)}
    if finding.rule == "stages":
        return {"stages": ", ".join(quoted(v.word(v.STAGES, stage, lang), lang) for stage in value)}
    if finding.rule == "circumstances":
        return {"label": ", ".join(v.word(v.CIRCUMSTANCES, circumstance, lang) for circumstance in value)}
    if finding.rule == "standings":
        return {"label": ", ".join(v.word(v.STANDINGS, standing, lang) for standing in value)}
    if finding.rule == "trades":
        return {"label": ", ".join(_apart(value)[:NAMED])}
    if finding.rule == "projects":
        return {"label": v.word(v.PROJECTS, value, lang)}
    if finding.rule in ("min-turnover", "must-budget"):
        amount = "?" if value is None else euros(value, lang)
        return {"euros": amount, "price": amount}
    if finding.rule == "must-hours":
        return {"hours": "?" if value is None else hours(value, lang)}
    return {"value": str(value)}
