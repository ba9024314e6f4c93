"""Saved answers: for their owner's eyes, whole or not at all, and gone when he says so."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

import pytest

from reseau_cli.ask import saved
from reseau_cli.core.errors import FileError, MachineError
from reseau_cli.core.owner.interview import Interview
from reseau_cli.core.owner.profile import Profile

if TYPE_CHECKING:
    from pathlib import Path

STATE = Interview().knowing(Profile(lacks=("finance",), text="ça pèse")).to_state()
posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and links of POSIX")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "state"))
    return tmp_path


def test_nothing_is_there_until_something_is_saved(home: Path) -> None:
    assert saved.load() is None
    assert saved.forget() is False
    assert list(home.iterdir()) == []


def test_what_is_saved_comes_back_and_can_be_forgotten() -> None:
    file = saved.save(STATE)
    assert file == saved.path()
    assert saved.load() == STATE
    assert saved.forget() is True
    assert saved.load() is None
    assert list(file.parent.iterdir()) == []


@posix
def test_only_the_owner_can_read_it() -> None:
    saved.path().parent.mkdir(parents=True, mode=0o777)
    file = saved.save(STATE)
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700


def test_saving_again_replaces_all_of_it() -> None:
    saved.save(STATE)
    saved.save(Interview().to_state())
    assert saved.load() == Interview().to_state()
    assert len(list(saved.path().parent.iterdir())) == 1


def test_a_write_that_fails_leaves_what_was_there(monkeypatch: pytest.MonkeyPatch) -> None:
    saved.save(STATE)

    def full_disk(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(MachineError) as failed:
        saved.save(Interview().to_state())
    assert failed.value.code == "cannot-save"
    assert failed.value.values["reason"] == "No space left on device"
    assert saved.load() == STATE
    assert len(list(saved.path().parent.iterdir())) == 1


def test_an_interruption_leaves_nothing_half_written(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        saved.save(STATE)
    assert list(saved.path().parent.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"\xff\xfe",
        b"[" * 50_000,
        b" " * 200_000,
        json.dumps(STATE | {"path": ["no-such-question"]}).encode(),
        json.dumps(STATE | {"profile": {"lacks": ["gold"]}}).encode(),
    ],
)
def test_a_broken_file_is_named(content: bytes) -> None:
    saved.save(STATE).write_bytes(content)
    with pytest.raises(FileError) as failed:
        saved.load()
    assert failed.value.code == "broken-saved"
    assert failed.value.values["file"] == str(saved.path())
    assert saved.forget() is True


def test_a_home_that_cannot_hold_a_folder_is_an_error_that_can_be_told(home: Path) -> None:
    (home / "state").write_text("a file where a folder is wanted")
    with pytest.raises(MachineError) as failed:
        saved.save(STATE)
    assert failed.value.code == "cannot-save"
    assert failed.value.values["reason"]
    assert saved.load() is None
    assert saved.forget() is False


@posix
def test_a_relative_state_folder_is_ignored(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "here")
    monkeypatch.setenv("HOME", str(home))
    assert saved.path() == home / ".local" / "state" / "reseau" / "answers.json"
