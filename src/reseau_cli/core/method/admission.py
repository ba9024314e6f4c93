"""How likely a network is to admit the owner, given what he has not said and what is not known of it; what that is worth.

The figures are hand-set estimates for owners of very small firms (``docs/method.md``); what he has said moves them:
who lacks help with staff has staff, who grows crops lives in the country.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..france.departments import DEPARTMENTS, HOMES
from ..france.naf import admits
from ..owner.understood import lives_in_town

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from ..catalogue.network import Network
    from ..owner.understood import Owner
    from .eligibility import Finding

DOUBTFUL = 0.2
"""The owner does not meet a condition, but nothing surely says that it holds."""

UNSOURCED = 0.5
"""How much of a condition counts where no source backs it."""

UNLIKELY, LEAST = 0.3, 0.6
"""Below so many chances, a network is worth less on every count, down to this share of its points."""

DEAR, POCKET = 2, 100
"""So is what costs beyond so many times his budget, or beyond so many times these euros a year where he has less."""

_STAGES = {
    "idea": 0.12,
    "starting": 0.25,
    "growing": 0.4,
    "struggling": 0.08,
    "after-failure": 0.03,
    "handing-over": 0.07,
    "taking-over": 0.05,
}
SHARES = {
    "disability": 0.08,
    "priority-district": 0.15,
    "rural": 0.35,
    "parent": 0.4,
    "jobseeker": 0.3,
    "exile": 0.05,
    "lgbt": 0.05,
    "faith": 0.1,
    "bank-refusal": 0.3,
    "student": 0.05,
}
"""The share of owners in each circumstance, as we guess it."""

_OF_A_PLACE = {"rural": (0.9, 0.02), "priority-district": (0.02, 0.25)}
"""The same in a village, and in a town: priority districts are in urban units of 10 000 (décret 2014-767)."""

STANDINGS = {"craft": 0.35, "trade": 0.5, "liberal": 0.3, "farming": 0.08}
"""The share of owners of each standing, as we guess it; some are two."""

LEGAL_FORMS = {
    "micro-entreprise": 0.5,
    "ei": 0.12,
    "eurl": 0.06,
    "sarl": 0.12,
    "sas": 0.06,
    "sasu": 0.08,
    "scop": 0.005,
    "association": 0.04,
    "autre": 0.015,
}
"""The share of owners in each legal form, as we guess it."""

_RULES = {
    "men": 0.6,
    "max-age": 0.6,
    "min-age": 0.4,
    "sectors": 0.15,
    "trades": 0.3,
    "one-per-trade": 0.9,
    "larger": 0.1,
    "through": 0.5,
    "sponsored": 0.5,
    "invitation": 0.5,
    "somewhere": 0.2,
    "mainland": 0.96,
    "collectivity": 0.3,
}


def chance(owner: Owner, findings: list[Finding]) -> float:
    """The product of the chances of all that is not surely met: 1 where nothing is left to check."""
    likely = 1.0
    for finding in findings:
        if finding.met is False:
            likely *= DOUBTFUL
            continue
        known = _GIVEN.get(finding.rule)
        odds = known(owner, finding.value) if known else _RULES.get(finding.rule, 1.0)
        likely *= odds if finding.sure else 1 - UNSOURCED * (1 - odds)
    return likely


def share(owner: Owner, network: Network, likely: float) -> float:
    """The share of its points that a network keeps: less where it would hardly have the owner, or he the price."""
    return _part(likely / UNLIKELY) * _part(_payable(owner, network))


def _payable(owner: Owner, network: Network) -> float:
    budget = owner.profile.budget
    if budget is None or not network.low:
        return 1.0
    return DEAR * max(budget, POCKET) / network.low


def _part(held: float) -> float:
    return LEAST + (1 - LEAST) * min(1.0, held)


def _women(owner: Owner, _: Any) -> float:
    return 0.95 if "women" in owner.profile.wants else 0.4


def _stages(owner: Owner, admitted: list[str]) -> float:
    """Where he has said his stage, what is asked is a neighbouring one."""
    return 0.5 if owner.profile.stage else sum(_STAGES[stage] for stage in admitted)


def _circumstances(owner: Owner, made_for: list[str]) -> float:
    none = 1.0
    for circumstance in made_for:
        none *= 1 - _circumstance(owner, circumstance)
    return 1 - none


def _circumstance(owner: Owner, circumstance: str) -> float:
    profile = owner.profile
    town = lives_in_town(owner.place)
    if town is not None and circumstance in _OF_A_PLACE:
        return _OF_A_PLACE[circumstance][town]
    if circumstance == "rural" and owner.codes and all(map(_is_farming, owner.codes)):
        return 0.95
    if circumstance == "bank-refusal" and "finance" in profile.lacks:
        return 0.6
    if circumstance == "jobseeker" and profile.stage in ("idea", "after-failure"):
        return 0.6
    if circumstance == "student" and profile.age is not None:
        return 0.3 if profile.age < 30 else 0.01
    return SHARES[circumstance]


def _is_farming(code: str) -> bool:
    return code == "A" or code.startswith(("01", "02", "03"))


def _legal_forms(owner: Owner, admitted: list[str]) -> float:
    """A micro-entreprise hardly ever has staff: where there is some, the other forms share what is its share alone."""
    micro = 0.02 if owner.profile.employees else LEGAL_FORMS["micro-entreprise"]
    others = sum(LEGAL_FORMS[form] for form in admitted if form != "micro-entreprise")
    rest = (1 - micro) / (1 - LEGAL_FORMS["micro-entreprise"])
    return others * rest + (micro if "micro-entreprise" in admitted else 0.0)


def _sectors(owner: Owner, sectors: list[str]) -> float:
    """The share that the network takes of the codes that his trade may be."""
    if len(owner.codes) < 2:
        return _RULES["sectors"]
    return max(_RULES["sectors"], sum(admits(sectors, code) or 0 for code in owner.codes) / len(owner.codes))


def _projects(owner: Owner, kind: str) -> float:
    """Few sell abroad. A cooperative is a rare project, but one way to hand over where there is staff to take over."""
    if kind != "cooperative":
        return 0.1 if kind == "export" else 0.3
    profile = owner.profile
    if profile.stage != "handing-over" or profile.employees == 0:
        return 0.1
    return 0.6 if profile.employees else 0.3


def _staff(owner: Owner, least: int) -> float:
    """A threshold above a very small firm's size is rarely met."""
    employer = "people" in owner.profile.lacks or owner.profile.stage in ("growing", "handing-over")
    few, many = (0.8, 0.3) if employer else (0.6, 0.1)
    return few if least < 5 else many


def _at_most(owner: Owner, most: int) -> float:
    """Few have no staff once the firm goes; hardly any has before it starts, or as a micro-entreprise."""
    profile = owner.profile
    if most or profile.stage == "idea" or profile.legal_form == "micro-entreprise":
        return 0.97
    return 0.1 if "people" in profile.lacks else 0.95 if profile.stage == "starting" else 0.7


def _turnover(_: Owner, least: int) -> float:
    return 0.15 if least < 1_000_000 else 0.05


def _departments(owner: Owner, within: list[str]) -> float:
    """Their share of the people of the country, or of the départements that his sentence names."""
    around = owner.place.around or DEPARTMENTS.keys()
    return max(0.01, _people(around & set(within)) / _people(around))


def _people(codes: Iterable[str]) -> int:
    return sum(HOMES[code].thousands for code in codes)


_GIVEN: dict[str, Callable[[Owner, Any], float]] = {
    "women": _women,
    "stages": _stages,
    "circumstances": _circumstances,
    "legal-forms": _legal_forms,
    "sectors": _sectors,
    "standings": lambda _, admitted: min(1.0, sum(STANDINGS[standing] for standing in admitted)),
    "projects": _projects,
    "min-employees": _staff,
    "max-employees": _at_most,
    "min-turnover": _turnover,
    "departments": _departments,
    "regions": lambda owner, within: _departments(
        owner, [code for code, department in DEPARTMENTS.items() if department.region in within]
    ),
}
