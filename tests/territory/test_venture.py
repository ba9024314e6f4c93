"""What one means to do with a firm is no part of its trade; what is done to things is."""

from __future__ import annotations

import pytest

from reseau_cli.territory.trade_reader import read_trade


@pytest.mark.parametrize(
    ("typed", "trade"),
    [
        ("Reprise d’un atelier de chaudronnerie", "chaudronnerie"),
        ("rachat d'une entreprise de plomberie", "plomberie"),
        ("création d’un salon de coiffure", "salon de coiffure"),
        ("projet d'ouvrir une épicerie", "épicerie"),
        ("je cède ma petite boulangerie", "boulangerie"),
        ("reprise d’un fonds de commerce de fleuriste", "fleuriste"),
        ("location-gérance d'un hôtel", "hôtel"),
        ("atelier de chaudronnerie", "chaudronnerie"),
        ("taking over a bakery", "boulangerie"),
        ("cadre qui veut reprendre une menuiserie", "menuiserie"),
        ("jeune souhaitant ouvrir un salon de coiffure", "salon de coiffure"),
        ("Salariée qui reprend une boulangerie", "boulangerie"),
    ],
)
def test_a_firm_is_of_its_trade_whatever_is_done_with_it(typed: str, trade: str) -> None:
    assert read_trade(typed).codes == read_trade(trade).codes != ()


@pytest.mark.parametrize(
    "typed", ["reprise d’entreprise", "achat d'un camion", "reprise en main", "création d’un lien"]
)
def test_what_tells_no_trade_makes_none(typed: str) -> None:
    read = read_trade(typed)
    assert not read.codes or read.doubts


def test_what_is_done_to_things_is_the_trade_itself() -> None:
    assert read_trade("création de sites internet").codes == ("62.01Z",)
    assert "32.13Z" in read_trade("création de bijoux").codes


def test_whom_one_works_for_is_no_trade_of_his() -> None:
    assert read_trade("meubles pour hôtels").codes == read_trade("meubles").codes != ()
