"""The answer at a glance: what one screen says, and its keys."""

TEXTS: dict[str, str] = {
    "possible|other": "{figure} networks possible of {total}",
    "possible|one": "1 network possible of {total}",
    "possible|none": "no network possible of {total}",
    "care": "It is a lot to bear: someone listens at {phone}, {hours}. The page to save has other numbers.",
    "line": "{phone}: {name}, {hours}",
    "last": "{phone}, {hours}",
    "national": "national",
    "first": "To begin with",
    "alive": "{title} · to check: does it still exist (seen in {seen})?",
    "alive-unseen": "{title} · to check: does it still exist?",
    "serves": "{reason} For you: {needs}.",
    "others": "Then: {names}.",
    "for-women": "among women",
    "no-way": "no known contact",
    "unsure": "probably {fact}",
    "helps": "To call, without joining",
    "elsewhere": "To {asked}: {name}, {address}.",
    "without": "No contact for: {left}.",
}
