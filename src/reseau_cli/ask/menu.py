"""What to do after the result: one key, given back as data; the command line acts on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.messages.typography import printed
from ..core.tuples import NamedTuple
from .pen import Way

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .pen import Pen

LEAST = {"details": 1, "why": 1, "compare": 2, "change": 0, "save": 0, "quit": 0}
"""What can be done, in the order of its keys, and how many of the networks found it takes."""

NETWORKS = {"details": 1, "why": 1, "compare": 2}


class Action(NamedTuple):
    """What the owner chose: a key of ``LEAST``, and the ids of the networks it is about."""

    name: str
    ids: tuple[str, ...] = ()


def choose(pen: Pen, found: Sequence[tuple[str, str]], lang: str) -> Action:
    """Ask what to do with the networks found, as (id, name); comparing takes two of them, a figure shows that one."""
    keys = [
        (
            Action(name),
            printed(f"dialogue.key-{name}", lang),
            printed(f"dialogue.do-{_told(name, found)}", lang),
        )
        for name, least in LEAST.items()
        if len(found) >= least
    ]
    keys += [(Action("details", (id_,)), str(rank), "") for rank, (id_, _) in enumerate(found[:9], 1)]
    while True:
        action: Action = pen.press(keys)
        ids = action.ids or _networks(pen, found, lang, NETWORKS.get(action.name, 0))
        if ids is not None:
            return Action(action.name, ids)


def _told(name: str, found: Sequence[tuple[str, str]]) -> str:
    """What is told of an action: where nothing was found, an answer is not changed, but given."""
    return "answer" if name == "change" and not found else name


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
