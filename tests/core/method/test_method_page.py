"""``docs/method.md`` tells every figure of the method as the code has it, and no other; so does it in English.

An entry of the page is a constant's name in backquotes, ``admission.NOT_MET`` or ``criteria.size.WEIGHT``, and its value
after it, up to a point in the middle, a bar, a bracket or the end of the line. A rule's name, ``rules:women``, stands for
the chance of that condition for an owner who has said nothing.
"""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from core.method.test_rules import CASES
from core.strategies import network, pair

from reseau_cli.core import method
from reseau_cli.core.method.rules import RULES
from reseau_cli.core.owner import needs, situation
from reseau_cli.core.owner.profile import KEY, Profile

PAGES = {
    lang: (Path(__file__).parents[3] / "docs" / name).read_text(encoding="utf-8")
    for lang, name in (("fr", "method.md"), ("en", "method.en.md"))
}
JOINED = {lang: re.sub(r"(?<=\S)\n(?=[^\s|#-])", " ", page) for lang, page in PAGES.items()}
"""A paragraph a line: an entry may run over several."""
MODULES = {
    **{
        found.name.removeprefix(f"{method.__name__}."): import_module(found.name)
        for found in pkgutil.walk_packages(method.__path__, f"{method.__name__}.")
    },
    "needs": needs,
    "situation": situation,
}


def is_told(value: Any) -> bool:
    """Whether a constant is a figure, a list of words or a table of either; the keys of a profile are tested elsewhere."""
    if isinstance(value, bool):
        return False
    if hasattr(value, "_fields"):
        return all(isinstance(part, int | float) for part in value)
    if isinstance(value, frozenset | set | tuple) and set(value) <= set(KEY):
        return False
    if isinstance(value, dict):
        return all(isinstance(part, str) or is_told(part) for part in value.values())
    if isinstance(value, frozenset | set | tuple | range):
        figures = (isinstance(part, str | int | float) and not isinstance(part, bool) for part in value)
        return bool(value) and all(figures)
    return isinstance(value, int | float)


def told(value: Any) -> str:
    """A value as the page writes it."""
    if isinstance(value, dict):
        nested = any(isinstance(part, dict | tuple | set | frozenset) for part in value.values())
        key_mark, mark = (": ", "; ") if nested else (" ", ", ")
        return mark.join(f"{key or 'not known'}{key_mark}{told(part)}" for key, part in value.items())
    if isinstance(value, frozenset | set):
        return ", ".join(sorted(map(str, value)))
    if isinstance(value, tuple | range):
        return ", ".join(map(told, value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def defined(name: str) -> list[str]:
    """The constants that a module defines itself, in its order."""
    source = Path(str(MODULES[name].__file__)).read_text(encoding="utf-8")
    lines = re.findall(r"^([A-Z][A-Z_, ]*?)(?:: [^=\n]+)? = ", source, re.MULTILINE)
    return [one.strip() for line in lines for one in line.split(",")]


CONSTANTS = {
    f"{name}.{constant}": told(value)
    for name in MODULES
    for constant in defined(name)
    if is_told(value := getattr(MODULES[name], constant))
}
ENTRIES = {
    lang: dict(re.findall(r"`([a-z_.]+\.[A-Z_]+)` ([^·|()\n]*[^·|()\n .])", text))
    for lang, text in JOINED.items()
}
ODDS = {lang: dict(re.findall(r"`rules:([a-z-]+)` ([0-9.]*[0-9])", text)) for lang, text in JOINED.items()}
in_both = pytest.mark.parametrize("lang", PAGES)


@in_both
def test_the_page_tells_each_constant_as_the_code_has_it(lang: str) -> None:
    assert {name: ENTRIES[lang].get(name) for name in CONSTANTS} == CONSTANTS


@in_both
def test_the_page_tells_no_constant_that_is_not_there(lang: str) -> None:
    assert set(ENTRIES[lang]) <= set(CONSTANTS)
    assert len(re.findall(r"`[a-z_.]+\.[A-Z_]+`", JOINED[lang])) == len(ENTRIES[lang]), "each once"


def silent(name: str) -> float:
    case = CASES[name]
    return RULES[name].odds(pair(Profile(), network("a", **case.facts)), case.value)


@in_both
def test_the_chance_of_a_condition_for_who_has_said_nothing(lang: str) -> None:
    assert {name: float(odds) for name, odds in ODDS[lang].items()} == {
        name: silent(name) for name in ODDS[lang]
    }


@in_both
def test_no_plain_chance_is_left_out(lang: str) -> None:
    """Those that hang on the condition's value or on what he said are told in words."""
    varied = {"circumstances", "min-employees", "max-employees", "min-turnover", "legal-forms", "stages"}
    varied |= {"projects", "standings", "departments", "regions", "closed"}
    assert set(ODDS[lang]) == set(RULES) - varied


@in_both
def test_figures_stand_nowhere_else(lang: str) -> None:
    text = JOINED[lang].split("## 6.")[0]
    text = re.sub(r"`[a-z_.]+\.[A-Z_]+` [^·|()\n]*|`rules:[a-z-]+` [0-9.]*[0-9]", "", text)
    assert re.findall(r"\d[.,]\d+", text) == []


@in_both
def test_it_stays_short(lang: str) -> None:
    assert len(PAGES[lang].splitlines()) <= 190
