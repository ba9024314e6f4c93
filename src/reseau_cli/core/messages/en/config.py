"""Lasting choices, and where each comes from."""

TEXTS: dict[str, str] = {
    "lang": "language",
    "plain": "lines only",
    "color": "colour",
    "yes": "yes",
    "no": "no",
    "default": "by default",
    "file": "Settings read in {file}",
    "no-file": "No settings kept; they would be in {file}",
}
