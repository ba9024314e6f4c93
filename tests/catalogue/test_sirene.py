"""``catalogue import-sirene``: files of the official stock, in every form they come in."""

from __future__ import annotations

import csv
import gzip
import io
import json
import sys
import zipfile

import pytest
from running import call

from reseau_cli.catalogue import declared
from reseau_cli.catalogue.sirene import FIRMS, PLACES
from reseau_cli.cli.catalogue.importing import importing
from reseau_cli.cli.streams import Streams

FIRM = {
    "siren": "123456782",
    "statutDiffusionUniteLegale": "O",
    "etatAdministratifUniteLegale": "A",
    "categorieJuridiqueUniteLegale": "9220",
    "activitePrincipaleUniteLegale": "94.99Z",
    "denominationUniteLegale": "CLUB DES ENTREPRISES DU VAL",
    "dateCreationUniteLegale": "2009-05-04",
    "prenom1UniteLegale": "PERSONNE",
}
PLACE = {
    "siren": "123456782",
    "siret": "12345678200010",
    "statutDiffusionEtablissement": "O",
    "etatAdministratifEtablissement": "A",
    "activitePrincipaleEtablissement": "94.99Z",
    "codeCommuneEtablissement": "44109",
    "libelleCommuneEtablissement": "NANTES",
    "codePostalEtablissement": "44000",
    "numeroVoieEtablissement": "3",
    "typeVoieEtablissement": "RUE",
    "libelleVoieEtablissement": "INVENTEE",
    "complementAdresseEtablissement": "CHEZ MME PERSONNE",
    "dateCreationEtablissement": "2015-01-01",
    "enseigne1Etablissement": "",
}


def table(*rows: dict[str, str]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def imported(tmp_path, *paths, flags=()):
    env = {"XDG_DATA_HOME": str(tmp_path / "data")}
    told = call("catalogue", "import-sirene", *map(str, paths), *flags, "--format", "json", env=env)
    assert told.code == 0, told.err
    return json.loads(told.out)


def kept(tmp_path) -> str:
    return (tmp_path / "data" / "reseau" / declared.FILES["sirene"]).read_text(encoding="utf-8")


def stock(tmp_path, firms=(FIRM,), places=(PLACE,)):
    found = (tmp_path / "firms.csv", tmp_path / "places.csv")
    for path, rows in zip(found, (firms, places), strict=True):
        path.write_text(table(*rows), encoding="utf-8")
    return found


def test_names_come_from_firms_and_addresses_from_places(tmp_path):
    told = imported(tmp_path, *reversed(stock(tmp_path)))
    assert (told["rows"], told["kept"], told["unnamed"]) == (2, 1, 0)
    cells = kept(tmp_path).rstrip("\n").split("\t")
    assert cells == [
        "44109",
        "NANTES",
        "2009",
        "12345678200010",
        "CLUB DES ENTREPRISES DU VAL",
        "3 RUE INVENTEE, 44000 NANTES",
    ]
    near = call("near", "44000", env={"XDG_DATA_HOME": str(tmp_path / "data")}).out.replace("\u202f", " ")
    assert "CLUB DES ENTREPRISES DU VAL, 3 RUE INVENTEE, 44000 NANTES (2009)" in near
    assert imported(tmp_path, *stock(tmp_path), flags=("--department", "75"))["kept"] == 0


@pytest.mark.parametrize(
    ("firm", "place"),
    [
        ({"etatAdministratifUniteLegale": "C"}, {}),
        ({"statutDiffusionUniteLegale": "P"}, {}),
        ({"categorieJuridiqueUniteLegale": "1000"}, {}),
        ({"denominationUniteLegale": "CLUB DE BRIDGE"}, {}),
        ({"activitePrincipaleUniteLegale": "94.20Z"}, {}),
        ({"siren": "999999990"}, {}),
        ({}, {"etatAdministratifEtablissement": "F"}),
        ({}, {"statutDiffusionEtablissement": "P"}),
        ({}, {"codeCommuneEtablissement": ""}),
    ],
)
def test_what_is_closed_hidden_or_of_others_is_left_out(tmp_path, firm, place):
    assert imported(tmp_path, *stock(tmp_path, (FIRM | firm,), (PLACE | place,)))["kept"] == 0


def test_places_alone_give_those_that_bear_a_name(tmp_path):
    union = PLACE | {"activitePrincipaleEtablissement": "94.11Z"}
    named = union | {"enseigne1Etablissement": "UNION PATRONALE"}
    _, path = stock(tmp_path, places=(named, union, PLACE))
    told = imported(tmp_path, path)
    assert (told["kept"], told["unnamed"]) == (1, 1)
    said = call("catalogue", "import-sirene", str(path), env={"XDG_DATA_HOME": str(tmp_path / "data")})
    assert "StockUniteLegale" in said.err


def test_folded_files(tmp_path):
    with zipfile.ZipFile(tmp_path / "stock.zip", "w") as archive:
        archive.writestr("StockUniteLegale_utf8.csv", table(FIRM))
        archive.writestr("__MACOSX/._StockUniteLegale_utf8.csv", "junk")
    (tmp_path / "places.csv.gz").write_bytes(gzip.compress(table(PLACE).encode()))
    assert imported(tmp_path, tmp_path / "stock.zip", tmp_path / "places.csv.gz")["kept"] == 1


def parquet_of(path, *rows: dict[str, str | None]) -> None:
    import pyarrow
    from pyarrow.parquet import write_table

    write_table(pyarrow.Table.from_pylist(list(rows)), path, row_group_size=1)


def test_parquet(tmp_path):
    firms, places = tmp_path / "firms.parquet", tmp_path / "places.parquet"
    parquet_of(firms, FIRM, FIRM | {"siren": "1", "denominationUniteLegale": None})
    parquet_of(places, PLACE, PLACE | {"siren": "1"})
    told = imported(tmp_path, firms, places)
    assert (told["rows"], told["kept"]) == (4, 1)
    places.write_bytes(places.read_bytes()[:-100])
    cut = call("catalogue", "import-sirene", str(places), env={"XDG_DATA_HOME": str(tmp_path / "data")})
    assert (cut.code, cut.err.count("\n")) == (3, 1)


def test_parquet_without_its_library_says_what_to_do(tmp_path, monkeypatch):
    (tmp_path / "a.parquet").write_bytes(b"PAR1")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    told = call("catalogue", "import-sirene", str(tmp_path / "a.parquet"))
    assert told.code == 2 and "reseau-cli[batch]" in told.err


@pytest.mark.parametrize(
    "content", [b"", b"a,b\n1,2\n", table(FIRM).encode(), gzip.compress(table(PLACE).encode())[:-20]]
)
def test_what_is_no_stock_of_places_is_one_line_and_leaves_what_was_there(tmp_path, content):
    imported(tmp_path, *stock(tmp_path))
    before = kept(tmp_path)
    (tmp_path / "other.csv").write_bytes(content)
    env = {"XDG_DATA_HOME": str(tmp_path / "data")}
    told = call("catalogue", "import-sirene", str(tmp_path / "other.csv"), env=env)
    assert (told.code, told.err.count("\n")) == (3, 1)
    assert kept(tmp_path) == before


def test_a_row_cut_short_is_counted(tmp_path):
    firms, places = stock(tmp_path)
    places.write_text(table(PLACE) + "123456782,1234", encoding="utf-8")
    told = imported(tmp_path, firms, places)
    assert (told["broken"], told["kept"]) == (1, 1)


def test_an_organisation_of_two_registers_is_told_once(tmp_path, monkeypatch):
    from reseau_cli.core.catalogue.declared import Declared
    from reseau_cli.core.owner.understood import Place

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    rna = Declared("W1", "Club des entreprises du Val", "44109", "NANTES", 2020)
    both = [rna._replace(id="2", title="CLUB DES ENTREPRISES DU VAL"), rna._replace(id="3", title="AUTRE")]
    declared.write([rna], declared.path("rna"))
    declared.write(both, declared.path("sirene"))
    told = declared.near(Place(commune="44109", department="44"), 9)
    assert [one.id for one in told] == ["2", "3"]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_for_a_terminal_and_a_stop_is_told():
    for err, shown in ((Terminal(), True), (io.StringIO(), False)):
        io_ = Streams(io.StringIO(), err, False, 80, False, False, True)
        with pytest.raises(KeyboardInterrupt), importing(io_, "fr") as told:
            told(20_000)
            raise KeyboardInterrupt
        assert ("20000" in err.getvalue()) is shown
        assert "rien n’est écrit" in err.getvalue()


def test_the_columns_read_hold_no_person():
    read = [*FIRMS.needed, *FIRMS.perhaps, *PLACES.needed, *PLACES.perhaps]
    assert not [name for name in read if "prenom" in name.lower() or "complement" in name.lower()]
