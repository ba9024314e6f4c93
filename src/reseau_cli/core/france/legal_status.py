"""What an owner is in law, from his trade and legal form: craftsman, trader, liberal professional, farmer.

It decides his chamber, and some unions. One may be several at once (a butcher is craftsman and trader), and what the
texts leave open stays unknown. The tables hold NAF rev. 2 codes, the dot left out.
"""

from __future__ import annotations

from functools import cache

from .naf import admits, by_division, near

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

CRAFT_WHOLLY = tuple(
    """
    08 101 102 103 104 105 106 1071A 1071C 1071D 1072 1073 108 109 1103 1104 1105 1106 1107 412 42 43 13 14 15 16 17
    1812 1813 1814 182 20 22 23 24 25 26 27 28 29 30 31 32 33 3831 3832 4722 452 4932 4942 7120A 742 8121 8122 8129
    8292 8690A 951 952 9601 9602
    """.split()
)
"""Activities of the crafts: annex of décret no. 98-247 of 2 April 1998, with its codes of NAF rev. 2."""

CRAFT_PARTLY = tuple(
    """
    0162 0729 0990 1039 1101 1102A 1610A 1910 1920 2110 2120 3250B 37 3812 3821 3822 39 4299 454 4723 4729 4776 4781 4789
    5221 5610C 5621 5819 7311 741 742 802 8129B 8130 8211 8219 9001 9003A 9601B 9603 9609
    """.split()
)
"""Those of which the annex takes a part ("inclus dans"), or leaves a part out ("sauf"); so of who cooks or ripens what
he sells: a caterer (5621), a cheesemonger (4729); of who lays out gardens (8130)."""

TRADE = tuple(
    "451 453 462 463 464 465 466 467 469 47 491 492 494 551 553 561 562 563 6831 771 772 773 791".split()
)
"""Buying to sell, hiring out, carrying, lodging, estate and travel agencies: code de commerce, art. L. 110-1."""

LIBERAL = tuple("691 7111 75 862 8690D 8690E".split())
"""Professions of law, architecture and care with a statute of their own: law no. 2012-387, art. 29."""

FARMING = tuple("011 012 013 014 015 032".split())
"""Raising plants or animals, on land or in water: code rural et de la pêche maritime, art. L. 311-1."""

_OF = {
    "craft": by_division(CRAFT_WHOLLY),
    "trade": by_division(TRADE),
    "liberal": by_division(LIBERAL),
    "farming": by_division(FARMING),
}
_PARTLY_CRAFT = by_division(CRAFT_PARTLY)
_NEVER_WITH = {"trade": ("liberal", "farming"), "liberal": ("craft", "trade", "farming")}

COMPANIES = frozenset({"eurl", "sarl", "sas", "sasu", "scop"})
"""Traders by their form, whatever they do: code de commerce, art. L. 210-1."""

OWN_NAME = frozenset({"micro-entreprise", "ei"})

NEITHER = "association"
"""The form that makes nobody a craftsman, a trader, a liberal professional or a farmer: law of 1 July 1901."""

_SAID = {
    "craft": frozenset({"artisan", "artisane"}),
    "liberal": frozenset({"profession libérale", "professionnel libéral", "professionnelle libérale"}),
}
"""What an owner calls himself, at the head of his trade's words, whatever follows."""

SETTLED_BY_FORM = "trade"
"""The one standing that the legal form can settle where the activity leaves it open."""

CRAFT_STAFF = 10
"""Beyond this, a firm that registers is no longer one of the crafts; one that grew may stay: not known here."""


def is_one_of(
    standing: str, naf: str | None, legal_form: str | None = None, employees: int | None = None
) -> bool | None:
    """Whether the owner is a "craft", "trade", "liberal" or "farming" one: yes, no, or None where it must be asked.

    Args:
        standing: one of ``vocabulary.STANDINGS``.
        naf: his NAF rev. 2 code at any level, or None.
        legal_form: one of ``vocabulary.LEGAL_FORMS``, or None.
        employees: how many he has, or None.

    Raises:
        ValueError: not the shape of a NAF rev. 2 code.
    """
    if standing == "trade" and legal_form in COMPANIES:
        return True
    if legal_form == NEITHER:
        return False
    if naf is None:
        return None
    told = _by_activity(standing, naf)
    if told and standing == "craft" and (employees or 0) > CRAFT_STAFF:
        return None
    if told or standing not in _NEVER_WITH:
        return told
    # Neither the acts of trade nor the liberal professions are a closed list: only another standing says no.
    other = any(_by_activity(each, naf) for each in _NEVER_WITH[standing])
    return False if other and (standing != "trade" or legal_form in OWN_NAME) else None


def is_any_of(
    standings: Iterable[str], naf: str | None, legal_form: str | None = None, employees: int | None = None
) -> bool | None:
    """Whether he is one at least of the standings: as ``is_one_of``."""
    being = {is_one_of(each, naf, legal_form, employees) for each in standings}
    return True if True in being else None if None in being else False


def says(trade: str | None, standing: str) -> bool:
    """Whether he calls himself so in the words of his trade: « artisan » tells the standing, not the trade."""
    typed = " ".join((trade or "").lower().split())
    return any(f"{typed} ".startswith(f"{said} ") for said in _SAID.get(standing, ()))


@cache
def told_by_activity(naf: str) -> tuple[bool | None, ...]:
    """All that ``is_one_of`` reads of a code: what the table of each standing says of it."""
    return tuple(_by_activity(standing, naf) for standing in _OF)


@cache
def _by_activity(standing: str, naf: str) -> bool | None:
    """What the table of a standing says of a code."""
    if standing == "craft" and admits(near(_PARTLY_CRAFT, naf), naf) is not False:
        return None
    return admits(near(_OF[standing], naf), naf)
