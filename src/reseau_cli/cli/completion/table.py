"""The table of all that may be typed after ``reseau``: commands, flags, and the values that are known beforehand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...catalogue.shipped import load
from ...core.france.departments import HOMES
from ...core.messages.say import LANGUAGES, say
from ...core.messages.typography import typeset
from ...core.owner.profile import KEY
from ..answers import samples
from ..output import SUFFIXES
from ..reference import WORDS, listed, parameters, told, topic, tree

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 60
"""Signs of what a word means: more would not fit on a line beside it."""

SETS = {
    "lang": "langs",
    "face": "faces",
    "sample": "samples",
    "department": "departments",
    "place": "departments",
}
"""Parameters whose values are one of a set."""

LISTS = {"already": "ids", "tried": "ids"}
"""Parameters that take several of a set."""

FILES = {"clients", "owners", "note"}
"""Parameters that are files, whatever their help calls them."""

Row = tuple[str, ...]


def table(lang: str) -> str:
    """The rows, a line each, their cells parted by tabs."""
    return "\n".join("\t".join(map(_cell, row)) for row in (*_commands(lang), *_values(lang)))


def _cell(text: str) -> str:
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"


def _commands(lang: str) -> Iterator[Row]:
    for words, command in tree():
        path, name = " ".join(words), ".".join(words) or "reseau"
        yield from (("c", path, below, text) for below, text in topic(command, words, lang).commands)
        for one in parameters(command):
            if one.param_type_name == "argument":
                yield "a", path, _kind(one)
                continue
            text = _meaning(told(one, name, lang), one.name, lang)
            yield from (("f", path, flag, _kind(one), text) for flag in (*one.opts, *one.secondary_opts))


def _meaning(text: str, name: str, lang: str) -> str:
    """What a flag is for, without its words, which are completed themselves, and without its variable."""
    return text.partition(" [RESEAU_")[0].partition(listed(name, lang) or "\n")[0].rstrip(" :\u202f")


def _kind(parameter: Any) -> str:
    """What its value is: see ``candidates.awk``."""
    name = parameter.name
    if getattr(parameter, "is_flag", False):
        return "-"
    if name in LISTS:
        return f"list:{LISTS[name]}"
    if name in KEY and KEY[name].kind in ("word", "words"):
        return f"{'list' if KEY[name].kind == 'words' else 'one'}:{name}"
    if name in ("id", "ids"):
        return "one:ids"
    if name in SETS or name in WORDS:
        return f"one:{SETS.get(name, name)}"
    if choices := _choices(parameter):
        return f"one:{','.join(choices)}"
    metavar = parameter.metavar or ""
    return "file" if name in FILES or "FILE" in metavar or "FOLDER" in metavar else "any"


def _values(lang: str) -> Iterator[Row]:
    kinds = {key.name: key.words for key in KEY.values() if key.kind in ("word", "words")} | WORDS
    for name, words in kinds.items():
        yield from (("v", name, id_, say(key, lang)) for id_, key in words.items())
    yield from (("v", "langs", one, "") for one in LANGUAGES)
    yield from (("v", "faces", one, "") for one in dict.fromkeys(SUFFIXES.values()))
    yield from (
        ("v", "samples", name, one["about"][LANGUAGES.index(lang)]) for name, one in samples().items()
    )
    yield from (("v", "departments", code, home.name) for code, home in HOMES.items())
    yield from (("v", "ids", one.id, typeset(one.name, lang)) for one in load().networks)
    for _, command in tree():
        for one in parameters(command):
            choices = _choices(one)
            yield from (("v", ",".join(choices), choice, "") for choice in choices)


def _choices(parameter: Any) -> list[str]:
    """The values of a parameter that admits only a few."""
    return [str(getattr(one, "value", one)) for one in getattr(parameter.type, "choices", None) or ()]
