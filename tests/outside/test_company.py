"""``reseau company`` and ``match --company``: synthetic answers of the documented shape; no person's name comes out."""

from __future__ import annotations

import json
import shlex
import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st
from running import call
from server import Reply, serving

from reseau_cli.adviser import owner_of
from reseau_cli.cli.company import prefilled
from reseau_cli.core.explanation.firm import described
from reseau_cli.core.france.siren import as_number, is_valid
from reseau_cli.core.owner.company import read

SIREN = "123456782"
SIEGE = {
    "siret": "12345678200010",
    "commune": "44109",
    "libelle_commune": "NANTES",
    "code_postal": "44000",
    "activite_principale": "56.10A",
    "etat_administratif": "A",
}
FIRM = {
    "siren": SIREN,
    "nom_complet": "LE BON EXEMPLE (LBE)",
    "nom_raison_sociale": "LE BON EXEMPLE",
    "activite_principale": "56.10A",
    "activite_principale_naf25": "56.11G",
    "tranche_effectif_salarie": "02",
    "nature_juridique": "5499",
    "date_creation": "2012-03-01",
    "etat_administratif": "A",
    "statut_diffusion": "O",
    "nombre_etablissements_ouverts": 2,
    "siege": SIEGE,
    "matching_etablissements": [],
    "dirigeants": [{"nom": "PERSONNE", "prenoms": "INVENTÉE"}],
    "complements": {"est_entrepreneur_individuel": False},
}
SECOND = SIEGE | {
    "siret": "12345678200028",
    "commune": "69123",
    "libelle_commune": "LYON",
    "code_postal": "69001",
    "activite_principale": "10.71C",
}


def answer(*firms, status=200):
    return lambda asked: Reply({"results": list(firms), "total_results": len(firms)}, status=status)


def ask(*args, reply, **extra):
    with serving(reply) as (url, seen):
        ran = call(*args, env={"RESEAU_COMPANY_URL": url, "RESEAU_RATE": "1000", **extra})
    return ran, seen


def test_a_firm_is_shown_and_its_answers_given():
    ran, seen = ask("company", SIREN, "--yes", reply=answer(FIRM))
    assert ran.code == 0, ran.err
    for text in (
        "LE BON EXEMPLE",
        "44000 NANTES",
        "56.10A",
        "de 3 à 5",
        "SARL",
        "2012",
        "reseau match --postcode 44000",
    ):
        assert text in ran.out.replace("\u202f", " "), text
    assert "PERSONNE" not in ran.out + ran.err
    assert seen[0].path == f"/search?q={SIREN}&page=1&per_page=5"
    assert seen[0].agent.startswith("reseau-cli/")


def test_json_holds_a_profile_for_match():
    ran, _ = ask("company", SIREN, "--yes", "--format", "json", reply=answer(FIRM))
    (one,) = json.loads(ran.out)["companies"]
    assert one["profile"]["situation"] == {
        "postcode": "44000",
        "commune": "NANTES",
        "trade": "56.10A",
        "employees": 4,
        "legal_form": "sarl",
    }


def test_match_takes_it_and_flags_win():
    args = (
        "match",
        "--company",
        SIREN,
        "--yes",
        "--wants",
        "business",
        "--trade",
        "43.22A",
        "--format",
        "json",
    )
    ran, _ = ask(*args, reply=answer(FIRM))
    understood = json.loads(ran.out)["understood"]
    assert (understood["commune"], understood["naf"]) == ("44109", "43.22A")


def test_a_siret_takes_its_own_place():
    firm = FIRM | {"matching_etablissements": [SECOND]}
    ran, _ = ask("company", "123 456 782 00028", "--yes", "--format", "json", reply=answer(firm))
    (one,) = json.loads(ran.out)["companies"]
    assert (one["commune"], one["naf"]) == ("69123", "10.71C")


def test_a_sole_trader_is_not_named():
    firm = FIRM | {"nom_complet": "PERSONNE INVENTÉE", "nom_raison_sociale": None, "nature_juridique": "1000"}
    ran, _ = ask("company", SIREN, "--yes", reply=answer(firm))
    assert "PERSONNE" not in ran.out and "entreprise individuelle" in ran.out


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"statut_diffusion": "P", "nom_complet": "[NON-DIFFUSIBLE]"}, "paraître"),
        ({"etat_administratif": "C", "siege": SIEGE | {"etat_administratif": "F"}}, "fermée"),
    ],
)
def test_nothing_is_taken_from_a_hidden_or_closed_firm(change, word):
    ran, _ = ask("company", SIREN, "--yes", reply=answer(FIRM | change))
    assert ran.code == 0 and word in ran.out and "--postcode" not in ran.out
    ran, _ = ask("match", "--company", SIREN, "--yes", "--format", "json", reply=answer(FIRM | change))
    assert ran.code == 2 and word in ran.err and ran.out == ""


def test_several_firms_of_a_name_are_listed():
    other = FIRM | {"siren": "552100554", "nom_raison_sociale": "AUTRE EXEMPLE"}
    ran, _ = ask("company", "exemple", "--yes", reply=answer(FIRM, other))
    assert ran.code == 0 and SIREN in ran.out and "552100554" in ran.out
    ran, _ = ask("match", "--company", "exemple", "--yes", "--format", "json", reply=answer(FIRM, other))
    assert ran.code == 2 and SIREN in ran.err and "552100554" in ran.err


@pytest.mark.parametrize(
    ("reply", "code", "word"),
    [
        (answer(), 2, "aucune entreprise"),
        (lambda asked: Reply({"erreur": "non"}, status=400), 4, "400"),
        (lambda asked: Reply(b"<html>"), 4, "forme attendue"),
        (lambda asked: Reply({"results": [{"siren": 3, "siege": "?"}]}), 4, "forme attendue"),
        (lambda asked: Reply([1]), 4, "forme attendue"),
    ],
)
def test_no_firm_or_a_server_that_fails_is_one_line(reply, code, word):
    ran, _ = ask("company", SIREN, "--yes", reply=reply)
    assert (ran.code, ran.out) == (code, "") and word in ran.err
    assert "Traceback" not in ran.err


def test_fields_filled_with_nulls_are_unknown():
    bare = dict.fromkeys(FIRM) | {"siren": SIREN}
    ran, _ = ask("company", SIREN, "--yes", "--format", "json", reply=answer(bare))
    (one,) = json.loads(ran.out)["companies"]
    assert one["profile"] == {} and one["headcount"] is None


def test_a_wrong_number_never_goes_out():
    ran, seen = ask("company", "123456780", "--yes", reply=answer(FIRM))
    assert (ran.code, seen) == (2, []) and "SIREN" in ran.err


def test_without_leave_nothing_goes_out():
    ran, seen = ask("company", SIREN, reply=answer(FIRM))
    assert (ran.code, seen) == (2, []) and "--yes" in ran.err


@pytest.mark.parametrize(
    "digits", ["123456782", "12345678200010", "552100554", "35600000000048", "35600000049837"]
)
def test_valid_numbers(digits):
    assert is_valid(digits)


@given(st.from_regex(r"[0-9]{9}", fullmatch=True).filter(is_valid), st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_is_seen(digits, place, shift):
    wrong = f"{digits[:place]}{(int(digits[place]) + shift) % 10}{digits[place + 1 :]}"
    assert not is_valid(wrong)


@pytest.mark.parametrize(
    ("text", "digits"), [("123 456 782", "123456782"), ("Chez 3 Amis", None), ("3615", None)]
)
def test_what_is_a_number(text, digits):
    assert as_number(text) == digits


ODD = [
    "[ND]",
    "",
    None,
    3,
    -1,
    1e999,
    [],
    {},
    [[1]],
    True,
    "\x1b[31m",
    "9" * 400,
    "²",
    "99999",
    "abcd",
    "2012-99",
]


@pytest.mark.parametrize("key", sorted({*FIRM, *SIEGE} - {"siren"}))
def test_what_is_masked_or_odd_is_left_out_and_the_rest_used(key):
    for odd in ODD:
        firm = FIRM | {key: odd} if key in FIRM else FIRM | {"siege": SIEGE | {key: odd}}
        found = read(firm, SIREN)
        assert found is not None and found.siren == SIREN
        lines = list(described(found, "fr"))
        assert all(char.isprintable() or char == "\u202f" for _, text in lines for char in text)
        profile = prefilled(found)
        if not found.closed and not found.hidden:
            expected = None if key == "tranche_effectif_salarie" else 4
            assert profile.employees == expected
            owner_of(profile)


def test_one_entry_that_is_no_firm_hides_no_other():
    odd = [one for one in ODD if one != 1e999]
    ran, _ = ask("company", "boulangerie", "--yes", reply=lambda asked: Reply({"results": [*odd[:4], FIRM]}))
    assert ran.code == 0 and SIREN in ran.out
    firm = FIRM | {"siege": {"code_postal": "[ND]", "activite_principale": "56.10A"}, "date_creation": "[ND]"}
    ran, _ = ask("match", "--company", SIREN, "--yes", "--format", "json", reply=answer(firm))
    assert ran.code == 0, ran.err
    assert json.loads(ran.out)["profile"]["situation"]["employees"] == 4


def test_a_naf_2025_code_is_a_trade():
    firm = FIRM | {"activite_principale": "56.11G", "siege": SIEGE | {"activite_principale": "56.11G"}}
    ran, _ = ask("match", "--company", SIREN, "--yes", "--format", "json", reply=answer(firm))
    assert ran.code == 0 and json.loads(ran.out)["profile"]["situation"]["trade"] == "56.11G"


def test_the_command_proposed_is_quoted():
    firm = FIRM | {"siege": SIEGE | {"libelle_commune": "LE MANS; rm -rf ~", "code_postal": "72000"}}
    ran, _ = ask("company", SIREN, "--yes", reply=answer(firm))
    words = shlex.split(ran.out.splitlines()[-1])
    assert words[words.index("--commune") + 1] == "LE MANS; rm -rf ~"
    firm = FIRM | {"siege": SIEGE | {"libelle_commune": "LE MANS", "code_postal": "72000"}}
    ran, _ = ask("company", SIREN, "--yes", reply=answer(firm))
    assert "--commune 'LE MANS'" in ran.out


def test_no_internet_is_told_in_the_language(monkeypatch):
    def refuse(*_, **__):
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    told = {lang: call("company", "123456782", "--yes", "--lang", lang) for lang in ("fr", "en")}
    assert {one.code for one in told.values()} == {4} and "Errno" not in "".join(
        one.err for one in told.values()
    )
    assert "pas d’Internet" in told["fr"].err and "no Internet" in told["en"].err
