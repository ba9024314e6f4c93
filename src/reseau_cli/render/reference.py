"""The reference of the commands, in Markdown and as a manual page (roff), from what their help says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..core.messages.say import say
from ..core.messages.typography import colon, typeset
from ..core.tuples import NamedTuple
from .markdown import escaped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NAME = "reseau"


class Topic(NamedTuple):
    """A command: its words after ``reseau``, its usage after them, its texts, and (spelling, text) rows."""

    words: tuple[str, ...]
    usage: str
    about: str
    arguments: list[tuple[str, str]]
    options: list[tuple[str, str]]
    commands: list[tuple[str, str]]
    examples: list[str]


def markdown(topics: Iterable[Topic], lang: str) -> str:
    """The page of the commands: a section each."""
    lines = [f"# {say('reference.title', lang)}", "", typeset(say("reference.made", lang), lang), ""]
    for told in topics:
        lines += _section(told, lang)
    return "\n".join(lines).rstrip() + "\n"


def _section(told: Topic, lang: str) -> Iterator[str]:
    yield f"## {' '.join((NAME, *told.words))}"
    yield ""
    yield from (_words(told.about, lang), "")
    yield from ("```", f"{' '.join((NAME, *told.words))} {told.usage}", "```", "")
    for name, rows in _rows(told):
        yield from (typeset(say("help.section", lang, name=say(f"help.{name}", lang)), lang), "")
        yield from (
            f"- `{spelling}`{typeset(colon(lang), lang)}{_words(text, lang)}" for spelling, text in rows
        )
        yield ""
    yield from ("```", *told.examples, "```", "")


def _words(text: str, lang: str) -> str:
    return typeset(escaped(text), lang)


def _rows(told: Topic) -> list[tuple[str, list[tuple[str, str]]]]:
    parts = [("arguments", told.arguments), ("options", told.options), ("commands", told.commands)]
    return [(name, rows) for name, rows in parts if rows]


def manual(topics: Iterable[Topic], lang: str) -> str:
    """The manual page, section 1: the program, then each command as a subsection."""
    first, *others = topics
    lines = [
        f'.TH RESEAU 1 "" "{NAME}" "{_roff(say("reference.title", lang))}"',
        f".SH {_roff(say('reference.name', lang))}",
        f"{NAME} \\- {_roff(say('reference.summary', lang))}",
        f".SH {_roff(say('reference.usage', lang))}",
        f".B {NAME}",
        _roff(first.usage),
        f".SH {_roff(say('reference.about', lang))}",
        _roff(first.about.replace("\n\n", " ")),
        *_options(first),
        f".SH {_roff(say('reference.commands', lang))}",
    ]
    for told in others:
        lines += [
            f".SS {_roff(' '.join((NAME, *told.words, told.usage)))}",
            _roff(told.about.replace("\n\n", " ")),
        ]
        lines += _options(told)
        lines += [".PP", ".EX", *map(_roff, told.examples), ".EE"]
    lines += [f".SH {_roff(say('reference.codes', lang))}", _roff(say("reference.exit", lang))]
    return "\n".join(lines) + "\n"


def _options(told: Topic) -> Iterator[str]:
    for spelling, text in (*told.arguments, *told.options):
        yield from (".TP", f".B {_roff(spelling)}", _roff(text))


def _roff(text: str) -> str:
    """A text in which no sign steers the formatter."""
    text = re.sub(r"\s+", " ", text).strip().replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in (".", "'") else text
