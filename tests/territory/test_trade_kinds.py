"""Trades told together, in general words, by ear: what is asked, what is said, what is not proposed."""

import pytest

from reseau_cli.territory.naf_list import Trade
from reseau_cli.territory.trade_reader import perhaps, read_trade
from reseau_cli.territory.trade_reading import TradeReading


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("fleuriste ou salon de thé", {"47.76Z", "56.30Z"}),
        ("paysan boulanger", {"10.71C", "01.11Z"}),
        ("import export", {"46.90Z", "46.19B"}),
        ("monteur", {"43.99B", "59.12Z", "33.20A"}),
    ],
)
def test_what_may_be_several_trades_is_asked(typed: str, codes: set[str]) -> None:
    found = read_trade(typed)
    assert {*found.codes} == codes and [doubt.key for doubt in found.doubts] == ["trade-open"]


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("fleuriste et salon de thé", {"47.76Z", "56.30Z"}),
        ("photographe / vidéaste", {"74.20Z", "59.11B"}),
        ("coiffeuse et esthéticienne", {"96.02A", "96.02B"}),
        ("potter and two guest rooms", {"23.41Z", "55.20Z"}),
        ("moniteur de ski l'hiver, maçon l'été", {"85.51Z", "43.99C"}),
    ],
)
def test_several_trades_told_together_are_all_his(typed: str, codes: set[str]) -> None:
    found = read_trade(typed)
    assert {*found.codes} == codes and found.together
    assert [doubt.key for doubt in found.doubts] == ["trade-both"]


@pytest.mark.parametrize(
    ("typed", "codes", "doubt"),
    [
        ("esthéticiène et coiffeuse", {"96.02A", "96.02B"}, "trade-open"),
        ("retraité boulanger", {"10.71C"}, "trade-guess"),
        ("retraité", set(), "trade-unknown"),
    ],
)
def test_where_no_trade_is_sure_the_likely_ones_stand(typed: str, codes: set[str], doubt: str) -> None:
    found = perhaps(read_trade(typed), typed)
    assert {*found.codes} == codes and [one.key for one in found.doubts] == [doubt]


@pytest.mark.parametrize(
    ("typed", "doubt"),
    [("chaudronnier de choses", "trade-asked"), ("directeur de choses de chaudronnerie", "trade-unknown")],
)
def test_what_is_less_likely_is_asked_where_it_holds_enough_of_what_was_typed(typed: str, doubt: str) -> None:
    far = TradeReading(proposed=(Trade("25.11Z", "", 0.4, "chaudronnier"),))
    assert [one.key for one in perhaps(far, typed).doubts] == [doubt]


@pytest.mark.parametrize("typed", ["boulanger et pâtissier", "plombier, chauffagiste"])
def test_two_words_for_one_trade_are_one(typed: str) -> None:
    found = read_trade(typed)
    assert len(found.codes) == 1 and not found.doubts


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("massonerie générale", "43.99C"),
        ("masson", "43.99C"),
        ("fotographe", "74.20Z"),
        ("sofrologue", "86.90F"),
        ("naturopate", "86.90F"),
        ("electritien", "43.21A"),
    ],
)
def test_a_trade_spelled_by_ear_is_heard_and_said(typed: str, code: str) -> None:
    found = read_trade(typed)
    assert found.proposed[0].code == code and found.doubts


@pytest.mark.parametrize(
    ("typed", "absurd"),
    [
        ("couture et vêtements wax", "25.71Z"),
        ("tailleur retouche", "23.70Z"),
        ("vendeur", "43.32C"),
        ("réparateur", "33.15Z"),
        ("animaux", "10.91Z"),
        ("verrières et serres", "25.72Z"),
        ("navettes", "01.13Z"),
        ("gestion de chantiers", "90.01Z"),
        ("agence de mariage", "43.32A"),
        ("je garde des chats chez les gens", "80.10Z"),
    ],
)
def test_nothing_is_proposed_for_a_likeness_of_letters(typed: str, absurd: str) -> None:
    assert absurd not in {one.code for one in read_trade(typed).proposed}


def test_a_code_and_a_title_that_disagree_are_said_and_the_code_kept() -> None:
    found = read_trade("43.21A - Boulangerie")
    assert found.codes == ("43.21A",) and [doubt.key for doubt in found.doubts] == ["trade-contradiction"]


def test_a_general_word_is_its_division_and_is_said() -> None:
    found = read_trade("négoce")
    assert found.codes == ("46",) and found.doubts


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("boulanger·ère", "boulanger"),
        ("coiffeur(se)", "coiffeur"),
        ("infirmier.e.s", "infirmier"),
        ("formateur/trice", "formateur"),
        ("maraîcher-ère bio", "maraîcher bio"),
        ("jrépare des vélos", "je répare des vélos"),
    ],
)
def test_an_inclusive_spelling_or_a_glued_pronoun_changes_nothing(typed: str, plain: str) -> None:
    assert read_trade(typed).codes == read_trade(plain).codes != ()


@pytest.mark.parametrize(("code", "inside"), [("56.10", "56.10A"), ("62.0", "62.01Z"), ("56", "56.10A")])
def test_a_coarse_code_is_kept_and_its_sub_classes_are_asked(code: str, inside: str) -> None:
    found = read_trade(code)
    assert found.codes == (code,) and [doubt.key for doubt in found.doubts] == ["trade-open"]
    assert inside in {one.code for one in found.proposed}


@pytest.mark.parametrize(("typed", "code"), [("pose de babioles", "43"), ("location de babioles", "77")])
def test_a_general_word_before_what_is_not_known_is_its_division(typed: str, code: str) -> None:
    found = read_trade(typed)
    assert found.codes == (code,) and code in found.doubts[0].taken


def test_a_coarse_code_of_one_sub_class_is_that_sub_class() -> None:
    found = read_trade("75.00")
    assert found.codes == ("75.00Z",) and not found.doubts


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("painter", {"43.34Z", "90.03A"}),
        ("vélociste", {"47.64Z", "95.29Z"}),
        ("savonnier", {"20.41Z", "20.42Z"}),
        ("tapissier", {"95.24Z", "31.09A"}),
        ("pose de verrières", {"43.32A", "43.32B"}),
        ("refuge pour animaux", {"96.09Z", "94.99Z"}),
    ],
)
def test_a_trade_of_two_codes_is_left_open(typed: str, codes: set[str]) -> None:
    found = read_trade(typed)
    assert {*found.codes} == codes and found.doubts


def test_a_title_without_its_small_words_means_its_code() -> None:
    assert read_trade("fabrication machines agricoles forestières").codes == ("28.30Z",)


@pytest.mark.parametrize("typed", ["vélociste nomade", "alarmes incendie et extincteurs"])
def test_a_name_of_several_codes_among_other_words_keeps_them(typed: str) -> None:
    found = read_trade(typed)
    assert len(found.codes) > 1 and [doubt.key for doubt in found.doubts] == ["trade-open"]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("je vends des chaussures sur les marchés", "47.82Z"),
        ("vente ambulante de fruits et légumes", "47.81Z"),
        ("je vends des fleurs au marché", "47.89Z"),
        ("marchande de bijoux sur les foires", "47.89Z"),
    ],
)
def test_what_is_sold_on_markets_is_its_stall_and_is_said(typed: str, code: str) -> None:
    found = read_trade(typed)
    assert found.codes == (code,) and [doubt.key for doubt in found.doubts] == ["trade-guess"]


def test_a_maker_on_markets_may_be_either() -> None:
    assert read_trade("sacs à main sur les marchés").codes == ("15.12Z", "47.89Z")


@pytest.mark.parametrize("typed", ["consultant en marchés publics", "coiffeuse itinérante"])
def test_who_serves_keeps_no_stall(typed: str) -> None:
    assert not {"47.81Z", "47.82Z", "47.89Z"} & {*read_trade(typed).codes}


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("peach and apple orchard", "01.24Z"),
        ("I fix bikes", "95.29Z"),
        ("violin lessons for children", "85.52Z"),
        ("wooden toys maker", "32.40Z"),
    ],
)
def test_english_words_are_read_by_the_french_names(typed: str, code: str) -> None:
    found = read_trade(typed)
    assert code in [one.code for one in found.proposed[:2]] and found.doubts


def test_a_title_cut_short_is_taken_with_a_word() -> None:
    found = read_trade("Enseignement de disciplines sportives")
    assert found.codes == ("85.51Z",) and [doubt.key for doubt in found.doubts] == ["trade-guess"]


@pytest.mark.parametrize("typed", ["diététicienne", "multi-services", "ostéopathe", "coworking"])
def test_a_trade_that_is_classed_in_two_ways_is_asked(typed: str) -> None:
    found = read_trade(typed)
    assert len(found.codes) > 1 and [doubt.key for doubt in found.doubts] == ["trade-open"]


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("je vends des pantalons et des jupes", ("47.71Z", "14.13Z")),
        ("boutique de clavecins", ("47.59B", "32.20Z")),
        ("vente de couteaux pliants", ("47.59B", "25.71Z")),
    ],
)
def test_who_sells_what_a_workshop_makes_may_be_the_shop(typed: str, codes: tuple[str, ...]) -> None:
    assert read_trade(typed).codes == codes


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("grossiste en bougies", "46.49Z"),
        ("négociant en tisanes", "46.37Z"),
        ("grossiste en couteaux", "46.49Z"),
        ("importatrice de couettes", "46.41Z"),
    ],
)
def test_a_wholesaler_is_told_by_what_he_sells_and_it_is_said(typed: str, code: str) -> None:
    found = read_trade(typed)
    assert found.codes == (code,) and [doubt.key for doubt in found.doubts] == ["trade-guess"]


@pytest.mark.parametrize("typed", ["interprète", "prothésiste", "moniteur", "pilote"])
def test_a_word_of_two_trades_is_asked(typed: str) -> None:
    assert len(read_trade(typed).codes) > 1


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("coiffeuse en maison de retraite", ("96.02A",)),
        ("esthéticienne dans un salon de coiffure", ("96.02B",)),
        ("éleveur laitier, 70 vaches", ("01.41Z",)),
        ("tisserande, lin et chanvre", ("13.20Z",)),
        ("installateur de poêles à bois et granulés", ("43.22B",)),
        ("caviste à Vannes", ("47.25Z",)),
        ("potière, tournage et modelage", ("23.41Z",)),
    ],
)
def test_what_only_tells_more_of_a_trade_is_no_other(typed: str, codes: tuple[str, ...]) -> None:
    assert read_trade(typed).codes == codes


@pytest.mark.parametrize(
    ("typed", "own"),
    [
        ("plombier, ma femme fait les papiers", "plombier"),
        ("photographe, mon mari est boulanger", "photographe"),
        ("conjointe d'artisan électricien, je fais la comptabilité", "électricien"),
        ("ex-infirmière devenue naturopathe", "naturopathe"),
        ("cadre dans l’industrie, je reprends une menuiserie", "menuiserie"),
        ("cadre du textile, je reprends une menuiserie", "menuiserie"),
        ("ingénieur reconverti en maraîchage", "maraîchage"),
        ("salarié mécanicien, je rachète le garage où je travaille", "garage automobile"),
        ("je vends mes légumes à la ferme", "maraîcher"),
        ("hôtel de charme, 12 chambres avec table d'hôtes", "hôtel"),
        ("j'ai repris la scierie de mon père, on fait aussi de l'ossature", "scierie"),
        ("une dizaine de plombiers, on voudrait acheter ensemble", "plombier"),
        ("menuisier, je suis en fauteuil", "menuisier"),
        ("salariée d'une librairie, je veux la reprendre", "librairie"),
        ("on est deux, on tient le café-librairie de la place", "café-librairie"),
        ("patron d'une entreprise de plomberie, huit gars", "plomberie"),
        ("SARL Martin Électricité", "électricité"),
        ("GARAGE DU PORT", "garage"),
        ("kinésithérapeute, cabinet avec deux infirmières", "kinésithérapeute"),
    ],
)
def test_a_trade_is_his_own_of_today(typed: str, own: str) -> None:
    assert read_trade(typed).codes[0] == read_trade(own).codes[0]


def test_what_is_joined_is_carried_by_the_same_word() -> None:
    assert {*read_trade("pose de stores et volets").codes} == {"43.29B", "43.32A"}


def test_of_a_word_of_two_trades_the_one_beside_the_other_trade_is_meant() -> None:
    assert read_trade("station-service et lavage").codes == ("47.30Z", "45.20A")


def test_what_is_done_twice_to_one_thing_is_two_trades() -> None:
    assert {*read_trade("vente et pose de carrelage").codes} == {"47.53Z", "43.33Z"}


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("fabricant de jeux en bois", "32.40Z"),
        ("vente de camping-cars d'occasion", "45.11Z"),
        ("plombier Toulouse", "43.22A"),
        ("ferme de plantes médicinales", "01.28Z"),
        ("céramiste, boutique et cours", "23.41Z"),
        ("transformation de fruits", "10.39B"),
        ("ferme de spiruline", "03.22Z"),
        ("librairie d'occasion", "47.79Z"),
        ("réparation de pompes", "33.12Z"),
    ],
)
def test_the_narrowest_of_what_is_told_is_the_trade(typed: str, code: str) -> None:
    assert read_trade(typed).codes[0] == code
