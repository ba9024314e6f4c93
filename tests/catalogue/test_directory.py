"""``catalogue import-directory``: the JSON dump of the directory of administrations, streamed."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import zipfile

import pytest
from running import call

from reseau_cli.catalogue import directory

DESK = {
    "id": "a",
    "nom": 'Chambre {inventée} « de l’Ain » "test"',
    "pivot": [{"type_service_local": "chambre_agriculture", "code_insee_commune": ["01053"]}],
    "adresse": [
        {"type_adresse": "Adresse", "numero_voie": "1 rue X", "code_postal": "01000", "nom_commune": "Bourg"}
    ],
    "telephone": [{"valeur": "04 00 00 00 00", "description": ""}],
    "adresse_courriel": ["accueil@exemple.fr"],
    "site_internet": [{"libelle": "", "valeur": "https://exemple.fr"}],
    "code_insee_commune": "01053",
    "date_modification": "18/12/2024 17:42:39",
    "affectation_personne": [{"personne": {"nom": "PERSONNE"}}],
}
HALL = {"nom": "Mairie", "pivot": [{"type_service_local": "mairie"}], "code_insee_commune": "01053"}
FAR = DESK | {"nom": "Urssaf", "pivot": [{"type_service_local": "urssaf"}], "code_insee_commune": "97411"}


def dump(*services, indent=None) -> bytes:
    return json.dumps({"service": list(services)}, ensure_ascii=False, indent=indent).encode()


def imported(path, tmp_path, *flags):
    env = {"XDG_DATA_HOME": str(tmp_path / "data")}
    return call("catalogue", "import-directory", str(path), "--format", "json", *flags, env=env)


def folded(tmp_path, form: str, content: bytes):
    path = tmp_path / f"annuaire.{form}"
    if form == "zip":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("__MACOSX/._a.json", b"junk")
            archive.writestr("a.json", content)
    elif form == "tar.bz2":
        with tarfile.open(path, "w:bz2") as archive:
            member = tarfile.TarInfo("dila/a.json")
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    else:
        path.write_bytes(gzip.compress(content) if form == "json.gz" else content)
    return path


@pytest.mark.parametrize("form", ["json", "json.gz", "zip", "tar.bz2"])
@pytest.mark.parametrize("indent", [None, 2])
def test_every_form_of_the_file(tmp_path, monkeypatch, form, indent):
    monkeypatch.setattr(directory, "_PART", 7)  # every desk, and every letter, across two reads
    told = imported(folded(tmp_path, form, dump(HALL, DESK, FAR, indent=indent)), tmp_path)
    assert told.code == 0, told.err
    assert (json.loads(told.out)["rows"], json.loads(told.out)["kept"]) == (3, 2)
    kept = (tmp_path / "data" / "reseau" / directory.FILE).read_text(encoding="utf-8")
    assert "PERSONNE" not in kept and "accueil@exemple.fr" in kept


def test_they_are_shown_by_near_in_their_departement(tmp_path):
    assert imported(folded(tmp_path, "json", dump(DESK, FAR)), tmp_path).code == 0
    env = {"XDG_DATA_HOME": str(tmp_path / "data")}
    told = call("near", "01000", "--top", "1", env=env).out
    assert "Services publics" in told and "04 00 00 00 00" in told and "Urssaf" not in told
    assert "Urssaf" in call("near", "97411", "--top", "1", "--plain", env=env).out
    assert "Services publics" not in call("near", "75001", "--top", "1", env=env).out


def test_one_departement_alone(tmp_path):
    told = imported(folded(tmp_path, "json", dump(DESK, FAR)), tmp_path, "--department", "974")
    assert json.loads(told.out)["kept"] == 1


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b'{"service": {}}',
        dump(DESK, FAR)[:-40],
        dump(DESK)[:-2],
        b'{"service": [{"nom": oops}]}',
        gzip.compress(dump(DESK))[:-12],
    ],
)
def test_another_file_or_one_cut_short_is_one_line(tmp_path, content):
    path = tmp_path / "a.json"
    path.write_bytes(content)
    told = imported(path, tmp_path)
    assert (told.code, told.err.count("\n")) == (3, 1)
    assert not (tmp_path / "data").exists()


def test_a_dump_without_desks_of_use_keeps_none(tmp_path):
    assert json.loads(imported(folded(tmp_path, "json", dump()), tmp_path).out)["kept"] == 0


def test_what_is_odd_in_the_kept_file_is_passed_over(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert directory.near("44") == []
    path = tmp_path / "reseau" / directory.FILE
    path.parent.mkdir()
    path.write_text("not json\n", encoding="utf-8")
    assert directory.near("44") == []
