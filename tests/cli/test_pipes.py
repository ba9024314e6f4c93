"""The program in a pipe: readers that leave, writers that say nothing, streams that are not there."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from running import environment

RESEAU = f"{sys.executable} -m reseau_cli"


def shell(command: str) -> tuple[str, str, str]:
    """(exit code of reseau, what came out, what was said), for a command of the shell."""
    done = subprocess.run(
        ["bash", "-c", f"{command}\necho rc=${{PIPESTATUS[0]}}"],
        capture_output=True,
        env=environment(),
        timeout=60,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    out, _, code = done.stdout.decode().rpartition("rc=")
    return code.strip(), out, done.stderr.decode()


@pytest.mark.parametrize("command", ["match --sample --format json", "match --help"])
def test_a_reader_that_leaves_is_no_fault(command: str) -> None:
    assert shell(f"{RESEAU} {command} | true") == ("0", "", "")


def test_a_reader_that_leaves_after_a_line_has_it() -> None:
    code, out, err = shell(f"{RESEAU} list --top 1000 | head -1")
    assert (code, out.count("\n"), err) == ("0", 1, "")


@pytest.mark.parametrize("command", ["match --sample", "--version", "show cjd"])
def test_a_closed_standard_output_is_no_traceback(command: str) -> None:
    code, _, err = shell(f"{RESEAU} {command} >&-")
    assert (code, err) == ("0", "")


def test_a_closed_standard_error_or_input_is_no_traceback() -> None:
    assert shell(f"{RESEAU} mach 2>&-")[0] == "2"
    code, out, err = shell(f"{RESEAU} match --profile - <&-")
    assert (code, out, err.count("\n")) == ("3", "", 1)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("command", ["match --sample", "list --top 100 --format json", "--version", "--help"])
def test_a_full_disk_is_told_in_one_line(command: str) -> None:
    code, _, err = shell(f"{RESEAU} {command} >/dev/full")
    assert code == "4"
    assert err.startswith("reseau : ") and err.count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_fault_after_what_a_full_disk_did_not_take_is_the_only_line() -> None:
    code = """
from reseau_cli import __main__
from reseau_cli.core.errors import UsageError

def called(words):
    print("begun")
    raise UsageError("which-command")

__main__._called = called
__main__.main()
"""
    done, _, err = shell(f"{shlex.quote(sys.executable)} -c {shlex.quote(code)} >/dev/full")
    assert (done, err.count("\n")) == ("2", 1)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
@pytest.mark.parametrize(("sent", "code"), [(b"", 3), (b"lacks: [fin", 3), (b"lacks: [finance]\n", 0)])
def test_a_profile_from_a_named_pipe(sent: bytes, code: int, tmp_path: Path) -> None:
    pipe = tmp_path / "owner"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(sent,))
    writer.start()
    done = subprocess.run(
        [sys.executable, "-m", "reseau_cli", "match", "--profile", str(pipe)],
        capture_output=True,
        env=environment(),
        timeout=60,
        check=False,
    )
    writer.join()
    assert done.returncode == code
    assert b"Traceback" not in done.stderr and done.stderr.count(b"\n") == (code != 0)
    assert bool(done.stdout) == (code == 0)
