"""A place named among other words, in a département where it is not, by ear, or shortened."""

import pytest

from reseau_cli.core.text.misspelled import heard
from reseau_cli.territory.meaning import Reading
from reseau_cli.territory.place_reader import read_place


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("j'habite Annemasse mais mes clients sont à Genève", "Annemasse (74)"),
        ("nous sommes installés à Rodez et mes clients sont à Paris", "Rodez (12)"),
        ("Brittany, near Dinan", "Dinan (22)"),
        ("3 place du marché Nantes", "Nantes (44)"),
        ("chui sur marseil", "Marseille (13)"),
        ("marquete-lez-lille", "Marquette-lez-Lille (59)"),
        ("entre l'Ardèche et la Drôme", "Ardèche (07), Drôme (26)"),
        ("zone industrielle de Carros", "Carros (06)"),
        ("Alpes Mar", "Alpes-Maritimes (06)"),
    ],
)
def test_a_place_among_other_words_is_read_and_said(typed: str, label: str) -> None:
    found = read_place(typed)
    assert found.meanings[0].label == label
    assert [doubt.key for doubt in found.doubts] == ["place-guess"]


@pytest.mark.parametrize(
    "typed", ["à 20 minutes de Vannes", "15 km au sud de Vannes", "not far from Vannes", "au nord de Vane"]
)
def test_what_is_only_near_a_town_may_be_all_its_departement(typed: str) -> None:
    found = read_place(typed)
    assert found.how != "settled" and found.meanings[0].label in ("Vannes (56)", "Vanne (70)")


def test_between_two_towns_their_departements_or_either_are_asked() -> None:
    for typed in ("Entre Tours et Blois", "between Tours and Blois"):
        found = read_place(typed)
        assert [one.label for one in found.meanings] == [
            "Indre-et-Loire (37), Loir-et-Cher (41)",
            "Tours (37)",
            "Blois (41)",
        ]
        assert [doubt.key for doubt in found.doubts] == ["place-open"]


@pytest.mark.parametrize("typed", ["12 rue de Paris", "rue Victor Hugo", "3 impasse Saint-Denis"])
def test_the_name_of_a_street_is_no_town(typed: str) -> None:
    assert read_place(typed).how == "unknown"


@pytest.mark.parametrize("typed", ["06 12 34 56 78", "812 345 678 00012", "0612345678"])
def test_a_telephone_number_or_a_company_s_is_no_postcode(typed: str) -> None:
    assert read_place(typed).how == "unknown"


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("villeneuvesurlot", "Villeneuve-sur-Lot (47)"),
        ("larochesuryon", "La Roche-sur-Yon (85)"),
        ("Sanit-Malo", "Saint-Malo (35)"),
        ("saint-gremain-en-laye", "Saint-Germain-en-Laye (78)"),
    ],
)
def test_words_run_together_and_a_slip_in_what_thousands_share_are_read_and_said(
    typed: str, label: str
) -> None:
    found = read_place(typed)
    assert found.meanings[0].label == label
    assert found.how == "close" or found.doubts


@pytest.mark.parametrize(
    ("typed", "label"),
    [("Dancy", "Dancy (28)"), ("Crenay", "Foulain (52)"), ("Cherbourg", "Cherbourg-en-Cotentin (50)")],
)
def test_a_village_or_a_name_of_the_past_alone_is_said(typed: str, label: str) -> None:
    found = read_place(typed)
    assert found.meanings[0].label == label
    assert [doubt.key for doubt in found.doubts] == ["place-guess"]
    assert not read_place(label).doubts


@pytest.mark.parametrize(
    "typed", ["mes clients sont à Genève, je livre à Lyon", "vendu à Paris, vendu à Nice"]
)
def test_where_one_sells_is_no_place_of_his(typed: str) -> None:
    assert read_place(typed).how == "unknown"


def test_of_two_places_both_are_proposed() -> None:
    found = read_place("Lyon ou Grenoble")
    assert found.how == "open" and [one.label for one in found.meanings] == ["Lyon (69)", "Grenoble (38)"]


def test_a_departement_that_is_not_the_town_s_is_said_and_the_town_kept() -> None:
    found = read_place("Quimper (35)")
    assert found.meanings[0].label == "Quimper (29)"
    assert [doubt.key for doubt in found.doubts] == ["contradiction"]


def test_a_slip_inside_the_departement_told_goes_before_a_far_namesake() -> None:
    assert read_place("Rene (35)").meanings[0].label == "Rennes (35)"


@pytest.mark.parametrize(
    "typed", ["Tarentaise", "Larzac", "Saint-Quentin", "dans le nord", "South of France"]
)
def test_an_area_and_what_bears_its_name_are_asked(typed: str) -> None:
    found = read_place(typed)
    assert found.how == "open" and len(found.meanings) > 1 and found.doubts


@pytest.mark.parametrize(
    ("typed", "homes"),
    [
        ("Seine-et-Oise", {"78", "91", "95"}),
        ("Marne-la-Vallée", {"77", "93", "94"}),
        ("Sénart", {"77", "91"}),
    ],
)
def test_what_lies_in_several_departements_is_said(typed: str, homes: set[str]) -> None:
    found = read_place(typed)
    assert {*found.meanings[0].departments} == homes and found.doubts


@pytest.mark.parametrize(
    ("typed", "label"), [("Ajaxio", "Ajaccio (2A)"), ("Clermon feran", "Clermont-Ferrand (63)")]
)
def test_a_name_spelled_by_ear_is_proposed(typed: str, label: str) -> None:
    found = read_place(typed)
    assert found.how == "close" and found.meanings[0].label == label


def test_words_that_sound_alike_are_heard_alike_and_others_apart() -> None:
    pairs = heard(["sofrologue", "sophrologue", "ajaxio", "ajaccio", "maison", "macon"])
    assert pairs[0] == pairs[1] and pairs[2] == pairs[3] and pairs[4] != pairs[5]


@pytest.mark.parametrize("typed", ["Kawéni", "Goutte d'Or", "Les Minguettes", "Saint-Gilles-les-Bains"])
def test_a_part_of_a_town_is_that_town(typed: str) -> None:
    assert read_place(typed).how == "settled"


@pytest.mark.parametrize(
    ("typed", "label"), [("Saint-Roch à Nice", "Nice (06)"), ("Les Oliviers Toulouse", "Toulouse (31)")]
)
def test_a_town_at_the_end_is_read_after_a_part_of_it_that_is_not_known(typed: str, label: str) -> None:
    found = read_place(typed)
    assert found.meanings[0].label == label and [doubt.key for doubt in found.doubts] == ["place-guess"]


@pytest.mark.parametrize(
    "typed", ["12 rue de Paris", "rue de Lyon", "vallée de la Xyzève", "Vallée du Bidule"]
)
def test_a_street_or_an_unknown_valley_proposes_nothing_far(typed: str) -> None:
    assert read_place(typed).how == "unknown"


@pytest.mark.parametrize(
    ("typed", "home"), [("vallée de la Brévenne", "69"), ("vallée du Thoré", "81"), ("val de Sarthe", "72")]
)
def test_a_valley_lies_where_its_river_does(typed: str, home: str) -> None:
    found = read_place(typed)
    assert found.how == "settled" and found.meanings[0].departments == (home,)


def test_a_group_of_communes_is_known_by_its_form_in_full() -> None:
    full, short = (
        read_place(name) for name in ("communauté de communes du Pays de Salers", "CC du Pays de Salers")
    )
    assert full.meanings == short.meanings and full.how == "settled"


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("Digne", "Digne-les-Bains (04)"),
        ("près de Dol", "Dol-de-Bretagne (35)"),
        ("mantes", "Mantes-la-Jolie (78)"),
        ("Trouville", "Trouville-sur-Mer (14)"),
    ],
)
def test_the_usual_short_name_of_a_town_is_read_and_said(typed: str, label: str) -> None:
    found = read_place(typed)
    assert found.meanings[0].label == label and found.doubts


@pytest.mark.parametrize(
    ("typed", "homes"),
    [
        ("département de la Seine-et-Marne", ("77",)),
        ("sud Eure-et-Loir", ("28",)),
        ("au fin fond de la Creuse", ("23",)),
        ("seinesaintdenis", ("93",)),
        ("le 13 et le 84", ("13", "84")),
    ],
)
def test_a_departement_is_read_however_it_is_said(typed: str, homes: tuple[str, ...]) -> None:
    assert read_place(typed).meanings[0].departments == homes


def test_words_that_some_commune_bears_too_are_no_place_between_two() -> None:
    assert read_place("entre mer et montagne").how in ("unknown", "close")


def test_a_postcode_that_serves_nothing_is_said_unless_it_is_a_cedex() -> None:
    assert [doubt.key for doubt in read_place("12345").doubts] == ["place-guess"]
    assert not read_place("44042 CEDEX 1").doubts


@pytest.mark.parametrize("typed", ["itinérant", "dans toute la France", "Europe", "télétravail"])
def test_what_is_everywhere_is_nowhere(typed: str) -> None:
    assert read_place(typed) == Reading("unknown")
