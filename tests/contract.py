"""The contract of the JSON answer (design, section 3), checked key by key: an unknown key is a fault too."""

from __future__ import annotations

from typing import Any

from reseau_cli.core.owner.profile import KEYS, SECTIONS
from reseau_cli.core.vocabulary import KINDS, LEVELS, NEEDS

TOP = (
    "schema_version",
    "catalogue",
    "profile",
    "understood",
    "matches",
    "set",
    "excluded",
    "care",
    "help_line",
    "sampling",
    "unsettled",
)
MATCH = (
    *("rank", "id", "name", "kind", "part_of", "score", "verdict", "contributions", "to_check", "robustness"),
    *("flip", "cost", "hours_per_month", "first_step", "website", "near", "sources"),
)


def check(answer: dict[str, Any]) -> None:
    """Raise AssertionError on the first thing that breaks the contract."""
    assert tuple(answer)[: len(TOP)] == TOP
    assert answer.keys() - set(TOP) <= {
        "before",
        "declared",
    }  # only where there is something to say
    assert answer["schema_version"] == 1
    _catalogue(answer["catalogue"])
    _profile(answer["profile"])
    _understood(answer["understood"])
    assert isinstance(answer["matches"], list)
    for rank, match in enumerate(answer["matches"], 1):
        assert match["rank"] == rank
        _match(match)
    scores = [match["score"] for match in answer["matches"]]
    assert scores == sorted(scores, reverse=True)
    _excluded(answer["excluded"])
    ids = [match["id"] for match in answer["matches"]] + [network["id"] for network in answer["excluded"]]
    assert len(ids) == len(set(ids)), "an id stands twice"
    _set(answer["set"], {network["id"] for network in answer["excluded"]})
    _care(answer["care"])


def _keys(value: Any, *names: str) -> None:
    assert isinstance(value, dict)
    assert tuple(value) == names, tuple(value)


def _text(value: Any) -> None:
    assert isinstance(value, str) and value.strip(), value
    assert value.replace("\u202f", " ").isprintable(), value


def _text_or_null(value: Any) -> None:
    if value is not None:
        _text(value)


def _number(value: Any, low: float, high: float) -> None:
    assert isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high, value


def _catalogue(catalogue: Any) -> None:
    _keys(catalogue, "version", "networks", "date")
    _text(catalogue["version"])
    _number(catalogue["networks"], 1, 10**6)
    assert [len(part) for part in catalogue["date"].split("-")] == [4, 2, 2]


def _profile(profile: Any) -> None:
    homes = {key.name: key.section for key in KEYS}
    for name, value in profile.items():
        if name in SECTIONS:
            assert value and all(homes[inner] == name for inner in value)
        else:
            assert homes[name] == ""


def _understood(understood: Any) -> None:
    _keys(understood, "commune", "department", "region", "naf", "needs", "sentence")
    for name in ("commune", "department", "region", "naf"):
        _text_or_null(understood[name])
    assert set(understood["needs"]) <= set(NEEDS)
    for weight in understood["needs"].values():
        _number(weight, 0, 1)
    for heard in understood["sentence"]:
        _keys(heard, "concept", "words")
        _text(heard["words"])
    assert not understood["needs"] or abs(sum(understood["needs"].values()) - 1) < 0.005


def _match(match: Any) -> None:
    _keys(match, *MATCH)
    for name in ("id", "name", "first_step"):
        _text(match[name])
    for name in ("part_of", "flip", "website"):
        _text_or_null(match[name])
    assert match["kind"] in KINDS
    assert match["verdict"] in ("fits", "to-check")
    _number(match["score"], 0, 100)
    for contribution in match["contributions"]:
        _keys(contribution, "criterion", "points", "text")
        _text(contribution["criterion"])
        _text(contribution["text"])
        _number(contribution["points"], 0, 100)
    criteria = [contribution["criterion"] for contribution in match["contributions"]]
    assert len(criteria) == len(set(criteria))
    assert abs(sum(c["points"] for c in match["contributions"]) - match["score"]) < 0.005
    assert match["to_check"], "the age of the record is always told"
    for item in match["to_check"]:
        _keys(item, "fact", "text")
        _text(item["fact"])
        _text(item["text"])
    _robustness(match["robustness"])
    if match["cost"] is not None:
        _keys(match["cost"], "min_eur_year", "max_eur_year", "year")
        assert all(value is None or isinstance(value, int) for value in match["cost"].values())
    if match["hours_per_month"] is not None:
        _number(match["hours_per_month"], 0, 744)
    _keys(match["near"], "level", "text")
    assert match["near"]["level"] is None or match["near"]["level"] in LEVELS
    _text(match["near"]["text"])
    for source in match["sources"]:
        _keys(source, "url", "dated")
        _text_or_null(source["url"])
        _text_or_null(source["dated"])


def _robustness(robustness: Any) -> None:
    _keys(robustness, "first", "top3", "word")
    _number(robustness["first"], 0, 1)
    _number(robustness["top3"], robustness["first"], 1)
    assert robustness["word"] in ("solid", "likely", "fragile")


def _excluded(excluded: Any) -> None:
    assert [network["id"] for network in excluded] == sorted(network["id"] for network in excluded)
    for network in excluded:
        _keys(network, "id", "rules")
        assert network["rules"]
        for rule in network["rules"]:
            _keys(rule, "rule", "text")
            _text(rule["rule"])
            _text(rule["text"])


def _set(chosen: Any, out: set[str]) -> None:
    if chosen is None:
        return
    _keys(chosen, "ids", "covers", "uncovered", "cost_eur_year", "hours_per_month")
    assert 1 <= len(chosen["ids"]) <= 3 and len(set(chosen["ids"])) == len(chosen["ids"])
    assert out.isdisjoint(chosen["ids"]), "an excluded network is in the set"
    assert set(chosen["covers"]).isdisjoint(chosen["uncovered"])
    assert set(chosen["covers"]) | set(chosen["uncovered"]) <= set(NEEDS)
    low, high = chosen["cost_eur_year"]
    assert low <= high
    _number(chosen["hours_per_month"], 0, 744)


def _care(care: Any) -> None:
    if care is None:
        return
    _keys(care, "level", "text", "lines")
    assert care["level"] in ("sure", "perhaps")
    _text(care["text"])
    assert care["lines"]
    for line in care["lines"]:
        _keys(line, "name", "phone", "hours", "seen", "source")
        for value in line.values():
            _text(value)
