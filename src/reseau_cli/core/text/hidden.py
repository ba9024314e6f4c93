"""Signs that nobody sees or that act on a terminal: what a foreign text may be made of and a face may not show."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

UNSEEN = (
    "\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\ufff9-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""The inside of a class of an expression: signs that no line holds, the control signs of ASCII aside."""

_HIDDEN = f"\r(?!\n)|[\x00-\x08\x0b\x0c\x0e-\x1f{UNSEEN}\ud800-\udfff]"
"""Control signs but for the tab and the line end, signs of no width, those that turn the direction of writing, halves of
signs: a text may say other than it seems to, or move what a terminal shows. Compiled when one may be there."""

_ORDINARY = re.compile("[\t\n -~\xa0-\xac\xae-\u017f\u2010-\u2027\u202f\u20ac]*")
"""Signs of French and English, of which none is hidden: nearly every text is made of them alone, which is sooner seen."""

IN_THEIR_PLACE = "?"


def is_ordinary(text: str) -> bool:
    """Whether a text holds nothing but ordinary signs of French and English."""
    return bool(_ORDINARY.fullmatch(text))


def inert(text: str) -> str:
    """The text, each hidden sign shown as a question mark."""
    return _replaced(IN_THEIR_PLACE, text)


def bare(text: str) -> str:
    """The text without its hidden signs."""
    return _replaced("", text)


def hidden_in(text: str) -> re.Match[str] | None:
    """The first hidden sign of a text, and where it stands; None where there is none."""
    return None if is_ordinary(text) else re.search(_HIDDEN, text)


def escaped(document: str) -> str:
    """A JSON document in which hidden signs are escapes: they stand in its strings alone, and read back the same."""
    return _replaced(_escape, document)


def _replaced(by: str | Callable[[re.Match[str]], str], text: str) -> str:
    return text if is_ordinary(text) else re.sub(_HIDDEN, by, text)


def _escape(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at] << 8 | units[at + 1]:04x}" for at in range(0, len(units), 2))
