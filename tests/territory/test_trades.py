"""Trades as typed: the 120 written before the table, 120 others kept apart, the table, codes, doubt, silence."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from reseau_cli.territory.naf_list import parse_naf, title_of
from reseau_cli.territory.trade_reader import read_trade
from reseau_cli.territory.trade_table import compile_trades, folded_name, stem, words
from reseau_cli.territory.trades import Trade, find, is_sure

ROOT = Path(__file__).parents[2]
DATA = ROOT / "src" / "reseau_cli" / "data"
TITLES = dict(
    line.split("\t")
    for line in (DATA / "naf.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
)
TYPED: list[dict[str, Any]] = yaml.load(
    (Path(__file__).parent / "trades.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader
)["trades"]
APART = [
    {"text": text, "codes": codes.split()}
    for text, codes in (
        line.split("\t")
        for line in (Path(__file__).parent / "typed_trades.tsv").read_text(encoding="utf-8").splitlines()[1:]
    )
]
SETS = pytest.mark.parametrize("typed", [TYPED, APART], ids=["first", "apart"])
TABLE: list[dict[str, Any]] = yaml.load(
    (ROOT / "data" / "trades.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader
)


def codes(text: str, limit: int = 3) -> list[str]:
    return [trade.code for trade in find(text, limit)]


def test_the_typed_trades_are_twice_120_and_their_codes_exist() -> None:
    assert len({entry["text"] for entry in TYPED}) == len({entry["text"] for entry in APART}) == 120
    assert not {entry["text"] for entry in TYPED} & {entry["text"] for entry in APART}
    assert {c for entry in [*TYPED, *APART] for c in entry["codes"] if len(c) == 6} <= TITLES.keys()


@SETS
def test_typed_trades_are_found_first(typed: list[dict[str, Any]]) -> None:
    missed = [
        entry["text"]
        for entry in typed
        if codes(entry["text"], 1)[:1] not in [[code] for code in entry["codes"]]
    ]
    assert len(missed) <= 0.10 * len(typed), missed


@SETS
def test_typed_trades_are_found_in_three(typed: list[dict[str, Any]]) -> None:
    missed = [entry["text"] for entry in typed if not set(codes(entry["text"])) & set(entry["codes"])]
    assert len(missed) <= 0.03 * len(typed), missed


@SETS
def test_a_sure_answer_to_a_typed_trade_is_never_wrong(typed: list[dict[str, Any]]) -> None:
    sure = [(entry, find(entry["text"])) for entry in typed if is_sure(find(entry["text"]))]
    assert [entry["text"] for entry, found in sure if found[0].code not in entry["codes"]] == []
    assert len(sure) >= 0.8 * len(typed)


def test_the_compiled_table_is_fresh_and_sorted() -> None:
    compiled = (DATA / "trades.tsv").read_text(encoding="utf-8")
    assert compiled == compile_trades(TABLE), "run scripts/build_trades.py"
    names = [line.split("\t")[0] for line in compiled.splitlines()]
    assert names == sorted(names)


def test_the_table_is_broad_sorted_and_made_of_existing_codes() -> None:
    assert len(TABLE) >= 350
    assert {entry["code"] for entry in TABLE} <= TITLES.keys()
    assert all(name == name.lower() for entry in TABLE for name in entry["names"])


def test_the_table_is_sorted_by_code_within_the_file() -> None:
    order = [entry["code"] for entry in TABLE]
    assert order == sorted(order)


def test_a_name_of_the_table_finds_its_code(drawn_by_words: Any) -> None:
    named = [(name, one["code"]) for one in TABLE for name in (*one["names"], *one.get("also", ()))]
    assert [(name, code) for name, code in drawn_by_words(named, 25) if code not in codes(name)] == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "?!",
        "xyzzy blorg",
        "qsdfgh",
        "bonjour",
        "je ne sais pas",
        "je suis à mon compte",
        "auto-entrepreneuse",
        "la vie est belle",
        "42 rue de la paix",
        "mon entreprise",
        "99.99Z",
        "12345",
    ],
)
def test_abstains_on_what_names_no_trade(text: str) -> None:
    assert find(text) == ()
    assert not is_sure(find(text))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("56.10A", "56.10A"),
        ("5610a", "56.10A"),
        (" 56.10 A ", "56.10A"),
        ("NAF 5610A", "56.10A"),
        ("code APE : 56.10A", "56.10A"),
        ("56.10", "56.10"),
        ("5610", "56.10"),
        ("56.1", "56.1"),
        ("56", "56"),
        ("C", "C"),
        ("01.1", "01.1"),
        ("86.90F", "86.90F"),
        ("c", None),
        ("V", None),
        ("34", None),
        ("56.10Z", None),
        ("56.9", None),
        ("62.20G", None),
        ("56.10Y", None),
        ("", None),
        ("taxi", None),
        ("56.10A et bar", None),
        ("a56", None),
    ],
)
def test_parse_naf(text: str, code: str | None) -> None:
    assert parse_naf(text) == code


@pytest.mark.parametrize("code", ["C", "56", "56.1", "56.10", "56.10A"])
def test_a_code_is_found_at_its_own_level(code: str) -> None:
    (trade,) = find(code)
    assert (trade.code, trade.certainty, trade.matched) == (code, 1.0, code)
    assert trade.title == title_of(code) != ""
    assert is_sure((trade,))


def test_a_sub_class_inside_a_sentence_is_taken() -> None:
    assert codes("je tiens un restaurant (5610A)") == ["56.10A"]


def test_the_title_is_the_official_one() -> None:
    assert find("boulangère")[0].title == "Boulangerie et boulangerie-pâtisserie" == TITLES["10.71C"]
    assert title_of("56.10") == " ; ".join(TITLES[code] for code in ("56.10A", "56.10B", "56.10C"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("boulanger", "boulangère"),
        ("boulanger", "boulangerie"),
        ("coiffeur", "coiffeuse"),
        ("coiffeur", "coiffure"),
        ("maçon", "maçonnerie"),
        ("maçon", "maçonne"),
        ("couturière", "couture"),
        ("serruriers", "serrurerie"),
        ("traducteur", "traductrice"),
        ("pharmacien", "pharmacienne"),
        ("secrétaire", "secrétariat"),
    ],
)
def test_one_stem_for_a_trade_its_feminine_and_its_place(one: str, other: str) -> None:
    assert [stem(word) for word in words(one)] == [stem(word) for word in words(other)]


def test_every_stem_begins_its_word() -> None:
    every = {word for entry in TABLE for name in entry["names"] for word in words(name)}
    assert [
        word for word in every if not word.startswith(stem(word)) or len(stem(word)) < min(4, len(word))
    ] == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("PLOMBIERS CHAUFFAGISTES", "43.22A"),
        ("chauffagiste", "43.22B"),
        ("coach sportif", "85.51Z"),
        ("coach d'entreprise", "70.22Z"),
        ("brasserie artisanale", "11.05Z"),
        ("brasserie", "56.10A"),
        ("ingénieur du son", "90.02Z"),
        ("producteur de petits fruits", "01.25Z"),
        ("peintre en bâtiment", "43.34Z"),
        ("artiste peintre", "90.03A"),
        ("charcutier de l’île", "10.13B"),
        ("boulanger à Nantes depuis 12 ans", "10.71C"),
    ],
)
def test_the_most_specific_name_wins(text: str, code: str) -> None:
    assert codes(text, 1) == [code]


@pytest.mark.parametrize(
    ("text", "code"), [("electricein", "43.21A"), ("plombrier", "43.22A"), ("fleursite", "47.76Z")]
)
def test_one_wrong_letter_is_mended_with_less_certainty(text: str, code: str) -> None:
    trade = find(text)[0]
    assert trade.code == code
    assert trade.certainty <= 0.8


def test_official_titles_are_the_last_resort_and_never_sure() -> None:
    found = find("raffinage de pétrole")
    assert found[0].code == "19.20Z"
    assert found[0].certainty <= 0.5
    assert not is_sure(found)


def test_doubt_is_told() -> None:
    found = find("sophrologue")
    assert [trade.code for trade in found] == ["86.90F", "96.04Z"]
    assert not is_sure(found)
    assert not is_sure(find("boulanger et coiffeur"))


def test_is_sure_wants_a_likely_answer_and_a_clear_lead() -> None:
    high, near, far, low = (Trade("56.10A", "", certainty, "") for certainty in (0.9, 0.8, 0.5, 0.6))
    assert is_sure([high])
    assert is_sure([high, far])
    assert not is_sure([high, near])
    assert not is_sure([low])
    assert not is_sure([])


def test_limit_and_order() -> None:
    text = "cours"
    everything = find(text, 50)
    assert len(everything) > 3
    assert find(text) == everything[:3]
    assert find(text, 0) == ()
    certainties = [trade.certainty for trade in everything]
    assert certainties == sorted(certainties, reverse=True)
    assert all(0 < certainty <= 1 for certainty in certainties)


def test_a_look_up_does_not_import_yaml() -> None:
    look_up = "from reseau_cli.territory.trades import find; find('pain')"
    script = f"import sys; {look_up}; sys.exit('yaml' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], env={"PYTHONPATH": str(ROOT / "src")}, check=False)
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("records", "message"),
    [
        ([{"code": "10.71", "names": ["x"]}], "not a NAF"),
        ([{"names": ["pain"]}], "not a NAF"),
        ([{"code": "10.71C", "names": "pain"}], "not a list"),
        ([{"code": "10.71C", "names": [3]}], "not a list"),
        ([{"code": "10.71C", "names": ["je suis"]}], "says nothing"),
        ([{"code": "10.71C", "names": ["Pain"]}, {"code": "10.71D", "names": ["pain"]}], "is given to"),
        ([{"code": "10.71C", "names": [], "also": ["pain"]}], "no name of another code"),
        (
            [
                {"code": "10.71C", "names": ["pain"]},
                *({"code": f"10.7{n}Z", "names": [], "also": ["pain"]} for n in "234"),
            ],
            "more than 3",
        ),
    ],
)
def test_a_bad_table_is_refused(records: list[dict[str, object]], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        compile_trades(records)


def test_compile_folds_sorts_and_puts_second_readings_last() -> None:
    records: list[dict[str, object]] = [
        {"code": "10.71C", "names": ["Pâtisserie", "d'œufs"]},
        {"code": "01.47Z", "names": ["abricot"], "also": ["pâtisserie"]},
    ]
    assert (
        compile_trades(records)
        == "abricot\t01.47Z\nd oeufs\t10.71C\npatisserie\t10.71C\npatisserie\t01.47Z\n"
    )
    assert folded_name("Chambre d’hôtes") == "chambre d hotes"


def test_names_that_say_the_same_have_the_same_codes() -> None:
    codes_of: dict[tuple[str, ...], dict[str, list[str]]] = {}
    for line in (DATA / "trades.tsv").read_text(encoding="utf-8").splitlines():
        name, code = line.split("\t")
        codes_of.setdefault(tuple(sorted(words(name))), {}).setdefault(name, []).append(code)
    unlike = [names for names in codes_of.values() if len({tuple(codes) for codes in names.values()}) > 1]
    assert unlike == []


def test_every_official_title_means_its_code() -> None:
    assert [code for code, title in TITLES.items() if read_trade(title).codes != (code,)] == []
    assert [code for code, title in TITLES.items() if read_trade(f"{code} - {title}").codes != (code,)] == []


@pytest.mark.parametrize(
    "typed",
    ["1071C", "10.71c", "10,71C", "10.71 C", "NAF 10.71C", "code APE : 1071C", "10.71C - Boulangerie"],
)
def test_a_code_is_read_in_every_style(typed: str) -> None:
    assert read_trade(typed) == read_trade("10.71C")


def test_several_codes_are_all_kept() -> None:
    assert read_trade("10.71C / 47.24Z").codes == ("10.71C", "47.24Z")


def test_a_code_that_its_title_contradicts_wins_and_it_is_said() -> None:
    read = read_trade("43.21A - Boulangerie")
    assert read.codes == ("43.21A",)
    assert [doubt.key for doubt in read.doubts] == ["trade-contradiction"]


@pytest.mark.parametrize("typed", ["peintre", "brasserie", "psy", "couturière"])
def test_a_trade_of_several_codes_is_left_open(typed: str) -> None:
    read = read_trade(typed)
    assert len(read.codes) > 1 and [doubt.key for doubt in read.doubts] == ["trade-open"]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("pêcheur patron, ligneur de bar", "03.11Z"),
        ("boulangère, fournil paysan", "10.71C"),
        ("restaurant, 40 couverts", "56.10A"),
    ],
)
def test_what_follows_a_comma_tells_more_of_a_trade_that_is_known(typed: str, code: str) -> None:
    read = read_trade(typed)
    assert read.codes == (code,) and [doubt.key for doubt in read.doubts] == ["trade-guess"]


@pytest.mark.parametrize("typed", ["3D artist", "2 roues mécanicien", "100% bio"])
def test_words_that_begin_with_a_digit_are_words(typed: str) -> None:
    assert all(doubt.key.startswith("trade-") for doubt in read_trade(typed).doubts)
