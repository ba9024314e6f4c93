"""A table of owners: the names of its columns, and each cell as people write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from core.strategies import profiles
from hypothesis import given

from reseau_cli.core.errors import ProfileError
from reseau_cli.core.messages.say import LANGUAGES, say
from reseau_cli.core.owner.columns import NAMES, Row, columns_of, pseudonym_in, row_of, row_of_mapping
from reseau_cli.core.owner.profile import KEYS, Profile, to_mapping

if TYPE_CHECKING:
    from reseau_cli.core.owner.profile import Profile as Owner


def read(**cells: str) -> Row:
    return row_of(columns_of(list(cells)), list(cells.values()))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_key_has_names_that_lead_to_it_alone(lang: str) -> None:
    for name in NAMES:
        for text in say(f"columns.{name}", lang).split(" | "):
            assert columns_of([text.upper()]).names == (name,), text


def test_the_names_of_the_profile_are_columns_too() -> None:
    assert columns_of([key.path for key in KEYS]).names == columns_of([key.name for key in KEYS]).names


def test_cells_are_read_as_people_write_them() -> None:
    header = ["Client", "Besoins", "Code postal", "Métier", "Budget (€)", "Femme", "Heures par mois", "Âge"]
    cells = [
        "A-12",
        "trésorerie et financement | recruter",
        "1000",
        "fleuriste",
        "300 euros",
        "oui",
        "2h30",
        "",
    ]
    pseudonym, profile = row_of(columns_of(header), cells)
    assert pseudonym == "A-12"
    assert profile == Profile(
        lacks=("finance", "people"), postcode="01000", trade="fleuriste", budget=300, woman=True, hours=2
    )


def test_only_a_nought_that_was_lost_is_put_back() -> None:
    told = [read(cp=text).profile.postcode for text in ("1000", "972", "44000", "44")]
    assert told == ["01000", "972", "44000", "44"]
    assert [read(dpt=text).profile.department for text in ("1", "972", "2A")] == ["01", "972", "2A"]


def test_a_word_may_do_without_what_it_says_in_brackets() -> None:
    assert read(moment="je démarre").profile.stage == "starting"


@pytest.mark.parametrize(
    "text",
    [
        "Nom",
        "Prénom",
        "Courriel",
        "E-mail",
        "Téléphone",
        "Adresse",
        "Notes",
        "Date",
        "Siret",
        "Raison sociale",
        "",
    ],
)
def test_other_columns_are_left_unread_and_told(text: str) -> None:
    columns = columns_of(["client", text])
    assert columns.names == ("pseudonym", None)
    assert columns.unread == ((text,) if text else ())


@pytest.mark.parametrize(
    ("header", "code", "path"),
    [
        (["client", "buget"], "unknown-column", "buget"),
        (["client", "Métiers"], "unknown-column", "Métiers"),
        (["cp", "client", "code postal"], "twice-the-column", "code postal"),
        (["Nom", "Prénom"], "no-column", ""),
    ],
)
def test_a_header_that_cannot_be_read_is_refused(header: list[str], code: str, path: str) -> None:
    with pytest.raises(ProfileError) as caught:
        columns_of(header)
    assert (caught.value.code, caught.value.path) == (code, path)


def test_a_fault_names_the_column_as_it_is_written() -> None:
    with pytest.raises(ProfileError) as caught:
        row_of(columns_of(["Client", "Budget (€)"]), ["A", "cher"])
    assert (caught.value.code, caught.value.path) == ("not-a-number", "Budget (€)")


def test_cells_may_be_missing_at_the_end_but_not_be_too_many() -> None:
    columns = columns_of(["client", "cp"])
    assert row_of(columns, ["A"]) == Row("A", Profile())
    assert row_of(columns, ["A", "", " "]) == Row("A", Profile())
    with pytest.raises(ProfileError, match="too-many-cells"):
        row_of(columns, ["A", "44000", "Nantes"])


def test_what_was_tried_is_a_list_of_pairs() -> None:
    assert read(tried="bni=pas pour moi|cjd=adhéré").profile.tried == (
        ("bni", "pas-pour-moi"),
        ("cjd", "adhéré"),
    )


@given(profiles)
def test_a_profile_goes_through_a_mapping_unchanged(profile: Owner) -> None:
    assert row_of_mapping({"client": "A"} | to_mapping(profile)) == Row("A", profile)


def test_a_mapping_refuses_what_is_no_key() -> None:
    with pytest.raises(ProfileError, match="unknown-key"):
        row_of_mapping({"client": "A", "shoe size": 42})


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ([], "not-a-mapping"),
        ({"zut": 1}, "unknown-key"),
        ({"means": {"zut": 1}}, "unknown-key"),
        ({"lacks": [], "besoins": []}, "twice-the-column"),
    ],
)
def test_a_mapping_that_cannot_be_read_is_refused(data: object, code: str) -> None:
    with pytest.raises(ProfileError) as caught:
        row_of_mapping(data)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ({"zut": 1, "buget": 2, "client": 12}, "12"),
        ({"client": ["A"]}, ""),
        ({"cp": "44000"}, ""),
        ([], ""),
    ],
)
def test_the_name_of_a_client_is_found_whatever_else_is_wrong(data: object, name: str) -> None:
    assert pseudonym_in(data) == name
