"""Conditions in words: why a network is ruled out, and what an owner should check before he calls."""

from __future__ import annotations

from functools import cache

from ..catalogue import sourcing
from ..france.departments import REGIONS
from ..messages.say import called, ended, language, pronouns, say
from ..method.eligibility import Finding
from ..method.rules import MUSTS, RULES
from ..owner.situation import is_worn_out
from .fills import filled, place
from .translated import doubted, noted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..catalogue.network import Catalogue, Network, Record
    from ..method.ranking import Answer, Match
    from ..owner.understood import Owner, Place


def refusal(owner: Owner, network: Network, finding: Finding, lang: str = "fr") -> str:
    """Why a condition rules the network out."""
    ((_, text),) = Refusals(owner, lang).of(network.name, [finding])
    return text


class Refusals:
    """Why conditions rule networks out: hundreds are, and what a few dozen sentences say of them is worded once."""

    def __init__(self, owner: Owner, lang: str) -> None:
        self._here, self._lang = _named(owner.place, lang), lang
        self._of_all: dict[str, tuple[str, str]] = {}
        self._of_one: dict[tuple[int, str], tuple[str, str]] = {}
        self._texts: dict[int, str] = {}
        self._pronoun: Callable[[str], str] = language(lang).pronoun

    def of(self, name: str, findings: Iterable[Finding]) -> list[tuple[str, str]]:
        """(rule, text) of what rules a network of that name out; the findings must last as long as this."""
        of_all = self._of_all
        return [of_all.get(finding[0]) or self._told(finding, name) for finding in findings]

    def _told(self, finding: Finding, name: str) -> tuple[str, str]:
        at = id(finding)  # what is found of one condition is one object
        key = at, self._pronoun(name)
        told = self._of_one.get(key)
        if told is None:
            text = self._texts.get(at) or self._texts.setdefault(at, self._worded(finding))
            told = self._of_one[key] = finding.rule, called(text, key[1])
        return told

    def _worded(self, finding: Finding) -> str:
        """The same but for the network's pronoun."""
        rule = RULES.get(finding.rule)
        same = _as_it_stands(rule.sentence(finding.value), self._lang) if rule else None
        if rule and same and isinstance(rule.words, str):
            self._of_all[finding.rule] = finding.rule, same
        if same:
            return same
        key, fills = _said(finding, self._lang)
        return say(f"conditions.{key}", self._lang, here=self._here, he="{he}", He="{He}", **fills)


def _named(here: Place, lang: str) -> str:
    """The owner's département or région in words, as far as it is known."""
    if here.department:
        return place("departments", here.department, lang)
    return place("regions", here.region, lang) if here.region in REGIONS else "?"


@cache
def _as_it_stands(key: str, lang: str) -> str | None:
    """A sentence that nothing fills, the same for every network."""
    try:
        return say(f"conditions.{key}", lang)
    except KeyError:
        return None


def question(network: Network, finding: Finding, lang: str = "fr") -> str:
    """What to ask about a condition that is not surely met."""
    key, fills = _said(finding, lang)
    rule = RULES.get(finding.rule)
    key = rule.ask if rule and rule.ask else key
    text = say(f"conditions.{key}", lang, **pronouns(network.name, lang), **fills)
    return text if finding.sure or finding.rule == "somewhere" else say("conditions.unsure", lang, text=text)


def asked_of_all(network: Network, lang: str = "fr") -> list[tuple[str, str]]:
    """(rule, text) of what a network asks of whoever joins, its way in and its places aside."""
    told = {
        rule.name for rule in sourcing.CONDITIONS if rule.key not in ("audience.entry", "audience.through")
    }
    return [
        (name, question(network, Finding(name, value, sure, None), lang))
        for name, value, sure in network.conditions
        if name in told
    ]


def _said(finding: Finding, lang: str) -> tuple[str, dict[str, str]]:
    """The key of the sentence that says a condition, and what fills it."""
    if finding.rule in PAST:
        return finding.rule, {}
    if finding.rule not in RULES:
        must = MUSTS[finding.rule.removeprefix("must-")]
        key = finding.rule if finding.value is not None else f"{finding.rule}-unknown"
        return key, filled(must.fills(finding.value), lang)
    rule = RULES[finding.rule]
    fills = filled(rule.fills(finding.value), lang)
    if finding.rule in ("departments", "regions", "absent"):
        fills = {"places": fills["regions" if finding.rule == "regions" else "departments"]}
    return rule.sentence(finding.value), fills


PAST = ("already", "tried", "no-reply")
"""What he has with a network already: it fills no blank."""

MISSES = 3
"""How many of the nearest misses are told where nothing fits."""


def nothing(answer: Answer, catalogue: Catalogue, lang: str = "fr", distress: bool = False) -> list[str]:
    """Why no network is shown: nothing to rank them by was understood, or none fits; and what is around, or least far.

    In distress the numbers have been told, and nothing is to be asked; nor of who says that he is worn out.
    """
    if answer.matches and (distress or is_worn_out(answer.owner.profile, answer.owner.heard)):
        return [say("conditions.later", lang)]
    if answer.matches:
        from .around import around  # seldom

        return [_unheard(answer.owner, lang), *around(answer, catalogue, lang)]
    near = _misses(answer, lang)
    return [say("conditions.none-fits", lang), *([say("conditions.nearest", lang), *near] if near else [])]


def _unheard(owner: Owner, lang: str) -> str:
    """That nothing calls for a network, and the one thing to say; who wrote a sentence is not told that he said nothing."""
    if not owner.profile.text:
        return say("conditions.unheard", lang)
    from .you_said import answers  # seldom

    return say("conditions.half-read" if answers(owner, lang) else "conditions.unread", lang)


def _misses(answer: Answer, lang: str) -> list[str]:
    """The networks that fail the fewest conditions, each with what is missing."""
    alive = [e for e in answer.excluded if all(finding.rule != "closed" for finding in e.findings)]
    near = sorted(alive, key=lambda e: (len(e.findings), e.network.id))[:MISSES]
    return [
        say(
            "conditions.miss",
            lang,
            name=exclusion.network.name,
            text=" ".join(refusal(answer.owner, exclusion.network, f, lang) for f in exclusion.findings),
        )
        for exclusion in near
    ]


UNSOURCED = (
    ("status", "status"),
    ("first_step", "first-step"),
    ("formats", "formats"),
    ("commitment.rhythm", "rhythm"),
    ("commitment.obligation", "obligation"),
    ("website", "website"),
    ("cost.min_eur_year", "price"),
    ("commitment.hours_per_month", "hours"),
)
"""The facts shown of a network that may rest on no source, with the word for each."""


IDLE = frozenset({"founded", "presence.members", "presence.chapters"})
"""Facts that are no matter for who chooses: the card tells what is doubted of them."""


def to_check(match: Match, record: Record, lang: str = "fr") -> list[tuple[str, str]]:
    """(fact, text): whether it lives, then conditions, then the facts that are unknown, unsourced, doubted or old."""
    network = match.network
    checks = [("alive", alive(record, lang))] if network.doubted else []
    checks += [(finding.rule, question(network, finding, lang)) for finding in match.to_check]
    if network.low is None and network.kind != "help":
        checks.append(("cost", say("conditions.price-ask", lang)))
    checks += [
        (",".join(doubt.get("facts", ())) or "doubt", ended(doubted(doubt, lang)))
        for doubt in record.get("doubts", ())
        if not doubt.get("facts") or not IDLE.issuperset(doubt["facts"])
    ]
    if "origin" in record:
        checks.append(("origin", say("conditions.origin", lang, file=record["origin"])))
    other = record.get("audience", {}).get("other")
    if other and match.fit.role != "helper":  # it tells who is helped
        checks.append(
            (
                "audience.other",
                ended(say("conditions.other-condition", lang, text=noted(record, "other", other, lang))),
            )
        )
    facts = [say(f"conditions.fact-{word}", lang) for _, word in unsourced(record)]
    if facts:
        checks.append(("unsourced", say("conditions.unsourced", lang, facts=", ".join(facts))))
    return [*checks, ("sources", freshness(record, network, lang))]


def unsourced(record: Record) -> list[tuple[str, str]]:
    """The facts shown of a record that no source backs, each with the key of its word.

    Whom it is not for is one where the record says so itself: no page is asked to back it, for few pages tell it.
    """
    told = [
        (fact, word)
        for fact, word in UNSOURCED
        if sourcing.tells(record, fact) and sourcing.is_unsourced(record, fact)
    ]
    return told + [("not_for", "not-for")] * ("not_for" in record.get("unsourced", ()))


def alive(record: Record, lang: str) -> str:
    """Why one doubts that the network lives."""
    doubt = ended(noted(record, "alive_doubt", record["alive"]["doubt"], lang))
    return say("conditions.alive", lang, doubt=doubt, **pronouns(record["name"], lang))


def freshness(record: Record, network: Network, lang: str = "fr") -> str:
    """How old what is known is."""
    if not record.get("sources"):
        return say("conditions.no-source", lang)
    if network.dated and (network.seen or 0) > network.dated:
        return say("conditions.old-seen", lang, year=network.dated, seen=network.seen)
    if network.dated:
        return say("conditions.old", lang, year=network.dated)
    if network.seen:
        return say("conditions.seen", lang, year=network.seen)
    return say("conditions.no-date", lang)
