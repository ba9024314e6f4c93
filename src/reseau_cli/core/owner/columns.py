"""Owners in a table: what its columns are called, and a row of cells read into a profile.

A column bears the name of a key of the profile, or a person's word for it in either language (the ``columns`` table),
spelling aside. Lists are separated by ``|``; the client stands in ``pseudonym``. What no key answers to is left unread
and told, for a table may hold more than we need; what nearly is a key is refused, for it is a slip.
"""

from __future__ import annotations

from functools import cache

from ..errors import ProfileError
from ..france.numbers import amount, count, duration
from ..messages.say import LANGUAGES, say
from ..text.spelling import squeezed, ways
from ..tuples import NamedTuple
from .profile import KEY, KEYS, SECTIONS, Key, Profile, read_value
from .typed import typed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

PSEUDONYM = "pseudonym"
SEPARATOR = "|"
END = "\x1f"
"""A row that readers of CSV put after the last: where it is not read as one, a quotation mark before it never closes."""

NAMES = (PSEUDONYM, *KEY)
"""Every column there may be, in the order of the template."""

SLIP = 0.8
"""How alike (0 to 1) a name is to one of ours to be taken for a slip of it."""

_AS_WRITTEN = {"budget": amount, "turnover": amount, "hours": duration, "employees": count, "age": count}
"""Counts that people write with their unit: « 300 euros », « 2 h »."""


class Columns(NamedTuple):
    """A header as it was understood: the name of each column (None: it is not read), and those unread as written."""

    names: tuple[str | None, ...]
    header: tuple[str, ...]

    @property
    def unread(self) -> tuple[str, ...]:
        """The columns that no key answers to."""
        return tuple(text for name, text in zip(self.names, self.header, strict=True) if text and not name)


class Row(NamedTuple):
    """A client: the name he goes by here, if the row has one, and his answers."""

    pseudonym: str | None
    profile: Profile


def columns_of(header: Sequence[str]) -> Columns:
    """What the columns of a table hold.

    Raises:
        ProfileError: two columns hold the same answer, a column's name is a slip, or no column is known.
    """
    texts = tuple(text.strip() for text in header)
    names = tuple(_column(text) for text in texts)
    for at, name in enumerate(names):
        if name and name in names[:at]:
            raise ProfileError("twice-the-column", texts[at], value=texts[names.index(name)])
    if not any(names):
        raise ProfileError("no-column", "", known=", ".join(NAMES))
    return Columns(names, texts)


def row_of(columns: Columns, cells: Sequence[str]) -> Row:
    """The client of a row of cells; cells that are missing at its end are empty.

    Raises:
        ProfileError: an answer its key does not admit; ``path`` is the column, as it is written.
    """
    if any(cell.strip() for cell in cells[len(columns.names) :]):
        raise ProfileError("too-many-cells", "", top=len(columns.names))
    named = zip(columns.names, columns.header, cells, strict=False)
    return _read([(name, text, cell) for name, text, cell in named if name])


def row_of_mapping(data: object) -> Row:
    """The client of a mapping, flat or in the profile's own sections, with values of their kind or in words.

    Raises:
        ProfileError: as ``row_of``; also a key that is none.
    """
    if not isinstance(data, dict):
        raise ProfileError("not-a-mapping", "", value=type(data).__name__)
    cells = list[tuple[str, str, object]]()
    for text, value in data.items():
        inside = value if text in SECTIONS and isinstance(value, dict) else {text: value}
        for inner, cell in inside.items():
            name = _column(str(inner))
            if name is None:
                raise ProfileError("unknown-key", str(inner))
            if any(name == told for told, _, _ in cells):
                raise ProfileError("twice-the-column", str(inner), value=name)
            cells.append((name, str(inner), cell))
    return _read(cells)


def pseudonym_in(data: object) -> str:
    """The name a mapping gives its client, though nothing else of it can be read; "" for none."""
    for text, value in data.items() if isinstance(data, dict) else ():
        try:
            if _column(str(text)) == PSEUDONYM and isinstance(value, str | int):
                return str(value)
        except ProfileError:  # nearly a key
            continue
    return ""


def cell_value(key: Key, cell: object) -> Any:
    """One answer from its cell: words as people write them, or a value of the key's own kind; blank is unknown.

    Raises:
        ProfileError: the key does not admit it.
    """
    if not isinstance(cell, str):
        return read_value(key, cell)
    text = cell.strip()
    return read_value(key, _typed(key, text) if text else None)


def _read(cells: Sequence[tuple[str, str, object]]) -> Row:
    pseudonym: str | None = None
    answers: dict[str, Any] = {}
    for name, text, cell in cells:
        try:
            if name == PSEUDONYM:
                pseudonym = " ".join(str(cell).split()) if cell is not None else ""
            else:
                answers[name] = cell_value(KEY[name], cell)
        except ProfileError as error:
            raise error.at(text) from None
    return Row(pseudonym or None, Profile(**answers))


def _typed(key: Key, text: str) -> object:
    if key.name in ("postcode", "department") and text.isdecimal():
        # A spreadsheet takes a code for a number, and drops its first nought.
        lost = 4 if key.name == "postcode" else 1
        return f"0{text}" if len(text) == lost else text
    found = typed(key, text, SEPARATOR)
    if isinstance(found, str) and key.name in _AS_WRITTEN:
        told = _AS_WRITTEN[key.name](text)
        return text if told is None else round(told)
    return found


def _column(text: str) -> str | None:
    """The key that a column's name means; None where it means none.

    Raises:
        ProfileError: it nearly is a key.
    """
    known = _known()
    found = {known[way] for way in ways(text) if way in known}
    if found:
        return found.pop() if len(found) == 1 else None
    from difflib import get_close_matches  # only for what is not written as we write it

    near = get_close_matches(squeezed(text), [*known], n=1, cutoff=SLIP)
    if near:
        raise ProfileError("unknown-column", text, near=_spelled()[near[0]])
    return None


@cache
def _known() -> Mapping[str, str]:
    return {squeezed(text): name for text, name in _texts()}


@cache
def _spelled() -> Mapping[str, str]:
    return {squeezed(text): text for text, _ in _texts()}


def _texts() -> list[tuple[str, str]]:
    words = [
        (text, name)
        for name in NAMES
        for lang in LANGUAGES
        for text in say(f"columns.{name}", lang).split(" | ")
    ]
    return [*((name, name) for name in NAMES), *((key.path, key.name) for key in KEYS), *words]
