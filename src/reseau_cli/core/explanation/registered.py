"""What public registers tell around a place, a line each: organisations declared there, desks of administrations."""

from __future__ import annotations

from ..messages.say import say
from ..messages.typography import day

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..catalogue.declared import Declared
    from ..catalogue.desk import Desk


def organisation(one: Declared) -> str:
    """An organisation of a register in one line: its name, its address or its commune, its year."""
    if one.address:
        return f"{one.title}, {one.address}" + (f" ({one.year})" if one.year else "")
    year = f", {one.year}" if one.year else ""
    return f"{one.title} ({one.commune_name}{year})"


def desk(one: Desk, lang: str) -> str:
    """A desk in one line: its name, its address, its ways in, the day it was revised."""
    told = ", ".join(filter(None, (one.name, one.address, one.phone, one.email, one.site)))
    return say("screen.desk-revised", lang, desk=told, day=day(one.revised, lang)) if one.revised else told
