"""Answers as words, and back: what follows a flag, stands in a variable of the environment, or in a cell of a table."""

from __future__ import annotations

from .profile import KEY, SEVERAL, Key, Profile, read_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


def to_flags(profile: Profile) -> list[str]:
    """The command-line words that give the same profile."""
    flags: list[str] = []
    for name in profile.answered():
        key, value = KEY[name], getattr(profile, name)
        if key.kind == "flag":
            flags.append(key.flag if value else key.opposite)
        else:
            flags += [key.flag, _as_word(key, value)]
    return flags


def _as_word(key: Key, value: Any) -> str:
    if key.kind == "outcomes":
        return ",".join(f"{name}={outcome}" for name, outcome in value)
    return ",".join(value) if key.kind in SEVERAL else str(value)


def from_words(answers: Mapping[str, str]) -> Profile:
    """A profile from flag or environment words, all text: lists are split at commas.

    Raises:
        ProfileError: as ``from_mapping``.
    """
    values = {name: read_value(KEY[name], typed(KEY[name], text)) for name, text in answers.items()}
    return Profile(**values)


_YES_NO = {
    "1": True,
    "true": True,
    "yes": True,
    "oui": True,
    "0": False,
    "false": False,
    "no": False,
    "non": False,
}


def typed(key: Key, text: str, separator: str = ",") -> object:
    """What a text is meant as for a key, to be checked by ``read_value``; the text itself where it is no such thing."""
    if key.kind in SEVERAL:
        items = [item.strip() for item in text.split(separator) if item.strip()]
        if key.kind != "outcomes":
            return items
        return {name.strip(): word.strip() for name, _, word in (item.partition("=") for item in items)}
    if key.kind == "flag":
        return _YES_NO.get(text.strip().lower(), text)
    if key.kind == "count":
        digits = text.strip().replace(" ", "").replace("\u202f", "").replace("_", "")
        return int(digits) if digits.removeprefix("-").isdecimal() and len(digits) < 20 else text
    return text
