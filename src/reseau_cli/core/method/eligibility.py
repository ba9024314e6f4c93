"""Hard conditions, three-valued: a sure "no" excludes, an unknown stays in and says what to ask.

A condition that no source backs never excludes (dossiers' review): it is "to check". Each rule compares one
condition of the network with one answer of the owner and says True (met), False (not met) or None (unknown).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ..france.departments import COLLECTIVITIES, HOMES
from ..france.naf import admits, agreed
from ..owner.understood import circumstances_told, is_retired, lives_in_town
from ..vocabulary import LEGAL_FORMS
from .trade_match import takes

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..catalogue.network import Network
    from ..owner.understood import Owner

OVERSEAS = frozenset({"971", "972", "973", "974", "976", *COLLECTIVITIES})


class Finding(NamedTuple):
    """A condition that is not surely met: its rule, the network's value, whether a source backs it, the verdict."""

    rule: str
    value: Any
    sure: bool
    met: bool | None

    @property
    def excludes(self) -> bool:
        """Only a sure "no" does."""
        return self.sure and self.met is False


_OF_THOSE_HELPED = frozenset(
    {
        "projects",
        "stages",
        "circumstances",
        "min-employees",
        "max-employees",
        "min-turnover",
        "legal-forms",
        "larger",
    }
)


def leaves_few_out(forms: list[str]) -> bool:
    """Whether a network is open to most legal forms: it is closed to a few rather than made for the others."""
    return len(LEGAL_FORMS) / 2 < len(forms) < len(LEGAL_FORMS)


def comes_to_help(owner: Owner, network: Network) -> bool:
    """Whether he would join to give rather than to receive: he lacks nothing, and its helpers are his like."""
    profile = owner.profile
    like = ("owners", "retired") if is_retired(owner) else ("owners",)
    return "give-back" in profile.wants and not profile.lacks and network.helpers in like


def examine(owner: Owner, network: Network) -> list[Finding]:
    """The conditions of ``network``, and of the owner himself (``must``), that are not surely met."""
    findings = []
    waived = _OF_THOSE_HELPED if comes_to_help(owner, network) else ()
    for rule, value, sure in network.conditions:
        if rule in waived:
            continue
        met = _RULES[rule](owner, value)
        if not met:
            findings.append(Finding(rule, value, sure, met))
    collectivity = COLLECTIVITIES.get(owner.place.department or "")
    if collectivity and network.scope == "national":
        findings.append(
            Finding("collectivity", collectivity.name, True, None)
        )  # has laws and bodies of its own
    if network.trades and _sectors(owner, network.sectors) and takes(owner, network) is None:
        findings.append(Finding("trades", network.trades, True, None))
    if not owner.profile.must:
        return findings
    for must in owner.profile.must:
        met, value = _MUSTS[must](owner, network)
        if not met:
            findings.append(Finding(f"must-{must}", value, True, met))
    return findings


def _at_most(name: str) -> Callable[[Owner, int], bool | None]:
    def rule(owner: Owner, limit: int) -> bool | None:
        answer = getattr(owner.profile, name)
        return None if answer is None else answer <= limit

    return rule


def _at_least(name: str) -> Callable[[Owner, int], bool | None]:
    def rule(owner: Owner, limit: int) -> bool | None:
        answer = getattr(owner.profile, name)
        return None if answer is None else answer >= limit

    return rule


def _one_of(name: str) -> Callable[[Owner, list[str]], bool | None]:
    def rule(owner: Owner, admitted: list[str]) -> bool | None:
        answer = getattr(owner.profile, name)
        return None if answer is None else answer in admitted

    return rule


NEXT_STAGES: dict[str, set[str]] = {
    "idea": {"starting"},
    "starting": {"idea", "growing", "taking-over", "struggling"},
    "growing": {"starting", "struggling"},
    "struggling": {"growing"},  # what rebuilds after a liquidation takes nobody who still fights
    "after-failure": {"idea", "starting"},
    "handing-over": {"growing"},
    "taking-over": {"starting", "growing", "struggling"},
}
"""Stages that a firm may take for one another."""


def _stages(owner: Owner, admitted: list[str]) -> bool | None:
    """A neighbouring stage is asked, not refused: nobody can tell to the day when a firm stops starting."""
    stage = owner.profile.stage
    if stage is None or stage in admitted:
        return None if stage is None else True
    return None if NEXT_STAGES[stage].intersection(admitted) else False


def _women(owner: Owner, _: Any) -> bool | None:
    return owner.profile.woman


def _men(owner: Owner, _: Any) -> bool | None:
    return None if owner.profile.woman is None else not owner.profile.woman


def _circumstances(owner: Owner, made_for: list[str]) -> bool | None:
    """Made for people in a circumstance: met if he says so, or if his commune is a village; else to be asked."""
    rural = "rural" in made_for and lives_in_town(owner.place) is False
    return True if rural or circumstances_told(owner).intersection(made_for) else None


def _sectors(owner: Owner, sectors: list[str]) -> bool | None:
    return agreed(admits(sectors, code) for code in owner.codes)


def _standings(owner: Owner, admitted: list[str]) -> bool | None:
    from ..france.legal_status import is_any_of, says

    profile = owner.profile
    if any(says(profile.trade, each) for each in admitted):
        return True
    return agreed(
        is_any_of(admitted, code, profile.legal_form, profile.employees) for code in owner.codes or (None,)
    )


def _projects(owner: Owner, kind: str) -> bool | None:
    """Reserved for a kind of projects: met if his words tell it, what he lacks, or his legal form; else to be asked."""
    told = kind in (*owner.heard, *owner.profile.lacks)
    told = told or (kind == "cooperative" and owner.profile.legal_form == "scop")
    return True if told else None


def _departments(owner: Owner, departments: list[str]) -> bool | None:
    here = owner.place.department
    if here is not None:
        return here in departments
    if owner.place.region is not None and all(HOMES[d].region != owner.place.region for d in departments):
        return False
    return None


def _regions(owner: Owner, regions: list[str]) -> bool | None:
    place = owner.place
    return place.region in regions if place.region or place.department else None


def _mainland(owner: Owner, _: Any) -> bool | None:
    return None if owner.place.department is None else owner.place.department not in OVERSEAS


_RULES: dict[str, Callable[[Owner, Any], bool | None]] = {
    "closed": lambda owner, successor: False,
    "women": _women,
    "men": _men,
    "max-age": _at_most("age"),
    "min-age": _at_least("age"),
    "min-employees": _at_least("employees"),
    "max-employees": _at_most("employees"),
    "min-turnover": _at_least("turnover"),
    "legal-forms": _one_of("legal_form"),
    "stages": _stages,
    "standings": _standings,
    "sectors": _sectors,
    "departments": _departments,
    "regions": _regions,
    "mainland": _mainland,
    "somewhere": lambda owner, scope: None,
    "circumstances": _circumstances,
    "one-per-trade": lambda owner, scope: None,
    "larger": lambda owner, yes: None,
    "through": lambda owner, yes: None,
    "sponsored": lambda owner, yes: None,
    "invitation": lambda owner, yes: None,
    "projects": _projects,
}


def _must_budget(owner: Owner, network: Network) -> tuple[bool | None, Any]:
    budget, low = owner.profile.budget, network.low
    return (None if budget is None or low is None else low <= budget), low


def _must_hours(owner: Owner, network: Network) -> tuple[bool | None, Any]:
    hours, asked = owner.profile.hours, network.hours
    return (None if hours is None or asked is None else asked <= hours), asked


def _must_remote(owner: Owner, network: Network) -> tuple[bool | None, Any]:
    return (network.online or "online" in network.formats), network.scope


def _must_department(owner: Owner, network: Network) -> tuple[bool | None, Any]:
    here = owner.place.department
    if here is None or network.scope == "national":
        return None, network.scope
    if network.departments:
        return here in network.departments, network.departments
    return (False if network.scope == "online" else None), network.scope


_MUSTS: dict[str, Callable[[Owner, Network], tuple[bool | None, Any]]] = {
    "budget": _must_budget,
    "hours": _must_hours,
    "remote": _must_remote,
    "department": _must_department,
}
