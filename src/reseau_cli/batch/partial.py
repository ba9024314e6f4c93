"""What is done of a table whose answers are not all there: the rows, and beside them how far they are whole.

Rows are added and forced to the disk before they are counted, so that a run that is broken off at any moment begins again
after the last piece that was counted, loses none and repeats none. Of another table, catalogue or version, nothing is kept.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from .. import writing
from ..core.errors import MachineError
from ..core.tuples import NamedTuple
from .pieces import PARQUET
from .written import head, to_parquet

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType


class Done(NamedTuple):
    """How far it is: rows answered and rows refused, and the bytes of each piece, the head before the first."""

    rows: int
    bad: int
    lengths: tuple[int, ...]


class Partial:
    """The answers to a table while they are being made: ``FILE.partial``, and ``FILE.partial.json`` beside it."""

    def __init__(self, target: Path, format: str, key: Any) -> None:
        """``key`` is all that the answers are made of; None where they cannot be begun again (a pipe)."""
        self._target, self._format = target, format
        self._key = json.loads(json.dumps(key))
        self._rows = target.with_name(f"{target.name}.partial")
        self._state = target.with_name(f"{target.name}.partial.json")
        self.done = self._found()
        try:
            self._rows.touch(writing.OURS)  # before a word of an owner is in it
            self._out = self._rows.open("r+b" if self.done.lengths else "w+b")
            self._out.truncate(sum(self.done.lengths))
            self._out.seek(0, os.SEEK_END)
        except OSError as error:
            raise self._refused(error) from None

    def __enter__(self) -> Partial:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._out.close()

    @property
    def pieces(self) -> int:
        """How many pieces are done."""
        return max(0, len(self.done.lengths) - 1)

    def add(self, content: bytes, rows: int, bad: int) -> None:
        """The answers to the next piece.

        Raises:
            MachineError: they cannot be written; those before are safe.
        """
        before = self.done
        lengths = before.lengths
        try:
            if not lengths:
                lengths = (self._out.write(head(self._format)),)
            self._out.write(content)
            self._out.flush()
            os.fsync(self._out.fileno())
        except OSError as error:
            raise self._refused(error) from None
        self.done = Done(before.rows + rows, before.bad + bad, (*lengths, len(content)))
        writing.write(self._state, json.dumps([self._key, self.done]), writing.OURS)

    def finish(self) -> None:
        """All is there: put it in its place.

        Raises:
            MachineError: it cannot be written; what was in its place has not changed.
        """
        try:
            if not self.done.lengths:
                self._out.write(head(self._format))
            self._out.flush()
            if self._format == PARQUET:
                self._out.seek(0)
                whole = self._rows.with_name(f"{self._rows.name}.parquet")
                with whole.open("wb") as out:
                    to_parquet(self._out, self.done.lengths[1:], out)
            else:
                whole = self._rows
            whole.replace(self._target)
            self._rows.unlink(missing_ok=True)  # Parquet's own: only once the answers are in their place
            self._state.unlink(missing_ok=True)
        except OSError as error:
            raise self._refused(error) from None

    def _found(self) -> Done:
        """What a run before this one has done of the same."""
        try:
            key, (rows, bad, lengths) = json.loads(self._state.read_bytes())
            whole = self._rows.stat().st_size >= sum(lengths)
        except (OSError, ValueError, TypeError):
            return Done(0, 0, ())
        return Done(rows, bad, tuple(lengths)) if whole and key == self._key is not None else Done(0, 0, ())

    def _refused(self, error: OSError) -> MachineError:
        return MachineError("cannot-write", file=str(self._target), reason=error.strerror)
