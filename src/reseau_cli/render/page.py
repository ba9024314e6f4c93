"""The answer as one page to hand over: no script, nothing from outside, two sheets of paper when printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import __version__
from ..core.explanation.handout import handout
from ..core.messages.typography import day
from .html import filled
from .outlines import drawn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.explanation.advice import Advice
    from .sheet import Section


def page(
    advice: Advice,
    *,
    lang: str | None = None,
    date: str | None = None,
    note: str = "",
    about: str | None = None,
    more: Sequence[Section] = (),
) -> str:
    """The whole page, as HTML.

    Args:
        advice: the answer.
        lang: the language of the headings; the advice's own where it is not told.
        date: the day that stands on it, as 2026-11-29; none where it is not told.
        note: the adviser's own words; where there are none, the printed page keeps room for them.
        about: what marks a sample, or whom the page is for (a pseudonym).
        more: sections that follow the networks, such as a plan.
    """
    lang = lang or advice.lang
    told = handout(advice)
    return filled(
        "page.html",
        lang,
        page=told,
        map=drawn(told.where),
        date=day(date, lang) if date else "",
        note=note.strip(),
        about=about or "",
        more=more,
        version=__version__,
    )
