"""A folder of clients: made whole, taken up again after a stop, compared with the last time; nothing of others touched."""

from __future__ import annotations

import csv
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from reseau_cli import visits, writing
from reseau_cli.core.errors import MachineError, UsageError
from reseau_cli.dossier import run
from reseau_cli.dossier.client_files import Asked, stems
from reseau_cli.dossier.clients import read
from reseau_cli.dossier.journal import NAME, Journal
from reseau_cli.dossier.run import Done, Dossier
from reseau_cli.working_days import working_days

if TYPE_CHECKING:
    from pathlib import Path

    from reseau_cli.core.catalogue.network import Catalogue

TABLE = """client;besoins;souhaits;code postal;métier;budget
A-1;recruter;faire des affaires;44000;boulangère;300
A-2;informatique;;1000;fleuriste;
A-3;droit;;35000;restaurateur;cher
B 4;vendre à l’étranger;;99999;;
C-5;;voir du monde, passer de bons moments;;coiffeuse;0
"""
ASKED = Asked("2026-12-01", working_days(date(2026, 12, 1), 30), 3, "fr")


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    file = tmp_path / "clients.csv"
    file.write_text(TABLE, encoding="utf-8")
    return file


def made(source: Path, catalogue: Catalogue, force: bool = False, asked: Asked = ASKED) -> Done:
    dossier = Dossier(source.parent / "out", catalogue, asked, force)
    return dossier.run(read(source).clients, source, lambda: None)


def rows(source: Path) -> list[dict[str, str]]:
    with (source.parent / "out" / "clients.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.name != NAME}


def test_each_client_has_his_page_his_calendar_and_his_answers(source: Path, catalogue: Catalogue) -> None:
    done = made(source, catalogue)
    out = source.parent / "out"
    assert {file.name for file in out.iterdir()} == {
        NAME, "index.html", "clients.csv",
        *(f"{stem}.{end}" for stem in ("A-1", "A-2", "C-5") for end in ("html", "ics", "json")),
    }  # fmt: skip
    assert done.pages == 3 and [one[:2] for one in done.faults] == [(4, "A-3"), (5, "B 4")]
    assert {file.stat().st_mode & 0o777 for file in out.iterdir()} == {0o600}
    page = (out / "A-1.html").read_text(encoding="utf-8")
    assert "A-1" in page and "1er\u00a0décembre" not in page and "1er décembre 2026" in page
    assert "A-1.json" in page and catalogue.version in page


def test_the_table_keeps_every_row_in_its_place(source: Path, catalogue: Catalogue) -> None:
    made(source, catalogue)
    table = rows(source)
    assert [(row["client"], row["ligne"]) for row in table] == [
        ("A-1", "2"), ("A-2", "3"), ("A-3", "4"), ("B 4", "5"), ("C-5", "6"),
    ]  # fmt: skip
    assert [(row["colonne"], bool(row["faute"])) for row in table[2:4]] == [
        ("budget", True),
        ("code postal", True),
    ]
    assert all(len(row["identifiants"].split("|")) <= 3 for row in table)


def test_the_index_leads_to_the_pages_and_tells_how_to_make_it_again(
    source: Path, catalogue: Catalogue
) -> None:
    made(source, catalogue)
    index = (source.parent / "out" / "index.html").read_text(encoding="utf-8")
    assert all(f'href="{name}.html"' in index for name in ("A-1", "A-2", "C-5"))
    assert index.index('role="rowheader">A-3</th>') < index.index('role="rowheader">B 4</th>')
    assert "cher" in index and catalogue.version in index and "--date 2026-12-01" in index


def test_made_twice_the_bytes_are_the_same(source: Path, catalogue: Catalogue, tmp_path: Path) -> None:
    made(source, catalogue)
    first = contents(tmp_path / "out")
    (tmp_path / "out").rename(tmp_path / "kept")
    made(source, catalogue)
    assert contents(tmp_path / "out") == first


def counted(monkeypatch: pytest.MonkeyPatch, stop_at: int = 0) -> list[str]:
    """The clients whose files are made; the one of number ``stop_at`` is not: somebody presses Ctrl-C."""
    clients, make = list[str](), run.made

    def making(client: str, *args: Any) -> Any:
        clients.append(client)
        if len(clients) == stop_at:
            raise KeyboardInterrupt
        return make(client, *args)

    monkeypatch.setattr(run, "made", making)
    return clients


def test_a_run_that_is_broken_off_goes_on_where_it_was(
    source: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        counted(patched, stop_at=2)
        with pytest.raises(KeyboardInterrupt):
            made(source, catalogue)
    assert list(Journal(source.parent / "out").entries) == ["A-1"]
    clients = counted(monkeypatch)
    done = made(source, catalogue)
    assert "A-1" not in clients and "A-2" in clients
    assert done.pages == 3 and done.told.since == ""
    assert [row["client"] for row in rows(source)] == ["A-1", "A-2", "A-3", "B 4", "C-5"]


def test_what_has_not_changed_is_not_made_anew(
    source: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(source, catalogue)
    clients = counted(monkeypatch)
    done = made(source, catalogue)
    assert clients == ["B 4"], "the place that is none is looked up again"
    assert "1er décembre 2026" in done.told.since and len(done.told.changes) == 1
    made(source, catalogue, force=True)
    assert set(clients) == {"A-1", "A-2", "B 4", "C-5"}


def test_a_second_run_tells_what_has_changed(source: Path, catalogue: Catalogue) -> None:
    made(source, catalogue)
    first = rows(source)[0]["identifiants"].split("|")[0]
    visits.note(visits.Visit(first, "pas-pour-moi", "2026-12-02"), "A-1")
    source.write_text(TABLE.replace("A-2;", "D-2;").replace("cher", "200"), encoding="utf-8")
    changes = made(source, catalogue, asked=ASKED._replace(day="2026-12-08")).told.changes
    name = next(network.name for network in catalogue.networks if network.id == first)
    assert any(name in line and line.startswith("A-1") for line in changes)
    assert any("D-2" in line and "A-3" in line for line in changes), "new: one renamed, one mended"
    assert any("A-2" in line and "laissée" in line for line in changes)
    assert (source.parent / "out" / "A-2.html").exists()


def test_who_is_at_fault_now_is_not_said_to_be_gone(source: Path, catalogue: Catalogue) -> None:
    made(source, catalogue)
    source.write_text(TABLE.replace("boulangère;300", "boulangère;beaucoup"), encoding="utf-8")
    assert not any("A-1" in line for line in made(source, catalogue).told.changes)


def test_a_page_that_was_touched_up_is_left(source: Path, catalogue: Catalogue, tmp_path: Path) -> None:
    made(source, catalogue)
    mine = tmp_path / "out" / "A-1.html"
    mine.write_text("a word by hand", encoding="utf-8")
    later = ASKED._replace(day="2026-12-08")
    for _ in range(2):
        assert made(source, catalogue, asked=later).edited in (["A-1.html"], [])
        assert mine.read_text(encoding="utf-8") == "a word by hand"
    made(source, catalogue, force=True, asked=later)
    assert "8 décembre 2026" in mine.read_text(encoding="utf-8")


def test_a_folder_that_is_not_ours_is_left_alone(source: Path, catalogue: Catalogue, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    mine = tmp_path / "out" / "letter.txt"
    mine.write_text("mine", encoding="utf-8")
    with pytest.raises(UsageError, match="not-a-dossier"):
        made(source, catalogue)
    assert list((tmp_path / "out").iterdir()) == [mine]
    made(source, catalogue, force=True)
    assert mine.read_text(encoding="utf-8") == "mine"


def test_a_folder_whose_first_run_was_killed_at_once_is_ours(source: Path, catalogue: Catalogue) -> None:
    out = source.parent / "out"
    out.mkdir()
    (out / f".{NAME}.0123456789abcdef.tmp").write_text("{", encoding="utf-8")
    assert made(source, catalogue).pages == 3
    assert not list(out.glob(".*"))


def test_a_disk_that_is_full_loses_nothing_that_is_done(
    source: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = writing.write

    def full(path: Path, *args: Any) -> None:
        if path.name == "A-2.ics":
            raise MachineError("cannot-write", file=str(path), reason="No space left on device")
        write(path, *args)

    with monkeypatch.context() as patched:
        patched.setattr(writing, "write", full)
        with pytest.raises(MachineError):
            made(source, catalogue)
    assert list(Journal(source.parent / "out").entries) == ["A-1"]
    assert made(source, catalogue).pages == 3


def test_what_a_broken_run_wrote_is_not_taken_for_somebody_s_own(
    source: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(day: str, at: str) -> None:
        def stopping(path: Path, *args: Any) -> None:
            write(path, *args)
            if path.name == at:
                raise KeyboardInterrupt

        with monkeypatch.context() as patched:
            patched.setattr(writing, "write", stopping)
            with pytest.raises(KeyboardInterrupt):
                made(source, catalogue, asked=ASKED._replace(day=day))

    write, out = writing.write, source.parent / "out"
    for day, at in (("2026-12-01", "A-1.html"), ("2026-12-02", "A-1.ics"), ("2026-12-03", "index.html")):
        stopped(day, at)
    assert made(source, catalogue, asked=ASKED._replace(day="2026-12-08")).edited == []
    assert all("8 décembre 2026" in (out / name).read_text("utf-8") for name in ("A-1.html", "index.html"))


def test_a_run_stopped_at_once_loses_nothing_of_those_before(
    source: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(source, catalogue)
    with monkeypatch.context() as patched:
        patched.setattr(Dossier, "_entry", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            made(source, catalogue)
    clients = counted(monkeypatch)
    assert made(source, catalogue).pages == 3 and clients == ["B 4"]


def test_who_has_become_at_fault_is_no_longer_answered(source: Path, catalogue: Catalogue) -> None:
    made(source, catalogue)
    source.write_text(TABLE.replace("44000", "99999"), encoding="utf-8")
    made(source, catalogue)
    assert list(Journal(source.parent / "out").entries) == ["A-2", "C-5"]


def test_a_journal_torn_in_a_line_loses_that_line_alone(
    source: Path, catalogue: Catalogue, tmp_path: Path
) -> None:
    made(source, catalogue)
    journal = tmp_path / "out" / NAME
    lines = journal.read_bytes().split(b"\n")
    journal.write_bytes(b"\n".join([*lines[:3], lines[3][:40]]))
    assert list(Journal(tmp_path / "out").entries) == ["A-1"]
    assert made(source, catalogue).pages == 3


def test_no_two_clients_share_a_file() -> None:
    found = stems(["A 1", "A-1", "a.1", "index", "Clients", "été", ".."])
    names = [stem.casefold() for stem in found.values()]
    assert len(set(names)) == len(names) and not {"index", "clients", "journal"} & set(names)
    assert found["été"] == "été"


def test_no_client_s_files_bear_the_name_of_a_device() -> None:
    assert stems(["Nul", "com1", "Conrad"]) == {"Nul": "Nul-2", "com1": "com1-2", "Conrad": "Conrad"}
