"""Catalogues laid over the shipped one: new records, corrections, conflicts, and where each comes from."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING
from unittest import mock

import pytest
from running import ROOT, call

from reseau_cli.catalogue.overlay import merge

if TYPE_CHECKING:
    from pathlib import Path

EXAMPLE = ROOT / "examples" / "mon-intercommunalite.yaml"


@pytest.fixture
def home(tmp_path):
    return {"XDG_DATA_HOME": str(tmp_path / "data"), "XDG_CACHE_HOME": str(tmp_path / "cache")}


few = pytest.mark.usefixtures("few")


def data(*args, env):
    told = call(*args, "--format", "json", env=env)
    assert told.code == 0, told.err
    return json.loads(told.out)


def correction(tmp_path: Path, name: str, text: str) -> str:
    path = tmp_path / name
    path.write_text(f"networks:\n{text}\n", encoding="utf-8")
    return str(path)


@few
def test_the_example_adds_and_corrects(home):
    over = ("--catalogue", str(EXAMPLE))
    before = data("match", "--wants", "local-roots", "--postcode", "44000", env=home)
    after = data("match", "--wants", "local-roots", "--postcode", "44000", "--top", "50", *over, env=home)
    new = next(match for match in after["matches"] if match["id"] == "exemple-club-des-deux-rives")
    assert new["origin"] == EXAMPLE.name and new["near"]["level"] == "commune"
    assert after["catalogue"]["networks"] == before["catalogue"]["networks"] + 1
    assert after["catalogue"]["version"] != before["catalogue"]["version"]
    corrected, shipped = data("show", "bni", *over, env=home), data("show", "bni", env=home)
    assert (corrected["phone"], corrected["name"]) == ("00 00 00 00 00", shipped["name"])
    assert corrected["sources"][:-1] == shipped["sources"]
    shown = call("show", "bni", *over, env=home)
    assert "mon-intercommunalite.yaml" in shown.out
    listed = call("list", "--department", "44", "--top", "200", *over, env=home)
    assert "mon-intercommunalite.yaml" in listed.out


@few
def test_what_is_in_the_user_s_folder_is_laid_every_time(home, tmp_path):
    folder = tmp_path / "data" / "reseau" / "catalogues"
    folder.mkdir(parents=True)
    (folder / "mine.yaml").write_bytes(EXAMPLE.read_bytes())
    assert data("show", "exemple-club-des-deux-rives", env=home)["origin"] == "mine.yaml"
    assert "Fiche tirée de « mine.yaml »" in call(
        "match", "--wants", "local-roots", "--postcode", "44000", "--top", "40", "--plain", env=home
    ).out.replace("\u202f", " ")


@few
def test_the_last_file_wins_and_says_so(home, tmp_path):
    one = correction(tmp_path, "one.yaml", "- {id: bni, phone: '1', cost: {note: a}}")
    two = correction(tmp_path, "two.yaml", "- {id: bni, phone: '2', cost: {note: a}}")
    told = call("show", "bni", "--format", "json", "--catalogue", one, "--catalogue", two, env=home)
    assert json.loads(told.out)["phone"] == "2"
    assert told.err.count("\n") == 1
    for word in ("bni.phone", "one.yaml", "two.yaml"):
        assert word in told.err


@few
def test_a_new_record_must_be_whole_and_a_correction_valid(home, tmp_path):
    for text, word in (
        ("- {id: nouveau, name: X}", "kind"),
        ("- {id: bni, kind: club}", "club"),
        ("- 3", "mine.yaml"),
        ("- {id: [bni]}", "mine.yaml"),
        ("- {id: [bni]}", "mine.yaml"),
    ):
        path = correction(tmp_path, "mine.yaml", text)
        told = call("show", "bni", "--catalogue", path, env=home)
        assert told.code == 3 and word in told.err and "ligne 2" in told.err.replace("\u202f", " ")
        checked = call("catalogue", "check", path, env=home)
        assert checked.code == 1 and word in checked.out
    assert call("catalogue", "check", str(EXAMPLE), env=home).code == 0


@few
def test_a_file_may_stand_alone(home, tmp_path):
    text = EXAMPLE.read_text(encoding="utf-8").partition("# Une correction")[0]
    path = tmp_path / "alone.yaml"
    path.write_text(f"alone: true\n{text}", encoding="utf-8")
    assert (
        data("match", "--wants", "local-roots", "--catalogue", str(path), env=home)["catalogue"]["networks"]
        == 1
    )


@pytest.mark.parametrize("said", ['"no"', "1", "null", "[]", "peut-être"])
def test_alone_is_true_or_false(home, tmp_path, said):
    path = tmp_path / "alone.yaml"
    path.write_text(f"# x\nalone: {said}\nnetworks: []\n", encoding="utf-8")
    told = call("list", "--catalogue", str(path), env=home)
    assert told.code == 3 and "ligne 2, alone" in told.err.replace("\u202f", " ")
    checked = call("catalogue", "check", str(path), env=home)
    assert checked.code == 1 and "ligne 2, alone" in checked.out.replace("\u202f", " ")


def test_a_key_that_no_overlay_has_is_named(home, tmp_path):
    path = tmp_path / "mine.yaml"
    path.write_text("alnoe: true\nnetworks: []\n", encoding="utf-8")
    checked = call("catalogue", "check", str(path), env=home)
    assert checked.code == 1 and "alnoe" in checked.out and "alone" in checked.out


@pytest.mark.parametrize("parents", [{"bni": "bni"}, {"bni": "cjd", "cjd": "bni"}])
def test_a_correction_that_leads_back_to_itself_is_named(home, tmp_path, parents):
    items = "".join(f"- id: {id_}\n  part_of: {above}\n" for id_, above in parents.items())
    checked = call("catalogue", "check", correction(tmp_path, "mine.yaml", items), env=home)
    assert checked.code == 1 and checked.out.count("casser le cercle") == len(parents)


def test_a_correction_adds_to_lists_of_facts_and_replaces_the_others():
    before = {"sources": [1], "formats": ["event"], "cost": {"note": "a", "year": 2020}, "origin": "x"}
    after = merge(before, {"sources": [2], "formats": ["online"], "cost": {"note": "b"}})
    assert after == {"sources": [1, 2], "formats": ["online"], "cost": {"note": "b", "year": 2020}}
    assert before["sources"] == [1]


@few
def test_a_club_of_a_collectivity_is_found_there_and_nowhere_else(home, tmp_path):
    text = EXAMPLE.read_text(encoding="utf-8")
    club = text[text.index("- id: exemple-club-des-deux-rives") :].split("\n- id: ")[0]
    here = club.replace('regions: ["52"]', "regions: []").replace(
        'departments: ["44"]', 'departments: ["988"]'
    )
    here = here.replace('code: "44109"', 'code: "98818"').replace("name: Nantes", "name: Nouméa")
    over = ("--catalogue", correction(tmp_path, "club.yaml", here))
    near = {one["id"]: one for one in data("near", "98800", *over, env=home)["networks"]}
    assert near["exemple-club-des-deux-rives"]["near"]["level"] in ("commune", "department")
    away = data("match", "--wants", "local-roots", "--postcode", "44000", *over, env=home)
    assert "exemple-club-des-deux-rives" in {one["id"] for one in away["excluded"]}


@pytest.mark.parametrize("date", ["x", "99", '"9999-99-99"', "[1]", "{a: 1}", "2026-13-01"])
def test_a_date_that_is_none_is_named(home, tmp_path, date):
    path = tmp_path / "alone.yaml"
    path.write_text(f"alone: true\ndate: {date}\nnetworks: []\n", encoding="utf-8")
    for command in (("list",), ("match", "--wants", "business")):
        told = call(*command, "--catalogue", str(path), env=home)
        assert told.code == 3 and "ligne 2" in told.err.replace("\u202f", " ")


@few
def test_an_empty_catalogue_is_a_catalogue(home, tmp_path):
    path = tmp_path / "alone.yaml"
    path.write_text("alone: true\ndate: 2026-11-29\nnetworks: []\n", encoding="utf-8")
    for command in (
        ("catalogue", "stats"),
        ("catalogue", "stale"),
        ("list",),
        ("near", "44000"),
        ("match", "--wants", "business"),
        ("match", "--wants", "business", "--deep", "--plain"),
    ):
        told = call(*command, "--catalogue", str(path), env=home)
        assert told.code == 0, told.err


@few
def test_what_is_broken_in_the_user_s_folder_is_named_and_the_rest_goes_on(home, tmp_path):
    folder = tmp_path / "data" / "reseau" / "catalogues"
    folder.mkdir(parents=True)
    (folder / "mine.yaml").write_bytes(EXAMPLE.read_bytes())
    (folder / "broken.yaml").write_text("networks: [")
    (folder / "faulty.yaml").write_text("networks:\n- {id: bni, kind: club}\n")
    (folder / "folder.yaml").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.yaml")
    told = call("show", "exemple-club-des-deux-rives", env=home)
    assert told.code == 0, told.err
    for path in folder.iterdir():
        assert (path.name in told.err) == (path.name != "mine.yaml")
    assert told.err.count("\n") == len(list(folder.iterdir())) - 1
    given = call("show", "bni", "--catalogue", str(folder / "broken.yaml"), env=home)
    assert given.code == 3 and given.out == ""


def test_a_folder_that_cannot_be_read_is_named_and_the_rest_goes_on(home):
    for unreadable in ("/" + "x" * 300, "/dev/null"):
        told = call("show", "bni", env=home | {"XDG_DATA_HOME": unreadable})
        assert told.code == 0 and told.out.startswith("Business Network"), told.err
        assert ("x" * 300 in told.err) == (unreadable != "/dev/null")
        near = call("near", "44000", env=home | {"XDG_DATA_HOME": unreadable})
        assert near.code == 0 and near.out
    with mock.patch.object(os.path, "expanduser", side_effect=str):  # it is not known: « ~ » is left as it is
        told = call("match", "--sample", env=home | {"XDG_DATA_HOME": None})
    assert told.code == 0 and "HOME" in told.err
