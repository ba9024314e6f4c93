"""A piece read: for each answer its distinct values, each read once, and which of them each owner gave."""

from __future__ import annotations

import csv
import json
from functools import lru_cache
from io import StringIO
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.errors import ProfileError
from ..core.owner.columns import END, PSEUDONYM, cell_value, row_of_mapping
from ..core.owner.profile import KEY, KEYS, Profile
from ..core.tuples import NamedTuple
from .pieces import CSV, LINES, LONGEST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.owner.columns import Columns
    from .pieces import Piece

UNKNOWN = Profile()

MOST_KEPT = 50_000
"""Texts read that are kept: beyond some thousand sentences, each is its owner's own."""


AT_ONCE = 250_000
"""Letters of a text whose cells are told apart at once: some thousand rows."""


class Encoded(NamedTuple):
    """The cells of a column: where each stands among the ``distinct`` ones."""

    codes: np.ndarray
    distinct: list[Any]


class Column(NamedTuple):
    """One answer of all: ``codes[i]`` is where owner i's stands among ``values``; what the table calls it."""

    codes: np.ndarray
    values: list[Any]
    header: str


class Owners(NamedTuple):
    """The owners of a piece. ``broken`` are the rows that could not be read, each with its first fault."""

    rows: int
    pseudonyms: list[str | None] | None
    answers: dict[str, Column]
    broken: dict[int, ProfileError]

    def profile(self, row: int) -> Profile:
        """The answers of one of them."""
        return UNKNOWN._replace(
            **{name: column.values[column.codes[row]] for name, column in self.answers.items()}
        )

    def column(self, name: str) -> Column:
        """An answer of all, whether the table has it or not."""
        nothing: np.ndarray = np.zeros(self.rows, np.int32)
        return self.answers.get(name) or Column(nothing, [getattr(UNKNOWN, name)], name)

    def fault(self, error: ProfileError) -> ProfileError:
        """A fault found later in an answer, told by its column."""
        name = error.path.rpartition(".")[2]
        column = self.answers.get(name)
        return error.at(column.header if column else name)


def read(piece: Piece) -> Owners:
    """The owners of a piece, in its order."""
    if piece.format == LINES:
        return _of_lines(piece.content)
    assert piece.columns is not None
    if piece.format == CSV:
        return _of_text(piece.content.decode("utf-8", "surrogateescape"), piece.columns, piece.separator)
    batch = piece.content
    told = [_encoded(batch.column(at).to_pylist()) for at in range(batch.num_columns)]
    return _of_columns(piece.columns, told, batch.num_rows, {})


def _of_text(text: str, columns: Columns, separator: str) -> Owners:
    """The owners of a piece of CSV."""
    width = len(columns.header)
    plain = _plain(text.replace("\r\n", "\n"), separator, width)
    if plain:
        return _of_columns(columns, plain, len(plain[0].codes), {})
    rows, broken = _quoted(text, separator, width)
    cells: Sequence[Sequence[Any]] = list(zip(*rows, strict=True)) or [()] * width
    return _of_columns(columns, list(map(_encoded, cells)), len(rows), broken)


def _plain(text: str, separator: str, width: int) -> list[Encoded] | None:
    """The columns of a text in which nothing is quoted and no row cut, many times as fast; None of any other.

    A part of the text at a time: its cells are looked up while the processor has them at hand.
    """
    if width < 2 or '"' in text or "\r" in text:
        return None
    known, codes = [_Places() for _ in range(width)], [list[np.ndarray]() for _ in range(width)]
    begin = 0
    while begin < len(text):
        end = text.find("\n", begin + AT_ONCE) + 1 or len(text)
        lines = text[begin:end].removesuffix("\n")
        cells, begin = lines.split(separator), end
        both = cells[width - 1 : -1 : width - 1]  # a row's last cell and the next one's first
        if (
            len(cells) != (len(both) + 1) * (width - 1) + 1
            or lines.count("\n") != len(both)
            or not all("\n" in two for two in both)
        ):
            return None
        ends = "\n".join([cells[0], *both, cells[-1]]).split("\n")
        told = [ends[::2], *[cells[at :: width - 1] for at in range(1, width - 1)], ends[1::2]]
        for column, places, numbers in zip(told, known, codes, strict=True):
            numbers.append(np.fromiter(map(places.__getitem__, column), np.int32, len(column)))
    return [
        Encoded(np.concatenate(numbers), list(places)) for numbers, places in zip(codes, known, strict=True)
    ]


def _quoted(text: str, separator: str, width: int) -> tuple[list[list[str]], dict[int, ProfileError]]:
    """The rows of a text, those that are too long or not in UTF-8 set aside; a blank line is no row."""
    broken = dict[int, ProfileError]()
    usual = csv.field_size_limit(LONGEST)  # one for the whole process: others read their own files by it
    try:
        whole = StringIO(f"{text}\n{END}", newline="")
        rows = [row for row in csv.reader(whole, delimiter=separator) if row]
    finally:
        csv.field_size_limit(usual)
    if rows[-1] == [END]:
        rows.pop()
    else:
        broken[len(rows) - 1] = ProfileError("open-quote", "")
    for at, row in enumerate(rows):
        if len(row) != width:
            if any(cell.strip() for cell in row[width:]):
                broken.setdefault(at, ProfileError("too-many-cells", "", top=width))
            rows[at] = (row + [""] * width)[:width]
    return rows, broken


def _of_columns(
    columns: Columns, told: Sequence[Encoded], count: int, broken: dict[int, ProfileError]
) -> Owners:
    answers, pseudonyms = dict[str, Column](), None
    for name, header, column in zip(columns.names, columns.header, told, strict=True):
        if name == PSEUDONYM:
            names = [
                None if cell is None else " ".join(str(cell).split()) or None for cell in column.distinct
            ]
            pseudonyms = [names[code] for code in column.codes.tolist()]
        elif name:
            answers[name] = _read_column(name, header, *column, broken)
    return Owners(count, pseudonyms, answers, broken)


def _read_column(
    name: str, header: str, codes: np.ndarray, distinct: list[Any], broken: dict[int, ProfileError]
) -> Column:
    """A column read, each distinct cell once; its faults go to the rows that have none yet."""
    values, faults = list[Any](), dict[int, ProfileError]()
    for code, cell in enumerate(distinct):
        try:
            values.append(_text(name, cell) if type(cell) is str else cell_value(KEY[name], _as_ours(cell)))
        except ProfileError as error:
            faults[code] = error.at(header)
            values.append(getattr(UNKNOWN, name))
    for code, fault in faults.items():
        for row in np.flatnonzero(codes == code).tolist():
            broken.setdefault(row, fault)
    return Column(codes, values, header)


@lru_cache(MOST_KEPT)
def _text(name: str, cell: str) -> Any:
    """A text read, which many pieces hold."""
    return cell_value(KEY[name], cell)


def _as_ours(cell: Any) -> Any:
    """A value of a table's own kind as ours: what is no number is unknown, pairs are a mapping."""
    if isinstance(cell, float) and cell != cell:
        return None
    pairs = isinstance(cell, list) and cell and all(isinstance(one, tuple) for one in cell)
    return dict(cell) if pairs else cell


def _encoded(cells: Sequence[Any]) -> Encoded:
    """The place of each cell among the distinct ones, and these; one of another kind is another."""
    places = _Places()
    if _are_texts(cells):
        codes = np.fromiter(map(places.__getitem__, cells), np.int32, len(cells))
        return Encoded(codes, list(places))
    keys = [one if type(one) is str else (type(one), repr(one)) for one in cells]
    first = dict(zip(reversed(keys), reversed(cells), strict=True))
    codes = np.fromiter(map(places.__getitem__, keys), np.int32, len(keys))
    return Encoded(codes, [first[key] for key in places])


def _are_texts(cells: Sequence[Any]) -> bool:
    """Whether all are texts: to join them asks it several times as fast as to look at each."""
    try:
        "".join(cells)
    except TypeError:
        return False
    return True


class _Places(dict[Any, int]):
    """Distinct keys in the order in which they are looked up, each with its place."""

    def __missing__(self, key: Any) -> int:
        place = self[key] = len(self)
        return place


def _of_lines(content: bytes) -> Owners:
    profiles, pseudonyms, broken = list[Profile](), list[str | None](), dict[int, ProfileError]()
    for line in content.split(b"\n"):
        if not line.strip():
            continue
        try:
            pseudonym, profile = row_of_mapping(_mapping(line))
        except ProfileError as error:
            broken[len(profiles)] = error
            pseudonym, profile = None, UNKNOWN
        profiles.append(profile)
        pseudonyms.append(pseudonym)
    answers = {
        key.name: Column(*_encoded([getattr(profile, key.name) for profile in profiles]), key.name)
        for key in KEYS
    }
    named = pseudonyms if any(pseudonyms) else None
    return Owners(len(profiles), named, answers, broken)


def _mapping(line: bytes) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        raise ProfileError("not-json", "") from None
