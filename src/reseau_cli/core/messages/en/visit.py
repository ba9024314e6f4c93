"""What came of the doors one knocked at: noted, listed, counted in the next answer."""

TEXTS: dict[str, str] = {
    "asked": "{name}: what came of it?",
    "noted": "Noted: {name}, {outcome}. The next “reseau match” takes it into account.",
    "line": "{day}: {name}, {outcome}",
    "none": "Nothing noted.",
    "nameless": "no name",
    "owner": "{name}: {kept}",
    "answers|none": "",
    "answers|one": "{count} answer kept",
    "answers|other": "{count} answers kept",
    "notes|none": "",
    "notes|one": "{count} visit noted",
    "notes|other": "{count} visits noted",
    "unreadable": "what is kept can no longer be read",
}
