"""Every id that profiles, flags and the catalogue share, in the order in which people see the choices.

Their words for people stand in the ``words`` table of each language.
"""

from __future__ import annotations

from .messages.say import say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

Words: TypeAlias = dict[str, str]
"""Ids, in order, each with the key of its word: "finance" -> "words.needs.finance"."""


def id_typed(text: str, words: Words) -> str | None:
    """The id that a person means: itself, its word, without its brackets too, or one word that tells it alone.

    None where two may be meant.
    """
    if text in words:
        return text
    from .messages.say import LANGUAGES
    from .text.spelling import squeezed, ways, words_of  # only for what is not written as we write it

    typed = squeezed(text) if text.isprintable() else ""
    told = {id_: [say(key, lang) for lang in LANGUAGES] for id_, key in words.items()}
    whole = [id_ for id_, names in told.items() if any(typed in ways(name) for name in (id_, *names))]
    part = [
        id_
        for id_, names in told.items()
        if typed in {squeezed(word) for name in names for word in words_of(name)}
    ]
    found = whole or (part if len(typed) > 3 else [])
    return found[0] if len(found) == 1 else None


def _words(group: str, *ids: str) -> Words:
    return {id_: f"words.{group}.{id_}" for id_ in ids}


LACKS = _words(
    "needs",
    "finance",
    "accounting-tax",
    "law-standards",
    "people",
    "administration",
    "sales-marketing",
    "digital",
    "strategy",
    "export",
    "green-transition",
    "handover",
    "hardship",
)

OTHER_NEEDS = _words(
    "needs",
    "business",
    "wellbeing",
    "personal-growth",
    "fellowship",
    "workplace",
    "representation",
    "local-roots",
    "culture-patronage",
    "pooling",
    "among-women",
    "give-back",
    "dispute",
)
"""Needs that are no lack: told by a wish, by another isolation, or by a sentence alone (``dispute``)."""

NEEDS: Words = LACKS | OTHER_NEEDS

WANTS = _words(
    "wants",
    "business",
    "local-roots",
    "women",
    "prevention",
    "rebound",
    "culture-patronage",
    "representation",
    "workplace",
    "good-practice",
    "reliable-information",
    "personal-growth",
    "fellowship",
    "give-back",
    "pooling",
)

VOCATIONS = _words(
    "vocations",
    "territory",
    "business",
    "women",
    "prevention",
    "rebound",
    "social",
    "culture",
    "union",
    "place",
    "peers",
    "chamber",
    "start-up-support",
    "mentoring",
    "handover",
    "sustainability",
    "innovation",
    "freelance",
    "international",
    "service-club",
    "public-service",
)

STAGES = _words(
    "stages", "idea", "starting", "growing", "struggling", "after-failure", "handing-over", "taking-over"
)

ORDINARY = "growing"
"""The stage of a firm that simply goes on."""

HARD_STAGES = ("struggling", "after-failure")
"""The stages of a firm in danger, or lost."""

ENTRIES = _words("entries", "open", "application", "sponsored", "invitation", "appointment")

LEGAL_FORMS = _words(
    "legal-forms", "micro-entreprise", "ei", "eurl", "sarl", "sas", "sasu", "scop", "association", "autre"
)

STANDINGS = _words("standings", "craft", "trade", "liberal", "farming")

CIRCUMSTANCES = _words(
    "circumstances",
    "disability",
    "priority-district",
    "rural",
    "parent",
    "jobseeker",
    "exile",
    "lgbt",
    "faith",
    "bank-refusal",
    "student",
)

PROJECTS = _words("projects", "innovative", "growth", "cooperative", "social-purpose", "export", "by-bike")

MEALS = _words("meals", "included", "extra")

STAFF = _words("staff", "alone", "employers")

HELPERS = _words("helpers", "owners", "retired", "employees", "anyone")

ROLES = _words("roles", "helper", "seller", "buyer")
"""What one may be to a network, other than its member."""

MUSTS = _words("musts", "budget", "hours", "remote", "department")

OUTCOMES = _words("outcomes", "joint", "pas-répondu", "pas-pour-moi", "à-revoir", "adhéré")
"""How it went with a network that he tried, in the five words that an owner writes himself: hence French ids."""

KINDS = _words("kinds", "network", "help", "place")

SCOPES = _words("scopes", "local", "departmental", "regional", "national", "online")

FORMATS = _words(
    "formats",
    "event",
    "training",
    "drop-in",
    "legal-service",
    "mentoring",
    "coworking",
    "monthly-meeting",
    "weekly-meeting",
    "breakfast",
    "working-group",
    "peer-group",
    "directory",
    "online",
    "honour-loan",
    "fair",
)

STATUSES = _words("statuses", "active", "dissolved", "merged")

CONFIDENCES = _words("confidences", "high", "medium", "low")

LEVELS = _words(
    "levels",
    "commune",
    "intercommunality",
    "employment-area",
    "department",
    "neighbour",
    "region",
    "national",
    "online",
)


def word(words: Words, key: str, lang: str = "fr") -> str:
    """The word shown to people for an id, in ``lang`` ("fr" or "en")."""
    return say(words[key], lang)
