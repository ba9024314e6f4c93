"""NAF rev. 2 codes at any level: whether one lies inside another, and how narrow it is.

Pure: knows the shape of the nomenclature (section letter, division, group, class, sub-class), not its list of
codes. NAF 2025 codes are refused: ``territory.naf_2025`` takes them back to rev. 2 first.
"""

from __future__ import annotations

import re
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# Insee, NAF rev. 2 (2008): the divisions of each section.
SECTIONS: dict[str, range] = {
    "A": range(1, 4), "B": range(5, 10), "C": range(10, 34), "D": range(35, 36), "E": range(36, 40),
    "F": range(41, 44), "G": range(45, 48), "H": range(49, 54), "I": range(55, 57), "J": range(58, 64),
    "K": range(64, 67), "L": range(68, 69), "M": range(69, 76), "N": range(77, 83), "O": range(84, 85),
    "P": range(85, 86), "Q": range(86, 89), "R": range(90, 94), "S": range(94, 97), "T": range(97, 99),
    "U": range(99, 100),
}  # fmt: skip

_SECTION_OF = {f"{number:02d}": letter for letter, numbers in SECTIONS.items() for number in numbers}
_CODE = re.compile(r"[A-Z]|\d{2}(?:\.?\d(?:\d[A-FZ]?)?)?")


@cache
def canonical(code: str) -> str:
    """The shortest prefix that denotes the same activities as a code, without the dot.

    In the NAF a level that is not subdivided is numbered 0, or lettered Z: 75, 75.0, 75.00 and 75.00Z are one
    thing and all give "75"; a section of one division gives that division ("L" gives "68").

    Raises:
        ValueError: not the shape of a NAF rev. 2 code, or no such section or division.
    """
    if not _CODE.fullmatch(code) or (code[:2] not in _SECTION_OF and code not in SECTIONS):
        raise ValueError(f"not a NAF rev. 2 code: {code!r}")
    if code in SECTIONS:
        divisions = SECTIONS[code]
        return f"{divisions[0]:02d}" if len(divisions) == 1 else code
    digits = code.replace(".", "")
    if digits.endswith("Z"):
        digits = digits[:-1]
    return digits[:2] + digits[2:].rstrip("0")


def covers(prefix: str, code: str) -> bool | None:
    """Whether an owner's code lies inside a network's sector code, both at any level.

    Args:
        prefix: the sector code ("F", "43", "43.2", "43.21", "43.21A").
        code: the owner's code, same forms; the dot may be left out.

    Returns:
        True inside, False outside, None when the owner's code is coarser than the sector and contains it.

    Raises:
        ValueError: one of the two is not the shape of a NAF rev. 2 code.
    """
    sector, own = canonical(prefix), canonical(code)
    if sector in SECTIONS:
        return sector == (own if own in SECTIONS else _SECTION_OF[own[:2]])
    if own in SECTIONS:
        return None if _SECTION_OF[sector[:2]] == own else False
    if own.startswith(sector):
        return True
    return None if sector.startswith(own) else False


def admits(sectors: Sequence[str], code: str) -> bool | None:
    """Whether an owner's code lies inside one of a network's sectors; None where only a finer code would tell."""
    told = set(map(verdicts(code).__getitem__, sectors))
    return True if True in told else None if None in told else False


def apart(sector: str, code: str) -> bool:
    """Whether their divisions alone tell that a code does not lie inside a sector, as most do."""
    return len(sector) > 1 < len(code) and sector[:2] != code[:2]


def by_division(sectors: Iterable[str]) -> dict[str, list[str]]:
    """Sectors, none of them a whole section, by their divisions: a long table is looked through where a code is ``near``."""
    found: dict[str, list[str]] = {}
    for sector in sectors:
        found.setdefault(sector[:2], []).append(sector)
    return found


def near(sectors: dict[str, list[str]], code: str) -> Sequence[str]:
    """Those of such a table that a code may lie inside."""
    return sectors.get(code[:2], ()) if len(code) > 1 else [one for some in sectors.values() for one in some]


class _Verdicts(dict[str, "bool | None"]):
    """Whether a code lies inside each sector, worked out when the sector is first met: a run meets the same ones often."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self._code = code

    def __missing__(self, sector: str) -> bool | None:
        verdict = self[sector] = False if apart(sector, self._code) else covers(sector, self._code)
        return verdict


verdicts = cache(_Verdicts)
"""For an owner's code, whether it lies inside each sector: ``covers``, remembered."""


def holding(sectors: Sequence[str], code: str) -> Iterable[str]:
    """Those of the sectors that an owner's code lies inside."""
    return filter(verdicts(code).__getitem__, sectors)


def agreed(told: Iterable[bool | None], together: bool = False) -> bool | None:
    """What is true whichever of several codes is the owner's: yes or no where all say so; None else, or for none.

    ``together``: all of them are his; yes where one of them says so.
    """
    all_told = set(told)
    if together and True in all_told:
        return True
    return all_told.pop() if len(all_told) == 1 else None


def common(codes: Sequence[str]) -> str | None:
    """The narrowest code that contains them all: "10.71" for 10.71C and 10.71D; None across sections.

    Raises:
        ValueError: one of them is not the shape of a NAF rev. 2 code.
    """
    own = [canonical(code) for code in codes]
    first, last = min(own), max(own)  # in order, the two least alike
    alike = next((i for i, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), len(first))
    if alike >= 2:
        return first[:2] + ("." if alike > 2 else "") + first[2:alike]
    sections = {_SECTION_OF[code[:2]] for code in codes}
    return sections.pop() if len(sections) == 1 else None


def levels(code: str) -> tuple[str, ...]:
    """The section that a code lies in, then each level that it tells: "F", "43", "432", "4322", "4322A" for 43.22A."""
    own = canonical(code)
    return (own,) if own in SECTIONS else (_SECTION_OF[own[:2]], *(own[:to] for to in range(2, len(own) + 1)))


def is_farming(code: str) -> bool:
    """Whether a code, at any level, is of farming, forestry or fishing."""
    return code == "A" or code.startswith(("01", "02", "03"))
