"""The register of associations: what is kept, what is not, in every form the official files have had."""

from __future__ import annotations

import gzip
import io
import json
import os
import zipfile

import pytest
from register_dump import COLUMNS, dump, row
from running import call

from reseau_cli.catalogue import declared
from reseau_cli.catalogue import dump as dumps
from reseau_cli.core.catalogue.associations import candidate
from reseau_cli.core.owner.understood import Place

RECENT = [column for column in COLUMNS if column not in ("telephone", "email")]
CLUB = {"titre": "CLUB DES CHEFS D'ENTREPRISE", "objet": "échanger", "objet_social1": "023030"}


def kept(**cells):
    line = row(**(CLUB | cells))
    return candidate(
        dict(zip(COLUMNS, (cell.strip('"') for cell in line.strip().split(";")), strict=True)), 2010
    )


@pytest.mark.parametrize(
    "cells",
    [
        {},
        {"titre": "UNION COMMERCIALE DU CENTRE", "objet_social1": "022535"},
        {"titre": "ASSOCIATION DES ARTISANS ET COMMERÇANTS", "objet_social1": "023025"},
        {"titre": "DECLIC", "objet": "aider les entrepreneurs du pays", "objet_social1": "022542"},
        {"titre": "FEMMES CHEFS D'ENTREPRISES", "objet_social1": "014050"},
        {"titre": "GROUPEMENT D'EMPLOYEURS", "objet_social1": "030015"},
        {"objet_social1": "000000", "objet_social2": "023030"},
    ],
)
def test_a_network_of_owners_is_kept(cells):
    assert kept(**cells)


@pytest.mark.parametrize(
    "cells",
    [
        {"position": "D"},
        {"position": "S"},
        {"date_disso": "2020-01-01"},
        {"date_decla": "1998-01-01"},
        {"titre": "COMITE D'ENTREPRISE"},
        {"titre": "AMICALE DES SALARIES DES ENTREPRISES"},
        {"titre": "ASSOCIATION DES PATRONYMES", "objet": "généalogie"},
        {"titre": "JUNIOR ENTREPRISES"},
        {"titre": "LES AMIS DU VILLAGE", "objet": "fêtes"},
        {"titre": "FOOTBALL DES ENTREPRISES"},
        {"objet_social1": "011000"},
        {"titre": "SOLIDARITE", "objet": "aider des entrepreneurs", "objet_social1": "014035"},
        {"adrs_codeinsee": ""},
    ],
)
def test_another_association_is_not(cells):
    assert kept(**cells) is None


def imported(path, tmp_path, *flags):
    told = call(
        "catalogue", "import-rna", str(path), "--format", "json", *flags, env={"XDG_DATA_HOME": str(tmp_path)}
    )
    assert told.code == 0, told.err
    return json.loads(told.out)


@pytest.mark.parametrize("columns", [COLUMNS, RECENT], ids=["41 columns", "39 columns"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1"])
def test_every_form_of_the_official_files(tmp_path, columns, encoding):
    path = tmp_path / "rna.csv"
    lines = [
        *dump(300, columns=columns),
        row(columns, **CLUB | {"titre": "ARTISANS DE LA VALLÉE"}),
        "broken;line\n",
    ]
    path.write_bytes("".join(lines).encode(encoding))
    assert imported(path, tmp_path)["kept"] == 4
    told = imported(path, tmp_path, "--department", "44")
    assert (told["rows"], told["broken"]) == (302, 1)
    (line,) = [
        one
        for one in (tmp_path / "reseau" / declared.FILES["rna"]).read_text(encoding="utf-8").splitlines()
        if "VALLÉE" in one
    ]
    assert line.split("\t")[:3] == ["44109", "NANTES", "2024"]
    assert "PERSONNE" not in line and "RUE" not in line


def test_compressed_files(tmp_path):
    text = "".join(dump(200)).encode()
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(text))
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("rna.csv", text)
    for name in ("a.csv.gz", "a.zip"):
        assert imported(tmp_path / name, tmp_path)["kept"] == 2


@pytest.mark.parametrize("content", [b"", b"a;b\n1;2\n", b"PK\x03\x04junk", b"\x1f\x8bjunk"])
def test_another_file_is_one_line(tmp_path, content):
    path = tmp_path / "other.csv"
    path.write_bytes(content)
    told = call("catalogue", "import-rna", str(path), env={"XDG_DATA_HOME": str(tmp_path)})
    assert told.code == 3 and told.err.count("\n") == 1
    assert not (tmp_path / "reseau").exists()


def encrypted() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("rna.csv", "x")
    return content.getvalue().replace(b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01")


def test_each_table_of_an_archive_is_read(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for name in ("01", "44"):
            text = ";".join(COLUMNS) + "\n" + row(**CLUB, id=f"W{name}", adrs_codeinsee=f"{name}109")
            archive.writestr(f"rna_{name}.csv", text)
        archive.writestr("notes.csv", "a;b\n1;2\n")
    assert imported(tmp_path / "a.zip", tmp_path)["kept"] == 2
    assert imported(tmp_path / "a.zip", tmp_path, "--department", "44")["kept"] == 1


def test_an_accent_far_down_a_file_in_latin_1_is_kept(tmp_path):
    text = "".join([*dump(1000), row(**CLUB | {"titre": "ARTISANS DE LA VALLÉE"})])
    (tmp_path / "a.csv").write_bytes(
        text.replace("pétanque", "petanque").replace("élèves", "eleves").encode("latin-1")
    )
    assert imported(tmp_path / "a.csv", tmp_path)["kept"] == 11
    assert "VALLÉE" in (tmp_path / "reseau" / declared.FILES["rna"]).read_text(encoding="utf-8")


def test_apple_s_shadow_files_are_passed_over(tmp_path):
    text = ";".join(COLUMNS) + "\n" + row(**CLUB)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("rna/rna_44.CSV", text)
        archive.writestr("__MACOSX/rna/._rna_44.csv", text)
    told = imported(tmp_path / "a.zip", tmp_path)
    assert (told["rows"], told["kept"]) == (1, 1)


def test_the_signs_of_windows_are_kept(tmp_path):
    text = ";".join(COLUMNS) + "\n" + row(**CLUB | {"titre": "CŒUR DE VILLE – ARTISANS D’ICI"})
    (tmp_path / "a.csv").write_bytes(text.encode("cp1252"))
    assert imported(tmp_path / "a.csv", tmp_path)["kept"] == 1
    kept = (tmp_path / "reseau" / declared.FILES["rna"]).read_text(encoding="utf-8")
    assert "CŒUR DE VILLE – ARTISANS D’ICI" in kept


def test_zeros_that_a_spreadsheet_took_away_are_put_back_and_said(tmp_path):
    lost = {"adrs_codeinsee": "1053", "objet_social1": "23030", "objet_social2": "0"}
    path = tmp_path / "a.csv"
    path.write_text(";".join(COLUMNS) + "\n" + row(**CLUB | lost) + row(**CLUB), encoding="utf-8")
    told = imported(path, tmp_path)
    assert (told["kept"], told["zeros"]) == (2, 1)
    assert "01053" in (tmp_path / "reseau" / declared.FILES["rna"]).read_text(encoding="utf-8")
    said = call("catalogue", "import-rna", str(path), env={"XDG_DATA_HOME": str(tmp_path)})
    assert "zéro" in said.err


def test_a_cell_longer_than_any_known_is_counted_and_passed_over(tmp_path):
    path = tmp_path / "a.csv"
    long = row(**CLUB | {"objet": "x" * 200_000})
    path.write_text(";".join(COLUMNS) + "\n" + long + row(**CLUB), encoding="utf-8")
    told = imported(path, tmp_path)
    assert (told["rows"], told["oversized"], told["kept"]) == (2, 1, 1)


@pytest.mark.parametrize(
    "content",
    [
        "".join([";".join(COLUMNS), "\n", "x" * 20_000]).encode(),
        "".join([";".join(COLUMNS), "\n", '"\n";' * 20_000]).encode(),
        b"x" * 20_000,
        "".join([";".join(COLUMNS), "\n", "1;2\n" * 40_000]).encode(),
        gzip.compress("".join([";".join(COLUMNS), "\n", "1;2\n" * 40_000]).encode()),
        gzip.compress(b"x" * 1000)[:-9] + b"12345",
        encrypted(),
    ],
    ids=["line", "row", "header", "whole", "folded", "damaged", "encrypted"],
)
def test_what_never_ends_or_cannot_be_unfolded_is_one_line(tmp_path, monkeypatch, content):
    monkeypatch.setattr(dumps, "LONGEST", 10_000)
    monkeypatch.setattr(dumps, "MOST", 100_000)
    (tmp_path / "a.csv").write_bytes(content)
    told = call("catalogue", "import-rna", str(tmp_path / "a.csv"), env={"XDG_DATA_HOME": str(tmp_path)})
    assert told.code == 3 and told.err.count("\n") == 1
    assert not (tmp_path / "reseau").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.csv")
    told = call("catalogue", "import-rna", str(tmp_path / "a.csv"), env={"XDG_DATA_HOME": str(tmp_path)})
    assert told.code == 3 and "a.csv" in told.err


def test_they_are_shown_apart_nearest_first(tmp_path, monkeypatch):
    path = tmp_path / "rna.csv"
    lines = [
        ";".join(COLUMNS) + "\n",
        row(**CLUB, id="W1", adrs_codeinsee="44184", adrs_libcommune="SAINT-NAZAIRE"),
        row(**CLUB | {"titre": "CLUB DES PATRONS DE NANTES"}, id="W2"),
        row(**CLUB, id="W3", adrs_codeinsee="13055"),
    ]
    path.write_text("".join(lines), encoding="utf-8")
    assert imported(path, tmp_path)["kept"] == 3
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    place = Place(commune="44109", department="44", region="52")
    assert [one.id for one in declared.near(place, 5)] == ["W2", "W1"]
    env = {"XDG_DATA_HOME": str(tmp_path)}
    for args in (("match", "--wants", "business", "--postcode", "44000", "--plain"), ("near", "44000")):
        told = call(*args, env=env)
        assert "CLUB DES PATRONS DE NANTES" in told.out and "vérifier" in told.out
        data = json.loads(call(*(a for a in args if a != "--plain"), "--format", "json", env=env).out)
        assert [one["id"] for one in data["declared"]] == ["W2", "W1"]
