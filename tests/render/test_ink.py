"""Texts with stretches that stand out or lead somewhere: cut into lines, written with a terminal's codes or without."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reseau_cli.render.ink import Ink, columns

WORDS = st.text("ab é和\u202f\u0301", max_size=40)


def test_lines_break_at_spaces_alone() -> None:
    told = Ink("un club\u202f: deux mots").lines(10)
    assert [line.plain for line in told] == ["un club\u202f:", "deux mots"]


def test_a_word_longer_than_a_line_begins_one_and_is_cut() -> None:
    assert [line.plain for line in Ink("un abcdefgh ij").lines(4)] == ["un", "abcd", "efgh", "ij"]
    assert [line.plain for line in Ink("和和和").lines(5)] == ["和和", "和"]
    assert [line.plain for line in Ink("").lines(5)] == [""]


@given(WORDS, st.integers(2, 20))
def test_no_line_is_too_wide_and_no_letter_is_lost(text: str, width: int) -> None:
    lines = [line.plain for line in Ink(text).lines(width)]
    assert all(columns(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_marks_follow_their_letters_from_line_to_line() -> None:
    text = Ink("un deux trois").marked("bold", 3, 13).marked("https://a.fr", 8, 13)
    assert [line.drawn(codes=True) for line in text.lines(8)] == [
        "un \x1b[1mdeux\x1b[0m",
        "\x1b]8;;https://a.fr\x1b\\\x1b[1mtrois\x1b[0m\x1b]8;;\x1b\\",
    ]
    assert Ink("a").then(Ink("b").marked("italic")).drawn(codes=True) == "a\x1b[3mb\x1b[0m"
    assert Ink("a").marked("").marks == ()


def test_no_letter_acts_on_the_terminal() -> None:
    text = Ink("a\x1b[31mb").marked("https://a.fr/\x1b\\")
    assert text.drawn(codes=False) == "a?[31mb"
    assert text.drawn(codes=True) == "\x1b]8;;https://a.fr/?\\\x1b\\a?[31mb\x1b]8;;\x1b\\"
