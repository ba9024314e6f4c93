"""The contract of the JSON answer (design, section 3): its published schema, and what no schema can say."""

from __future__ import annotations

from typing import Any

from jsonschema import Draft202012Validator

from reseau_cli.render.answer_schema import answer_schema

SCHEMA = answer_schema()
VALIDATOR = Draft202012Validator(SCHEMA)
MANY = 8


def check(answer: dict[str, Any]) -> None:
    """Raise AssertionError on the first thing that breaks the contract."""
    # The schema is slow on hundreds of alike items: it sees the first ones, the rest of this page all.
    some = {key: answer[key][:MANY] if key in ("matches", "excluded") else answer[key] for key in answer}
    faults = [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(some)]
    assert faults == []
    assert [key for key in SCHEMA["properties"] if key in answer] == list(answer), "the order of the keys"
    _texts(answer)
    needs = answer["understood"]["needs"]
    assert not needs or abs(sum(needs.values()) - 1) < 0.005
    shared_out = [*answer["covered"], *answer["uncovered"]]
    assert len(shared_out) == len(set(shared_out)) and set(shared_out) <= set(needs)
    matches = answer["matches"]
    assert [match["rank"] for match in matches] == list(range(1, len(matches) + 1)), "numbered without gaps"
    assert (answer["nothing"] is None) is bool(matches), "it says why nothing is shown"
    for match in matches:
        _match(match)
    best = [match["score"] for match in matches if match["picked_for"] is None]
    assert best == sorted(best, reverse=True)
    _ids(answer)


def _match(match: dict[str, Any]) -> None:
    criteria = [contribution["criterion"] for contribution in match["contributions"]]
    assert len(criteria) == len(set(criteria))
    assert abs(sum(one["points"] for one in match["contributions"]) - match["score"]) < 0.005
    assert set(match["reasons"]).isdisjoint(match["against"])
    assert match["robustness"]["first"] <= match["robustness"]["top3"]
    if match["evidence"]["doubt"]:
        assert match["verdict"] == "to-check" and match["robustness"]["word"] != "solid"


def _ids(answer: dict[str, Any]) -> None:
    shown = [match["id"] for match in answer["matches"]]
    out = [network["id"] for network in answer["excluded"]]
    assert out == sorted(out)
    assert len({*shown, *out}) == len(shown) + len(out), "an id stands twice"
    doubted = {match["id"] for match in answer["matches"] if match["evidence"]["doubt"]}
    chosen = answer["set"]
    if chosen is not None:
        assert [id_ for id_ in shown if id_ in chosen["ids"]] == chosen["ids"], "what a set holds is shown"
        assert doubted.isdisjoint(chosen["ids"])
        assert set(chosen["covers"]).isdisjoint(chosen["uncovered"])
        low, high = chosen["cost_eur_year"]
        assert low <= high
    if answer["first"] is not None:
        assert answer["first"]["id"] not in {*out, *doubted}
    assert {one["id"] for one in answer["helps"]}.isdisjoint({*shown, *out})


def _texts(value: Any) -> None:
    """Every text has something in it, and nothing that steers a terminal; the same text stands in many places."""
    for text in set(_all_texts(value)):
        assert text.strip() and text.replace("\u202f", " ").isprintable(), text


def _all_texts(value: Any) -> list[str]:
    found, left = [], [value]
    while left:
        one = left.pop()
        if isinstance(one, str):
            found.append(one)
        elif isinstance(one, dict):
            left.extend(one.values())
        elif isinstance(one, list):
            left.extend(one)
    return found
