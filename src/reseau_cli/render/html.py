"""What fills the pages' templates, with Jinja2: every text is escaped and typeset; nothing of it becomes markup."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ..core.explanation.address import pieces
from ..core.messages.say import say
from ..core.messages.typography import colon, typeset
from ..core.text.hidden import inert

if TYPE_CHECKING:
    from .sheet import Sheet

TEMPLATES = Path(__file__).parent / "templates"


def filled(template: str, lang: str, **values: Any) -> str:
    """A template filled; in it, ``say("page.networks")`` is a text of the tables, ``colon`` a mark of the language."""
    marks = {"colon": colon(lang), "semicolon": say("marks.semicolon", lang)}
    worded = partial(_said, lang)
    page = _environment(lang).get_template(template)
    return inert(page.render(lang=lang, say=worded, pieces=pieces, **marks, **values))


def _said(lang: str, key: str, /, **fills: object) -> str:
    return say(key, lang, **fills)


def html(sheet: Sheet, lang: str) -> str:
    """A sheet as a page of its own."""
    return filled("sheet.html", lang, sheet=sheet)


@cache
def _environment(lang: str) -> Environment:
    def spaced(value: Any) -> Any:
        return typeset(value, lang) if isinstance(value, str) and not isinstance(value, Markup) else value

    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=spaced,
    )
