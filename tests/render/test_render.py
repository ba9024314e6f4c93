"""What people read: it fits the width, it keeps the typography of its language, and plain is plain."""

from __future__ import annotations

import re
from io import StringIO
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len
from running import SAMPLES, call

from reseau_cli.adviser import advise
from reseau_cli.catalogue.shipped import load
from reseau_cli.core.explanation.glance import glance
from reseau_cli.core.messages.en.screen import TEXTS as LABELS
from reseau_cli.core.messages.typography import euros, hours, number, typeset
from reseau_cli.core.owner.profile import Profile, from_mapping
from reseau_cli.render import json as json_face
from reseau_cli.render import plain, terminal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reseau_cli.core.catalogue.network import Catalogue

WIDTHS = (40, 60, 80, 120, 200)
NARROW = "\u202f"
BOX = re.compile(r"[\u2500-\u259f]")
SCREENS = [("match", "--sample", name) for name in SAMPLES] + [
    ("show", "cjd"),
    ("list", "--vocation", "peers"),
    ("compare", "cjd", "bni"),
    ("compare", "cjd", "bni", "cpme"),
]


def shown(*args: str, width: int = 80) -> str:
    ran = call(*args, env={"COLUMNS": str(width)})
    assert (ran.code, ran.err) == (0, "")
    return ran.out


@pytest.mark.parametrize(("width", "lang"), [*((width, "fr") for width in WIDTHS), (40, "en"), (80, "en")])
@pytest.mark.parametrize("args", SCREENS, ids=" ".join)
def test_no_line_is_wider_than_the_terminal(width: int, args: tuple[str, ...], lang: str) -> None:
    lines = shown(*args, "--lang", lang, width=width).splitlines()
    assert [line for line in lines if cell_len(line) > width] == []


@pytest.mark.parametrize("columns", ["0", "-5", "abc", "", "100000"])
def test_an_absurd_width_is_not_believed(columns: str) -> None:
    ran = call("match", "--sample", env={"COLUMNS": columns})
    assert ran.code == 0
    assert 60 < max(map(cell_len, ran.out.splitlines())) <= 200


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_answer_holds_in_one_screen(name: str, lang: str) -> None:
    lines = shown("match", "--sample", name, "--lang", lang).splitlines()
    assert len(lines) <= terminal.ROWS
    assert [line[0] for line in lines if re.match(r"\d  ", line)] == ["1", "2", "3"]


@pytest.mark.parametrize("width", WIDTHS)
def test_whatever_makes_room_the_networks_and_their_doors_stay(width: int) -> None:
    found = advise(
        from_mapping({"lacks": ["finance", "people"], "situation": {"trade": "boulanger"}}), load()
    )
    sheet = StringIO()
    terminal.write(found, sheet, color=False, width=width)
    text = re.sub(r"\s", "", sheet.getvalue())
    for one in glance(found).entries:
        assert re.sub(r"\s", "", one.title) in text
        assert one.address is None or re.sub(r"\s", "", one.address.text) in text


def test_what_is_heard_is_told_with_its_words_and_can_be_taken_away() -> None:
    asked = Profile(text="je ne trouve pas de vendeuse", department="44")

    def plainly(*unheard: str) -> str:
        sheet = StringIO()
        plain.write(advise(asked, load(), unheard=unheard), sheet)
        return sheet.getvalue()

    assert "pas de vendeuse\N{NO-BREAK SPACE}»" in plainly().replace(
        "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"
    )
    assert glance(advise(asked, load())).unsettled[0].count("vendeuse") == 1
    assert "vendeuse" not in plainly("people")


def test_no_colour_is_needed_and_addresses_are_links() -> None:
    found = advise(Profile(lacks=("finance",)), load())
    sheet = StringIO()
    terminal.write(found, sheet, color=True, width=80)
    assert not re.search(r"\x1b\[[0-9;]*\b[349][0-8]\b", sheet.getvalue())
    assert "\x1b]8;" in sheet.getvalue()


def test_numbers_to_call_stand_first_and_last() -> None:
    lines = shown("match", "--text", "je veux en finir", "--lacks", "finance", "--no-input").splitlines()
    assert len(lines) <= terminal.ROWS
    assert next(at for at, line in enumerate(lines) if line.startswith("3114")) < 4
    assert any(line.startswith("3114") for line in lines[-2:])


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_plain_is_plain(name: str, lang: str) -> None:
    text = shown("match", "--sample", name, "--plain", "--lang", lang)
    assert not BOX.search(text) and "●" not in text and "\x1b" not in text
    for line in filter(None, text.splitlines()):
        assert line.endswith((".", "!", "?", ":")), line
        assert ".." not in line.replace("...", "")


@pytest.mark.parametrize(
    "args",
    [
        *SCREENS[len(SAMPLES) :],
        ("near", "44000", "--top", "8"),
        ("near", "01300"),
        ("why", "bni", "--sample"),
        ("why", "adie", "--sample"),
        ("catalogue", "stats"),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_screen_has_its_plain_lines(args: tuple[str, ...], lang: str) -> None:
    text = shown(*args, "--plain", "--lang", lang)
    assert not re.search(r"[●○·–]", text) and not BOX.search(text)
    lines = text.splitlines()
    for line in filter(None, lines):
        assert line.endswith((".", "!", "?", ":", "…")) and ".." not in line.replace("...", ""), line
    assert text == call(*args, "--lang", lang, env={"ACCESSIBLE": "1"}).out
    assert "plain" not in text and len(lines) == len(
        shown(*args, "--plain", "--lang", lang, width=40).splitlines()
    )


def test_plain_lines_hold_every_fact_of_the_screen() -> None:
    drawn, plain = shown("show", "cjd", width=200), shown("show", "cjd", "--plain")
    names = [line.split("  ")[0].strip() for line in drawn.splitlines()[3:] if line[:1].strip()]
    assert len(names) > 10
    assert [name for name in names if not re.search(rf"^{re.escape(name)}.:", plain, re.MULTILINE)] == []


def french() -> Iterator[tuple[str, str]]:
    for args in [*SCREENS, *(("match", "--sample", name, "--plain") for name in SAMPLES)]:
        yield " ".join(args), shown(*args, width=200)


def test_french_spacing() -> None:
    for name, text in french():
        for line in text.splitlines():
            assert not re.search(r"\w [:;!?»€%](?:\s|$)", line), (name, line)
            assert not re.search(r"« (?=\S)", line), (name, line)
            assert "'" not in re.sub(r"https?://\S+", "", line), (name, line)
        assert NARROW in text or name.startswith("list")


def test_english_has_none_of_it(catalogue: Catalogue) -> None:
    owner = Profile(
        lacks=("finance",), wants=("business",), budget=1500, hours=4, department="44", stage="growing"
    )
    advice = advise(owner, catalogue, lang="en", top=30)
    answer = json_face.document(advice)
    texts = [c["text"] for match in answer["matches"] for c in match["contributions"]]
    texts += [rule["text"] for network in answer["excluded"] for rule in network["rules"]]
    texts += [match["near"]["text"] for match in answer["matches"]]
    assert len(texts) > 500
    for text in texts:
        assert NARROW not in text and "«" not in text, text
        assert not re.search(r"\w [:;!?]", text), text
    assert any("€1,500" in text for text in texts)
    labels = "|".join(re.escape(english) for english in LABELS.values() if english and "{" not in english)
    named = re.compile(rf"^\s*(?:{labels}|Rank \d+) :", re.MULTILINE)
    for args in [*SCREENS, ("match", "--sample", "--plain"), ("match", "--sample")]:
        for width in (50, 120):
            text = shown(*args, "--lang", "en", width=width)
            french = "(in French)" in " ".join(
                text.split()
            )  # what a record tells in French alone keeps its marks
            assert (french or NARROW not in text) and not named.search(text), (args, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Quoi : « rien » ; non ! Si ?",
            f"Quoi{NARROW}: «{NARROW}rien{NARROW}»{NARROW}; non{NARROW}! Si{NARROW}?",
        ),
        ("15 000 euros, 20 % et 5 €", f"15{NARROW}000 euros, 20{NARROW}% et 5{NARROW}€"),
        ("l'an 2024", "l’an 2024"),
        ("3 h, 45 ans, 10 km", f"3{NARROW}h, 45{NARROW}ans, 10{NARROW}km"),
        ("https://a.fr/b:c", "https://a.fr/b:c"),
    ],
)
def test_typeset(text: str, expected: str) -> None:
    assert typeset(text, "fr") == expected
    assert typeset(text, "en") == text
    assert typeset(expected, "fr") == expected


def test_figures() -> None:
    assert (number(1500, "fr"), number(1.5, "fr"), number(0.25, "en")) == (f"1{NARROW}500", "1,5", "0.25")
    assert (euros(1_234_567, "fr"), euros(1_234_567, "en")) == (
        f"1{NARROW}234{NARROW}567{NARROW}€",
        "€1,234,567",
    )
    assert (hours(0, "fr"), hours(2.5, "en")) == (f"0{NARROW}h", "2.5 h")


def test_an_answer_without_any_network_says_so(catalogue: Catalogue) -> None:
    nobody = from_mapping({"situation": {"department": "44"}})
    advice = advise(nobody, catalogue._replace(networks=()))
    screen, page = StringIO(), StringIO()
    terminal.write(advice, screen, color=False, width=80)
    plain.write(advice, page)
    for out in (screen, page):
        assert "Aucun réseau du catalogue ne vous va." in out.getvalue()


def test_the_numbers_to_call_stand_out_and_the_quiet_line_does_not(catalogue: Catalogue) -> None:
    def drawn(text: str) -> str:
        sheet = StringIO()
        found = advise(Profile(text=text, lacks=("finance",)), catalogue)
        terminal.write(found, sheet, color=True, width=80)
        return sheet.getvalue()

    called, quiet = drawn("je veux mourir"), drawn("je cherche un prêt")
    assert called.count("\x1b[1m3114\x1b[0m") == 2  # first and last
    assert "\x1b[3mSi un jour" in quiet and "\x1b[1m3114" not in quiet
