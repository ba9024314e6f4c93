"""The contract of the profile, key by key: what each admits to the last unit, what is refused and how it is named."""

from __future__ import annotations

import pytest

from reseau_cli.core.errors import ProfileError
from reseau_cli.core.owner.profile import KEY, KEYS, Profile, from_mapping, read_value, salvage, to_mapping
from reseau_cli.core.owner.typed import from_words, to_flags, typed

TOPS = {
    "solitude": 3, "smallness": 3, "holding": 3, "give": 3, "employees": 1_000_000, "turnover": 1_000_000_000_000,
    "age": 120, "budget": 1_000_000, "hours": 744,
}  # fmt: skip
"""The greatest figure of each key that holds one."""

LONGEST = {"postcode": 5, "commune": 80, "department": 40, "trade": 120, "text": 2000}
"""Signs of each text, at most."""


def refused(name: str, value: object) -> ProfileError:
    with pytest.raises(ProfileError) as fault:
        read_value(KEY[name], value)
    assert fault.value.path == KEY[name].path
    return fault.value


def test_every_figure_and_every_text_has_its_bound_here() -> None:
    assert {key.name for key in KEYS if key.kind == "count"} == TOPS.keys()
    assert {key.name for key in KEYS if key.kind == "text"} == LONGEST.keys()


@pytest.mark.parametrize(("name", "top"), TOPS.items())
def test_a_figure_goes_from_none_to_its_top(name: str, top: int) -> None:
    assert [read_value(KEY[name], value) for value in (0, top, float(top), None)] == [0, top, top, None]
    for value in (-1, top + 1):
        assert refused(name, value).code == "out-of-range"
    for odd in (True, 1.5, "1", [1]):
        assert refused(name, odd).code == "not-a-number"


@pytest.mark.parametrize(("name", "longest"), LONGEST.items())
def test_a_text_has_its_length_and_no_odd_sign(name: str, longest: int) -> None:
    assert read_value(KEY[name], "x" * longest) == "x" * longest and read_value(KEY[name], "  ") is None
    fault = refused(name, "x" * (longest + 1))
    shown = "…" if name == "text" else ("x" * min(longest + 1, 20) + "…" * (longest >= 20))
    assert (fault.code, fault.values["value"], fault.values["top"]) == ("too-long", shown, longest)
    assert refused(name, 44000).code == "needs-quotes" and refused(name, "\udce9").code == "not-text"
    assert {refused(name, f"a{sign}").code for sign in "\x00\x1b\x7f\x9f"} == {"control-character"}
    for sign in ("\u00a1", "\ue000", "~"):
        assert read_value(KEY[name], sign) == sign
    assert read_value(KEY[name], " a \n b ") == "a b"


@pytest.mark.parametrize(
    ("typed_", "kept"),
    [
        ("44 000", "44000"), ("F-44000", "44000"), ("f-44000", "44000"), ("44042 CEDEX 1", "44042"),
        ("2A004", "2A004"), ("4 A", "4 A"),
    ],
)  # fmt: skip
def test_a_postcode_is_kept_as_it_is_looked_up(typed_: str, kept: str) -> None:
    assert read_value(KEY["postcode"], typed_) == kept


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("lacks", ["zut"], "unknown-word"), ("stage", "zut", "unknown-word"), ("stage", 3, "unknown-word"),
        ("woman", "oui", "not-yes-no"), ("woman", 1, "not-yes-no"), ("already", ["A b"], "not-an-id"),
        ("already", [3], "not-an-id"), ("already", ["a-"], "not-an-id"), ("tried", ["bni"], "not-outcomes"),
        ("tried", {"bni": "zut"}, "unknown-word"), ("tried", {"B N I": "adhéré"}, "not-an-id"),
    ],
)  # fmt: skip
def test_what_no_key_admits_is_named(name: str, value: object, code: str) -> None:
    assert refused(name, value).code == code


def test_one_alone_is_a_list_of_one_and_the_same_twice_is_once() -> None:
    assert read_value(KEY["lacks"], "finance") == ("finance",)
    assert read_value(KEY["lacks"], ["finance", "finance", "people"]) == ("finance", "people")
    assert read_value(KEY["already"], "bni") == read_value(KEY["already"], ("bni", "bni")) == ("bni",)
    assert read_value(KEY["tried"], (("bni", "adhéré"),)) == read_value(KEY["tried"], {"bni": "adhéré"})
    assert [read_value(KEY[name], None) for name in ("lacks", "already", "tried", "stage", "woman")] == [
        (), (), (), None, None,
    ]  # fmt: skip
    assert refused("stage", "startin").values["near"] == "starting"


@pytest.mark.parametrize(
    ("data", "path", "near"),
    [
        ({"budget": 1}, "budget", "means.budget"),
        ({"means": {"budgte": 1}}, "means.budgte", "budget"),
        ({"means": {"solitude": 1}}, "means.solitude", "solitude"),
        ({"situatio": {}}, "situatio", "situation"),
    ],
)
def test_an_unknown_key_is_named_with_the_nearest(data: object, path: str, near: str | None) -> None:
    with pytest.raises(ProfileError) as fault:
        from_mapping(data)
    assert (fault.value.code, fault.value.path, fault.value.values["near"]) == ("unknown-key", path, near)


@pytest.mark.parametrize(
    ("data", "known"), [({"zut": 1}, "situation"), ({"budgte": 1}, "means"), ({"means": {"zut": 1}}, "hours")]
)
def test_an_unknown_key_that_is_near_none_is_told_all_there_are(data: object, known: str) -> None:
    with pytest.raises(ProfileError, match="no-key-like-it") as fault:
        from_mapping(data)
    assert known in str(fault.value.values["known"]).split(", ")


@pytest.mark.parametrize(("data", "path"), [([], ""), (None, ""), ({"means": 3}, "means")])
def test_what_is_no_mapping_is_refused(data: object, path: str) -> None:
    with pytest.raises(ProfileError) as fault:
        from_mapping(data)
    assert (fault.value.code, fault.value.path) == ("not-a-mapping", path)
    assert from_mapping({"means": None}) == Profile()


def test_what_can_be_read_of_another_version_is_kept() -> None:
    found, lost = salvage(
        {"zut": 1, "solitude": 2, "means": {"budget": -1, "hours": 3}, "lacks": ["finance", "x"]}
    )
    assert found == Profile(solitude=2, hours=3) and lost == ("zut", "means.budget", "lacks")


def test_a_profile_goes_to_a_mapping_and_back() -> None:
    whole = Profile(
        lacks=("finance",), solitude=0, woman=False, budget=0, tried=(("bni", "adhéré"),), already=("cjd",)
    )
    assert to_mapping(whole) == {
        "lacks": ["finance"], "solitude": 0, "situation": {"woman": False}, "means": {"budget": 0},
        "already": ["cjd"], "tried": {"bni": "adhéré"},
    }  # fmt: skip
    assert from_mapping(to_mapping(whole)) == whole and whole.answered() == (
        "lacks", "solitude", "woman", "budget", "already", "tried",
    )  # fmt: skip
    assert Profile(budget=3).over(whole) == whole._replace(budget=3) and Profile().over(whole) == whole
    assert whole.without("budget").budget is None and whole.without("lacks").lacks == ()


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("budget", "1 200", 1200), ("budget", "1\u202f200", 1200), ("budget", "1_200", 1200), ("budget", "-5", -5),
        ("budget", "1.5", "1.5"), ("budget", "9" * 19, int("9" * 19)), ("budget", "9" * 20, "9" * 20), ("budget", "²", "²"),
        ("woman", " OUI ", True), ("woman", "0", False), ("woman", "peut-être", "peut-être"),
        ("lacks", " finance ,, people,", ["finance", "people"]), ("tried", "bni = adhéré", {"bni": "adhéré"}),
        ("commune", " Nantes ", " Nantes "),
    ],
)  # fmt: skip
def test_a_word_typed_is_meant_as_its_key_takes_it(name: str, text: str, value: object) -> None:
    found = typed(KEY[name], text)
    assert found == value and type(found) is type(value)


def test_flags_give_the_profile_back() -> None:
    whole = Profile(
        lacks=("finance", "people"), woman=False, remote=True, budget=0, tried=(("bni", "adhéré"),)
    )
    flags = to_flags(whole)
    assert flags == [
        "--lacks",
        "finance,people",
        "--man",
        "--budget",
        "0",
        "--remote",
        "--tried",
        "bni=adhéré",
    ]
    assert to_flags(Profile(remote=False)) == ["--no-remote"]
    assert from_words({"lacks": "finance,people", "budget": "0"}) == Profile(
        lacks=("finance", "people"), budget=0
    )


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("Fleuriste à Cahors\nJe cherche des clients\n", "Fleuriste à Cahors. Je cherche des clients"),
        ("Fleuriste à Cahors,\nJe cherche", "Fleuriste à Cahors, Je cherche"),
        ("la trésorerie\r\nest tendue", "la trésorerie est tendue"),
    ],
)
def test_a_pasted_line_that_begins_a_sentence_ends_the_one_before(pasted: str, kept: str) -> None:
    assert read_value(KEY["text"], pasted) == kept
