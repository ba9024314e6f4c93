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
KEYS = {"stage", "lacks", "wants", "circumstances", "legal_form", "woman", "names", "first"}
SELLER = {"stage": "handing-over", "lacks": ["handover"]}


def itself(id_: str) -> str:
    return id_


def test_the_shipped_lists_name_networks_of_the_catalogue():
    known = load_catalogue().resolve
    lists = advised.read(SHIPPED).lists
    assert len(lists) > 500
    assert not {id_ for one in lists for id_ in (*one["names"], one.get("first", "cma")) if not known(id_)}


def test_the_shipped_lists_hold_answers_that_a_profile_may_hold():
    for one in advised.read(SHIPPED).lists:
        assert one.keys() <= KEYS
        told = {key: one[key] for key in ("lacks", "wants") if key in one}
        situation = {key: one[key] for key in ("stage", "circumstances", "legal_form", "woman") if key in one}
        from_mapping(told | {"situation": situation})


def test_whom_more_lists_name_has_the_greater_share_and_nobody_the_whole():
    lists = [*({**SELLER, "names": ["cra", "cma"]} for _ in range(5)), {**SELLER, "names": ["cra"]}]
    told = advised.shares(lists, itself)
    assert 1 > told["cra"].named["stage:handing-over"] > told["cma"].named["stage:handing-over"] > 0.5


def test_an_ask_of_too_few_lists_is_not_counted():
    told = advised.shares([{**SELLER, "names": ["cra"]}] * (advised.ENOUGH - 1), itself)
    assert not told["cra"].named


def test_who_is_sent_there_first_counts_before_who_is_named_further_down():
    lists = [{**SELLER, "names": ["cra", "cma", "egee"], "first": "cma"}] * 5
    sought = {id_: told.sought["lack:handover"] for id_, told in advised.shares(lists, itself).items()}
    assert sought["cma"] > sought["cra"] > sought["egee"]


def test_a_part_counts_for_its_family():
    lists = [{**SELLER, "names": [name]} for name in ("cra-dijon", "cra-lyon", "cra")]
    told = advised.shares(lists, lambda id_: id_.partition("-")[0])
    assert set(told) == {"cra"}


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
