"""The outlines of the départements (``scripts/build_outlines.py``), and what a map of them shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import package_data
from ..core.tuples import NamedTuple

if TYPE_CHECKING:
    from ..core.explanation.where import Where


class Shape(NamedTuple):
    """A département as it is drawn: ``tone`` is "home", "region" or "land"."""

    path: str
    tone: str


class Mark(NamedTuple):
    """The ranks of the networks of one département, and where they stand; (0, 0) is the upper left corner."""

    x: int
    y: int
    text: str
    width: int


class Map(NamedTuple):
    """A map: its shapes, then its marks above them; ``home`` is where the owner's own mark stands, if it is known."""

    shapes: list[Shape]
    marks: list[Mark]
    home: tuple[int, int] | None


def drawn(told: Where) -> Map:
    """The map of an answer."""
    shapes, marks, home = [], [], None
    for line in package_data.text("outlines.tsv").splitlines():
        code, point, path = line.split("\t")
        tone = "home" if code == told.home else "region" if code in told.region else "land"
        shapes.append(Shape(path, tone))
        if not point:
            continue
        x, y = map(int, point.split(","))
        if code == told.home:
            home = (x, y)
        if code in told.marks:
            text = ", ".join(map(str, told.marks[code]))
            marks.append(Mark(x, y, text, 20 + 12 * len(text)))
    return Map(shapes, marks, home)
