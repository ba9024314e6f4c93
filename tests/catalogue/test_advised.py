"""What advisers' lists say of each network: shares by what is asked, smoothed; the shipped lists name what there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from reseau_cli import load_catalogue
from reseau_cli.catalogue import advised
from reseau_cli.catalogue.build import compile_file
from reseau_cli.catalogue.store import read
from reseau_cli.core.errors import FileError
from reseau_cli.core.owner.profile import from_mapping

SHIPPED = Path(__file__).parents[2] / "data" / "advisers.yaml"
KEYS = {"by", "counts", "lacks", "wants", "trade", "overseas", "names", "first"} | {
    "stage",
    "circumstances",
    "legal_form",
    "woman",
}
SELLER = {"stage": "handing-over", "lacks": ["handover"]}


def itself(id_: str) -> str:
    return id_


def test_the_shipped_lists_name_networks_of_the_catalogue():
    known = load_catalogue().resolve
    lists = advised.read(SHIPPED).lists
    assert len(lists) > 500
    named = {id_ for one in lists for id_ in (*one["names"], one.get("first", "cma"))}
    assert not {id_ for id_ in named if not known(id_)}


def test_the_shipped_lists_hold_answers_that_a_profile_may_hold():
    for one in advised.read(SHIPPED).lists:
        assert one.keys() <= KEYS
        told = {key: one[key] for key in ("lacks", "wants") if key in one}
        situation = {key: one[key] for key in ("stage", "circumstances", "legal_form", "woman") if key in one}
        from_mapping(told | {"situation": situation})


def likely(lists: list[dict], *keys: str) -> dict[str, int]:
    """Of a hundred lists of these keys, how many are likely to name each."""
    return {
        id_: sum(parts.get(key, 0) for key in ("all", *keys))
        for id_, parts in advised.learnt(lists, itself).items()
    }


def test_whom_more_lists_name_is_the_likelier_and_nobody_is_sure():
    lists = [{**SELLER, "names": ["cra", name]} for name in ("cma", "cma", "cma", "cci", "u2p")]
    found = likely(lists, "stage:handing-over", "lack:handover")
    assert 100 > found["cra"] > found["cma"] > found["cci"] > 0


def test_a_key_of_one_list_says_less_than_one_of_many():
    others = [{"stage": "growing", "names": ["cma"]}] * 20
    once = likely([*others, {"stage": "idea", "names": ["bge"]}], "stage:idea")
    often = likely([*others, *([{"stage": "idea", "names": ["bge"]}] * 9)], "stage:idea")
    assert once["bge"] < often["bge"]


def test_a_key_of_too_few_lists_tells_nothing():
    lists = [*[{"stage": "growing", "names": ["cma"]}] * 9, *[{"stage": "idea", "names": ["bge"]}] * 4]
    assert "stage:idea" not in advised.learnt(lists, itself)["bge"]


def test_what_each_key_brings_is_told_apart():
    lists = [
        *([{"lacks": ["finance"], "trade": "43", "names": ["adie", "capeb"]}] * 6),
        *([{"lacks": ["people"], "trade": "43", "names": ["geiq", "capeb"]}] * 6),
        *([{"lacks": ["finance"], "trade": "56", "names": ["adie", "umih"]}] * 6),
    ]
    found = likely(lists, "lack:people", "trade:I", "trade:56")
    assert found["umih"] > found["capeb"]
    assert found["geiq"] > found["adie"]


def test_who_is_sent_there_first_counts_before_who_is_named_further_down():
    found = likely([{**SELLER, "names": ["cra", "cma", "egee"], "first": "cma"}] * 5, "lack:handover")
    assert found["cma"] > found["cra"] > found["egee"]


def test_the_parts_are_those_that_least_squares_give():
    """Ten lists of a key, five of another: worked out by hand from the normal equations."""
    lists = [*[{"stage": "idea", "names": ["a"]}] * 10, *[{"stage": "growing", "names": ["b"]}] * 5]
    parts = advised.learnt(lists, itself)["a"]
    # 15.1 x all + 10 x idea + 5 x growing = 8; 10 x all + 13 x idea = 8; 5 x all + 8 x growing = 0
    whole = (8 - 10 * 8 / 13) / (15 + advised.OF_ALL - 100 / 13 - 25 / 8)
    idea, growing = (8 - 10 * whole) / 13, -5 * whole / 8
    assert parts == {
        "all": round(100 * whole),
        "stage:idea": round(100 * idea),
        "stage:growing": round(100 * growing),
    }


def test_a_part_counts_for_its_family():
    lists = [{**SELLER, "names": [name]} for name in ("cra-dijon", "cra-lyon", "cra")] * 2
    told = advised.learnt(lists, lambda id_: id_.partition("-")[0])
    assert set(told) == {"cra"}


def test_a_list_may_count_for_several() -> None:
    lists = [{**SELLER, "names": ["cra"]}, {**SELLER, "names": ["cma"]}] * 5
    assert advised.learnt([{**lists[0], "counts": 5}, *lists[1::2]], itself) == advised.learnt(lists, itself)


@pytest.mark.parametrize("count", ["x", "1.5", "[]", "0", "-2"])
def test_a_count_that_is_none_is_refused_with_its_line(tmp_path: Path, count: str) -> None:
    file = tmp_path / "advisers.yaml"
    file.write_text(f"lists:\n- {{names: [cra]}}\n- {{names: [cra], counts: {count}}}\n", encoding="utf-8")
    with pytest.raises(FileError, match="not-a-value") as raised:
        advised.read(file)
    assert raised.value.values["line"] == 3


def test_without_lists_nothing_is_told(tmp_path: Path):
    assert advised.read(tmp_path / "advisers.yaml").lists == []


@pytest.mark.parametrize(
    ("text", "line"),
    [("names: []\n", 1), ("lists:\n- {names: [cra]}\n- {stage: idea}\n", 3), ("lists: [cra]\n", 1)],
)
def test_a_file_without_lists_or_a_list_that_names_nobody_is_refused(tmp_path: Path, text: str, line: int):
    file = tmp_path / "advisers.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(FileError, match="missing-key") as raised:
        advised.read(file)
    assert raised.value.values["line"] == line


@pytest.mark.parametrize("trade", ["56", "xx", '"04.00Z"', "[F]"])
def test_a_trade_that_is_no_code_is_refused_with_its_line(tmp_path: Path, trade: str):
    file = tmp_path / "advisers.yaml"
    file.write_text(f"lists:\n- {{names: [cra]}}\n- {{names: [cra], trade: {trade}}}\n", encoding="utf-8")
    with pytest.raises(FileError, match="unknown-naf") as raised:
        advised.read(file)
    assert raised.value.values["line"] == 3


def test_the_version_of_a_catalogue_changes_with_its_lists(tmp_path: Path):
    data = SHIPPED.with_name("networks.yaml").read_text(encoding="utf-8")
    (tmp_path / "networks.yaml").write_text(
        "\n- id: ".join(data.split("\n- id: ")[:3]) + "\n", encoding="utf-8"
    )
    versions = []
    for text in ("lists: []\n", "lists:\n- {stage: idea, names: [cra]}\n"):
        (tmp_path / "advisers.yaml").write_text(text, encoding="utf-8")
        versions.append(read(compile_file(tmp_path / "networks.yaml")).version)
    assert versions[0] != versions[1]
