"""What to do after the result: a choice, given back as data; the command line acts on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..core.messages.typography import printed
from .pen import Way

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .pen import Pen

ACTIONS = ("details", "compare", "change", "quit")
"""What is offered unless the command line says otherwise; it may also offer "page"."""


class Action(NamedTuple):
    """What the owner chose: one of ``ACTIONS`` or "page", and the ids of the networks it is about."""

    name: str
    ids: tuple[str, ...] = ()


def choose(pen: Pen, found: Sequence[tuple[str, str]], lang: str, actions: Sequence[str] = ()) -> Action:
    """Ask what to do with the networks found, as (id, name); comparing takes two of them."""
    least = {"details": 1, "compare": 2}
    offered = [name for name in actions or ACTIONS if len(found) >= least.get(name, 0)]
    while True:
        name = pen.one(
            printed("dialogue.menu", lang), [(name, printed(f"dialogue.{name}", lang)) for name in offered]
        )
        ids = _networks(pen, found, lang, least.get(name, 0))
        if ids is not None:
            return Action(name, ids)


def _networks(pen: Pen, found: Sequence[tuple[str, str]], lang: str, count: int) -> tuple[str, ...] | None:
    """As many networks as it takes, or None if the owner goes back."""
    ids: tuple[str, ...] = ()
    while len(ids) < count:
        options = [pair for pair in found if pair[0] not in ids]
        title = printed("dialogue.against" if ids else "dialogue.which-network", lang)
        chosen = pen.one(title, options, [(Way.BACK, printed("dialogue.back", lang))])
        if chosen is Way.BACK:
            return None
        ids = (*ids, chosen)
    return ids
