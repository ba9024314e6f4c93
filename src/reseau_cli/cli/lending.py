"""What the questions borrow, loaded once something is said: the first question needs nothing, and stands at once."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING

from ..ask import saved
from ..ask.screens import Tools
from ..catalogue.shipped import load_help_lines
from ..core.errors import ReseauError
from ..core.messages.say import LANGUAGES, say
from ..core.messages.typography import printed
from ..core.tuples import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..core.catalogue.network import Catalogue
    from ..core.method.ranking import Answer
    from ..core.owner.profile import Profile
    from .lent import Known

OPEN = frozenset({"woman", "employees", "circumstances", "legal_form", "remote"})
"""What depends on an answer where none is given yet: all that networks are particular about, but age, which few are."""


class Lent(NamedTuple):
    """The tools of a conversation, the ranking they rest on, and what is done while the first question is read."""

    tools: Tools
    rank: Callable[[Profile], Answer]
    get_ready: Callable[[], None]


def lend(catalogue: Catalogue, lang: str, whose: str | None = None) -> Lent:
    """What a conversation borrows from the rest of the program."""

    @cache
    def known() -> Known:
        from .lent import Known

        return Known(catalogue, lang)

    def get_ready() -> None:
        with suppress(ReseauError):  # it will be met again where it matters, and told
            known().rehearse(say("questions.text.example", lang))

    tools = Tools(
        possible=lambda profile: known().possible(profile) if profile.answered() else None,
        dependencies=lambda profile: known().dependencies(profile) if profile.answered() else OPEN,
        place_proposals=lambda text: known().place_proposals(text),
        trade_proposals=lambda text: known().trade_proposals(text),
        quiet=quiet(lang),
        heard=lambda text: known().heard(text),
        things=lambda text: known().things(text),
        care=lambda profile: known().care(profile) if profile.answered() else [],
        keep=lambda interview: saved.save(interview.to_state(), whose),
    )
    return Lent(tools, lambda profile: known().rank(profile), get_ready)


def quiet(lang: str) -> str:
    """The one line on whom to call, whoever he is."""
    first = load_help_lines()[0]
    return printed("care.quiet", lang, phone=first["phone"], hours=first["hours"][LANGUAGES.index(lang)])
