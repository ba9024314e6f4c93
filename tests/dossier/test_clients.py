"""The clients of a table: the same whatever the format, a bad row kept in its place with its column."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from reseau_cli.core.errors import FileError, UsageError
from reseau_cli.core.messages.say import LANGUAGES
from reseau_cli.core.owner.columns import NAMES
from reseau_cli.core.owner.profile import Profile
from reseau_cli.dossier import template
from reseau_cli.dossier.cells import as_csv
from reseau_cli.dossier.clients import MOST, Client, read
from reseau_cli.outside.spreadsheet import workbook

if TYPE_CHECKING:
    from pathlib import Path

ROWS = [
    ["Client", "Besoins", "Code postal", "Notes"],
    ["A-1", "recruter | finance", "1000", "x"],
    ["A-2", "", "44000", ""],
]
EXPECTED = [
    ("A-1", Profile(lacks=("people", "finance"), postcode="01000")),
    ("A-2", Profile(postcode="44000")),
]


def table(tmp_path: Path, name: str, content: str | bytes) -> Path:
    file = tmp_path / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


def found(file: Path) -> list[tuple[str, Any]]:
    return [(client.name, client.profile) for client in read(file).clients]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_csv_as_spreadsheets_write_it(separator: str, encoding: str, tmp_path: Path) -> None:
    rows = [[*ROWS[0], "Métier"], [*ROWS[1], "pâtissière"]]
    content = "\r\n".join(separator.join(row) for row in rows).encode(encoding)
    (client,) = read(table(tmp_path, "c.csv", content)).clients
    assert client.profile == EXPECTED[0][1]._replace(trade="pâtissière")
    assert client.row == 2


def test_the_same_clients_in_every_format(tmp_path: Path) -> None:
    clients = [
        {"client": "A-1", "besoins": ["recruter", "finance"], "situation": {"postcode": "01000"}},
        {"pseudonym": "A-2", "code postal": "44000"},
    ]
    files = {
        "c.csv": as_csv(ROWS),
        "c.xlsx": workbook(ROWS),
        "c.jsonl": "\n".join(map(json.dumps, clients)),
        "c.yaml": json.dumps(clients),
    }
    for name, content in files.items():
        assert found(table(tmp_path, name, content)) == EXPECTED, name


def test_columns_that_are_not_read_are_told(tmp_path: Path) -> None:
    assert read(table(tmp_path, "c.csv", as_csv(ROWS))).unread == ("Notes",)


def test_a_number_of_a_workbook_is_read_as_it_is_shown(tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    book.worksheets[0].append(["client", "code postal", "budget", "femme", "heures"])
    book.worksheets[0].append([12, 1000, 300.0, True, None])
    book.save(tmp_path / "c.xlsx")
    assert found(tmp_path / "c.xlsx") == [("12", Profile(postcode="01000", budget=300, woman=True))]


def faults(clients: list[Client]) -> list[tuple[int, str, str]]:
    return [(c.row, c.fault.code, c.fault.path) for c in clients if c.fault]


def test_rows_lost_in_a_quotation_that_never_closes_are_told(tmp_path: Path) -> None:
    content = 'client;budget;phrase\nA-1;3;"seul\nsans « "" »"\nA-2;"3\nA-3;3\n'
    with pytest.raises(FileError, match="open-quote") as fault:
        read(table(tmp_path, "c.csv", content))
    assert fault.value.values["line"] == 4


def test_a_bad_row_is_a_row_with_its_column(tmp_path: Path) -> None:
    content = 'Client;Budget (€)\nA-1;cher\n"A\n2";3\nA-3;5;6;7\nA-4;8\na-4;9\n;10\n# A-9;x\n'
    clients = read(table(tmp_path, "c.csv", content)).clients
    assert faults(clients) == [
        (2, "not-a-number", "Budget (€)"),
        (5, "too-many-cells", ""),
        (7, "twice-the-client", ""),
    ]
    assert [(client.row, client.name) for client in clients] == [
        (2, "A-1"), (3, "A 2"), (5, "A-3"), (6, "A-4"), (7, "a-4"), (8, "client-008"),
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["=cmd()", "../x", "M. Dupont <b>", "\u202etxt", "x" * 41])
def test_a_client_goes_by_a_plain_name(name: str, tmp_path: Path) -> None:
    file = table(tmp_path, "c.jsonl", json.dumps({"client": name, "budget": 3}))
    assert faults(read(file).clients) == [(1, "bad-owner", "")]


def test_a_line_that_is_no_json_is_a_bad_row(tmp_path: Path) -> None:
    file = table(tmp_path, "c.jsonl", '{"client": "A-1"}\n{"client": \n\n[]\n{"client": "A-4", "shoe": 1}\n')
    clients = read(file).clients
    assert faults(clients) == [(2, "not-json", ""), (4, "not-a-mapping", ""), (5, "unknown-key", "shoe")]
    assert [client.name for client in clients] == ["A-1", "client-002", "client-004", "A-4"]


@pytest.mark.parametrize("end", ["csv", "xlsx", "jsonl", "yaml"])
def test_a_bad_row_keeps_its_client_in_every_format(end: str, tmp_path: Path) -> None:
    bad = {"client": " A  2 ", "budget": "cher"}
    rows = [["client", "budget"], ["A-1", "3"], [*bad.values()], ["../x", "cher"]]
    mappings = [{"client": "A-1", "budget": 3}, bad, {"budjet": 3, "client": "../x"}]
    content = {
        "csv": lambda: as_csv(rows),
        "xlsx": lambda: workbook(rows),
        "jsonl": lambda: "\n".join(map(json.dumps, mappings)),
        "yaml": lambda: json.dumps(mappings),
    }[end]()
    clients = read(table(tmp_path, f"c.{end}", content)).clients
    assert [client.profile is None for client in clients] == [False, True, True]
    assert [client.name for client in clients] == ["A-1", "A 2", f"client-{clients[2].row:03}"]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("c.csv", "", "no-clients"),
        ("c.csv", "Nom;Prénom\nx;y", "no-column"),
        ("c.csv", "client;buget\nx;3", "unknown-column"),
        ("c.xlsx", "PK not a workbook", "not-a-workbook"),
        ("c.yaml", "client: A-1", "not-a-list"),
        ("c.csv", "client\n" + "A\n" * (MOST + 1), "too-many-clients"),
    ],
)
def test_a_table_that_cannot_be_read_is_named(name: str, content: str, code: str, tmp_path: Path) -> None:
    with pytest.raises(FileError) as failed:
        read(table(tmp_path, name, content))
    assert failed.value.code == code and failed.value.values["file"].endswith(name)


def test_a_format_that_is_not_known_is_misuse(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="bad-table"):
        read(tmp_path / "c.doc")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("end", ["csv", "xlsx"])
def test_the_template_is_read_by_the_reader_and_its_example_once_it_is_no_comment(
    lang: str, end: str, tmp_path: Path
) -> None:
    rows = template.rows(lang)
    write = as_csv if end == "csv" else workbook
    assert read(table(tmp_path, f"t.{end}", write(rows))).clients == []
    assert len(rows[0]) == len(NAMES)
    rows[2][0] = "A-1"
    (client,) = read(table(tmp_path, f"u.{end}", write(rows))).clients
    assert client.profile == Profile(
        lacks=("finance", "people"), wants=("business",), postcode="44000", employees=2, budget=300, hours=2
    )


def test_no_cell_is_a_formula() -> None:
    assert as_csv([["=1+1", "+33", "-1", "@x", "a;b", 'say "x"']]) == (
        '\ufeff\'=1+1;+33;-1;\'@x;"a;b";"say ""x"""\r\n'
    )
