"""Conditions on the project: innovative, of growth, of a cooperative, social, abroad, by bicycle."""

from __future__ import annotations

from ...france.naf import admits, agreed
from ...vocabulary import PROJECTS
from ..facets import HEARD, TRADE_TOLD, Facet, one_of
from ..trade_match import precision
from .firm import EMPLOYS, STAFFED
from .rule import HELPED, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...owner.understood import Owner
    from ..fit import Fit

PROJECT_SHARES = {"innovative": 0.3, "growth": 0.3, "social-purpose": 0.3, "export": 0.1, "by-bike": 0.02}
"""The share of owners who have such a project, as we guess it; a cooperative's depends on what he lives through."""

OFTEN = 0.7
"""The same of an innovative project, of those whose trade is one that innovates, whatever the stage."""

SELDOM = {"innovative": 0.1, "growth": 0.1}
"""The same of those of an everyday trade, and of those who are alone and look for nobody."""

EVERYDAY = (
    "10.1",
    "10.71",
    "43",
    "45.2",
    "47",
    "49.32Z",
    "49.41",
    "55",
    "56",
    "68.3",
    "69",
    "81",
    "86.2",
    "95",
    "96",
)
"""Trades of which nearly every street or town has some: what innovates is seldom theirs."""

SAID = {"by-bike": ("velo", "cycl", "bicyclett")}
"""Stems of his own words that tell a kind of projects."""

BEGINNING = ("idea", "starting")
NOVEL_CODES = ("21", "26", "32.5", "58.2", "72")
NOVEL_TRADES = (
    "start-up",
    "startup",
    "capteurs",
    "prototype",
    "biotechnologie",
    "deeptech",
    "robot",
    "intelligence artificielle",
)
"""Whoever begins in medicines, electronics, medical devices, software to sell or research, or in what he names so, has a
project that innovates."""


def _projects(fit: Fit, kind: str) -> bool | None:
    """Reserved for a kind of projects: met if his words tell it, what he lacks, or his legal form; else to be asked."""
    return True if tells(fit.owner, kind) else None


def _projects_odds(fit: Fit, kind: str) -> float:
    """Few sell abroad. A cooperative is a rare project, but one way to hand over where there is staff to take over."""
    profile = fit.owner.profile
    if kind == "cooperative":
        return 0.1 if profile.stage != "handing-over" or profile.employees == 0 else 0.3
    if kind == "innovative" and _is_novel(fit.owner):
        return OFTEN
    alone = profile.employees == 0 and "people" not in profile.lacks
    seldom = {"innovative": _is_everyday(fit.owner), "growth": alone}.get(kind)
    return SELDOM[kind] if seldom else PROJECT_SHARES[kind]


def _is_everyday(owner: Owner) -> bool:
    return agreed(admits(EVERYDAY, code) for code in owner.codes) is True


def tells(owner: Owner, kind: str) -> bool:
    """Whether he tells of such a project: in his words, by his trade as he begins, his legal form or what he lacks."""
    if kind == "cooperative" and owner.profile.legal_form == "scop":
        return True
    said = any(word in owner.said for word in SAID.get(kind, ()))
    novel = kind == "innovative" and _begins_something_new(owner)
    return said or novel or kind in owner.heard or kind in owner.profile.lacks


def _begins_something_new(owner: Owner) -> bool:
    return owner.profile.stage in BEGINNING and _is_novel(owner)


def _is_novel(owner: Owner) -> bool:
    of_such_a_trade = agreed((admits(NOVEL_CODES, code) for code in owner.codes), owner.together) is True
    return of_such_a_trade or precision(owner.trade, NOVEL_TRADES) > 0


def _moment(owner: Owner) -> tuple[bool, bool]:
    """Whether he begins, whether he hands over: told apart from what is novel, for stages and trades are many together."""
    stage = owner.profile.stage
    return stage in BEGINNING, stage == "handing-over"


def _kinds_told(owner: Owner) -> frozenset[str]:
    return frozenset(kind for kind in PROJECTS if tells(owner, kind))


_LACKED = Facet("projects-lacked", frozenset({"lacks"}), _kinds_told)
_SPOKEN = Facet("projects-spoken", frozenset({TRADE_TOLD, HEARD}), _kinds_told)
_MOMENT = Facet("begins-or-hands-over", frozenset({"stage"}), _moment)
_NOVEL = Facet("novel", frozenset({TRADE_TOLD}), _is_novel)
_EVERYDAY = Facet("everyday", frozenset({TRADE_TOLD}), _is_everyday)
_COOPERATIVE = one_of("legal_form", "scop")


RULES = (
    Rule(
        "projects",
        "audience.projects",
        "",
        _projects,
        _projects_odds,
        HELPED,
        "projects",
        fills=lambda value: {"project": value},
        facets=(_LACKED, _SPOKEN, _MOMENT, _NOVEL, _EVERYDAY, _COOPERATIVE, STAFFED, EMPLOYS),
    ),
)
