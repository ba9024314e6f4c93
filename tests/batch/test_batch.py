"""A table of owners in, the same table's answers out: each row is what its owner would be answered alone."""

from __future__ import annotations

import csv
import json
from io import StringIO
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from running import call, run

from reseau_cli.adviser import rank
from reseau_cli.batch import owners, work
from reseau_cli.batch import run as batch
from reseau_cli.batch.pieces import pieces
from reseau_cli.core.method.selection import select
from reseau_cli.core.owner.profile import Profile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reseau_cli.batch.work import Made
    from reseau_cli.core.catalogue.network import Catalogue

TABLE = """\
client;besoins;code postal;métier;budget;phrase
A;finance|people;44000;56.10A;300;
B;finance;99999;;;
C;;;fleuriste;;"je suis seul ; je cherche
des confrères"

D;sous;;;;
;;;;;
E;finance;44000;x;1;y;z
F;finance
"""
A = Profile(lacks=("finance", "people"), postcode="44000", trade="56.10A", budget=300)
C = Profile(trade="fleuriste", text="je suis seul ; je cherche des confrères")
F = Profile(lacks=("finance",))


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "owners.csv"
    file.write_text(TABLE, encoding="utf-8")
    return file


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text)))


def alone(profile: Profile, catalogue: Catalogue, top: int = 5) -> list[tuple[str, float, str]]:
    matches = [one.match for one in select(rank(profile, catalogue), top)]
    return [(match.network.id, match.score / 100, match.verdict) for match in matches]


def told(row: dict[str, str]) -> list[tuple[str, float, str]]:
    lists = (row["ids"].split("|"), map(float, row["scores"].split("|")), row["verdicts"].split("|"))
    return list(zip(*lists, strict=True))


def test_each_row_is_its_owner_s_own_answer(table: Path, catalogue: Catalogue) -> None:
    done = call("batch", str(table))
    found = rows(done.out)
    assert [row["pseudonym"] for row in found] == ["A", "B", "C", "D", "", "E", "F"]
    for row, profile in ((found[0], A), (found[2], C), (found[6], F)):
        assert told(row) == alone(profile, catalogue)
        assert row["error"] == row["column"] == ""
        assert len(row["reasons"].split("|")) == len(row["ids"].split("|"))


def test_who_is_answered_nothing_keeps_his_row(catalogue: Catalogue) -> None:
    lines = [
        "client;besoins;code postal;budget",
        "X;;;200",
        "A;finance;;",
        "Y;;;100",
        "B;;99999;",
        "F;finance;;",
        "Z;;;7",
        "",
    ]
    found = rows(call("batch", "-", stdin="\n".join(lines)).out)
    assert [row["pseudonym"] for row in found] == ["X", "A", "Y", "B", "F", "Z"]
    assert [bool(row["ids"]) for row in found] == [False, True, False, False, True, False]
    assert told(found[1]) == told(found[4]) == alone(F, catalogue)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_what_needs_no_quotes_is_read_as_what_has_them(end: str) -> None:
    plain = end.join(["client;besoins;budget", "A;finance;300", "=1;;", "B;people|finance;20", ""])
    quoted = plain.replace("finance;", '"finance";')
    assert quoted != plain
    assert call("batch", "-", stdin=plain).out == call("batch", "-", stdin=quoted).out


@pytest.mark.parametrize(
    "lines",
    [
        ["A;finance;300;x;y", "B"],
        ["A;finance;300", "", "B;people"],
        ["A;finance", "B;people;20;"],
        ["A;finance;300", "B;people;20;x"],
        ["A;finance;300", "B"],
    ],
)
def test_rows_of_more_or_fewer_cells_are_read_as_where_they_are_quoted(lines: list[str]) -> None:
    head = ["client;besoins;budget"]
    plain = "\n".join(head + lines)
    quoted = "\n".join([*head, *(line.replace("finance", '"finance"') for line in lines)])
    assert call("batch", "-", stdin=plain).out == call("batch", "-", stdin=quoted).out


@pytest.mark.parametrize("letters", [1, 30, 1_000])
def test_a_long_text_is_read_some_rows_at_a_time(
    letters: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "owners.csv"
    table.write_text("client;besoins;budget\n" + "A;finance;300\nB;people;\n;sous;20\n" * 5, encoding="utf-8")
    monkeypatch.setattr(owners, "AT_ONCE", letters)
    found = owners.read(next(pieces(str(table))))
    assert found.pseudonyms == ["A", "B", None] * 5
    assert [found.profile(row).budget for row in range(4)] == [300, None, 20, 300]
    assert sorted(found.broken) == [2, 5, 8, 11, 14]


def test_pieces_grow_far_down_a_table(tmp_path: Path) -> None:
    table = tmp_path / "owners.csv"
    table.write_text("besoins\n" + "finance\n" * 500, encoding="utf-8")
    counts = [piece.content.count(b"\n") for piece in pieces(str(table), 10)]
    assert sum(counts) == 500
    assert counts[:10] == [10] * 10
    assert counts[-2] == max(counts) > 30


def test_rows_lost_in_a_quotation_that_never_closes_are_told() -> None:
    done = call("batch", "-", stdin='client;besoins;budget\nA;finance;300\nB;"people;20\nC;people;20\n')
    assert done.code == 1
    assert [(row["pseudonym"], bool(row["error"])) for row in rows(done.out)] == [("A", False), ("B", True)]
    whole = 'client;besoins;phrase\nA;finance;"je suis ""seul"""\nB;people;un écran de 5" cassé\n'
    assert call("batch", "-", stdin=whole).code == 0


def test_a_row_at_fault_says_what_and_where_and_stops_nothing(table: Path) -> None:
    done = call("batch", str(table))
    found = rows(done.out)
    assert done.code == 1
    assert [(i, row["column"]) for i, row in enumerate(found) if row["error"]] == [
        (1, "code postal"),
        (3, "besoins"),
        (4, ""),
        (5, ""),
    ]
    assert all(not row["ids"] for row in found if row["error"])


def test_the_three_formats_say_the_same(table: Path, tmp_path: Path) -> None:
    found = rows(call("batch", str(table)).out)
    lists = ("ids", "verdicts", "reasons")
    for name in ("out.jsonl", "out.parquet"):
        target = tmp_path / name
        assert call("batch", str(table), "-o", str(target)).code == 1
        if name == "out.jsonl":
            lines: list[dict[str, Any]] = [
                json.loads(line) for line in target.read_text("utf-8").splitlines()
            ]
        else:
            lines = pq.read_table(target).to_pylist()
        assert len(lines) == len(found)
        for line, row in zip(lines, found, strict=True):
            assert all("|".join(line[key]) == row[key] for key in lists)
            assert "|".join(map(str, line["scores"])) == row["scores"]
            assert (line.get("error") or "") == row["error"]


def test_the_three_formats_are_read_alike(tmp_path: Path, catalogue: Catalogue) -> None:
    lines = [
        {
            "lacks": ["finance", "people"],
            "situation": {"postcode": "44000", "trade": "56.10A"},
            "budget": 300,
        },
        {"lacks": ["finance"], "solitude": "lots"},
    ]
    jsonl, parquet = tmp_path / "owners.jsonl", tmp_path / "owners.parquet"
    jsonl.write_text("\n".join(map(json.dumps, lines)) + "\n{\n", "utf-8")
    flat = [
        {
            "lacks": ["finance", "people"],
            "postcode": "44000",
            "trade": "56.10A",
            "budget": 300.0,
            "hours": None,
        },
        {"lacks": ["finance"], "postcode": None, "trade": None, "budget": None, "hours": 2000.0},
    ]
    pq.write_table(pa.Table.from_pylist(flat), parquet)
    first, second, third = (json.loads(line) for line in call("batch", str(jsonl)).out.splitlines())
    again, last = (json.loads(line) for line in call("batch", str(parquet)).out.splitlines())
    assert first == again
    assert first["ids"] == [id_ for id_, _, _ in alone(A, catalogue)]
    assert (second["column"], last["column"]) == ("solitude", "hours")
    assert third["error"]


def test_pipes_are_read_and_written(table: Path) -> None:
    assert call("batch", "-", stdin=TABLE).out == call("batch", str(table)).out


def test_two_processes_answer_as_one(table: Path, tmp_path: Path, catalogue: Catalogue) -> None:
    for processes in (1, 2):
        asked = batch.Asked(str(table), str(tmp_path / f"{processes}.csv"), 3, processes, "fr", rows=2)
        assert batch.run(asked, catalogue, *streams()) == 4
    assert (tmp_path / "1.csv").read_text() == (tmp_path / "2.csv").read_text()


def test_processes_that_share_nothing_answer_alike(
    table: Path, tmp_path: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = batch.Asked(str(table), str(tmp_path / "one.csv"), 3, 1, "fr", rows=2)
    batch.run(asked, catalogue, *streams())
    monkeypatch.setattr(work, "_is_alone", lambda: False)
    batch.run(asked._replace(output=str(tmp_path / "several.csv"), processes=2), catalogue, *streams())
    assert (tmp_path / "several.csv").read_text() == (tmp_path / "one.csv").read_text()


def streams() -> tuple[Any, Any]:
    return StringIO(), StringIO()


@pytest.mark.parametrize("suffix", ["csv", "parquet"])
def test_what_was_done_before_an_interruption_is_neither_lost_nor_done_again(
    suffix: str, table: Path, tmp_path: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = batch.Asked(str(table), str(tmp_path / f"out.{suffix}"), 3, 1, "fr", rows=2)
    whole = asked._replace(output=str(tmp_path / f"whole.{suffix}"))
    made, answered = batch.made, []

    def broken_off(*args: Any) -> Iterator[Made]:
        for at, one in enumerate(made(*args)):
            answered.append(one.content)
            if at == 1:
                raise KeyboardInterrupt  # answered, but not yet written
            yield one

    monkeypatch.setattr(batch, "made", broken_off)
    with pytest.raises(KeyboardInterrupt):
        batch.run(asked, catalogue, *streams())
    partial = tmp_path / f"out.{suffix}.partial"
    with partial.open("ab") as torn:
        torn.write(b"half a row")
    monkeypatch.setattr(
        batch, "made", lambda *args: (answered.append(one.content) or one for one in made(*args))
    )
    batch.run(asked, catalogue, *streams())
    assert answered[1] == answered[2] and len(set(answered)) == len(answered) - 1
    monkeypatch.undo()
    batch.run(whole, catalogue, *streams())
    if suffix == "csv":
        assert (tmp_path / "out.csv").read_bytes() == (tmp_path / "whole.csv").read_bytes()
    assert sorted(path.name for path in tmp_path.glob("out*")) == [f"out.{suffix}"]


def test_another_question_begins_anew(table: Path, tmp_path: Path, catalogue: Catalogue) -> None:
    asked = batch.Asked(str(table), str(tmp_path / "out.csv"), 3, 1, "fr", rows=2)
    partial = batch.Partial(tmp_path / "out.csv", "csv", batch._key(asked, catalogue))
    with partial:
        partial.add(b"a row\n", 1, 0)
    again = batch.Partial(tmp_path / "out.csv", "csv", batch._key(asked._replace(top=4), catalogue))
    with again:
        assert again.done.rows == 0


def test_a_file_that_is_there_is_kept(table: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_text("mine", "utf-8")
    assert call("batch", str(table), "-o", str(target)).code == 2
    assert target.read_text("utf-8") == "mine"
    assert call("batch", str(table), "-o", str(table), "--force").code == 2
    assert table.read_text("utf-8") == TABLE
    assert call("batch", str(table), "-o", str(target), "--force").code == 1
    assert target.read_text("utf-8").startswith("pseudonym")


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("owners.csv", "buget\n3\n", 3),
        ("owners.csv", b"m\xe9tier\nx\n", 3),
        ("owners.parquet", b"PAR1 and no more", 3),
        ("owners.parquet", "no table", 3),
        ("owners.xlsx", "x", 2),
        ("missing.csv", None, 3),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, name: str, content: Any, code: int) -> None:
    file = tmp_path / name
    if content is not None:
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    done = call("batch", str(file), "-o", str(tmp_path / "out.csv"))
    assert (done.code, len(done.err.strip().splitlines())) == (code, 1)
    assert not list(tmp_path.glob("out*"))


def test_an_empty_table_is_answered_by_an_empty_one(tmp_path: Path) -> None:
    file = tmp_path / "owners.csv"
    file.write_text("besoins,budget\n", "utf-8")
    assert run("batch", str(file)).out == "pseudonym,ids,scores,verdicts,reasons,error,column\n"


def test_columns_that_are_not_read_are_told(tmp_path: Path) -> None:
    file = tmp_path / "owners.csv"
    file.write_text("besoins,Courriel\nfinance,a@b.fr\n", "utf-8")
    assert "Courriel" in call("batch", str(file)).err
