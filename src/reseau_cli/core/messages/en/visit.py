"""What came of the doors one knocked at: noted, listed, counted in the next answer."""

TEXTS: dict[str, str] = {
    "asked": "{name}: what came of it?",
    "noted": "Noted: {name}, {outcome}. The next “reseau match” takes it into account.",
    "line": "{day}: {name}, {outcome}",
    "none": "Nothing noted.",
    "nameless": "no name",
    "owner": "{name}: answers kept {answers}, visits noted {notes}",
}
