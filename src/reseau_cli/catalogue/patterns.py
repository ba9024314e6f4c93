"""The forms that written values have, each with a name by which it is told in words: no pattern is shown to a person."""

from __future__ import annotations

from ..core.text.hidden import UNSEEN

PATTERNS = {
    "id": r"^[a-z0-9]+(-[a-z0-9]+)*$",
    "url": rf"^https?://[^\s\x22<>/.{UNSEEN}]+(\.[^\s\x22<>/.{UNSEEN}]+)+(/[^\s\x22<>{UNSEEN}]*)?$",
    "email": rf"^[^\s@{UNSEEN}]+@[^\s@.{UNSEEN}]+(\.[^\s@.{UNSEEN}]+)+$",
    "day": r"^\d{4}-\d{2}-\d{2}$",
    "catalogue-day": r"^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$",
    "sector": r"^([A-U]|\d{2}(\.\d(\d[A-Z]?)?)?)$",
    "place": r"^(\d[\dAB]\d{3}|\d[\dAB]|9[78]\d)$",
    "line": rf"^[^\x00-\x1f{UNSEEN}]*$",
}
"""The name of a form -> what matches it: an id, a page, an e-mail, a day, the day of a catalogue, a NAF code, the Insee code
of a commune or département, a text of one line."""

NAMED = {pattern: f"bad-{name}" for name, pattern in PATTERNS.items()}
"""The code of the problem where a form is not that one."""
