"""The trade and the place that a sentence gives as its writer's own; what is not sure is left to be asked."""

from __future__ import annotations

from typing import Any

import pytest

from reseau_cli.sentence import besides_who
from reseau_cli.territory.place_in_sentence import place_of_trade, place_told
from reseau_cli.territory.trade_in_sentence import trade_told


@pytest.mark.parametrize(
    ("sentence", "trade"),
    [
        ("Boulangère à Châteaubriant, deux salariés", "Boulangère"),
        ("Je suis peintre en bâtiment à Bordeaux.", "peintre en bâtiment"),
        ("coiffeuse à domicile dans le Gard", "coiffeuse à domicile"),
        ("Je tiens ma librairie, tête dans le guidon", "librairie"),
        ("J’ai repris la boucherie de mon père à Aurillac", "boucherie"),
        ("patronne d’un garage", "garage"),
        ("I’m a dog groomer in Exeter", "dog groomer"),
        ("Je veux rompre l’isolement, boulangerie à Châteaubriant", "boulangerie"),
        ("Seule depuis deux ans. Institut de beauté à La Roche-sur-Yon.", "Institut de beauté"),
        ("mon fils m’aide, banque à Lille me refuse", None),
        ("Boulanger, je cherche un avocat à Paris", "Boulanger"),
        ("comptable trop cher", None),
        ("la banque m’a dit non", None),
        ("mon banquier ne répond plus", None),
        ("Ma femme est infirmière à Lille", None),
        ("je suis fatigué et seul", None),
        ("si ça continue je suis mort en mars", None),
        ("J’ai fermé mon magasin de vélos", None),
        ("Je suis en train de reprendre le bistrot du village", None),
        ("boulanger a Lyon", "boulanger"),
        ("ambulancier salarié depuis 9 ans, je veux être indépendant", "ambulancier"),
        ("serveuse salariée, je voudrais ouvrir ma librairie", "librairie"),
        ("employé de banque, je reprends une boulangerie", "boulangerie"),
        ("on est deux, crèche parentale à chambéry", "crèche parentale"),
        ("magasin bio à poitiers", "magasin bio"),
        ("jsuis plombier a lille", "plombier"),
        ("ma boîte de plomberie est en redressement", "plomberie"),
        ("je vends mon salon de coiffure dans 2 ans", "salon de coiffure"),
        ("mon restaurant à Lille ne marche plus", "restaurant"),
        ("notre entreprise de maçonnerie cherche un apprenti", "entreprise de maçonnerie"),
        ("my bakery in Lyon is losing money", "bakery"),
        ("electricien Tarbes 4 gars plus de boulot", "electricien"),
        ("boucher Martin et fils", None),
        ("je suis sourde et coiffeuse à Tours", "coiffeuse"),
        ("couple de restaurateurs à Sète, on veut vendre", "restaurateurs"),
        ("huissier qui appelle tous les jours", None),
        ("huissier à Rennes, je cherche des confrères", "huissier"),
        ("ma femme tient une mercerie et moi je cherche du travail", None),
        ("nous sommes 3 à la ferme", None),
        ("je veux en finir", None),
        ("I am a Ukrainian pastry chef in Lyon", "pastry chef"),
        ("j'aimerais bien connaître d'autres scieurs", "scieurs"),
        ("avec cinq restaurateurs du golfe on aimerait acheter ensemble", "restaurateurs"),
        ("entre le pain et le snacking il va falloir choisir", None),
        ("j'ai deux trous entre deux clients", None),
        ("on cherche d'autres murs pour le salon", None),
        ("le cyclone a pris mon toit, je couds des robes à Mamoudzou", "je couds"),
        ("graphiste, je dessine des logos", "graphiste"),
        ("je n'ai aucun tableau de bord, je conduis à l'aveugle", None),
        ("je fais ma compta sur un cahier", None),
        ("", None),
    ],
)
def test_the_trade(sentence: str, trade: str | None) -> None:
    assert trade_told(sentence) == trade


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Boulangère à Châteaubriant", {"commune": "Châteaubriant", "department": "44"}),
        ("J’ai ouvert un salon de thé à Lyon", {"commune": "Lyon", "department": "69"}),
        ("menuisier, 44000 Nantes", {"postcode": "44000"}),
        ("Paysan en Lozère", {"department": "48"}),
        ("boulanger a Lyon", {"commune": "Lyon", "department": "69"}),
        ("Mon associée, elle a Nantes dans la peau", {}),
        ("je suis plombier à Valence", {"commune": "Valence", "department": "26"}),
        ("je suis plombier à Saint-Denis", {}),
        ("entre Nantes et Rennes, à Nantes puis à Rennes", {}),
        ("je cherche des clients à Paris", {}),
        ("je veux exporter à Lyon", {}),
        ("j’ai mis 20 000 euros", {}),
        ("electricien Tarbes 4 gars plus de boulot", {"commune": "Tarbes", "department": "65"}),
        ("plombier La Roche-sur-Yon", {"commune": "La Roche-sur-Yon", "department": "85"}),
        ("un promoteur me doit 64000 depuis 7 mois", {}),
        ("un impayé de 15000 et plus de trésorerie", {}),
        ("menuisier 33000 cherche apprenti", {"postcode": "33000"}),
        ("boulanger a 44000", {"postcode": "44000"}),
        ("coiffeuse du pays 44120", {"postcode": "44120"}),
        ("il a 15000 a me payer", {}),
        ("un client a 15000 de retard", {}),
        ("fleuriste à Cahors cherche des clients", {"commune": "Cahors", "department": "46"}),
        ("fleuriste à Cahors et je cherche des clients", {"commune": "Cahors", "department": "46"}),
        ("I am a florist in Cahors and I want customers", {"commune": "Cahors", "department": "46"}),
        ("je vends à Paris mais je suis à Lyon", {"commune": "Lyon", "department": "69"}),
        ("je vends mon garage à Brive", {"commune": "Brive-la-Gaillarde", "department": "19"}),
        ("je vends ma petite boulangerie à Figeac", {"commune": "Figeac", "department": "46"}),
        ("je vends mon miel à Figeac", {}),
        ("", {}),
    ],
)
def test_the_place(sentence: str, place: dict[str, Any]) -> None:
    assert place_told(sentence, trade_told(sentence)) == place


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("compagnie de cirque à niort, asso", {"commune": "Niort", "department": "79"}),
        ("coiffeuse a domicile depuis 3 ans près de limoges", {"commune": "Limoges", "department": "87"}),
        ("restaurant sur la roche sur yon", {"commune": "La Roche-sur-Yon", "department": "85"}),
        ("kiné au mans, débordée", {"commune": "Le Mans", "department": "72"}),
        ("menuisier à pouzauges 85", {"commune": "Pouzauges", "department": "85"}),
        ("menuisier à pouzauges", {}),
        ("ébéniste à ploërmel 56800, seul", {"commune": "Ploërmel", "postcode": "56800"}),
        ("ébéniste à lyon 44000", {}),
        ("i run a bakery in lyon", {"commune": "Lyon", "department": "69"}),
        ("institut, la rochelle, seule", {"commune": "La Rochelle", "department": "17"}),
        ("fleuriste dans le gers", {"department": "32"}),
        ("traiteur à nice, débordé", {"commune": "Nice", "department": "06"}),
        ("a nice little shop", {}),
        ("une rue à sens unique", {}),
        ("le tribunal a tranché", {}),
        ("peur de parler en réunion", {}),
        ("tout est dans le lot, en somme", {}),
        ("mes clients sont à lyon", {}),
        ("surtout pas à paris", {}),
        ("atelier à lyon et l'autre en vendée", {}),
    ],
)
def test_the_place_without_its_capital(sentence: str, place: dict[str, Any]) -> None:
    assert place_told(sentence) == place


def test_what_is_told_beside_who_he_is() -> None:
    assert besides_who("brasserie à brest, sarl, on veut exporter") == [" on veut exporter"]
    assert besides_who("on veut exporter") == []


@pytest.mark.parametrize(
    ("trade", "place"),
    [
        ("caviste à Étel", {"commune": "Étel", "department": "56"}),
        ("VTC sur Lille", {"commune": "Lille", "department": "59"}),
        ("chambres d’hôtes dans le Gers", {"department": "32"}),
        ("ancien boulanger à Paris, gîtes en Ardèche", {"department": "07"}),
        ("mon mari est pêcheur à Lorient, moi coiffeuse", {}),
        ("savon de Marseille", {}),
        ("bleu d’Auvergne", {}),
        ("éleveuse de Salers", {}),
        ("Coiffeuse à Domicile", {}),
        ("traiteur à Paris et Lyon", {}),
        ("pizzeria à Saint-Martin", {}),
        ("coiffeuse", {}),
    ],
)
def test_the_place_of_a_trade(trade: str, place: dict[str, Any]) -> None:
    assert place_of_trade(trade) == place
