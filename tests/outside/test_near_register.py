"""``reseau near --register``: answers of the documented shapes, from a server of this machine; no person comes out."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from datetime import date, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from running import call, environment
from server import Reply, serving

from reseau_cli.catalogue import register_cache
from reseau_cli.core.catalogue.declared import Declared
from reseau_cli.core.catalogue.desk import read
from reseau_cli.core.catalogue.establishments import is_one, of_answer
from reseau_cli.outside import directory, employers
from reseau_cli.territory.location import place_named

SIEGE = {
    "commune": "44109",
    "libelle_commune": "NANTES",
    "code_postal": "44000",
    "numero_voie": "12",
    "type_voie": "RUE",
    "libelle_voie": "DES INVENTIONS",
    "complement_adresse": "CHEZ MME PERSONNE",
    "adresse": "CHEZ MME PERSONNE 12 RUE DES INVENTIONS 44000 NANTES",
    "etat_administratif": "A",
}


def firm(siren: str, name: str, activity: str = "94.12Z", **more: object) -> dict[str, object]:
    return {
        "siren": siren,
        "nom_complet": name,
        "nom_raison_sociale": name,
        "activite_principale": activity,
        "nature_juridique": "9220",
        "statut_diffusion": "O",
        "date_creation": "2012-03-01",
        "siege": SIEGE,
        "matching_etablissements": [],
        "complements": {"est_entrepreneur_individuel": False},
        "dirigeants": [{"nom": "PERSONNE", "prenoms": "INVENTÉE"}],
        **more,
    }


UNION = firm("123456782", "UNION INVENTÉE DES METIERS")
DESK = {
    "nom": "Chambre de métiers inventée",
    "pivot": json.dumps([{"type_service_local": "chambre_metier", "code_insee_commune": ["44109"]}]),
    "adresse": json.dumps(
        [
            {"type_adresse": "Adresse postale", "numero_voie": "BP 1", "nom_commune": "Nantes"},
            {
                "type_adresse": "Adresse",
                "numero_voie": "5 allée inventée",
                "code_postal": "44000",
                "nom_commune": "Nantes",
            },
        ]
    ),
    "telephone": json.dumps([{"valeur": "02 00 00 00 00", "description": ""}]),
    "adresse_courriel": "guichet@exemple.fr",
    "site_internet": json.dumps([{"libelle": "", "valeur": "https://www.exemple.fr"}]),
    "code_insee_commune": "44109",
    "date_modification": "18/12/2024 17:42:39",
    "affectation_personne": json.dumps([{"fonction": "Président", "personne": {"nom": "PERSONNE"}}]),
}


def params(asked) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(asked.path).query).items()}


def answering(found=lambda told: [], desks=(DESK,), pages=1):
    def reply(asked):
        if "lannuaire" in asked.path:
            return Reply({"total_count": len(desks), "results": list(desks)})
        told = found(params(asked))
        return told if isinstance(told, Reply) else Reply({"results": told, "total_pages": pages})

    return reply


def near(tmp_path, url, *args, **more):
    env = {"RESEAU_COMPANY_URL": url, "RESEAU_DIRECTORY_URL": url, "RESEAU_RATE": "10000"}
    env |= {"XDG_CACHE_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    return call("near", "44000", "--register", *args, env=env | more)


def asked_for(seen) -> list[dict[str, str]]:
    return [params(one) for one in seen if one.path.startswith("/search")]


def test_it_says_what_goes_out_and_asks_first(tmp_path):
    with serving(answering()) as (url, seen):
        told = near(tmp_path, url)
    assert told.code == 2 and "Nantes (44)" in told.err and url.partition("//")[2] in told.err
    assert seen == []


def test_what_is_declared_is_shown_apart_with_its_address_and_no_person(tmp_path):
    def found(told):
        return [UNION] if told["activite_principale"] == "94.11Z,94.12Z" and "code_commune" in told else []

    with serving(answering(found)) as (url, seen):
        told = near(tmp_path, url, "--yes", "--top", "3")
        data = json.loads(near(tmp_path, url, "--yes", "--format", "json").out)
        before = len(seen)
        plain = near(tmp_path, url, "--plain")
    text = told.out.replace("\u202f", " ")
    assert "déclarées près de chez vous, à vérifier" in text
    assert "UNION INVENTÉE DES METIERS, 12 RUE DES INVENTIONS, 44000 NANTES (2012)" in text
    assert "Chambre de métiers inventée, 5 allée inventée, 44000 Nantes, 02 00 00 00 00" in text
    assert "18 décembre 2024" in text and "PERSONNE" not in told.out + plain.out + json.dumps(data)
    (one,) = data["declared"]
    assert (one["register"], one["origin"], one["confidence"]) == ("sirene", "register", "low")
    assert data["desks"][0]["phone"] == "02 00 00 00 00"
    assert len(seen) == before and plain.code == 0, "what is known is not asked again, nor permission to"
    first, *others = asked_for(seen)
    assert (first["code_commune"], first["etat_administratif"], first["minimal"]) == ("44109", "A", "true")
    assert "dirigeants" not in first["include"]
    assert {name for one in others for name in one} >= {"epci", "departement", "q"}


def test_one_looks_no_further_once_there_are_enough(tmp_path):
    many = [firm(f"{n:09d}", f"SYNDICAT INVENTÉ {n}") for n in range(employers.ENOUGH)]
    with serving(answering(lambda told: many)) as (url, seen):
        assert near(tmp_path, url, "--yes").code == 0
    assert {name for one in asked_for(seen) for name in one}.isdisjoint({"epci", "departement"})


def test_every_page_of_an_answer_is_read(tmp_path):
    def found(told):
        n = int(told["page"])
        return [firm(f"{n:09d}", f"SYNDICAT {n}")] if "94.12Z" in told["activite_principale"] else []

    with serving(answering(found, pages=99)) as (url, _):
        data = json.loads(near(tmp_path, url, "--yes", "--format", "json").out)
    assert len(data["declared"]) == employers.PAGES


def test_a_busy_server_is_asked_again(tmp_path):
    busy = iter([Reply(status=429, headers={"Retry-After": "0"})])
    with serving(answering(lambda told: next(busy, [UNION]))) as (url, _):
        data = json.loads(near(tmp_path, url, "--yes", "--format", "json").out)
    assert [one["id"] for one in data["declared"]] == ["123456782"]


@pytest.mark.parametrize(
    "reply",
    [
        Reply(status=500, headers={"Retry-After": "0"}),
        Reply(b"<html>"),
        Reply({"erreur": "x"}, status=400),
        Reply({"other": []}),
        Reply(b'{"results": [', headers={"Content-Length": "99", "Connection": "close"}),
    ],
    ids=["failing", "a page", "refused", "another form", "truncated"],
)
def test_a_register_that_fails_is_told_and_the_rest_stands(tmp_path, reply):
    with serving(answering(lambda told: reply if "epci" in told else [UNION])) as (url, seen):
        told = near(tmp_path, url, "--yes", "--format", "json")
        assert told.code == 0 and told.err.count("\n") <= 2
        data = json.loads(told.out)
        asked = len(asked_for(seen))
        assert near(tmp_path, url, "--yes").code == 0
    assert data["networks"] and data["desks"] and [one["id"] for one in data["declared"]] == ["123456782"]
    again = asked_for(seen)[asked:]
    assert again and all("code_commune" not in one for one in again), "what has come is not asked again"


def test_an_empty_register_says_nothing(tmp_path):
    with serving(answering(desks=())) as (url, _):
        told = near(tmp_path, url, "--yes")
    assert told.code == 0 and "déclarées" not in told.out and "Services publics" not in told.out


@pytest.mark.skipif(os.name == "nt", reason="no such signal there")
def test_one_who_stops_goes_on_later(tmp_path):
    def found(told):
        return Reply({"results": []}, delay=60) if "epci" in told else [UNION]

    env = {"RESEAU_RATE": "10000", "XDG_CACHE_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    with serving(answering(found)) as (url, seen):
        env |= {"RESEAU_COMPANY_URL": url, "RESEAU_DIRECTORY_URL": url}
        command = [sys.executable, "-m", "reseau_cli", "near", "44000", "--register", "--yes"]
        process = subprocess.Popen(
            command, env=environment(env), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        while not any("epci" in one for one in asked_for(seen)):
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 130 and "register.jsonl" in err
    with serving(answering()) as (url, seen):
        assert "UNION INVENTÉE" in near(tmp_path, url, "--yes").out
    assert all("code_commune" not in one for one in asked_for(seen))


def test_a_region_is_too_large():
    assert call("near", "Bretagne", "--register", "--yes").code == 2


@pytest.mark.parametrize(
    ("activity", "name", "kept"),
    [
        ("94.11Z", "UNION DES ENTREPRISES", True),
        ("94.12Z", "ORDRE DES GEOMETRES", True),
        ("94.12Z", "AMICALE DES SALARIES", False),
        ("94.99Z", "CLUB DES ENTREPRISES DU VAL", True),
        ("94.99Z", "RESEAU BUSINESS DU VAL", True),
        ("94.99Z", "ASSOCIATION DES COMMERCANTS", True),
        ("94.99Z", "CLUB DE BRIDGE", False),
        ("94.99Z", "ASSOCIATION DES PARENTS D’ELEVES", False),
        ("94.20Z", "UNION DES ENTREPRISES", False),
        (None, "UNION DES ENTREPRISES", False),
    ],
)
def test_what_is_an_organisation_of_owners(activity, name, kept):
    assert is_one(activity, name) is kept


@pytest.mark.parametrize(
    "change",
    [
        {"nature_juridique": "1000"},
        {"complements": {"est_entrepreneur_individuel": True}},
        {"statut_diffusion": "P"},
        {"nom_complet": "[NON-DIFFUSIBLE]"},
        {"siege": SIEGE | {"commune": "75101"}},
        {"siege": SIEGE | {"etat_administratif": "F"}},
        {"siege": None},
        {"siren": None},
        {"nom_complet": None, "nom_raison_sociale": None},
    ],
)
def test_a_person_one_who_hides_or_one_elsewhere_is_left_out(change):
    assert of_answer(UNION, lambda commune: commune == "44109")
    assert of_answer(UNION | change, lambda commune: commune == "44109") is None


def test_the_place_of_business_within_the_area_is_taken():
    elsewhere = UNION | {"siege": SIEGE | {"commune": "75101"}, "matching_etablissements": [SIEGE]}
    found = of_answer(elsewhere, lambda commune: commune == "44109")
    assert found and found.commune == "44109"


def test_an_address_without_a_street_is_none():
    found = of_answer(UNION | {"siege": SIEGE | {"libelle_voie": None}}, lambda commune: True)
    assert found and found.address == ""


def test_a_desk_of_another_form_is_none():
    for odd in (None, {}, {"pivot": "not json"}, {"pivot": [{"type_service_local": "mairie"}], "nom": "x"}):
        assert read(odd) is None


def test_the_directory_is_read_page_after_page():
    class Served:
        asked: list[dict[str, str]] = []  # noqa: RUF012

        def json(self, url, params):
            self.asked.append(params)
            return {"results": [DESK] * (directory.PER_PAGE if params["offset"] == "0" else 1)}

    found = directory.desks(Served(), "2A")
    assert len(found) == 1 and len(Served.asked) == 2
    assert 'startswith(code_insee_commune, "2A")' in Served.asked[0]["where"]


def test_questions_go_from_the_commune_to_the_departement():
    told = employers.questions(place_named("44000"))
    assert [one.step for one in told] == sorted(one.step for one in told)
    assert {one.step for one in told} == {0, 1, 2} and len({one.key for one in told}) == len(told)
    assert {one.step for one in employers.questions(place_named("44"))} == {2}


def test_what_registers_answered_is_in_every_form_and_forgotten_when_asked(tmp_path):
    with serving(answering(lambda told: [UNION])) as (url, _):
        rows = near(tmp_path, url, "--yes", "--top", "1", "--format", "csv").out
    assert "UNION INVENTÉE DES METIERS,declared" in rows and "Chambre de métiers inventée,desk" in rows
    env = {"XDG_CACHE_HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path)}
    assert (tmp_path / "reseau" / "register.jsonl").is_file()
    assert "effacé" in call("forget", env=env).out.lower()
    assert not (tmp_path / "reseau" / "register.jsonl").exists()
    assert "effacé" not in call("forget", env=env).out.lower()


def test_the_three_cities_are_asked_by_their_arrondissements(tmp_path):
    home = firm("123456782", "SYNDICAT INVENTÉ", siege=SIEGE | {"commune": "69383"})
    with serving(answering(lambda told: [home])) as (url, seen):
        env = {"RESEAU_COMPANY_URL": url, "RESEAU_DIRECTORY_URL": url, "RESEAU_RATE": "10000"}
        env |= {"XDG_CACHE_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
        told = json.loads(call("near", "Lyon", "--register", "--yes", "--format", "json", env=env).out)
    assert asked_for(seen)[0]["code_commune"] == ",".join(f"6938{n}" for n in range(1, 10))
    assert [one["commune"] for one in told["declared"]] == ["69383"]


@pytest.mark.parametrize("count", [0, employers.ENOUGH])
def test_progress_goes_to_the_end_even_where_one_stops_early(count):
    place, heard = place_named("44000"), []
    found = [declared_at(n) for n in range(count)]
    asked = list(employers.around(place, {}, lambda _: found, lambda *told: heard.append(told)))
    total = len(employers.questions(place))
    assert heard[-1] == (total, total) and heard[:-1] == [(n, total) for n in range(1, len(heard))]
    assert (len(asked) == total) == (count < employers.ENOUGH)


def declared_at(number: int) -> Declared:
    return Declared(str(number), f"SYNDICAT {number}", "44109", "NANTES", 2012)


def test_what_was_answered_long_ago_is_asked_again(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    then = date(2026, 11, 1)
    register_cache.keep("a", [declared_at(1)], then)
    register_cache.keep("b", [], then + timedelta(days=register_cache.DAYS))
    with register_cache.path().open("a", encoding="utf-8") as kept:
        kept.write("not json\n")
    assert set(register_cache.read(then)) == {"a"}, "b is of a day that has not come"
    assert set(register_cache.read(then + timedelta(days=register_cache.DAYS))) == {"a", "b"}
    later = then + timedelta(days=register_cache.DAYS + 1)
    assert set(register_cache.read(later)) == {"b"}
    register_cache.forget_old(later)
    assert register_cache.path().read_text(encoding="utf-8").count("\n") == 1
