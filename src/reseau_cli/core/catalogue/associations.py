"""Whether an entry of the register of associations (RNA) looks like a network of owners, by its purpose and words.

Purposes are codes of the official nomenclature of « objets sociaux » (six digits). A rule keeps candidates, to be
verified by a person: nothing tells that they are alive.
"""

from __future__ import annotations

from .declared import Declared, speaks_of_owners

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

OWN_PURPOSES = frozenset(
    "022530 022535 022540 022542 023000 023007 023020 023022 023025 023030 023035 023040 023045 014025".split()
)
"""Economic interests: groups of firms, traders and craftsmen, owners' unions, professions."""

WIDE_PURPOSES = frozenset("002015 014035 014050 022000 030000 030015 030020 030050 015045".split())
"""Purposes that many other associations share: the title itself must name owners."""


def candidate(row: Mapping[str, str], since: int) -> Declared | None:
    """The association of a row, if it is alive, has declared something since a year, and speaks of owners."""
    if row["position"] != "A" or _date(row.get("date_disso", "")):
        return None
    purposes = {row.get("objet_social1", ""), row.get("objet_social2", "")}
    own = not purposes.isdisjoint(OWN_PURPOSES)
    if not own and purposes.isdisjoint(WIDE_PURPOSES):
        return None
    year = (
        _date(row.get("date_decla", ""))
        or _date(row.get("date_publi", ""))
        or _date(row.get("date_creat", ""))
    )
    if year is not None and year < since:
        return None
    if not speaks_of_owners(row.get("titre", ""), row.get("objet", "") if own else ""):
        return None
    code = row.get("adrs_codeinsee", "")
    if len(code) != 5:
        return None
    name = " ".join(row.get("adrs_libcommune", "").split())
    return Declared(row["id"], " ".join(row["titre"].split())[:120], code, name[:60], year)


def _date(text: str) -> int | None:
    """The year of a date, or None: 0001-01-01 and an empty text say that there is none."""
    year = text[:4]
    return int(year) if year.isdecimal() and year >= "1800" else None
