"""The table of communes and its look-ups."""

from __future__ import annotations

import importlib.util
import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_cli.core.france.departments import DEPARTMENTS, HOMES, department_of_commune, prefix
from reseau_cli.territory import communes
from reseau_cli.territory.close_names import suggest, sure
from reseau_cli.territory.commune_names import bearing, beginning, ending
from reseau_cli.territory.communes import by_code, by_postcode
from reseau_cli.territory.communes_by_name import by_name
from reseau_cli.territory.typed_place import bare, fold

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parent.parent.parent
PLACES = Path(__file__).parent / "places.yaml"
BLIND = Path(__file__).parent / "places_blind.yaml"
TOWNS = Path(__file__).parent / "places_blind_towns.yaml"
COLLECTIVITIES = {"975", "977", "978", "984", "986", "987", "988", "989"}


LINES = (ROOT / "src/reseau_cli/data/communes.tsv").read_text(encoding="utf-8").split("\n")
ROWS = [line.split("\t") for line in LINES if line and line[0] != "#"]
NAMES = [
    line.split("\t")
    for line in (ROOT / "src/reseau_cli/data/commune_names.tsv").read_text(encoding="utf-8").splitlines()[1:]
]
PAST = [row for row in NAMES if row[3] == "="]


def places(file: Path) -> list[tuple[str, str]]:
    """The typed places of a file and the Insee code each should give."""
    lines = file.read_text(encoding="utf-8").splitlines()
    pairs = [json.loads("{" + line + "}") for line in lines if line.startswith('"')]
    return [pair for mapping in pairs for pair in mapping.items()]


def codes(found: tuple[communes.Commune, ...]) -> list[str]:
    return [one.code for one in found]


def test_table_is_the_cog_2026() -> None:
    kinds = Counter(row[2] for row in ROWS)
    assert kinds == {"": 34746 + 129 + 94, "ARM": 45}
    assert len({row[0] for row in ROWS}) == len(ROWS)
    assert all(len(row) == 6 for row in ROWS)


def test_every_commune_is_in_a_known_department_and_every_department_has_some() -> None:
    seen = set()
    for row in ROWS:
        if row[0][:3] in COLLECTIVITIES:
            continue
        seen.add(department_of_commune(row[0]))
    assert seen == set(DEPARTMENTS)


def test_the_people_of_a_department_are_those_of_its_communes() -> None:
    people: Counter[str] = Counter()
    for row in ROWS:
        if row[2] != "ARM" and prefix(row[0]) in HOMES:
            people[prefix(row[0])] += int(row[4])
    assert {code: round(count / 1000) for code, count in people.items()} == {
        code: home.thousands for code, home in HOMES.items()
    }


def test_table_of_names_holds_each_commune_as_the_look_up_folds_it() -> None:
    today = {
        (f"{article} {key}".strip(), code, people) for key, article, code, people in NAMES if people != "="
    }
    assert today == {(fold(row[1]), row[0], row[4] or "0") for row in ROWS}
    assert [f"{article} {key}".strip() for key, article, _, _ in NAMES if bare(key) != key] == []


def test_names_are_found_by_either_end() -> None:
    ends = (ROOT / "src/reseau_cli/data/commune_ends.txt").read_text(encoding="utf-8").splitlines()[1:]
    assert ends == sorted({row[0][::-1] for row in NAMES})
    assert sorted(NAMES, key="\t".join) == NAMES
    assert (
        {one.code for one in beginning("zutkerqu")} == {one.code for one in bearing("zutkerque")} == {"62906"}
    )
    assert [*ending("zutkerque")] == ["zutkerque"]


def test_arrondissements_have_the_epci_of_their_city() -> None:
    for ward, city in (("75111", "75056"), ("69383", "69123"), ("13201", "13055")):
        found, parent = by_code(ward), by_code(city)
        assert found is not None
        assert parent is not None
        assert found.epci == parent.epci is not None


@pytest.mark.parametrize(
    ("postcode", "expected", "department", "region", "epci", "population"),
    [
        ("44000", ["44109"], "44", "52", "244400404", 327734),
        ("75011", ["75111"], "75", "11", "200054781", 138170),
        ("13001", ["13201"], "13", "93", "200054807", 37599),
        ("97400", ["97411"], "974", "04", "249740119", 155634),
        ("20000", ["2A004"], "2A", "94", "242010056", 76320),
        ("67000", ["67482"], "67", "44", "246700488", 293771),
        ("59000", ["59350"], "59", "32", "200093201", 238246),
        ("01000", ["01053", "01344"], "01", "84", "200071751", 42372),
        ("97600", ["97611", "97610"], "976", "06", "200060457", 71437),
    ],
)
def test_spot_checks(
    postcode: str, expected: list[str], department: str, region: str, epci: str, population: int
) -> None:
    found = by_postcode(postcode)
    assert codes(found) == expected
    first = found[0]
    assert (first.department, first.region, first.epci) == (department, region, epci)
    assert first.population == population
    assert postcode in first.postcodes


def test_two_epci_in_one_postcode() -> None:
    first, second = by_postcode("97600")
    assert first.epci != second.epci


def test_monaco_is_not_found() -> None:
    assert by_postcode("98000") == ()


def test_collectivity_has_no_region_or_epci() -> None:
    (island,) = by_postcode("97133")
    assert island.code == "97701"
    assert (island.department, island.region, island.epci) == ("977", None, None)
    assert island.population == 10660


def test_by_code() -> None:
    nantes = by_code("44109")
    assert nantes is not None
    assert nantes.name == "Nantes"
    assert nantes.epci == "244400404"
    assert nantes.postcodes == ("44000", "44100", "44200", "44300")
    assert by_code(" 2a004 ") == by_code("2A004") is not None
    austral = by_code("98411")
    assert austral is not None
    assert (austral.population, austral.postcodes) == (0, ())


@pytest.mark.parametrize("code", ["", "44000", "4410", "441091", "44109\tnantes", "#2444", "nante", "99999"])
def test_by_code_unknown(code: str) -> None:
    assert by_code(code) is None


@pytest.mark.parametrize(
    "text", ["44000", " 44000 ", "44 000", "44000 CEDEX 1", "44000 Cedex", "44000cedex 9"]
)
def test_postcode_spellings(text: str) -> None:
    assert codes(by_postcode(text)) == ["44109"]


@pytest.mark.parametrize("text", ["", "4400", "440000", "44000 Nantes", "00000", "99999", "2A004", "٤٤٠٠٠"])
def test_postcode_refused(text: str) -> None:
    assert by_postcode(text) == ()


def test_postcode_gives_exactly_the_communes_of_the_table() -> None:
    serving: dict[str, set[str]] = {}
    for row in ROWS:
        for postcode in row[5].split():
            serving.setdefault(postcode, set()).add(row[0])
    for postcode in [*sorted(serving)[::97], "51300", "20167", "75116", "69009", "13016"]:
        found = by_postcode(postcode)
        assert set(codes(found)) == serving[postcode] - {"75056", "69123", "13055"}
        assert [one.population for one in found] == sorted((one.population for one in found), reverse=True)
    assert len(by_postcode("51300")) == 46
    assert len(by_postcode("20167")) == 10


def test_the_table_held_whole_tells_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    postcodes = sorted({postcode for row in ROWS for postcode in row[5].split()})[::41]
    asked = [
        *((by_code, code) for code in [*(row[0] for row in ROWS[::211]), "99999"]),
        *((by_postcode, postcode) for postcode in [*postcodes, "75116", "98799", "00000"]),
        *((communes.members, epci) for epci in [*sorted({row[3] for row in ROWS} - {""})[::29], "000000000"]),
    ]
    monkeypatch.setattr(communes, "_whole", [])
    apart = [look_up.__wrapped__(text) for look_up, text in asked]
    communes.hold()
    assert [look_up.__wrapped__(text) for look_up, text in asked] == apart


def test_every_name_finds_its_commune() -> None:
    for row in ROWS[::211]:
        assert row[0] in codes(by_name(row[1])), row
        department = row[0][:3] if row[0].startswith(("97", "98")) else row[0][:2]
        assert row[0] in codes(by_name(f"{row[1]} ({department})")), row


@pytest.mark.parametrize(("file", "size"), [(PLACES, 100), (BLIND, 110), (TOWNS, 80)])
def test_typed_places(file: Path, size: int) -> None:
    typed = places(file)
    assert len(typed) == size
    at_once, proposed = [], []
    for text, expected in typed:
        found = by_name(text) or ((one,) if (one := sure(text)) else ())
        if found and found[0].code == expected:
            at_once.append(text)
        elif not found and expected in codes(suggest(text)):
            proposed.append(text)
    assert len(at_once) >= 0.95 * size, set(dict(typed)) - {*at_once}
    assert len(at_once) + len(proposed) >= 0.98 * size


def test_names_of_the_past_lead_to_a_commune_of_today() -> None:
    today = {row[0]: fold(row[1]) for row in ROWS}
    assert len(PAST) > 3900
    assert all(
        heir in today and f"{article} {name}".strip() != today[heir] for name, article, heir, _ in PAST
    )
    assert codes(by_name("Annecy-le-Vieux")) == codes(by_name("Seynod (74)")) == ["74010"]
    assert codes(by_name("Octeville 50")) == ["50129"]
    assert by_name("Lomme 44") == ()
    # A commune of today has the name to itself, wherever another once bore it.
    assert "Seyssel" in {one.name for one in by_name("Seyssel")}
    assert all(one.name != "Annecy" for one in by_name("Pringy 77"))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Villeurbane", "69266"),
        ("toulosue", "31555"),
        ("Hangers", "49007"),
        ("Issy les Mx", "92040"),
        ("Chamonix", "74056"),
        ("La Baule", "44055"),
        ("riquewir 68", "68277"),  # a village, in a département that is told
        ("riquewir", None),
        ("avigon", None),  # Avignon, or Avion
        ("La Roche", None),
        ("Xyz", None),
    ],
)
def test_what_is_surely_meant(text: str, code: str | None) -> None:
    found = sure(text)
    assert (found and found.code) == code


@pytest.mark.parametrize(
    "town", ["Bruxelles", "Genève", "Londres", "Lausanne", "Luxembourg", "Berlin", "Québec", "Turin"]
)
def test_no_town_abroad_is_taken_for_a_village(town: str) -> None:
    assert by_name(town) == ()
    assert sure(town) is None


def test_a_far_larger_town_whose_name_begins_so_is_meant_too() -> None:
    assert codes(by_name("Neuilly"))[0] == "92051"
    assert "27429" in codes(by_name("Neuilly"))
    assert codes(by_name("Neuilly 27")) == ["27429"]
    assert codes(by_name("Clermont"))[:2] == ["63113", "60157"]


def test_homonyms_come_by_population_and_are_told_apart() -> None:
    found = by_name("Sainte Colombe")
    assert len(found) == 12
    assert [one.population for one in found] == sorted((one.population for one in found), reverse=True)
    assert {one.department for one in by_name("Ste-Colombe (77)")} == {"77"}
    assert codes(by_name("Saint-Denis"))[:2] == ["97411", "93066"]
    assert codes(by_name("Saint-Denis 93")) == ["93066"]


def test_department_named_in_words() -> None:
    assert codes(by_name("Saint-Denis de la Réunion")) == ["97411"]
    assert codes(by_name("Saint-Pierre (Martinique)")) == ["97225"]
    assert codes(by_name("Le Puy-en-Velay, Haute-Loire")) == ["43157"]
    # The end of an official name is not a place to look in.
    assert codes(by_name("Villeneuve-sur-Lot")) == ["47323"]


def test_contradictions_find_nothing() -> None:
    assert by_name("44000 Lyon") == ()
    assert by_name("Nantes 35") == ()


def test_postcode_of_the_right_department_is_enough() -> None:
    # CEDEX codes are in no table; another code of the same département still tells homonyms apart.
    assert codes(by_name("93205 Saint-Denis cedex")) == ["93066"]


def test_postcode_from_the_next_department() -> None:
    assert codes(by_name("01200 Éloise")) == ["74109"]
    assert codes(suggest("01200 Eloize"))[:1] == ["74109"]


def test_name_empty_but_for_the_postcode() -> None:
    assert codes(by_name("44000")) == ["44109"]
    assert by_name("44") == ()
    assert by_name("327734") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Paris", ["75056"]),
        ("Paris 11", ["75111"]),
        ("Paris 1er", ["75101"]),
        ("Paris 20", ["75120"]),
        ("Paris 21", []),
        ("Paris 75", ["75056"]),
        ("Paris 75116", ["75116"]),
        ("Lyon 69", ["69123"]),
        ("Lyon 3ème arrondissement", ["69383"]),
        ("11e arrondissement de Paris", ["75111"]),
        ("Marseille 08", ["13208"]),
        ("Marseille 13", ["13055", "13213"]),
        ("Marseille 13e", ["13213"]),
        ("Marseille 13013", ["13213"]),
        ("75008 Paris 8e cedex", ["75108"]),
    ],
)
def test_arrondissements(text: str, expected: list[str]) -> None:
    assert codes(by_name(text)) == expected


def test_arrondissement_of_a_city_misspelt() -> None:
    assert codes(suggest("Marseile 8e"))[:1] == ["13208"]


def test_article() -> None:
    assert codes(by_name("Havre")) == codes(by_name("le havre")) == ["76351"]
    assert by_name("La Baule") == ()
    assert codes(suggest("La Baule"))[:1] == ["44055"]


@pytest.mark.parametrize(
    ("text", "large", "small"),
    [
        ("Aix", "13001", "19002"),
        ("Évry", "91228", "89162"),
        ("Le Puy", "43157", "33345"),
        ("St Ouen", "93070", "41226"),
    ],
)
def test_usual_name_of_a_large_town_comes_before_the_villages(text: str, large: str, small: str) -> None:
    found = codes(by_name(text))
    assert found[0] == large
    assert small in found
    assert large not in codes(by_name(f"{text} ({department_of_commune(small)})"))


def test_suggestions_favour_the_postcode_then_the_larger_town() -> None:
    assert codes(suggest("13100 Aix en P"))[:1] == ["13001"]
    assert codes(suggest("Boulogne"))[0] == "92012"


def test_suggestions_are_bounded() -> None:
    assert len(suggest("villeneuve su", limit=2)) == 2
    assert {one.department for one in suggest("saint germai 78")} == {"78"}
    assert suggest("xzqkw") == ()
    assert suggest("xy") == ()


@given(st.text(max_size=40))
def test_any_text_is_answered(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    found = by_name(text)
    assert [one.population for one in found] == sorted((one.population for one in found), reverse=True)
    assert len(suggest(text, limit=2)) <= 2
    assert by_code(text) is None or text.strip().upper() in {row[0] for row in ROWS}


SECOND = {"13055": "13202", "69123": "69382", "75056": "75102"}
"""Where a CEDEX tells the arrondissement: the second one of each city."""


@given(
    st.sampled_from(ROWS),
    st.sampled_from(["{0}", "{0} cedex 2", "{1} {0}", "{0} ({2})", "{2} - {0}", "{0}, {2}"]),
)
def test_any_commune_is_found_however_it_is_written(row: list[str], form: str) -> None:
    department = row[0][:3] if row[0].startswith(("97", "98")) else row[0][:2]
    if row[2] or department in {"984", "989"}:
        return
    meant = SECOND.get(row[0], row[0]) if "cedex 2" in form else row[0]
    for name in (row[1], row[1].upper(), fold(row[1])):
        assert meant in codes(by_name(form.format(name, row[5].split()[-1], department)))


@pytest.fixture(scope="module")
def builder() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_communes", ROOT / "scripts" / "build_communes.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


CITY = {
    "code": "75056",
    "nom": "Paris",
    "type": "commune-actuelle",
    "population": 2,
    "codesPostaux": ["75001"],
}
WARD = {"code": "75101", "nom": "Paris 1er", "type": "arrondissement-municipal", "commune": "75056"}
OLD = {"code": "01015", "nom": "Arbignieu", "type": "commune-deleguee"}
GROUP = {"code": "200054781", "nom": "Métropole du Grand Paris", "membres": [{"code": "75056"}]}


def test_build_table(builder: ModuleType) -> None:
    assert builder.table([WARD, OLD, CITY], [GROUP]) == (
        "\n75056\tParis\t\t200054781\t2\t75001\n"
        "75101\tParis 1er\tARM\t200054781\t\t\n"
        "#200054781\tMétropole du Grand Paris\n"
    )
    names = builder.today([WARD, OLD, CITY]) | builder.former([OLD | {"chefLieu": "75056"}, CITY], [])
    assert builder.forwards(names) == "\narbignieu\t\t75056\t=\nparis\t\t75056\t2\nparis 1er\t\t75101\t0\n"
    assert builder.backwards(names) == "\nre1 sirap\nsirap\nueingibra\n"


def test_build_refuses_what_would_spoil_the_table(builder: ModuleType) -> None:
    with pytest.raises(ValueError, match="two EPCI"):
        builder.table([CITY], [GROUP, GROUP | {"code": "200054782"}])
    with pytest.raises(ValueError, match="separator"):
        builder.table([CITY | {"nom": "Pa\tris"}], [GROUP])
