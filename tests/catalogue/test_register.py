"""The register of associations: what is kept, what is not, in every form the official files have had."""

from __future__ import annotations

import gzip
import json
import zipfile

import pytest
from register_dump import COLUMNS, dump, row
from running import call

from reseau_cli.catalogue import declared
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
        for one in (tmp_path / "reseau" / declared.FILE).read_text(encoding="utf-8").splitlines()
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
    for args in (("match", "--wants", "business", "--postcode", "44000"), ("near", "44000")):
        told = call(*args, env=env)
        assert "CLUB DES PATRONS DE NANTES" in told.out and "vérifier" in told.out
        data = json.loads(call(*args, "--format", "json", env=env).out)
        assert [one["id"] for one in data["declared"]] == ["W2", "W1"]
    plain = call("match", "--wants", "business", "--postcode", "44000", "--plain", env=env)
    assert "CLUB DES PATRONS DE NANTES" in plain.out
