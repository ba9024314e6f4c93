"""The 732 sub-classes of the NAF rev. 2: a typed code recognised, and the official titles (Insee)."""

from __future__ import annotations

import re
from functools import cache

from .. import package_data
from ..core.france.naf import SECTIONS, covers
from ..core.messages.say import RECORDS
from ..core.tuples import NamedTuple

_CODE = r"(\d\d)(?:\.?(\d)(?:(\d)([A-Z])?)?)?"
_LABEL = r"\s*(?:code\s+)?(?:(?:naf|ape)\b)?\s*[:=]?\s*"


class Trade(NamedTuple):
    """A NAF code a text may mean: its official title, how sure it is (0 to 1), what was recognised."""

    code: str
    title: str
    certainty: float
    matched: str


def parse_naf(text: str) -> str | None:
    """A typed NAF rev. 2 code of any level, with its dot ("56.10A" for "5610a"); None if not in the list.

    A section must be a capital, alone; "NAF", "APE" or "code" may stand before any code.
    """
    if is_listed(text):
        return text  # as it should be written: nothing to parse
    bare = re.sub(_LABEL, "", text, count=1, flags=re.IGNORECASE).replace(" ", "").strip()
    if bare in SECTIONS:
        return bare
    match = re.fullmatch(_CODE, bare, re.IGNORECASE)
    if not match:
        return None
    division, *rest = match.groups(default="")
    code = division + ("." if rest[0] else "") + "".join(rest).upper()
    return code if any(known.startswith(code) for known in titles()) else None


def is_listed(code: str) -> bool:
    """Whether it is a sub-class, written as it should be."""
    return f"\n{code}\t" in _list()


def title_of(code: str, lang: str = RECORDS) -> str:
    """The official title of a sub-class, our label of it in English; for a coarser code, those of its first three.

    Raises:
        ValueError: not the shape of a NAF rev. 2 code.
    """
    if lang == RECORDS and is_listed(code):
        return _list().partition(f"\n{code}\t")[2].partition("\n")[0]  # the other lines are not parsed
    known = titles() if lang == RECORDS else labels()
    if code in known:
        return known[code]
    inside = [known[each] for each in titles() if covers(code, each)]
    return " ; ".join(inside[:3]) + (" ; …" if len(inside) > 3 else "")


@cache
def titles() -> dict[str, str]:
    """Title of each sub-class, in order (Insee, NAF rev. 2)."""
    return dict(line.split("\t", 1) for line in _list().splitlines() if not line.startswith("#"))


@cache
def labels() -> dict[str, str]:
    """In English, a label of ours for each sub-class, and for the coarser codes that general words tell."""
    return dict(line.split("\t", 1) for line in package_data.text("naf_en.tsv").splitlines()[1:])


@cache
def _list() -> str:
    return package_data.text("naf.tsv")
