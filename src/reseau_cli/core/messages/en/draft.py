"""The questions that make a new record."""

TEXTS: dict[str, str] = {
    "name": "The network’s name, as it is written.",
    "kind": "What is it?",
    "vocations": "What is it for? (most important first)",
    "what": "What it is, in one plain sentence (220 at most).",
    "good_for": "Who gains most by it (150 at most).",
    "not_for": "Who should look elsewhere (130 at most).",
    "first_step": "The first thing to do, starting with a verb (130 at most).",
    "website": "Its site (nothing: not known).",
    "audience.entry": "How does one enter?",
    "needs": "Which needs does it serve?",
    "strength": "“{need}”: how much?",
    "cost.min_eur_year": "Its lowest price, in euros a year (nothing: not known; 0: a page says it is free).",
    "cost.year": "The year of that price.",
    "commitment.hours_per_month": "The time it asks for, in hours a month (nothing: not known).",
    "presence.scope": "How far does it reach?",
    "presence.departments": "Its départements, with commas: 44, 49 (nothing: all of France).",
    "source.url": "The page that tells it (nothing: seen offline).",
    "source.facts": "What you read there, in a few words.",
    "source.dated": "That page’s date: 2026 or 2026-03 (nothing: not known).",
    "confidence": "Is all of this reliable?",
    "one-at-least": "Tick one at least.",
    "somewhere": "A local network is somewhere: give one département at least.",
    "kept": (
        "Nothing is added. Your answers are kept in {file}; complete them, then: reseau catalogue add --from "
        "{file}"
    ),
    "strength-3": "it is its reason for being",
    "strength-2": "a regular service",
    "strength-1": "on the side",
}
