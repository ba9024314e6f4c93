"""Saved answers: for their owner's eyes, whole or not at all, and gone when he says so."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from reseau_cli import kept
from reseau_cli.ask import saved
from reseau_cli.core.errors import FileError, MachineError
from reseau_cli.core.owner.interview import Interview
from reseau_cli.core.owner.profile import Profile

if TYPE_CHECKING:
    from pathlib import Path

KEPT = Interview().knowing(Profile(lacks=("finance",), text="ça pèse"))
STATE = KEPT.to_state()
posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and links of POSIX")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "state"))
    return tmp_path


def forget() -> bool:
    return kept.erase(None, saved.is_ours)


def test_nothing_is_there_until_something_is_saved(home: Path) -> None:
    assert saved.load() is None
    assert forget() is False
    assert list(home.iterdir()) == []


def test_what_is_saved_comes_back_and_can_be_forgotten() -> None:
    file = saved.save(STATE)
    assert file == saved.path()
    assert saved.load() == (KEPT, ())
    assert forget() is True
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
    assert saved.load() == (Interview(), ())
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
    assert saved.load() == (KEPT, ())
    assert len(list(saved.path().parent.iterdir())) == 1


def test_an_interruption_leaves_nothing_half_written(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        saved.save(STATE)
    assert list(saved.path().parent.iterdir()) == []


@posix
def test_what_a_killed_process_left_is_forgotten_too() -> None:
    code = "import os, signal; os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)"
    code += f"; from reseau_cli.ask import saved; saved.save({STATE!r})"
    killed = subprocess.run([sys.executable, "-c", code], check=False, timeout=60)
    assert killed.returncode == -signal.SIGKILL
    (left,) = saved.path().parent.iterdir()
    assert "ça pèse" in left.read_text(encoding="utf-8") and left.stat().st_mode & 0o777 == 0o600
    mine = left.with_name("answers of mine")
    mine.write_text("not written by reseau")
    assert forget() is True
    assert list(mine.parent.iterdir()) == [mine]


@posix
def test_answers_kept_elsewhere_by_a_link_are_forgotten_there(home: Path) -> None:
    saved.save(STATE)
    saved.path().replace(home / "elsewhere")
    saved.path().symlink_to(home / "elsewhere")
    saved.save(Interview().to_state())
    assert saved.path().is_symlink() and saved.load() == (Interview(), ())
    assert forget() is True
    assert not (home / "elsewhere").exists() and list(saved.path().parent.iterdir()) == []


@posix
def test_a_link_to_a_document_that_is_no_answer_spares_it(home: Path) -> None:
    saved.path().parent.mkdir(parents=True)
    (home / "thesis").write_text("ten years")
    saved.path().symlink_to(home / "thesis")
    assert forget() is True
    assert (home / "thesis").read_text() == "ten years" and not saved.path().is_symlink()


@posix
def test_a_pipe_for_answers_is_named_and_not_waited_for() -> None:
    saved.path().parent.mkdir(parents=True)
    os.mkfifo(saved.path())
    with pytest.raises(FileError) as failed:
        saved.load()
    assert failed.value.code == "broken-saved"
    assert forget() is True


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
        json.dumps(STATE | {"profile": "all"}).encode(),
    ],
)
def test_a_broken_file_is_named(content: bytes) -> None:
    saved.save(STATE).write_bytes(content)
    with pytest.raises(FileError) as failed:
        saved.load()
    assert failed.value.code == "broken-saved"
    assert failed.value.values["file"] == str(saved.path())
    assert forget() is True


def test_what_another_version_wrote_is_left_out_and_named() -> None:
    other = {
        "profile": {"lacks": ["gold"], "text": "ça pèse", "means": {"gold": 3}},
        "path": ["gone", "lacks", "text"],
    }
    saved.save(STATE).write_text(json.dumps(STATE | other | {"position": 9}), encoding="utf-8")
    found = saved.load()
    assert found is not None
    assert found[0] == Interview(Profile(text="ça pèse"), ("text",), 1, ("text",))
    assert found[1] == ("lacks", "means.gold")


def test_a_home_that_cannot_hold_a_folder_is_an_error_that_can_be_told(home: Path) -> None:
    (home / "state").write_text("a file where a folder is wanted")
    with pytest.raises(MachineError) as failed:
        saved.save(STATE)
    assert failed.value.code == "cannot-save"
    assert failed.value.values["reason"]
    assert saved.load() is None
    assert forget() is False


@posix
def test_a_relative_state_folder_is_ignored(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "here")
    monkeypatch.setenv("HOME", str(home))
    assert saved.path() == home / ".local" / "state" / "reseau" / "answers.json"
