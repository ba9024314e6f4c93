"""What is kept of owners: notes of visits, each owner apart, for his eyes, all of it forgotten when he says so."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from reseau_cli import kept, visits
from reseau_cli.ask import saved
from reseau_cli.core.errors import FileError, UsageError
from reseau_cli.core.owner.interview import Interview
from reseau_cli.core.owner.profile import Profile
from reseau_cli.visits import Visit

if TYPE_CHECKING:
    from pathlib import Path

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and links of POSIX")
FIRST, SECOND = Visit("bni", "pas-répondu", "2026-12-01"), Visit("cjd", "joint", "2026-12-03")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "state"))
    return tmp_path


def erase(whose: str | None) -> bool:
    return kept.erase(whose, lambda file: bool(visits.read_from(file)))


def test_the_last_note_of_a_door_counts() -> None:
    assert visits.read() == []
    for one in (SECOND, FIRST, FIRST._replace(outcome="adhéré", day="2026-12-20")):
        visits.note(one)
    assert [(one.id, one.outcome) for one in visits.read()] == [("cjd", "joint"), ("bni", "adhéré")]


def test_owners_are_kept_apart_listed_and_forgotten_one_by_one() -> None:
    visits.note(FIRST)
    visits.note(FIRST, "A-12")
    visits.note(SECOND, "élodie 3")
    saved.save(Interview().to_state(), "A-12")
    assert kept.names() == [None, "A-12", "élodie 3"]
    assert [visits.read(whose) for whose in kept.names()] == [[FIRST], [FIRST], [SECOND]]
    assert erase("A-12") is True
    assert kept.names() == [None, "élodie 3"] and erase("A-12") is False
    assert erase(None) is True
    assert kept.names() == ["élodie 3"]
    assert erase("élodie 3") is True
    assert list(saved.path().parent.iterdir()) == []


@posix
def test_only_the_user_can_read_it() -> None:
    visits.note(FIRST, "A-12")
    file = kept.folder("A-12") / "visits.json"
    assert file.stat().st_mode & 0o777 == 0o600
    assert {above.stat().st_mode & 0o777 for above in list(file.parents)[:3]} == {0o700}


@pytest.mark.parametrize("name", ["", " ", ".", "..", "../x", "a/b", "a\\b", "x" * 41, "a\nb", "-a"])
def test_a_name_that_could_lead_elsewhere_is_refused(name: str, home: Path) -> None:
    with pytest.raises(UsageError, match="bad-owner"):
        visits.note(FIRST, name)
    assert list(home.iterdir()) == []


@posix
def test_what_a_killed_process_left_of_an_owner_is_forgotten_too() -> None:
    code = "import os, signal; os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)"
    code += "; from reseau_cli import visits; visits.note(visits.Visit('bni', 'joint', '2026-12-01'), 'A-12')"
    subprocess.run([sys.executable, "-c", code], check=False, timeout=60)
    (left,) = kept.folder("A-12").iterdir()
    assert b"bni" in left.read_bytes()
    assert kept.names() == ["A-12"] and erase("A-12") is True
    assert not left.exists()


def test_what_is_not_ours_stays() -> None:
    visits.note(FIRST, "A-12")
    mine = kept.folder("A-12") / "mine.txt"
    mine.write_text("a letter", encoding="utf-8")
    erase("A-12")
    assert mine.read_text(encoding="utf-8") == "a letter" and kept.names() == []


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        '{"visits": [{"id": "bni"}]}',
        json.dumps({"visits": [FIRST._asdict() | {"outcome": "x"}]}),
    ],
)
def test_notes_that_cannot_be_read_are_named_and_not_written_over(content: str) -> None:
    visits.note(FIRST)
    file = kept.folder() / "visits.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(FileError, match="broken-visits"):
        visits.read()
    with pytest.raises(FileError, match="broken-visits"):
        visits.note(SECOND)
    assert file.read_text(encoding="utf-8") == content and list(file.parent.iterdir()) == [file]


def test_what_the_answers_say_of_a_door_wins() -> None:
    said = Profile(tried=(("bni", "adhéré"),))
    assert dict(visits.known(said, [FIRST, SECOND]).tried) == {"bni": "adhéré", "cjd": "joint"}
