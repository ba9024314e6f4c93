"""What a firm is or does, told before what it is of: the head decides, a mere form of firm does not."""

import pytest

from reseau_cli.territory.trade_reader import read_trade


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("bureau d'études bois et ossature", ("71.12B",)),
        ("bureau d'études paysage", ("71.11Z",)),
        ("cabinet de conseil en boulangerie", ("70.22Z",)),
        ("conseil en viticulture", ("74.90B",)),
        ("formation en coiffure", ("85.59A",)),
        ("logiciel pour garages", ("58.29C", "62.01Z")),
        ("application de tri des déchets pour les restaurants", ("62.01Z", "58.29C")),
        ("plateforme de réservation de coiffeurs", ("63.12Z", "62.01Z")),
        ("location de tables et chaises", ("77.29Z",)),
        ("musée de la dentelle", ("91.02Z",)),
        ("construction de bateaux en bois", ("30.12Z",)),
        ("rénovation de planches de surf", ("95.29Z",)),
        ("organisation d'obsèques civiles", ("96.03Z",)),
        ("fournisseur de matériel de boulangerie", ("46.69B",)),
        ("nettoyage de silos et de poulaillers", ("81.22Z", "81.29B")),
        ("gestion de gîtes pour propriétaires", ("68.32A",)),
        ("fabrication de matériel apicole", ("28.30Z",)),
        ("bureau d etudes structure et bois", ("71.12B",)),
        ("logiciel RH pour TPE", ("58.29C", "62.01Z")),
        ("formation continue pour opticiens", ("85.59A",)),
        ("app for farmers to share tractors", ("62.01Z", "58.29C")),
        ("stages de vannerie à la ferme", ("85.52Z", "85.59B")),
        ("plateforme de vente de fruits moches", ("47.91B", "63.12Z")),
        ("plateforme de cours de cuisine en vidéo", ("63.12Z", "62.01Z")),
        ("accompagnement des éleveurs vers le bio", ("74.90B",)),
        ("réparation de matériel de traite", ("95.29Z", "33.12Z")),
        ("transport scolaire en zone rurale", ("49.39A", "49.31Z")),
    ],
)
def test_the_head_decides(typed: str, codes: tuple[str, ...]) -> None:
    found = read_trade(typed)
    assert found.codes == codes and found.doubts


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("logiciel de facturation pour les artisans", ("58.29C",)),
        ("transport de chevaux", ("49.41A",)),
        ("négoce de bois", ("46.73A",)),
        ("négoce de vins de Loire", ("46.34Z",)),
        ("location de voitures", ("77.11A",)),
    ],
)
def test_what_the_table_tells_of_a_head_tells_more(typed: str, codes: tuple[str, ...]) -> None:
    assert read_trade(typed).codes == codes


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("location de vélos et réparation", {"77.21Z", "95.29Z"}),
        ("conseil et formation", {"70.22Z", "62.02A", "74.90B", "85.59A"}),
        ("application d'enduits à la chaux", {"43.99C"}),
        ("groupe de musique", {"90.01Z"}),
    ],
)
def test_two_heads_are_two_trades_and_what_is_no_head_is_none(typed: str, codes: set[str]) -> None:
    assert {*read_trade(typed).codes} >= codes


@pytest.mark.parametrize(
    ("typed", "trade"),
    [
        ("entreprise adaptée d'espaces verts, je suis en fauteuil", "espaces verts"),
        ("entreprise d'insertion de menuiserie", "menuiserie"),
        ("coopérative de maraîchers", "maraîcher"),
        ("holding de boulangeries", "boulangerie"),
        ("couple de fleuristes", "fleuriste"),
        ("laboratoire de pâtisserie sans boutique", "pâtissier"),
        ("service de conciergerie d'entreprise", "conciergerie d'entreprise"),
        ("coopérative ouvrière de maçonnerie", "maçonnerie"),
        ("indépendante dans un réseau d'agences immobilières", "agence immobilière"),
    ],
)
def test_the_form_of_a_firm_is_no_trade(typed: str, trade: str) -> None:
    assert read_trade(typed).codes == read_trade(trade).codes != ()


@pytest.mark.parametrize(
    "typed", ["entreprise adaptée", "régie de quartier", "entreprise d'insertion", "holding"]
)
def test_it_is_one_where_nothing_else_is_told(typed: str) -> None:
    assert read_trade(typed).codes


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("sous-traitant mécanique", ("25.62B",)),
        ("sous-traitant cosmétique, flacons décorés", ("20.42Z", "23.13Z")),
        ("sous-traitance en tôlerie pour l'automobile", ("25.50B",)),
        ("marque de bougies", ("32.99Z", "46.49Z")),
        ("vêtements faits main", ("14.13Z", "47.71Z")),
        ("vêtements upcyclés", ("14.13Z", "47.71Z")),
        ("sous-traitant en plasturgie, injection de petites séries", ("22.29A",)),
        ("vin naturel", ("01.21Z",)),
        ("légumes bio en vente directe", ("01.13Z",)),
    ],
)
def test_who_makes_for_others_or_by_hand_is_a_maker(typed: str, codes: tuple[str, ...]) -> None:
    assert read_trade(typed).codes == codes


def test_a_shop_that_sells_what_is_made_on_farms_is_a_shop() -> None:
    assert read_trade("épicerie paysanne").codes == read_trade("épicerie").codes


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("trois garages, une carrosserie et un dépanneur, on voudrait partager une machine", "45.20A"),
        ("deux boulangeries, un boucher et un fromager, on veut acheter ensemble", "10.71C"),
        ("quatre restaurateurs d'une même rue, on veut se regrouper", "56.10A"),
    ],
)
def test_of_several_firms_together_the_first_tells_the_trade(typed: str, first: str) -> None:
    assert read_trade(typed).codes == (first,)


def test_of_a_homonym_the_meaning_that_goes_with_the_others_is_taken() -> None:
    assert read_trade("garage et dépanneur").codes == ("45.20A",)


@pytest.mark.parametrize("typed", ["sous-traitant", "sous-traitance"])
def test_who_tells_nothing_that_he_makes_for_others_is_taken_for_no_maker(typed: str) -> None:
    assert read_trade(typed).codes == ()
