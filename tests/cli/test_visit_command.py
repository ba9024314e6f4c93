"""``reseau visit``: noted, counted in the next answer and said there, kept apart by name, forgotten."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from running import Ran, call

from reseau_cli.ask import saved
from reseau_cli.core.owner.interview import Interview
from reseau_cli.core.owner.profile import Profile

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("catalogue")
OWNER = ("--wants", "business", "--department", "44", "--trade", "fleuriste")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return tmp_path


def first(*args: str) -> str:
    return str(json.loads(call("match", *OWNER, "--json", *args).out)["matches"][0]["id"])


def lines(ran: Ran) -> int:
    return ran.err.count("\n")


@pytest.mark.parametrize("outcome", ["pas-pour-moi", "adhéré", "pas pour moi", "Adhere"])
def test_the_next_answer_counts_it_and_says_so(outcome: str) -> None:
    before = first()
    noted = call("visit", before, "--outcome", outcome, "--date", "2026-11-01")
    assert noted.code == 0 and "reseau match" in noted.out
    assert first() != before
    assert "Déjà compté" in call("match", *OWNER).out
    assert "Déjà compté" in call("match", *OWNER, "--plain").out
    assert "1er novembre 2026" in call("visit").out.replace("\u202f", " ")


def test_what_has_not_come_yet_cannot_be_noted() -> None:
    refused = call("visit", "bni", "--outcome", "joint", "--date", "2026-12-24")
    assert (refused.code, lines(refused)) == (2, 1)
    assert "2026-12-24" in refused.err and call("visit").out.startswith("Rien")


def test_each_name_has_its_own_notes() -> None:
    before = first()
    call("visit", before, "--outcome", "pas-pour-moi", "--as", "A-12")
    assert first() == before
    assert first("--as", "A-12") != before
    assert json.loads(call("owners", "--json").out)["owners"] == [{"name": "A-12", "answers": 0, "notes": 1}]
    assert call("forget", "--as", "B-3").out == call("forget", "--as", "B-3", "--lang", "fr").out
    assert call("forget", "--as", "A-12").code == 0
    assert first("--as", "A-12") == before


def test_what_is_kept_of_each_is_counted_or_said_to_be_unreadable(home: Path) -> None:
    saved.save(Interview().knowing(Profile(department="44", budget=300)).to_state())
    for id_ in ("bni", "cjd"):
        call("visit", id_, "--outcome", "joint")
    call("visit", "bni", "--outcome", "joint", "--as", "A-12")
    assert (
        call("owners").out
        == "sans nom\u202f: 2 réponses gardées, 2 visites notées\nA-12\u202f: 1 visite notée\n"
    )
    (home / "reseau" / "owners" / "A-12" / "visits.json").write_text("{", encoding="utf-8")
    assert call("owners").out.endswith("A-12\u202f: ce qui est gardé ne se lit plus\n")


def test_answers_kept_are_those_why_and_compare_take_up() -> None:
    assert "--resume" in call("why", "cjd").err
    saved.save(
        Interview().knowing(Profile(wants=("business",), department="44", trade="fleuriste")).to_state()
    )
    call("visit", "bni", "--outcome", "pas-pour-moi")
    rank = call("why", "cjd", "--resume", "--plain").out.partition("\n")[0]
    assert "rang" in rank and rank in call("compare", "bni", "cjd", "--resume", "--plain").out
    assert "rang" not in call("compare", "bni", "cjd", "--plain").out


def test_a_sample_is_nobody_who_could_have_noted_anything() -> None:
    call("visit", "bni", "--outcome", "adhéré")
    assert "Déjà compté" not in call("match", "--sample").out


def test_forgetting_all_leaves_nothing(home: Path) -> None:
    call("visit", "bni", "--outcome", "joint")
    call("visit", "bni", "--outcome", "joint", "--as", "A-12")
    assert call("forget").code == 0
    assert [one for one in home.rglob("*") if one.is_file()] == []
    assert json.loads(call("visit", "--json").out) == {"visits": []}


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("visit", "bni"), "--outcome"),
        (("visit", "bni", "--outcome", "refused"), "pas-pour-moi"),
        (("visit", "nowhere-at-all", "--outcome", "joint"), "nowhere-at-all"),
        (("visit", "--outcome", "joint"), "ID"),
        (("visit", "bni", "--outcome", "joint", "--as", "../x"), "../x"),
        (("match", "--as", "../x", *OWNER), "../x"),
    ],
)
def test_what_cannot_be_is_told_in_one_line(args: tuple[str, ...], told: str) -> None:
    done = call(*args)
    assert done.code == 2 and told in done.err and lines(done) == 1


def test_a_name_alone_takes_the_answers_kept_under_it() -> None:
    saved.save(Interview().knowing(Profile(wants=("business",), department="44")).to_state(), "A-12")
    answer = json.loads(call("match", "--as", "A-12", "--json").out)
    assert answer["profile"] == {"wants": ["business"], "situation": {"department": "44"}}
    assert call("plan", "--as", "A-12").out.startswith("Trente jours")
    assert call("why", answer["matches"][0]["id"], "--as", "A-12").code == 0
    nobody = call("match", "--as", "B-3", "--json")
    assert nobody.code == 2 and "--profile" in nobody.err


def test_notes_that_cannot_be_read_stop_no_answer(home: Path) -> None:
    call("visit", "bni", "--outcome", "joint")
    (home / "reseau" / "visits.json").write_text("{", encoding="utf-8")
    done = call("match", *OWNER, "--plain")
    assert done.code == 0 and "reseau forget" in done.err and lines(done) == 1


def test_a_name_that_is_no_network_is_said_on_every_face() -> None:
    asked = (*OWNER, "--already", "no-such-network", "--tried", "bni-vichy=joint")  # which is BNI now
    assert "no-such-network" in call("match", *asked).out
    assert "no-such-network" in call("match", *asked, "--plain").out
    answer = json.loads(call("match", *asked, "--json").out)
    assert any("no-such-network" in sentence for sentence in answer["unsettled"])
    assert not any("bni-vichy" in sentence for sentence in answer["unsettled"])
