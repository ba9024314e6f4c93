"""``reseau match``: every answer reaches the result, whatever it came by; the result keeps its contract."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
import running
from contract import check
from running import ROOT, SAMPLES, call

from reseau_cli.core.owner.profile import KEYS, SECTIONS, from_mapping, to_mapping
from reseau_cli.core.owner.typed import from_words, to_flags
from reseau_cli.core.vocabulary import STAGES

if TYPE_CHECKING:
    from pathlib import Path


FULL: dict[str, Any] = {
    "lacks": ["finance", "people"],
    "solitude": 3,
    "smallness": 0,
    "holding": 2,
    "wants": ["business", "local-roots"],
    "situation": {
        "postcode": "01000",
        "commune": "Bourg-en-Bresse",
        "department": "01",
        "trade": "56.10A",
        "employees": 2,
        "turnover": 180_000,
        "legal_form": "sarl",
        "stage": "growing",
        "woman": False,
        "age": 38,
        "circumstances": ["rural", "parent"],
    },
    "means": {"budget": 500, "hours": 6, "remote": True, "give": 2},
    "already": ["cma-france"],
    "tried": {"bni": "pas-répondu", "cjd": "pas-pour-moi"},
    "must": ["remote", "budget"],
    "text": "Je suis seul, « vraiment », depuis que mon associé est parti: tout, ou presque.",
}

VARIED: dict[str, dict[str, Any]] = {
    "overseas": {"situation": {"postcode": "97400"}, "wants": ["business"]},
    "mayotte": {"situation": {"department": "976"}, "lacks": ["administration"]},
    "corsica, south": {"situation": {"postcode": "20000"}, "wants": ["local-roots"]},
    "corsica, north": {"situation": {"postcode": "20200"}, "wants": ["local-roots"]},
    "no place": {"lacks": ["export"], "wants": ["representation"]},
    "remote": {"means": {"remote": True}, "must": ["remote"], "wants": ["fellowship"]},
    "no money, no time": {
        "means": {"budget": 0, "hours": 0},
        "must": ["budget", "hours"],
        "wants": ["business"],
    },
    "one department": {"situation": {"department": "2A"}, "must": ["department"], "lacks": ["finance"]},
    "a sentence": {"text": "Je n’ai plus de clients."},
    "a trade in words": {"situation": {"trade": "fleuriste"}},
    "a large firm": {
        "situation": {"employees": 400, "turnover": 90_000_000, "age": 64},
        "lacks": ["handover"],
    },
    "nothing known": {},
    "zeros": {"solitude": 0, "smallness": 0, "means": {"give": 0}},
    "everything": FULL,
}
VARIED |= {
    f"stage {stage}": {"situation": {"department": department, "stage": stage}, "solitude": 2}
    for stage, department in zip(STAGES, ("44", "59", "13", "974", "67", "48", "75"), strict=False)
}


few = pytest.mark.usefixtures("few")
"""For what an answer tells of its owner alone."""


def answer(*args: str, stdin: str = "", env: dict[str, str | None] | None = None) -> dict[str, Any]:
    ran = call("match", *args, "--format", "json", stdin=stdin, env=env)
    assert (ran.code, ran.err) == (0, "")
    found: dict[str, Any] = json.loads(ran.out)
    return found


def flat(profile: dict[str, Any]) -> dict[str, Any]:
    return {
        name: value
        for key, found in profile.items()
        for name, value in (found.items() if key in SECTIONS else [(key, found)])
    }


def test_the_full_profile_fills_every_key() -> None:
    assert set(flat(FULL)) == {key.name for key in KEYS}


@pytest.mark.parametrize("key", KEYS, ids=lambda key: str(key.name))
@few
def test_each_key_has_a_flag_that_reaches_the_answer(key: Any) -> None:
    value = flat(FULL)[key.name]
    flags = to_flags(from_mapping({key.section: {key.name: value}} if key.section else {key.name: value}))
    assert flags[0] in (key.flag, key.opposite)
    assert flat(answer(*flags)["profile"]) == {key.name: value}


@few
def test_flags_give_back_the_profile_they_came_from() -> None:
    assert answer(*to_flags(from_mapping(FULL)))["profile"] == FULL


@few
def test_lists_by_commas_by_repetition_and_by_both() -> None:
    ways = [
        ["--lacks", "finance,people,export"],
        ["--lacks", "finance", "--lacks", "people", "--lacks", "export"],
        ["--lacks", " finance , people", "--lacks", "export,finance,"],
    ]
    assert [answer(*way)["profile"] for way in ways] == [{"lacks": ["finance", "people", "export"]}] * 3


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ({"woman": "oui"}, {"situation": {"woman": True}}),
        ({"woman": "0"}, {"situation": {"woman": False}}),
        ({"turnover": "180 000"}, {"situation": {"turnover": 180_000}}),
        ({"turnover": "180\u202f000"}, {"situation": {"turnover": 180_000}}),
        ({"text": "  deux\n mots "}, {"text": "deux mots"}),
        ({"text": "   "}, {}),
    ],
)
def test_words_are_read_as_people_write_them(words: dict[str, str], expected: dict[str, Any]) -> None:
    assert to_mapping(from_words(words)) == expected


@few
def test_flag_beats_file_beats_environment(tmp_path: Path) -> None:
    file = tmp_path / "owner.yaml"
    file.write_text("solitude: 2\nmeans:\n  budget: 200\n", encoding="utf-8")
    env: dict[str, str | None] = {
        "RESEAU_SOLITUDE": "1",
        "RESEAU_BUDGET": "100",
        "RESEAU_HOURS": "1",
        "RESEAU_LACKS": "export",
    }
    profile = answer("--profile", str(file), "--solitude", "3", env=env)["profile"]
    assert profile == {"lacks": ["export"], "solitude": 3, "means": {"budget": 200, "hours": 1}}


@few
def test_a_flag_beats_the_sample() -> None:
    profile = answer("--sample", "plombier", "--solitude", "0", "--woman")["profile"]
    assert (profile["solitude"], profile["situation"]["woman"], profile["situation"]["department"]) == (
        0,
        True,
        "32",
    )


@few
def test_the_profile_comes_by_standard_input_in_yaml_and_in_json() -> None:
    for text in (
        "lacks: [finance]\n",
        '{"lacks": ["finance"]}',
        '\ufeff{"lacks": ["finance"]}',
        "\ufefflacks:\r\n- finance\r\n",
    ):
        assert answer("--profile", "-", stdin=text)["profile"] == {"lacks": ["finance"]}


@few
def test_a_json_file_and_a_yaml_file_give_the_same_answer(tmp_path: Path) -> None:
    one, other = tmp_path / "a.json", tmp_path / "b.yaml"
    one.write_text(json.dumps(FULL), encoding="utf-8")
    other.write_text("# yaml\n" + json.dumps(FULL, indent=1, ensure_ascii=False), encoding="utf-8")
    assert answer("--profile", str(one)) == answer("--profile", str(other))


def test_an_answer_taken_from_the_answer_is_the_same_answer() -> None:
    first = answer("--sample", "consultante")
    assert answer("--profile", "-", stdin=json.dumps(first["profile"])) == first


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_samples_keep_the_contract(name: str, lang: str) -> None:
    found = answer("--sample", name, "--lang", lang, "--top", "30")
    check(found)
    assert found["matches"]


@pytest.mark.parametrize("name", SAMPLES)
def test_a_deep_answer_keeps_the_contract_and_the_ranks(name: str) -> None:
    deep, quick = answer("--sample", name, "--deep"), answer("--sample", name)
    check(deep)
    joined = [match for match in deep["matches"] if match["kind"] == "network"]
    assert joined or not deep["set"], "public helps are no set"
    assert quick["set"] is None
    for match in (*deep["matches"], *quick["matches"]):
        match["flip"] = None
    assert deep | {"set": None} == quick


@pytest.mark.parametrize("name", SAMPLES)
def test_depth_is_told_on_the_screen_without_taking_from_it(name: str) -> None:
    deep, quick = (call("match", "--sample", name, *more).out for more in (("--deep",), ()))
    left = iter(deep.splitlines())
    assert all(line in left for line in quick.splitlines() if line)
    told = " ".join(deep.split())
    data = answer("--sample", name, "--deep")
    flips = [match["flip"] for match in data["matches"][:3] if match["flip"]]
    assert all(" ".join(flip.split()) in told for flip in flips)
    assert (" fois sur 10" in told) == bool(flips or data["set"])


@pytest.mark.parametrize("name", VARIED)
def test_varied_owners_keep_the_contract(name: str) -> None:
    found = answer("--profile", "-", "--top", "10", stdin=json.dumps(VARIED[name]))
    check(found)
    assert found["profile"] == VARIED[name]


@pytest.mark.parametrize("name", ["overseas", "no place", "everything", "stage idea"])
def test_each_network_is_shown_or_out_or_its_family_is_shown(
    name: str, request: pytest.FixtureRequest
) -> None:
    if name != "everything":  # one answer over the whole catalogue; the others over a tenth of it
        request.getfixturevalue("few")
    catalogue = running.standing()
    found = answer("--profile", "-", "--top", "1000", stdin=json.dumps(VARIED[name]))
    check(found)
    shown = {match["id"] for match in found["matches"]}
    out = {network["id"] for network in found["excluded"]}
    families = {network.family for network in catalogue.networks if network.id in shown}
    for network in catalogue.networks:
        assert network.id in shown | out or network.family in families, network.id
        if any(rule == "closed" for rule, _, _ in network.conditions):
            assert network.id in out


@few
def test_places_are_understood() -> None:
    places = {
        ("--postcode", "20000"): ("2A004", "2A", "94"),
        ("--postcode", "20200"): (None, "2B", "94"),
        ("--postcode", "97400"): ("97411", "974", "04"),
        ("--department", "1"): (None, "01", "84"),
        ("--department", "2a"): (None, "2A", "94"),
        ("--department", "Loire-Atlantique"): (None, "44", "52"),
        ("--commune", "Nantes"): ("44109", "44", "52"),
    }
    for flags, expected in places.items():
        understood = answer(*flags)["understood"]
        assert (understood["commune"], understood["department"], understood["region"]) == expected, flags


def test_top_bounds_what_is_shown_and_changes_nothing_else() -> None:
    one, many = answer("--sample", "--top", "1"), answer("--sample", "--top", "9")
    assert (len(one["matches"]), len(many["matches"])) == (1, 9)
    assert one["matches"][0]["id"] == many["matches"][0]["id"]
    assert one["excluded"] == many["excluded"]


def test_english_on_screen_and_in_the_answer() -> None:
    french, english = (call("match", "--sample", "--lang", lang).out for lang in ("fr", "en"))
    assert "Pour commencer" in french and "Pour commencer" not in english and "Nantes" in english
    assert call("match", "--sample", env={"RESEAU_LANG": "en"}).out == english
    told = answer("--sample", "--lang=en")["matches"][0]["near"]["text"]
    assert told != answer("--sample")["matches"][0]["near"]["text"]


def test_no_answer_and_no_terminal_names_the_flags() -> None:
    for args in ([], ["--no-input"], ["--format", "json"]):
        ran = call("match", *args)
        assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
        assert "--lacks" in ran.err and "--profile" in ran.err


def test_another_catalogue_is_used(tmp_path: Path) -> None:
    head, _, rest = (ROOT / "data" / "networks.yaml").read_text(encoding="utf-8").partition("\n- id: ")
    file = tmp_path / "mine.yaml"
    first = rest.partition("\n- id: ")[0]
    file.write_text(f"alone: true\n{head}\n- id: {first}", encoding="utf-8")
    found = answer("--lacks", "finance", "--catalogue", str(file))
    check(found)
    assert found["catalogue"]["networks"] == 1


def test_a_trade_that_is_not_recognised_is_told():
    assert "Zorglub (métier non reconnu)" in call("match", "--trade", "zorglub", "--lacks", "finance").out
    said = call("match", "--trade", "artisan", "--lacks", "finance").out
    assert "artisan" in said.lower()
    assert "métier non reconnu" not in said


def test_one_way_to_take_a_sample_and_one_to_ask_for_json() -> None:
    named = call("match", "--sample", "boulangere", "--format", "json")
    assert named.code == 0
    assert named == call("match", "--sample", "--json") == call("match", "--json", "--sample")
    assert named == call("match", "--sample=boulangere", "--json")
    assert call("why", "cjd", "--sample", "--no-input") == call("why", "cjd", "--sample", "boulangere")


def test_a_value_that_looks_like_a_flag_stays_a_value() -> None:
    told = call("match", "--text", "--json", "--postcode", "44000")
    assert told.code == 0 and not told.out.lstrip().startswith("{")


@pytest.mark.parametrize(
    ("variables", "lang"),
    [
        ({"LC_MESSAGES": None, "LANG": "en_GB.UTF-8"}, "en"),
        ({"LC_MESSAGES": None, "LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LC_MESSAGES": None, "LANG": "de_DE.UTF-8"}, "fr"),
        ({"LC_MESSAGES": "C", "LANG": "en_GB.UTF-8"}, "fr"),
        ({"LC_ALL": "en_US", "LC_MESSAGES": "fr_FR", "LANG": "fr_FR"}, "en"),
        ({"LC_MESSAGES": None, "LANG": "en_GB.UTF-8", "RESEAU_LANG": "fr"}, "fr"),
        ({"LC_MESSAGES": None, "LANG": "fr_FR.UTF-8", "RESEAU_LANG": "en"}, "en"),
        ({"RESEAU_LANG": "xx"}, "fr"),
    ],
)
def test_the_language_of_the_system_is_spoken_where_none_is_asked_for(
    variables: dict[str, str | None], lang: str
) -> None:
    assert call("show", "cjd", env=variables) == call("show", "cjd", "--lang", lang)
    assert call("show", "cdj", env=variables) == call("show", "cdj", "--lang", lang)
    other = {"fr": "en", "en": "fr"}[lang]
    assert call("show", "cjd", "--lang", other, env=variables) == call("show", "cjd", "--lang", other)


def test_who_writes_in_english_is_answered_so_unless_something_else_tells_the_language() -> None:
    said = ["--text", "I am alone with my taxes and I would like to meet other owners", "--department", "44"]
    for words in (["match", *said], ["why", "bni", *said]):
        english = call(*words, "--lang", "en")
        assert call(*words, env={"LC_MESSAGES": None, "LANG": "C"}) == english
        told = call(*words, env={"LC_MESSAGES": None, "LANG": "fr_FR.UTF-8"})
        assert told == call(*words, "--lang", "fr") != english


@pytest.mark.parametrize("flag", ["--man", "--no-woman"])
def test_a_man_says_so_by_flag(flag: str) -> None:
    answer = json.loads(call("match", flag, "--lacks", "finance", "--format", "json").out)
    assert answer["profile"]["situation"] == {"woman": False}
