"""What a user can get wrong, as data: a code, its figures, and where it happened.

Nothing here is worded: ``messages.faults.fault_text`` says it in one line, ``__main__`` gives the exit code.
"""

from __future__ import annotations


class ReseauError(Exception):
    """A fault a user can cause.

    Attributes:
        code: the name of its sentence in the ``errors`` table, or in ``problems`` for a catalogue file.
        exit_code: 2 for misuse, 3 for an invalid file, 4 for what the machine or a server refuses.
        values: what the sentence needs.
    """

    exit_code = 2

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values


class UsageError(ReseauError):
    """A flag, an argument or the terminal is not what the command needs."""


class ProfileError(ReseauError):
    """An answer is not one of the profile's contract; ``path`` is its key, as "means.budget"."""

    def __init__(self, code: str, path: str, **values: object) -> None:
        super().__init__(code, path=path, **values)
        self.path = path

    def at(self, path: str) -> ProfileError:
        """The same fault told at another place, as the column of a table; at none where that is empty."""
        values = {name: value for name, value in self.values.items() if name != "path"}
        return ProfileError(self.code, path, **values)


class FileError(ReseauError):
    """A profile or catalogue file cannot be used: missing, too large, malformed, contradictory."""

    exit_code = 3


class MachineError(ReseauError):
    """The machine refuses: no more room, no permission, a disk that fails."""

    exit_code = 4


class OutsideError(MachineError):
    """A server did not answer, or not what it should; ``path`` is its name."""


def nearest(text: str, known: list[str] | tuple[str, ...]) -> str | None:
    """The known word closest to a mistyped one, or None."""
    from difflib import get_close_matches  # only on the way to an error

    found = get_close_matches(text.lower(), known, n=5, cutoff=0.65)
    same = [one for one in found if sorted(one) == sorted(text.lower())]  # two letters the wrong way round
    return next(iter(same or found), None)
