"""Conditions on the firm: headcount, turnover, legal form, stage."""

from __future__ import annotations

from math import fsum

from ...vocabulary import LEGAL_FORMS, STAGES
from ..facets import Facet, answer, chosen, one_of
from .rule import FIRM, HELPED, Rule, always, at_least, at_most, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...catalogue.network import Record
    from ..fit import Fit

STAGE_SHARES = {
    "idea": 0.12,
    "starting": 0.25,
    "growing": 0.4,
    "struggling": 0.08,
    "after-failure": 0.03,
    "handing-over": 0.07,
    "taking-over": 0.05,
}
"""The share of owners at each stage, as we guess it."""

STAGES_OF = {
    "handover": ("handing-over", "taking-over"),
    "hardship": ("struggling",),
    "prevention": ("struggling",),
    "rebound": ("after-failure",),
}
"""The stages of nearly all who ask for such a thing, alike for each."""

NEARLY_ALL = 0.8
"""The share of these, of whom asks for it and tells no stage."""

FORM_SHARES = {
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

NOT_SMALL = 20, 10
"""Employees from which a network of larger firms may be his: where it is not for very small ones, where it is rather not."""

LARGER = 0.1, 0.5
"""The chance that such networks would have a firm below that."""


def leaves_few_out(forms: list[str]) -> bool:
    """Whether a network is open to most legal forms: it is closed to a few rather than made for the others."""
    return len(LEGAL_FORMS) / 2 < len(forms) < len(LEGAL_FORMS)


def _stages(fit: Fit, admitted: list[str]) -> bool | None:
    """A neighbouring stage is asked, not refused: nobody can tell to the day when a firm stops starting."""
    stage = fit.owner.profile.stage
    if stage is None or stage in admitted:
        return None if stage is None else True
    return None if NEXT_STAGES[stage].intersection(admitted) else False


def _stages_odds(fit: Fit, admitted: list[str]) -> float:
    """Where he has said his stage, what is asked is a neighbouring one; where he has not, what he asks for may tell it."""
    profile = fit.owner.profile
    if profile.stage:
        return 0.5
    anybody = fsum(STAGE_SHARES[stage] for stage in admitted)
    told = [stage for ask in (*profile.lacks, *profile.wants) for stage in STAGES_OF.get(ask, ())]
    if not told:
        return anybody
    theirs = sum(stage in admitted for stage in told) / len(told)
    return NEARLY_ALL * theirs + (1 - NEARLY_ALL) * anybody


def _stages_read(record: Record, key: str) -> Any:
    stages = plain(record, key)
    return stages if stages and len(stages) < len(STAGES) else None


def _closed_to(fit: Fit, stages: list[str]) -> bool | None:
    """Surely closed to a stage, where a neighbouring one would only be asked: a debt mediator after the liquidation."""
    return fit.owner.profile.stage not in stages


def _forms(fit: Fit, admitted: list[str]) -> bool | None:
    form = fit.owner.profile.legal_form
    return None if form is None else form in admitted


def _forms_odds(fit: Fit, admitted: list[str]) -> float:
    """A micro-entreprise hardly ever has staff: where there is some, the other forms share what is its share alone."""
    micro = 0.02 if fit.owner.profile.employees else FORM_SHARES["micro-entreprise"]
    others = fsum(FORM_SHARES[form] for form in admitted if form != "micro-entreprise")
    rest = (1 - micro) / (1 - FORM_SHARES["micro-entreprise"])
    return others * rest + (micro if "micro-entreprise" in admitted else 0.0)


def _forms_fill(forms: list[str]) -> dict[str, Any]:
    return {"forms": [form for form in LEGAL_FORMS if form not in forms] if leaves_few_out(forms) else forms}


_HIRING = ("growing", "handing-over")
"""Stages at which a firm is likely to have staff."""


def _least_staff_odds(fit: Fit, least: int) -> float:
    """A threshold above a very small firm's size is rarely met."""
    profile = fit.owner.profile
    employer = "people" in profile.lacks or profile.stage in _HIRING
    few, many = (0.8, 0.3) if employer else (0.6, 0.1)
    return few if least < 5 else many


def _most_staff_odds(fit: Fit, most: int) -> float:
    """Few have no staff once the firm goes; hardly any has before it starts, or as a micro-entreprise."""
    profile = fit.owner.profile
    if most or profile.stage == "idea" or profile.legal_form == "micro-entreprise":
        return 0.97
    return 0.1 if "people" in profile.lacks else 0.95 if profile.stage == "starting" else 0.7


def _larger(fit: Fit, level: int) -> bool | None:
    return True if (fit.owner.profile.employees or 0) >= NOT_SMALL[level] else None


def _larger_read(record: Record, key: str) -> Any:
    level = plain(record, key)
    return level if level in (0, 1) else None


def _staff(fit: Fit, whom: str) -> bool | None:
    """Meant rather for those who work alone, or who employ or mean to: of him who says he is of the others it is asked."""
    profile = fit.owner.profile
    if profile.employees is None:
        return True
    employs = bool(profile.employees) or "people" in profile.lacks
    return True if employs == (whom == "employers") else None


EMPLOYS = chosen("lacks", "people")
"""Whether he looks for people."""


STAFFED = Facet(
    "staffed",
    frozenset({"employees"}),
    lambda owner: owner.profile.employees if not owner.profile.employees else 1,
)
"""Whether he has staff: 1, 0, or None where it is not known."""

_MICRO = one_of("legal_form", "micro-entreprise")

_TELLING = tuple(chosen(key, ask) for ask in STAGES_OF for key in ("lacks", "wants"))

RULES = (
    Rule(
        "min-employees",
        "audience.min_employees",
        "employees",
        at_least("employees"),
        _least_staff_odds,
        FIRM,
        lambda least: "one-employee" if least == 1 else "min-employees",
        facets=(answer("employees"), one_of("stage", *_HIRING), EMPLOYS),
    ),
    Rule(
        "max-employees",
        "audience.max_employees",
        "employees",
        at_most("employees"),
        _most_staff_odds,
        FIRM,
        lambda most: "max-employees" if most else "no-employees",
        facets=(answer("employees"), one_of("stage", "idea", "starting"), _MICRO, EMPLOYS),
    ),
    Rule(
        "min-turnover",
        "audience.min_turnover_eur",
        "turnover",
        at_least("turnover"),
        lambda fit, least: 0.15 if least < 1_000_000 else 0.05,
        FIRM,
        "min-turnover",
        fills=lambda value: {"euros": value},
        facets=(answer("turnover"),),
    ),
    Rule(
        "legal-forms",
        "audience.legal_forms",
        "legal_form",
        _forms,
        _forms_odds,
        FIRM,
        lambda forms: "legal-forms-but" if leaves_few_out(forms) else "legal-forms",
        fills=_forms_fill,
        facets=(answer("legal_form"), STAFFED),
    ),
    Rule(
        "stages",
        "audience.stages",
        "stage",
        _stages,
        _stages_odds,
        HELPED,
        "stages",
        fills=lambda value: {"stages": value},
        read=_stages_read,
        sourced=True,
        facets=(answer("stage"), *_TELLING),
    ),
    Rule(
        "closed-to",
        "audience.closed_to",
        "",
        _closed_to,
        always(0.9),
        HELPED,
        "closed-to",
        fills=lambda value: {"stages": value},
        facets=(answer("stage"),),
    ),
    Rule(
        "staff",
        "audience.staff",
        "employees",
        _staff,
        always(0.25),
        FIRM,
        lambda whom: f"staff-{whom}",
        facets=(STAFFED, EMPLOYS),
    ),
    Rule(
        "larger",
        "audience.small",
        "employees",
        _larger,
        lambda fit, level: LARGER[level],
        FIRM,
        lambda level: "rather-larger" if level else "larger",
        read=_larger_read,
        facets=(answer("employees"),),
    ),
)
