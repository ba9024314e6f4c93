"""What each condition finds in a record: the value it sets, and nothing where it sets none."""

from __future__ import annotations

from typing import Any

import pytest

from reseau_cli.core.method.rules import RULES


def record(**parts: Any) -> dict[str, Any]:
    return {"status": "active", "audience": {}, "presence": {"scope": "national"}} | parts


@pytest.mark.parametrize(
    ("name", "parts", "value"),
    [
        ("max-employees", {"audience": {"max_employees": 0}}, 0),
        ("max-employees", {"audience": {"max_employees": 9}}, 9),
        ("max-employees", {}, None),
        ("women", {"audience": {"women_only": True}}, True),
        ("women", {"audience": {"women_only": False}}, None),
        ("sectors", {"audience": {"sectors": []}}, None),
        ("trades", {"trades": ["luthier"], "audience": {"sectors": ["32.20Z"]}}, ["luthier"]),
        ("trades", {"trades": ["luthier"]}, None),
        ("trades", {"audience": {"sectors": ["32.20Z"]}}, None),
        ("stages", {"audience": {"stages": ["idea"]}}, ["idea"]),
        ("larger", {"audience": {"small": 0}}, 0),
        ("larger", {"audience": {"small": 1}}, 1),
        ("larger", {"audience": {"small": 2}}, None),
        ("larger", {}, None),
        ("helpers", {"audience": {"helpers": "owners"}}, None),
        ("helpers", {"audience": {"helpers": "employees"}}, "employees"),
        ("departments", {"presence": {"scope": "local", "departments": ["44"]}}, ["44"]),
        ("departments", {"presence": {"scope": "local"}}, None),
        ("regions", {"presence": {"scope": "regional", "regions": ["52"]}}, ["52"]),
        ("regions", {"presence": {"scope": "local", "departments": ["44"], "regions": ["52"]}}, None),
        ("somewhere", {"presence": {"scope": "local"}}, "local"),
        ("somewhere", {"presence": {"scope": "national"}}, None),
        ("somewhere", {"presence": {"scope": "online"}}, None),
        ("somewhere", {"presence": {"scope": "local", "departments": ["44"]}}, None),
        ("somewhere", {"presence": {"scope": "regional", "regions": ["52"]}}, None),
        ("mainland", {"presence": {"scope": "national", "overseas": False}}, True),
        ("mainland", {"presence": {"scope": "national", "overseas": True}}, None),
        ("mainland", {"presence": {"scope": "national"}}, None),
        ("mainland", {"presence": {"scope": "online", "overseas": False}}, None),
        ("mainland", {"presence": {"scope": "national", "overseas": False, "departments": ["44"]}}, None),
        ("mainland", {"presence": {"scope": "national", "overseas": False, "regions": ["52"]}}, None),
        ("absent", {"presence": {"scope": "national", "absent": ["67"]}}, ["67"]),
        ("beyond-the-sea", {}, None),
        ("closed", {}, None),
        ("closed", {"status": "dissolved"}, ""),
        ("closed", {"status": "merged", "successor": "b"}, "b"),
        ("through", {"audience": {"through": True}}, True),
        ("sponsored", {"audience": {"entry": "sponsored"}}, True),
        ("sponsored", {"audience": {"entry": "invitation"}}, None),
        ("invitation", {"audience": {"entry": "invitation"}}, True),
        ("invitation", {"audience": {"entry": "open"}}, None),
    ],
)  # fmt: skip
def test_what_a_record_sets(name: str, parts: dict[str, Any], value: object) -> None:
    rule = RULES[name]
    found = rule.read(record(**parts), rule.key)
    assert found == value and type(found) is type(value)


def test_all_the_stages_are_no_condition() -> None:
    from reseau_cli.core.vocabulary import STAGES

    rule = RULES["stages"]
    every = list(STAGES)
    assert rule.read(record(audience={"stages": every}), rule.key) is None
    assert rule.read(record(audience={"stages": every[1:]}), rule.key) == every[1:]
