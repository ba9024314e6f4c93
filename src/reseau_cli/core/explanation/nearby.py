"""What exists around a place, in words: the networks with their doors, and what the public registers tell there."""

from __future__ import annotations

from itertools import groupby

from ..messages.say import say
from ..method.nearby import around
from ..tuples import NamedTuple
from .door import door_around
from .place import level_told
from .registered import desk, organisation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..catalogue.declared import Declared
    from ..catalogue.desk import Desk
    from ..catalogue.network import Catalogue
    from ..method.nearby import Neighbour
    from ..owner.understood import Place
    from .door import Door

    Reached = tuple[Neighbour, Door | None]
    """A network around the place, and the door it is reached by, if one is known."""


class Nearby(NamedTuple):
    """What is shown around a place: the nearest of ``total`` networks, organisations and desks of the registers."""

    place: Place
    networks: Sequence[Reached]
    total: int
    declared: Sequence[Declared] = ()
    desks: Sequence[Desk] = ()

    def by_level(self, lang: str) -> Iterator[tuple[str, Iterator[Reached]]]:
        """The networks, level by level, the nearest first: (how near, in words; those that are)."""
        for level, group in groupby(self.networks, key=lambda one: one[0].level):
            yield level_told(level, self.place, lang).capitalize(), group

    def registered(self, lang: str) -> list[tuple[str, list[str]]]:
        """What the registers tell: (title, a line each), for each kind of which there is any."""
        kinds = [
            ("declared", [organisation(one) for one in self.declared]),
            ("desks", [desk(one, lang) for one in self.desks]),
        ]
        return [(say(f"screen.{kind}", lang), lines) for kind, lines in kinds if lines]


def nearby(place: Place, catalogue: Catalogue, top: int, lang: str) -> Nearby:
    """The ``top`` networks nearest to a place, each with its door; nothing of the registers yet."""
    found = around(place, catalogue)
    reached = [(one, door_around(one, place, catalogue, lang)) for one in found[:top]]
    return Nearby(place, reached, len(found))


def where_told(near: Neighbour) -> list[str]:
    """The place of the group that is near, and how far it is; each where it is known."""
    far = [] if near.far is None else [f"{near.far:.0f} km"]
    return [*(near.group or ())[1:], *far]
