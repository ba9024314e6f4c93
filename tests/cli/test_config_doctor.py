"""``config show`` tells which source won; ``doctor`` tells what is wrong here, and mends nothing."""

from __future__ import annotations

import errno
import json
from typing import TYPE_CHECKING, Any
from unittest import mock

import pytest
from running import call, run

from reseau_cli import folders

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """A user of his own, with no settings yet."""
    return {"XDG_CONFIG_HOME": str(tmp_path)}


def written(home: dict[str, str], text: str) -> Path:
    from pathlib import Path

    file = Path(home["XDG_CONFIG_HOME"]) / "reseau" / "config.toml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def held(env: dict[str, str], *args: str) -> dict[str, tuple[Any, str]]:
    ran = call("config", "show", "--format", "json", *args, env=env)
    assert (ran.code, ran.err) == (0, "")
    return {one["name"]: (one["value"], one["source"]) for one in json.loads(ran.out)["settings"]}


def test_each_source_beats_those_after_it(home: dict[str, str]) -> None:
    assert held(home)["lang"] == ("fr", "")
    assert held(home | {"LANG": "en_GB.UTF-8", "LC_MESSAGES": ""})["lang"] == ("en", "LANG")
    written(home, 'lang = "en"\nplain = true\ncolor = false\n')
    told = held(home | {"LANG": "fr_FR.UTF-8"})
    assert told == {
        "lang": ("en", "config.toml"),
        "plain": (True, "config.toml"),
        "color": (False, "NO_COLOR"),
    }
    assert held(home | {"RESEAU_LANG": "fr"})["lang"] == ("fr", "RESEAU_LANG")
    assert held(home | {"RESEAU_LANG": "fr"}, "--lang", "en")["lang"] == ("en", "--lang")


def test_an_answer_tells_whether_a_flag_a_file_or_a_variable_gave_it(
    home: dict[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "owner.yaml"
    file.write_text("means: {budget: 300, hours: 3}\ntext: secret\n", encoding="utf-8")
    env = home | {"RESEAU_BUDGET": "9", "RESEAU_GIVE": "2"}
    told = held(env, "--profile", str(file), "--hours", "5")
    assert told["hours"] == (5, "--hours")
    assert told["budget"] == (300, str(file))
    assert told["give"] == (2, "RESEAU_GIVE")
    assert told["text"][0] == "…"
    lines = call("config", "show", "--profile", str(file), env=env).out
    assert f"budget\u202f: 300 ({file})" in lines and "secret" not in lines


def test_settings_hold_for_every_command(home: dict[str, str]) -> None:
    french = call("show", "cjd", env=home).out
    written(home, 'lang = "en"\nplain = true\n')
    assert call("show", "cjd", env=home).out == call("show", "cjd", "--plain", "--lang", "en").out != french
    assert call("show", "cjd", "--lang", "fr", env=home).out == call("show", "cjd", "--plain").out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("lang = ", "TOML"),
        ("lan = 'fr'", "Vouliez-vous dire"),
        ("lang = 'de'", "fr, en"),
        ("plain = 'oui'", "oui"),
        ("lang = ['fr']", "fr, en"),
    ],
)
def test_a_broken_file_is_told_in_one_line(home: dict[str, str], text: str, said: str) -> None:
    file = written(home, text)
    for words in (("show", "cjd"), ("config", "show")):
        ran = call(*words, env=home)
        assert (ran.code, ran.out, ran.err.count("\n")) == (3, "", 1)
        assert str(file) in ran.err and said in ran.err
    doctor = call("doctor", env=home)
    assert doctor.code == 1 and "À réparer – Réglages" in doctor.out


def test_all_is_well_here(home: dict[str, str]) -> None:
    ran = run("doctor", env=home)
    assert (ran.code, ran.err) == (0, "") and "À réparer" not in ran.out
    found = {one["name"]: one for one in json.loads(call("doctor", "--json", env=home).out)}
    assert all(one["sound"] for one in found.values()) and "Jinja2" in found["libraries"]["found"]
    assert not any(name in ran.out for name in ("RESEAU_", "secret"))


def test_a_catalogue_of_his_own_that_is_broken_is_told(home: dict[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "data" / "reseau" / "catalogues"
    folder.mkdir(parents=True)
    (folder / "mine.yaml").write_text("networks: [", encoding="utf-8")
    ran = call("doctor", "--lang", "en", env=home | {"XDG_DATA_HOME": str(tmp_path / "data")})
    assert ran.code == 1 and "To be mended – Your catalogues" in ran.out and "mine.yaml" in ran.out


@pytest.mark.parametrize("words", ["list --top 1", "match --sample"])
def test_a_home_that_cannot_be_looked_into_stops_no_answer(words: str) -> None:
    with mock.patch.object(folders, "found", side_effect=PermissionError(errno.EACCES, "x")):
        told = call(*words.split())
    assert told.code == 0 and told.out
