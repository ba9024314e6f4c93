"""Compiled overlays in the user's cache: kept, healed, shared by processes, and nothing else is touched."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from running import call, environment

from reseau_cli.catalogue import cache, overlay

if TYPE_CHECKING:
    from pathlib import Path

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and links of POSIX")


@pytest.fixture
def home(tmp_path):
    return {"XDG_DATA_HOME": str(tmp_path / "data"), "XDG_CACHE_HOME": str(tmp_path / "cache")}


ALONE = """\
alone: true
networks:
- id: bni
  name: Réseau d’essai
  kind: network
  vocations: [business]
  audience: {{entry: open}}
  presence: {{scope: national}}
  what: Il n’existe pas.
  good_for: Personne.
  not_for: Personne.
  first_step: Ne rien faire.
  phone: '{phone}'
  sources: [{{facts: tout}}]
  confidence: low
"""
"""A catalogue that is quickly compiled; the cache keeps it as it does one laid over the shipped thousand."""
OVER = "networks:\n- {{id: bni, phone: '{phone}'}}\n"


def laid(tmp_path: Path, name: str, phone: str, text: str = ALONE) -> str:
    path = tmp_path / name
    path.write_text(text.format(phone=phone), encoding="utf-8")
    return str(path)


def phone(path: str, home: dict[str, str]) -> str:
    told = call("show", "bni", "--format", "json", "--catalogue", path, env=home)
    assert told.code == 0, told.err
    return str(json.loads(told.out)["phone"])


def kept(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "cache" / "reseau").iterdir())


@pytest.mark.usefixtures("few")
def test_overlays_in_turn_are_compiled_once_each(home, tmp_path, monkeypatch):
    one, two = laid(tmp_path, "one.yaml", "1", OVER), laid(tmp_path, "two.yaml", "2")
    assert (phone(one, home), phone(two, home)) == ("1", "2")
    monkeypatch.setattr(overlay, "_compile", None)
    assert (phone(one, home), phone(two, home), phone(one, home)) == ("1", "2", "1")
    monkeypatch.undo()
    laid(tmp_path, "one.yaml", "3", OVER)
    assert phone(one, home) == "3"


def test_the_oldest_used_goes_first(home, tmp_path, monkeypatch):
    monkeypatch.setattr(cache, "KEPT", 2)
    monkeypatch.setenv("XDG_CACHE_HOME", home["XDG_CACHE_HOME"])
    for age, letter in enumerate("abc"):
        cache.keep(letter * 64, {"x": letter.encode()})
        os.utime(kept(tmp_path)[-1], (age, age))
        if letter == "b":
            assert cache.load("a" * 64) == {"x": b"a"}  # used again, later than b
    assert [cache.load(letter * 64) for letter in "abc"] == [{"x": b"a"}, None, {"x": b"c"}]


@posix
def test_what_is_not_ours_is_never_taken_away(home, tmp_path, monkeypatch):
    monkeypatch.setattr(cache, "KEPT", 0)
    documents = tmp_path / "documents"
    documents.mkdir()
    (documents / "thesis.odt").write_text("ten years")
    folder = tmp_path / "cache" / "reseau"
    (folder / "notes").mkdir(parents=True)
    for name in ("notes/mine.txt", "overlay-mine.bin", "networks.bin"):
        (folder / name).write_text("mine")
    (folder / "there").symlink_to(documents)
    (folder / f"overlay-{'0' * 64}.bin").symlink_to(documents / "thesis.odt")
    before = {path: path.lstat().st_mtime_ns for path in folder.rglob("*")}
    assert phone(laid(tmp_path, "one.yaml", "1"), home) == "1"
    assert {path: path.lstat().st_mtime_ns for path in folder.rglob("*")} == before
    assert (documents / "thesis.odt").read_text() == "ten years"


@posix
def test_a_link_under_the_name_of_an_entry_is_not_written_through(home, tmp_path):
    path = laid(tmp_path, "one.yaml", "1")
    assert phone(path, home) == "1"
    (entry,) = kept(tmp_path)
    entry.unlink()
    (tmp_path / "thesis.odt").write_text("ten years")
    entry.symlink_to(tmp_path / "thesis.odt")
    assert phone(path, home) == "1"
    assert (tmp_path / "thesis.odt").read_text() == "ten years"


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: content[: len(content) // 2],
        lambda content: content.replace(b'"bni"', b'"bno"'),
        lambda content: b"\xff" + content[1:],
        lambda content: b"0" * 64 + content[64:],
        lambda content: b"[]\n" * 9,
    ],
)
def test_a_damaged_entry_heals(home, tmp_path, damage):
    path = laid(tmp_path, "one.yaml", "1")
    assert phone(path, home) == "1"
    (entry,) = kept(tmp_path)
    whole = entry.read_bytes()
    entry.write_bytes(damage(whole))
    assert phone(path, home) == "1"
    assert entry.read_bytes() == whole


def test_an_entry_under_another_s_name_is_not_believed(home, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", home["XDG_CACHE_HOME"])
    cache.keep("a" * 64, {"x": b"a"})
    (entry,) = kept(tmp_path)
    entry.rename(entry.with_name(f"overlay-{'b' * 64}.bin"))
    assert cache.load("b" * 64) is None


@posix
def test_the_cache_is_for_its_owner_alone(home, tmp_path):
    phone(laid(tmp_path, "one.yaml", "1"), home)
    (entry,) = kept(tmp_path)
    assert entry.stat().st_mode & 0o777 == 0o600
    assert entry.parent.stat().st_mode & 0o777 == 0o700


def test_what_is_kept_is_what_was_read(home, tmp_path, monkeypatch):
    path = laid(tmp_path, "one.yaml", "1")
    read = overlay.read_bytes

    def then_changed(file, *bounds, **how):
        content = read(file, *bounds, **how)
        laid(tmp_path, "one.yaml", "2")
        return content

    monkeypatch.setattr(overlay, "read_bytes", then_changed)
    assert phone(path, home) == "1"
    monkeypatch.undo()
    assert phone(path, home) == "2"
    laid(tmp_path, "one.yaml", "1")
    assert phone(path, home) == "1"


def test_a_cache_that_cannot_be_written_is_done_without(home, tmp_path):
    (tmp_path / "cache").write_text("a file where a folder is wanted")
    assert phone(laid(tmp_path, "one.yaml", "1"), home) == "1"


@pytest.mark.usefixtures("catalogue")
def test_three_at_once_on_a_cold_cache(home, tmp_path):
    one, other = (laid(tmp_path, f"{i}.yaml", str(i)) for i in range(2))
    command = [sys.executable, "-m", "reseau_cli", "show", "bni", "--format", "json", "--catalogue"]
    running = [
        subprocess.Popen(
            [*command, path], env=environment(home), stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        for path in (one, other, one)
    ]
    told = [child.communicate(timeout=60) for child in running]
    assert [child.returncode for child in running] == [0] * 3, told
    assert [json.loads(out)["phone"] for out, _ in told] == ["0", "1", "0"]
    assert len(kept(tmp_path)) == 2
