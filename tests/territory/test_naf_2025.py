"""NAF 2025 codes: told apart by their letter, taken back to rev. 2, asked where they take from several."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from reseau_cli.adviser import codes_of
from reseau_cli.core.errors import ProfileError
from reseau_cli.territory.naf_2025 import earlier_codes
from reseau_cli.territory.naf_list import titles
from reseau_cli.territory.trades import find, is_sure

ROOT = Path(__file__).parents[2]
LINES = (ROOT / "src" / "reseau_cli" / "data" / "naf_2025.tsv").read_text(encoding="utf-8").splitlines()[1:]
TABLE = {later: earlier.split() for later, earlier in (line.split("\t") for line in LINES)}


def test_the_table_is_the_whole_of_insees() -> None:
    assert {code for earlier in TABLE.values() for code in earlier} == titles().keys()
    assert sum(map(len, TABLE.values())) == 1223
    assert len(TABLE) == 746


def test_letters_tell_the_two_nomenclatures_apart() -> None:
    assert not TABLE.keys() & titles().keys()
    for later in TABLE:
        letters = sorted(code[5] for code in TABLE if code[:5] == later[:5])
        assert letters == (["Y"] if len(letters) == 1 else list("GHJKLM")[: len(letters)]), later


@pytest.mark.parametrize(
    ("typed", "earlier"),
    [
        ("62.20G", ("62.02A",)),
        ("6220g", ("62.02A",)),
        ("code APE : 94.99Y", ("94.99Z",)),
        ("je suis en 56.11G", ("56.10A",)),
        ("10.71H", ("10.71C", "10.86Z")),
        ("46.89Y", ("46",)),  # new: its division is all that is known
        ("62.02A", ()),
        ("62.20", ()),
        ("99.99Y", ()),
        ("", ()),
    ],
)
def test_earlier_codes(typed: str, earlier: tuple[str, ...]) -> None:
    assert earlier_codes(typed) == earlier


def test_what_is_understood_is_all_that_it_takes_from() -> None:
    for later, earlier in TABLE.items():
        assert list(codes_of(later)) == earlier or not earlier, later


def test_a_code_among_words_is_understood_as_the_code_alone() -> None:
    for later in ("62.20H", "56.11G", "94.99Y"):
        assert codes_of(f"code NAF {later}") == codes_of(f"je suis en {later}") == codes_of(later)
    assert codes_of("xyz") == ()


def test_one_origin_is_sure_and_several_are_proposed() -> None:
    assert is_sure(find("43.22G"))
    assert codes_of("43.22G") == ("43.22A",)
    assert [trade.code for trade in find("47.21Y")] == ["47.21Z", "47.81Z", "47.91B"]
    assert not is_sure(find("47.21Y"))
    assert codes_of("47.21Y") == ("47.21Z", "47.81Z", "47.91B", "47.99A", "47.99B")


def test_a_code_of_neither_nomenclature_is_refused() -> None:
    with pytest.raises(ProfileError):
        codes_of("62.20X")


def test_the_script_refuses_a_partial_table() -> None:
    spec = importlib.util.spec_from_file_location("build", ROOT / "scripts" / "build_naf_2025.py")
    assert spec is not None
    assert spec.loader is not None
    build = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(build)
    whole = {(earlier, later) for later, taken in TABLE.items() for earlier in taken}
    assert build.compiled(whole).splitlines()[1:] == LINES
    with pytest.raises(ValueError, match="1222 relations"):
        build.compiled(whole - {("01.11Z", "01.11Y"), ("10.86Z", "10.71H")} | {("10.86Z", "01.11Y")})
