"""The answer at a glance: what one screen says, and its keys."""

TEXTS: dict[str, str] = {
    "possible|other": "{figure} networks possible of {total}",
    "possible|one": "1 network possible of {total}",
    "possible|none": "no network possible of {total}",
    "line": "{phone}: {name}, {hours}",
    "last": "{phone}, {hours}",
    "national": "national",
    "first": "To begin with",
    "others": "Then: {names}.",
    "unsure": "{fact}?",
    "help": "{name}: {step}",
    "helps": "To call, free",
    "covered|other": "These contacts serve {count} of the {wished} things you look for. Left: {left}.",
    "covered|one": "These contacts serve 1 of the {wished} things you look for. Left: {left}.",
    "covered|none": "None really serves what you look for: {left}.",
    "all-covered|other": "These contacts serve the {count} things you look for.",
    "all-covered|one": "These contacts serve what you look for.",
    # Where no key can be pressed.
    "more": "To read all: --plain. A record: reseau show {id}. Why: reseau why {id}.",
}
