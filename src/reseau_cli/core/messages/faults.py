"""What went wrong, in one line: what, where, what to do."""

from __future__ import annotations

import re

from ..text.hidden import inert
from .say import has, say
from .typography import colon, number, quoted, typeset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..errors import ReseauError


def fault_text(error: ReseauError, lang: str = "fr") -> str:
    """One line: where, what, and what to do."""
    values = {name: _shown(name, value, lang) for name, value in error.values.items()}
    key = f"errors.{error.code}"
    text = say(key if has(key, lang) else f"problems.{error.code}", lang, **values)
    near = values.get("near")
    if near:
        names = near if isinstance(near, list) else [near]
        text += say("errors.near", lang, near=", ".join(quoted(str(name), lang) for name in names))
    return _where(values, lang) + typeset(text, lang)


_FIGURES = ("least", "top", "limit")
_OURS = ("near", "known", "line", *_FIGURES)
LONGEST = 60
STDIN = "<stdin>"
"""The name of standard input where a file's would stand, as Python has it."""


def _shown(name: str, value: object, lang: str) -> object:
    """A value fit for one line of a terminal: no line break, no control character, and what was typed cut short."""
    if name == "known" and isinstance(value, dict):  # ids, each with the key of its word
        return ", ".join(_told(id_, key, lang) for id_, key in value.items())
    if name in _FIGURES and isinstance(value, int):
        return number(value, lang)
    if name in _OURS:
        return value
    if name == "reason":
        value = reason_text(str(value), lang)
    text = re.sub(r"[\n\t]", "?", inert(str(value)))
    return text[: LONGEST - 1] + "…" if name == "value" and len(text) > LONGEST else text


def _told(id_: str, key: str, lang: str) -> str:
    """An id with its word for people: "finance (trésorerie et financement)"."""
    word = say(key, lang)
    return id_ if word == id_ else f"{id_} ({word})"


def reason_text(reason: str, lang: str) -> str:
    """What the system says of a file, in the language where it is one of the common reasons; as it is elsewhere."""
    key = f"errors.system-{re.sub('[^a-z]+', '-', reason.lower())}"
    return say(key, lang) if has(key, lang) else reason


def _where(values: dict[str, object], lang: str) -> str:
    """The file, its line and the key, as far as they are known."""
    file = values.get("file")
    parts = [say("errors.stdin", lang) if file == STDIN else str(file)] if file else []
    if values.get("line"):
        parts.append(say("errors.line", lang, line=values["line"]))
    if values.get("path"):
        parts.append(str(values["path"]))
    return ", ".join(parts) + colon(lang) if parts else ""
