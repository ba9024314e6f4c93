"""A plan as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...core.explanation.plan import Plan

SCHEMA_VERSION = 1


def as_data(plan: Plan) -> dict[str, Any]:
    """The plan for a program: the dates in ISO 8601, one entry a door."""
    version, date = plan.catalogue
    return {
        "schema_version": SCHEMA_VERSION,
        "catalogue": {"version": version, "date": date},
        "day": plan.day,
        "owner": plan.owner,
        "care": plan.care,
        "nothing": plan.nothing,
        "doors": [
            target._asdict() | {"door": target.door._asdict(), "letter": target.letter._asdict()}
            for target in plan.targets
        ],
        "steps": [step._asdict() for step in plan.steps],
    }
