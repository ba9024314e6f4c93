"""A table of sorted lines, as bytes or mapped, searched by halves: a line break begins it, so that each line follows one."""

from __future__ import annotations


def starting(table: bytes, letters: str) -> bytes:
    """The lines that begin with these letters."""
    begun = letters.encode()
    return table[first(table, begun) : first(table, begun + b"\xff")]


def first(table: bytes, letters: bytes, end: int | None = None) -> int:
    """Where the first line stands that is not before these letters; ``end`` is where the sorted lines end."""
    low, high = 1, len(table) if end is None else end
    while low < high:
        middle = table.rfind(b"\n", 0, (low + high) // 2) + 1
        if table[middle : middle + len(letters)] < letters:
            low = table.find(b"\n", middle) + 1
        else:
            high = middle
    return low
