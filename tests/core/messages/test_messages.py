"""The tables of messages: the same in every language, none dead, each in the typography of its language."""

from __future__ import annotations

import ast
import re
from functools import cache
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from string import Formatter
from typing import NamedTuple

import pytest

import reseau_cli
from reseau_cli.core import messages, vocabulary
from reseau_cli.core.messages.say import LANGUAGES, has, say
from reseau_cli.core.messages.typography import typeset
from reseau_cli.core.owner.questions import QUESTIONS

SRC = Path(reseau_cli.__file__).parent
ROOT = Path(messages.__path__[0])
SUBJECTS = sorted(path.stem for path in (ROOT / "fr").glob("[a-z]*.py"))
LOCAL = {"marks.day", "marks.place"}
"""How a language writes a date or a place: each uses what it needs of what is given."""
SAID_AT = {"at": "name"}
"""A place is given as French says it (« dans le Gard ») and by its name; each language uses one."""
CALLED = {"he", "He"}
"""How a network is called again: English has one word for all, and writes it out."""


def table(lang: str, subject: str) -> dict[str, str]:
    texts: dict[str, str] = import_module(f"reseau_cli.core.messages.{lang}.{subject}").TEXTS
    return texts


def blanks(text: str) -> set[str]:
    names = {name for _, name, _, _ in Formatter().parse(text) if name} - CALLED
    return {SAID_AT.get(name, name) for name in names}


def test_each_language_is_one_folder() -> None:
    assert {path.parent.name for path in ROOT.glob("*/__init__.py")} == set(LANGUAGES)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_the_same_tables(lang: str) -> None:
    assert sorted(path.stem for path in (ROOT / lang).glob("[a-z]*.py")) == SUBJECTS


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("lang", LANGUAGES[1:])
def test_every_language_has_the_same_keys_and_blanks(subject: str, lang: str) -> None:
    first, other = table(LANGUAGES[0], subject), table(lang, subject)
    assert list(other) == list(first)
    unlike = [key for key in first if blanks(first[key]) != blanks(other[key])]
    assert [key for key in unlike if f"{subject}.{key}" not in LOCAL] == []


@pytest.mark.parametrize("subject", SUBJECTS)
def test_every_plural_has_its_two_forms(subject: str) -> None:
    forms: dict[str, set[str]] = {}
    for key in table(LANGUAGES[0], subject):
        name, bar, form = key.partition("|")
        if bar:
            forms.setdefault(name, set()).add(form)
    assert all({"one", "other"} <= found <= {"none", "one", "other"} for found in forms.values()), forms


@cache
def trees() -> dict[Path, ast.Module]:
    """Every module of the sources, parsed."""
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in SRC.rglob("*.py")}


def strings() -> tuple[set[str], list[str]]:
    """The literal strings of the sources, and those with blanks as patterns; the tables themselves left out."""
    literal, patterns = set(), set()
    for path, tree in trees().items():
        if path.parent.parent == ROOT:
            continue
        nodes = list(ast.walk(tree))
        inside = {id(part) for node in nodes if isinstance(node, ast.JoinedStr) for part in node.values}
        for node in nodes:
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inside:
                literal.add(node.value)
            elif isinstance(node, ast.Name) and node.id.isupper():
                literal.add(node.id.lower())  # the name of a member of an Enum
            elif isinstance(node, ast.JoinedStr):
                parts = [part.value if isinstance(part, ast.Constant) else None for part in node.values]
                if sum(len(part or "") for part in parts) > 2:
                    patterns.add("".join(".+" if part is None else re.escape(part) for part in parts))
    return literal, sorted(patterns)


class Written(NamedTuple):
    """What the sources write: whole keys; patterns of whole keys; of bare names; the subjects whose names are bare."""

    literal: set[str]
    narrow: re.Pattern[str]
    loose: re.Pattern[str]
    bare: set[str]


@pytest.fixture(scope="module")
def written() -> Written:
    literal, patterns = strings()
    tables = [words for name, words in vars(vocabulary).items() if name.isupper() and isinstance(words, dict)]
    literal |= {key for words in tables for key in words.values()}
    literal |= {
        key
        for page in SRC.rglob("*.html")
        for key in re.findall(r'say\("([^"]+)"', page.read_text(encoding="utf-8"))
    }
    literal |= {key for question in QUESTIONS for _, key in question.choices}
    whole = [pattern for pattern in patterns if pattern.startswith(tuple(map(re.escape, SUBJECTS)))]
    return Written(
        literal,
        re.compile("|".join(pattern for pattern in whole if not pattern.endswith(r"\..+"))),
        re.compile(
            "|".join(p for p in patterns if re.fullmatch(r"(?:[a-z]|\\-)+\.\+|\.\+(?:[a-z]|\\-)+", p))
        ),
        {subject for subject in SUBJECTS if re.escape(f"{subject}.") + ".+" in patterns},
    )


def is_used(subject: str, name: str, written: Written) -> bool:
    """Whether the sources write the key, or a pattern that it meets: whole, or bare as in ``say(f"reasons.{name}")``."""
    spelled, ways = [f"{subject}.{name}"], [written.narrow]
    if subject in written.bare:
        spelled, ways = [*spelled, name], [*ways, written.loose]
    return any(s in written.literal or any(way.fullmatch(s) for way in ways) for s in spelled)


@pytest.mark.parametrize(
    "subject", [subject for subject in SUBJECTS if subject != "help"]
)  # cli/test_help.py
def test_no_text_is_dead(subject: str, written: Written) -> None:
    names = dict.fromkeys(key.partition("|")[0] for key in table(LANGUAGES[0], subject))
    assert [name for name in names if not is_used(subject, name, written)] == []


def test_every_key_written_in_the_sources_has_its_text(written: Written) -> None:
    keys = [
        text for text in written.literal if re.fullmatch(rf"(?:{'|'.join(SUBJECTS)})\.[a-z0-9._-]+", text)
    ]
    assert len(keys) > 100
    missing = [key for key in keys if not (has(key, "fr") or has(f"{key}|other", "fr"))]
    assert [
        key for key in missing if not key.endswith((".py", ".yaml", ".json", ".html", ".toml", ".app"))
    ] == []


@cache
def calls() -> list[tuple[str, str, set[str]]]:
    """(place, key, names given) of every call whose key is written out, and whose values are all named."""
    found = []
    for path, tree in trees().items():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") not in ("say", "printed"):
                continue
            key, given = node.args[0], {one.arg for one in node.keywords}
            if isinstance(key, ast.Constant) and None not in given:
                place = f"{path.relative_to(SRC)}:{node.lineno}"
                found.append((place, str(key.value), {str(name) for name in given}))
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_text_is_given_all_that_it_holds(lang: str) -> None:
    lacking = []
    for place, key, given in calls():
        subject, _, name = key.partition(".")
        texts = [text for one, text in table(lang, subject).items() if one.partition("|")[0] == name]
        held = {blank for text in texts for _, blank, _, _ in Formatter().parse(text) if blank}
        lacking += [(place, key, sorted(held - given))] if held - given else []
    assert lacking == []


@pytest.mark.parametrize("subject", SUBJECTS)
def test_french_typography(subject: str) -> None:
    """Of every French text but the patterns, with what a blank may hold in its place, typeset."""
    for name, written in table("fr", subject).items():
        key, text = f"{subject}.{name}", typeset(re.sub(r"{\w+}", "X", written), "fr")
        if key in ("marks.narrow", "marks.apostrophe"):
            continue
        assert "'" not in text and "..." not in text and "“" not in text and "”" not in text, key
        if subject != "marks":
            assert text == text.strip() or key in SPACED, f"{key}: a space at an end"
        for before, sign in pairwise(text):
            assert not (sign in ";!?»€%" and before != "\u202f"), (key, text)
            assert not (before == "«" and sign != "\u202f"), (key, text)
        assert not re.search(r"[^\u202f]:", re.sub("«.*?»", "", text)), (key, text)
        assert text.count("«") == text.count("»"), key
        assert "  " not in text and " ," not in text and not re.search(r" \.(?!\w)", text), key


SPACED = {"errors.near", "upkeep.write-it", "outgoing.go-on"}
"""Those that follow a sentence, or that an answer follows."""


@pytest.mark.parametrize("subject", [subject for subject in SUBJECTS if subject != "marks"])
def test_english_typography(subject: str) -> None:
    for key, text in table("en", subject).items():
        assert "'" not in text and "«" not in text and "»" not in text, key
        if key != "how-typed":  # which names the keys themselves
            assert not re.search(r" [;:!?](?![a-z-])", re.sub(r"“[^”]*”", "X", text)), key


def test_a_plural_follows_its_count() -> None:
    said = [say("dialogue.possible", "en", count=count, figure=count) for count in (0, 1, 2)]
    assert said == ["no network possible", "1 network possible", "2 networks possible"]


def test_a_key_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        say("dialogue.nothing-such", "fr")


def test_no_language_is_named_in_the_code() -> None:
    named = [
        f"{path.relative_to(SRC)}: {node.lineno}"
        for path, tree in trees().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Compare)
        and any(
            isinstance(one, ast.Constant) and one.value in LANGUAGES for one in [node.left, *node.comparators]
        )
    ]
    assert named == []
