"""The one way to write a file: whole or not at all, in turn, through links, and nothing left behind."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from platformdirs.unix import Unix

from reseau_cli import folders, writing
from reseau_cli.core.errors import MachineError

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and links of POSIX")
REFUSED = [OSError(number, os.strerror(number)) for number in (errno.ENOSPC, errno.EACCES, errno.EIO)]


@pytest.mark.parametrize("broken", [*REFUSED, KeyboardInterrupt()], ids=repr)
@pytest.mark.parametrize("step", ["open", "write", "fsync", "chmod", "replace"])
def test_whatever_fails_leaves_what_was_there_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, broken: BaseException
) -> None:
    file = tmp_path / "file"
    file.write_text("before")

    def fail(*_: object, **__: object) -> None:
        raise broken

    with monkeypatch.context() as failing:
        failing.setattr(Path if step in ("chmod", "replace") else os, step, fail)
        with pytest.raises(KeyboardInterrupt if isinstance(broken, KeyboardInterrupt) else MachineError):
            writing.write(file, "after")
    assert [(one.name, one.read_text()) for one in tmp_path.iterdir()] == [("file", "before")]


def test_a_disk_that_fills_up_midway_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = os.write

    def full(handle: int, content: bytes) -> int:
        if len(content) < 6:
            raise OSError(errno.ENOSPC, "full")
        return written(handle, content[:3])

    monkeypatch.setattr(os, "write", full)
    for write in (
        lambda: writing.write(tmp_path / "a", "123456789"),
        lambda: writing.append(tmp_path / "b", "123456789"),
    ):
        with pytest.raises(MachineError) as failed:
            write()
        assert (failed.value.code, failed.value.exit_code) == ("cannot-write", 4)
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {"b": b""}


@posix
@pytest.mark.parametrize("write", [writing.write, writing.append])
def test_a_link_is_followed_and_stays(tmp_path: Path, write) -> None:
    (tmp_path / "there").mkdir()
    link = tmp_path / "link"
    link.symlink_to("there/file")  # even where nothing is yet
    for _ in range(2):
        write(link, "text\n")
        assert link.is_symlink() and (tmp_path / "there" / "file").read_text().startswith("text\n")
    (tmp_path / "round").symlink_to("round")
    with pytest.raises(MachineError):
        write(tmp_path / "round", "text\n")


@posix
def test_modes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    modes: list[int] = []
    replaced = Path.replace
    monkeypatch.setattr(os, "fsync", lambda handle: modes.append(os.fstat(handle).st_mode & 0o777))
    file = tmp_path / "file"
    writing.write(file, "x")
    assert file.stat().st_mode & 0o777 == 0o600
    file.chmod(0o644)
    writing.write(file, "y")
    assert file.stat().st_mode & 0o777 == 0o644
    writing.write(file, "z", 0o640)
    assert file.stat().st_mode & 0o777 == 0o640
    assert set(modes) - {tmp_path.stat().st_mode & 0o777} == {0o600}
    assert Path.replace is replaced


def test_the_file_and_its_folder_are_forced_to_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda handle: forced.append(os.fstat(handle).st_ino))
    writing.write(tmp_path / "file", "x")
    assert (tmp_path / "file").stat().st_ino == forced[0]
    assert sys.platform == "win32" or forced[1:] == [tmp_path.stat().st_ino]


@posix
def test_a_device_or_a_pipe_is_written_to_and_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    heard: list[str] = []
    for write in (writing.write, writing.append):
        reader = threading.Thread(target=lambda: heard.append(pipe.read_text()))
        reader.start()
        write(pipe, "text")
        reader.join()
    assert heard == ["text", "text"] and pipe.is_fifo()
    writing.write(Path(os.devnull), "x")
    assert not Path(os.devnull).is_file()


def test_a_folder_is_refused(tmp_path: Path) -> None:
    for write in (writing.write, writing.append):
        with pytest.raises(MachineError):
            write(tmp_path, "x")


def test_what_a_killed_process_left_is_swept_by_the_next_and_nothing_else_is(tmp_path: Path) -> None:
    for name in (".file.0123456789abcdef.tmp", ".other.0123456789abcdef.tmp", ".file.mine.tmp", "file.tmp"):
        (tmp_path / name).write_text("x")
    writing.write(tmp_path / "file", "x")
    assert not (tmp_path / ".file.0123456789abcdef.tmp").exists()
    assert len(list(tmp_path.iterdir())) == 4


def test_a_line_is_added_on_a_line_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "new" / "file"
    writing.append(file, "one\n")
    file.write_text("one\ntor")
    writing.append(file, "two\n")
    assert file.read_text() == "one\ntor\ntwo\n"


@pytest.mark.skipif(sys.platform == "win32", reason="no lock there")
def test_of_several_at_once_none_undoes_another(tmp_path: Path) -> None:
    file, lines = tmp_path / "file", tmp_path / "lines"
    code = (
        "import pathlib, sys; from reseau_cli import writing\n"
        "for i in range(20):\n"
        f"    writing.change(pathlib.Path({str(file)!r}), lambda found: (found or b'') + b'x')\n"
        f"    writing.append(pathlib.Path({str(lines)!r}), 'line\\n')\n"
    )
    running = [subprocess.Popen([sys.executable, "-c", code]) for _ in range(4)]
    assert [child.wait(60) for child in running] == [0] * 4
    assert (file.read_bytes(), lines.read_text()) == (b"x" * 80, "line\n" * 80)


def test_the_folders_are_told_by_the_system_s_variables(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    assert folders.data() == tmp_path / "reseau"


@posix
@pytest.mark.parametrize("told", [None, "/elsewhere"])
@pytest.mark.parametrize("which", ["state", "data", "config", "cache"])
def test_they_are_the_folders_that_platformdirs_finds_on_linux(
    monkeypatch: pytest.MonkeyPatch, which: str, told: str | None
) -> None:
    monkeypatch.setenv("HOME", "/home/owner")
    monkeypatch.delenv(name := f"XDG_{which.upper()}_HOME", raising=False)
    if told:
        monkeypatch.setenv(name, told)
    assert getattr(folders, which)() == getattr(Unix("reseau"), f"user_{which}_path")
