"""The answer at a glance: what one screen says, and its keys."""

TEXTS: dict[str, str] = {
    "possible|other": "{figure} networks possible of {total}",
    "possible|one": "1 network possible of {total}",
    "possible|none": "no network possible of {total}",
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
    "covered|other": "{count} of the {wished} things you look for have a contact here. None for: {left}.",
    "covered|one": "1 of the {wished} things you look for has a contact here. None for: {left}.",
    "covered|none": "No sure contact here for what you look for: {left}.",
    "all-covered": "Each of the {count} things you look for has a contact here.",
}
