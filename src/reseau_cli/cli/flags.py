"""The table of flags: typer's declarations are made from it (``declared``), and a plain command line is read from it."""

from __future__ import annotations

from ..core.tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Annotated, Any

    from ..core.owner.profile import Key
else:

    class Annotated:
        """As ``typing``'s, so far as it is read here and in ``declared``: a plain command line does not load that."""

        def __init__(self, kind: Any, *told: Any) -> None:
            self.__origin__, self.__metadata__ = kind, told

        def __class_getitem__(cls, told: tuple[Any, ...]) -> Annotated:
            return cls(*told)


class Flag(NamedTuple):
    """A flag: its spellings, the one that says no, and what stands for its value; it takes none where it is yes or no."""

    spellings: tuple[str, ...]
    metavar: str | None = None
    opposite: str = ""


# Those that several commands share, each written once.
Format = Annotated[str, Flag(("--format",), "F")]
Face = Annotated[str | None, Flag(("--format",), "F")]
CatalogueFile = Annotated[list[str] | None, Flag(("--catalogue",), "FILE")]
ProfileFile = Annotated[str | None, Flag(("--profile",), "FILE")]
Sample = Annotated[str | None, Flag(("--sample",), "[NAME]")]
Siren = Annotated[str | None, Flag(("--company",), "SIREN")]
Note = Annotated[str | None, Flag(("--note",), "TEXT")]
Top = Annotated[str, Flag(("--top",), "N")]
Deep = Annotated[bool, Flag(("--deep",))]
Resume = Annotated[bool, Flag(("--resume",))]
NoInput = Annotated[bool, Flag(("--no-input",))]
Plain = Annotated[bool, Flag(("--plain", "--accessible"))]
NoColor = Annotated[bool, Flag(("--no-color",))]
Yes = Annotated[bool, Flag(("--yes",))]
Whose = Annotated[str | None, Flag(("--as",), "NAME")]
Day = Annotated[str | None, Flag(("--date",), "DATE")]
Output = Annotated[str | None, Flag(("--output", "-o"), "FILE")]
Force = Annotated[bool, Flag(("--force",))]
Lang = Annotated[str | None, Flag(("--lang",), "L")]

EVERY = "--help-all"
"""Tells every flag, where ``--help`` tells the usual ones."""

SHORT = {"--json": "--format=json", "--no-woman": "--man"}
"""Flags that are another's spelling."""

OPTIONAL = {"--sample": "boulangere"}
"""Flags that may stand alone, and the value that they then have."""

_METAVARS = {
    "words": "A,B…",
    "word": "A",
    "count": "N",
    "text": "TEXT",
    "ids": "ID,ID…",
    "outcomes": "ID=A,…",
}
_LISTS = ("words", "ids", "outcomes")


def of_profile() -> Iterator[tuple[Key, type, Flag]]:
    """A flag for each key of the profile, with the type of its value: yes or no, several texts, or one."""
    from ..core.owner.profile import KEYS

    for key in KEYS:
        kind = bool if key.kind == "flag" else list if key.kind in _LISTS else str
        yield key, kind, Flag((key.flag,), _METAVARS.get(key.kind), key.opposite if kind is bool else "")


def of_command(command: Callable[..., None]) -> Iterator[tuple[str, type, Flag]]:
    """The flags in a command's own signature, each by the name of its parameter, as ``of_profile``."""
    for name, hint in command.__annotations__.items():
        for flag in getattr(hint, "__metadata__", ()):
            yield name, _kind(hint.__origin__), flag


def _kind(hint: Any) -> type:
    return bool if hint is bool else list if hint == list[str] | None else str
