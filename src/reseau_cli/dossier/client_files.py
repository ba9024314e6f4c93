"""One client's files: his page, his thirty days for a calendar, his answers."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from ..adviser import advise
from ..core.explanation.clientele import Told, told
from ..core.explanation.plan import plan
from ..core.messages.say import say
from ..core.owner.profile import to_mapping
from ..core.text.hidden import escaped
from ..core.tuples import NamedTuple
from ..render.page import page
from ..render.plan.calendar import calendar
from ..render.plan.dates import dates
from ..render.sheet import Section

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..core.catalogue.network import Catalogue
    from ..core.owner.profile import Profile

TAKEN = ("index", "clients", "journal")
"""Names of the folder's own files."""

DEVICES = ("con", "prn", "aux", "nul", *(f"{port}{i}" for port in ("com", "lpt") for i in range(10)))
"""Names that Windows keeps for devices, whatever the suffix: what is written to nul.html is lost."""


class Asked(NamedTuple):
    """How answers are to be made: the day on them (ISO), the working days from it on, how many networks, the language."""

    day: str
    days: Sequence[str]
    top: int
    lang: str


def made(
    client: str, stem: str, profile: Profile, catalogue: Catalogue, asked: Asked
) -> tuple[Told, dict[str, str | bytes]]:
    """What is kept of his answer, and his files by their names.

    Raises:
        ProfileError: a place or a code that does not exist.
    """
    found = advise(profile, catalogue, lang=asked.lang, top=asked.top)
    thirty_days = plan(found, asked.days)
    answers = f"{stem}.json"
    command = f"reseau plan --profile {answers} --date {asked.day}"
    again = say("dossier.answers", asked.lang, client=client, file=answers, command=command)
    more = [*dates(thirty_days), Section(say("dossier.answers-title", asked.lang), [again])]
    return told(found), {
        f"{stem}.html": page(found, date=asked.day, about=client, more=more),
        f"{stem}.ics": calendar(thirty_days, profile),
        answers: escaped(json.dumps(to_mapping(profile), ensure_ascii=False, indent=1)) + "\n",
    }


def stems(clients: Iterable[str]) -> dict[str, str]:
    """The name of each client's files: his own, in signs that every system admits; no two alike, whatever the case."""
    found: dict[str, str] = {}
    taken = {*TAKEN, *DEVICES}
    for client in clients:
        stem = re.sub(r"[^\w-]+", "-", client).strip("-") or "client"
        while stem.casefold() in taken:
            stem += "-2"
        taken.add(stem.casefold())
        found[client] = stem
    return found
