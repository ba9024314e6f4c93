"""What the questions borrow, loaded once something is said: the first question needs nothing, and stands at once."""

from __future__ import annotations

from contextlib import suppress
from functools import cache, partial
from threading import Lock
from typing import TYPE_CHECKING, Any

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
    from .conversation import Known

OPEN = frozenset({"woman", "employees", "circumstances", "legal_form", "remote"})
"""What depends on an answer where none is given yet: all that networks are particular about, but age, which few are."""


class Lent(NamedTuple):
    """The tools of a conversation, the ranking they rest on, and what is done while the first question is read."""

    tools: Tools
    rank: Callable[[Profile], Answer]
    get_ready: Callable[[], None]


def lend(catalogue: Catalogue, lang: str, whose: str | None = None) -> Lent:
    """What a conversation borrows from the rest of the program."""
    one_at_a_time = Lock()  # what is remembered of a catalogue is not made for two at once

    @cache
    def known() -> Known:
        from .conversation import Known

        return Known(catalogue, lang)

    def borrow(name: str, given: Any) -> Any:
        with one_at_a_time:
            return getattr(known(), name)(given)

    def get_ready() -> None:
        with one_at_a_time, suppress(ReseauError, OSError):  # it will be met again where it matters, and told
            if not known.cache_info().currsize:  # else he was quicker
                known().rehearse(say("questions.text.example", lang))

    tools = Tools(
        possible=lambda profile: borrow("possible", profile) if profile.answered() else None,
        dependencies=lambda profile: borrow("dependencies", profile) if profile.answered() else OPEN,
        place_proposals=partial(borrow, "place_proposals"),
        trade_proposals=partial(borrow, "trade_proposals"),
        quiet=quiet(lang),
        heard=partial(borrow, "heard"),
        things=partial(borrow, "things"),
        care=lambda profile: borrow("care", profile) if profile.answered() else [],
        keep=lambda interview: saved.save(interview.to_state(), whose),
    )
    return Lent(tools, partial(borrow, "rank"), get_ready)


def quiet(lang: str) -> str:
    """The one line on whom to call, whoever he is."""
    first = load_help_lines()[0]
    return printed("care.quiet", lang, phone=first["phone"], hours=first["hours"][LANGUAGES.index(lang)])
