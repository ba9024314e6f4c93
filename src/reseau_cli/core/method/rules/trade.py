"""Conditions on the trade: its activity codes, its name, its standing in law."""

from __future__ import annotations

from functools import lru_cache
from math import fsum

from ...france.naf import admits, agreed
from ..facets import TRADE, TRADE_TOLD, Facet
from ..trade_match import is_of_another, share, trades_of
from .rule import ALL, Rule, always, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...catalogue.network import Record
    from ...owner.understood import Owner
    from ..fit import Fit

STANDING_SHARES = {"craft": 0.35, "trade": 0.5, "liberal": 0.3, "farming": 0.08}
"""The share of owners of each standing, as we guess it; some are two."""

BY_FORM_ALONE = 0.15
"""The chance that a liberal professional or a farmer who has not told his legal form is a trader: by his company."""

OF_MANY_TRADES = 0.02
"""The chance that a trade nobody told is one of a union's."""

NOT_NAMED = 0.3, 0.1
"""The chance that a union of a few trades of his code takes his: where he gave the code alone, where he named another."""

LEFT_OUT = 0.9, 0.5
"""The chance that he is not of the few trades left out: where he has told none, where one of his codes may be."""


def _sectors(fit: Fit, sectors: list[str]) -> bool | None:
    """By his trade's name where the record tells it, else by the codes; what of a code is taken in part is ``trades``."""
    return True if fit.takes else fit.inside


def _sectors_odds(fit: Fit, sectors: list[str]) -> float:
    """The share that the network takes of the codes that his trade may be; little where he named none of its few trades."""
    if fit.takes is None and fit.network.partly and fit.owner.trade:
        return NOT_NAMED[True]
    if len(fit.owner.codes) < 2:
        return OF_MANY_TRADES
    return max(OF_MANY_TRADES, share(sectors, fit.owner))


def _trades(fit: Fit, trades: list[str]) -> bool | None:
    """Where his code is one that the network takes in part, his trade's name tells, or is to be asked."""
    if fit.takes is not None or not fit.inside:
        return True
    return False if is_of_another(fit.owner, fit.network) else None


def _trades_odds(fit: Fit, trades: list[str]) -> float:
    return NOT_NAMED[bool(fit.owner.trade)]


def _trades_read(record: Record, key: str) -> Any:
    return plain(record, key) if plain(record, "audience.sectors") else None


def _left_out(fit: Fit, sectors: list[str]) -> bool | None:
    """Open to all trades but a few: a shop among the firms that a network hands over."""
    found = agreed((admits(sectors, code) for code in fit.owner.codes), fit.owner.together)
    return None if found is None else not found


def _left_out_odds(fit: Fit, sectors: list[str]) -> float:
    return LEFT_OUT[bool(fit.owner.codes)]


def _standings(fit: Fit, admitted: list[str]) -> bool | None:
    owner, profile = fit.owner, fit.owner.profile
    return _is_any_of(
        tuple(admitted), profile.trade, owner.codes, owner.together, profile.legal_form, profile.employees
    )


def _standings_odds(fit: Fit, admitted: list[str]) -> float:
    """The share of those admitted; little where his activity leaves him none of these standings but by a company."""
    likely = min(1.0, fsum(STANDING_SHARES[standing] for standing in admitted))
    return min(likely, BY_FORM_ALONE) if _is_of_another(fit.owner, tuple(admitted)) else likely


def _is_of_another(owner: Owner, admitted: tuple[str, ...]) -> bool:
    """Whether, in his own name, he would surely be of none of them."""
    profile = owner.profile
    in_his_name = _is_any_of(admitted, profile.trade, owner.codes, owner.together, "ei", profile.employees)
    return in_his_name is False


@lru_cache(maxsize=64)
def _is_any_of(
    admitted: tuple[str, ...],
    trade: str | None,
    codes: tuple[str, ...],
    together: bool,
    legal_form: str | None,
    employees: int | None,
) -> bool | None:
    from ...france.legal_status import is_any_of, says

    if any(says(trade, each) for each in admitted):
        return True
    told = (is_any_of(admitted, code, legal_form, employees) for code in codes or (None,))
    return agreed(told, together)


def _trades_standing(owner: Owner) -> tuple[object, ...]:
    from ...france.legal_status import says, told_by_activity

    said = tuple(standing for standing in STANDING_SHARES if says(owner.profile.trade, standing))
    return said, frozenset(map(told_by_activity, owner.codes)), owner.together


def _beyond_a_craft(owner: Owner) -> bool:
    from ...france.legal_status import CRAFT_STAFF

    return (owner.profile.employees or 0) > CRAFT_STAFF


def _kind_of_firm(owner: Owner) -> tuple[bool, bool, bool]:
    from ...france.legal_status import COMPANIES, NEITHER, OWN_NAME

    form = owner.profile.legal_form
    return form in COMPANIES, form in OWN_NAME, form == NEITHER


_CODES = Facet("codes", frozenset({TRADE_TOLD}), lambda owner: (owner.codes, owner.together))
_STANDING = Facet("standing", frozenset({TRADE_TOLD}), _trades_standing)
_KIND_OF_FIRM = Facet("kind-of-firm", frozenset({"legal_form"}), _kind_of_firm)
_BEYOND_A_CRAFT = Facet("beyond-a-craft", frozenset({"employees"}), _beyond_a_craft)

RULES = (
    Rule(
        "standings",
        "audience.standings",
        "legal_form",
        _standings,
        _standings_odds,
        ALL,
        "standings",
        fills=lambda value: {"standings": value},
        facets=(_STANDING, _KIND_OF_FIRM, _BEYOND_A_CRAFT),
    ),
    Rule(
        "sectors",
        "audience.sectors",
        "trade",
        _sectors,
        _sectors_odds,
        ALL,
        "sectors",
        ask="sectors-ask",
        facets=(TRADE,),
        of=trades_of,
    ),
    Rule(
        "left-out",
        "audience.left_out",
        "trade",
        _left_out,
        _left_out_odds,
        ALL,
        "sectors",
        ask="left-out",
        facets=(_CODES,),
    ),
    Rule(
        "trades",
        "trades",
        "trade",
        _trades,
        _trades_odds,
        ALL,
        "trades",
        fills=lambda value: {"trades": value},
        read=_trades_read,
        facets=(TRADE,),
        of=trades_of,
    ),
    Rule(
        "one-per-trade",
        "audience.exclusive_profession",
        "",
        lambda fit, _: None,
        always(0.9),
        ALL,
        "one-per-trade",
    ),
)
