"""One reader of places for every door: the same words are the same place by flag, file, question and ``near``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from running import call

from reseau_cli.batch.lookups import remembering
from reseau_cli.cli.conversation import place_proposals
from reseau_cli.cli.options import from_flags
from reseau_cli.core.errors import ProfileError
from reseau_cli.core.owner.profile import Profile, from_mapping
from reseau_cli.dossier.cells import as_csv
from reseau_cli.dossier.clients import read as read_clients
from reseau_cli.territory.location import place_named, place_of
from reseau_cli.territory.place_reader import read_place

TYPED = (Path(__file__).parent / "one_place.txt").read_text(encoding="utf-8").splitlines()


def codes(place: Any) -> tuple[Any, ...]:
    return place.commune, place.department, place.region, place.around, place.together


def test_there_are_a_hundred() -> None:
    assert len({*TYPED}) == 100


@pytest.mark.parametrize("typed", TYPED)
def test_the_same_words_are_the_same_place_at_every_door(typed: str) -> None:
    near = place_named(typed)
    by_flag = place_of(from_flags({"commune": typed}))
    by_file = place_of(from_mapping({"situation": {"commune": typed}}))
    assert codes(by_flag) == codes(by_file) == codes(near) and by_flag.doubts == by_file.doubts == near.doubts
    proposals = [place_of(Profile(**answers)) for _, answers in place_proposals(typed)]
    if any(doubt.key == "place-asked" for doubt in near.doubts):
        assert near.commune is None and len(proposals) > 1
    else:
        assert codes(proposals[0]) == codes(near)


def test_the_same_words_are_the_same_place_in_a_table_of_clients_and_in_a_batch(tmp_path: Path) -> None:
    file = tmp_path / "clients.csv"
    file.write_text(as_csv([["Client", "Commune"], *([f"C-{at}", typed] for at, typed in enumerate(TYPED))]))
    clients, look_up = read_clients(file).clients, remembering()
    assert len(clients) == len(TYPED)
    for client, typed in zip(clients, TYPED, strict=True):
        assert isinstance(client.profile, Profile)
        told, batch, near = place_of(client.profile), look_up.place(client.profile), place_named(typed)
        assert codes(told) == codes(batch) == codes(near), typed
        assert told.doubts == batch.doubts == near.doubts, typed


@pytest.mark.parametrize("key", ["commune", "department", "trade"])
def test_an_answer_that_is_no_utf_8_is_said_to_be_so(key: str) -> None:
    with pytest.raises(ProfileError) as fault:
        from_mapping({"situation": {key: "Besan\udce7on"}})
    assert fault.value.code == "not-text"


@pytest.mark.parametrize("typed", TYPED)
def test_what_we_write_of_a_place_is_read_as_that_place(typed: str) -> None:
    for one in read_place(typed).meanings:
        if one.kind != "abroad":
            again = read_place(one.label)
            assert again.how == "settled" and again.meanings[0].label == one.label


@pytest.mark.parametrize(
    ("situation", "department"),
    [
        ({"postcode": "17310", "commune": "Saint-Pierre"}, "17"),
        ({"postcode": "97150", "commune": "Marigot"}, "978"),
        ({"postcode": "44000", "commune": "Paris"}, "44"),
        ({"postcode": "44000", "department": "35"}, "44"),
        ({"commune": "Nantes", "department": "35"}, "44"),
        ({"commune": "Quimper", "department": "35"}, "29"),
    ],
)
def test_a_contradiction_is_said_and_the_surer_answer_wins(
    situation: dict[str, str], department: str
) -> None:
    place = place_of(from_mapping({"situation": situation}))
    assert place.department == department
    flags = [word for name, value in situation.items() for word in (f"--{name}", value)]
    if situation.get("commune") == "Marigot":
        return  # a name of that island's town: nothing to say
    assert place.doubts
    answer = json.loads(call("match", *flags, "--lacks", "finance", "--format", "json").out)
    assert len(answer["unsettled"]) == 1
    for face in ((), ("--plain",), ("--format", "markdown"), ("--format", "html"), ("--format", "yaml")):
        told = " ".join(call("match", *flags, "--lacks", "finance", *face).out.split())
        assert answer["unsettled"][0].split()[-1] in told


@pytest.mark.parametrize(
    ("typed", "department"),
    [
        ("92925 PARIS LA DEFENSE CEDEX", "92"),
        ("06902 SOPHIA ANTIPOLIS CEDEX", "06"),
        ("86961 FUTUROSCOPE CHASSENEUIL CEDEX", "86"),
        ("93210 LA PLAINE ST DENIS", "93"),
        ("12 avenue Foch, 44000 NANTES", "44"),
        ("BP 12 - 35401 SAINT-MALO CEDEX", "35"),
        ("CS 61234 31505 TOULOUSE CEDEX 5", "31"),
        ("44000 Nantes France", "44"),
        ("2A004", "2A"),
        ("91000 EVRY CEDEX", "91"),
        ("Ste Foy la Gde", "33"),
    ],
)
def test_an_address_is_read_whole(typed: str, department: str) -> None:
    read = read_place(typed)
    assert read.how == "settled" and read.meanings[0].departments == (department,) and not read.doubts


@pytest.mark.parametrize(
    "typed",
    ["Saint-Martin", "Vienne", "Sainte-Luce", "Champagne", "Mayenne", "Le Mont-Dore", "Le Lamentin"],
)
def test_a_name_of_several_places_is_left_open(typed: str) -> None:
    assert read_place(typed).how == "open"
    assert len(place_proposals(typed)) > 1


@pytest.mark.parametrize("typed", ["xqzy", "Silicon Sentier", "en ligne", "Sud", "Nulleparville-en-Rien"])
def test_no_proposal_is_far(typed: str) -> None:
    assert place_proposals(typed) == []


@pytest.mark.parametrize(
    ("typed", "country"), [("Bruxelles", "Belgique"), ("Genève", "Suisse"), ("98000", "Monaco")]
)
def test_what_is_out_of_france_is_said(typed: str, country: str) -> None:
    for door in (place_named, place_proposals):
        with pytest.raises(ProfileError) as caught:
            door(typed)
        assert (caught.value.code, caught.value.values["country"]) == ("abroad", country)


def test_a_postcode_without_its_zero_is_proposed_with_it() -> None:
    assert [label for label, _ in place_proposals("6000")] == ["Nice (06)"]


def test_which_of_several_codes_is_his_is_asked_only_where_the_answer_depends_on_it() -> None:
    def said(trade: str) -> str:
        answer = json.loads(
            call("match", "--trade", trade, "--wants", "representation", "--format", "json").out
        )
        return " ".join(answer["unsettled"])

    assert "38.21Z" in said("compostage") and "dites lequel" not in said("compostage")
    assert "dites lequel" in said("56.10")


def test_the_place_that_a_trade_names_is_taken_and_said() -> None:
    answer = json.loads(
        call("match", "--trade", "caviste à Étel", "--wants", "representation", "--format", "json").out
    )
    assert answer["understood"]["department"] == "56"
    assert any("Étel (56)" in line for line in answer["unsettled"])
