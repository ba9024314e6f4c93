"""Why a network is there, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from core.explanation.advised import advised, named

from reseau_cli.adviser import rank as advise
from reseau_cli.core.explanation.reasons import AGAINST, FOR, explain, main_reason
from reseau_cli.core.explanation.why import why
from reseau_cli.core.owner.profile import Profile, from_mapping
from reseau_cli.core.vocabulary import LACKS

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue, Network
    from reseau_cli.core.explanation.advice import Shown


@pytest.mark.parametrize("lack", LACKS)
def test_no_answer_is_told_both_as_served_and_as_barely_served(catalogue: Catalogue, lack: str) -> None:
    answer = advise(from_mapping({"lacks": [lack], "text": "je veux vendre mes savons"}), catalogue)
    for match in answer.matches[:30]:
        told = explain(match, catalogue.record(match.network.id))
        served, barely = ({text.split(" :")[0] for text in side} for side in (told.reasons, told.against))
        assert served.isdisjoint(barely), match.network.id


def test_no_time_asked_is_said_in_words(catalogue: Catalogue) -> None:
    answer = advise(from_mapping({"lacks": ["digital"], "means": {"hours": 4}}), catalogue)
    free = next(match for match in answer.matches if match.network.hours == 0)
    told = explain(free, catalogue.record(free.network.id))
    assert told.hours == "aucun temps imposé" and told.texts["hours"] == "Il n’impose aucun temps."


def test_what_costs_a_network_is_not_told_in_the_same_words_on_both_sides(catalogue: Catalogue) -> None:
    answer = advise(from_mapping({"lacks": ["digital"]}), catalogue)
    for match in answer.matches[:60]:
        costs = why(answer, catalogue, match.network.id).costs
        assert all(cost.text != cost.other for cost in costs), match.network.id


ASKS = Profile(
    lacks=("finance", "people"), wants=("business",), department="44", budget=100, hours=1, stage="growing"
)
BEYOND = {"low": 500, "high": 500, "hours": 3, "small": 0, "needs": {"finance": 3, "people": 1}}
TOLD = {"cost": {"min_eur_year": 500, "max_eur_year": 500}}


def told(whom: Network, profile: Profile = ASKS, lang: str = "fr", **record: object) -> Shown:
    """A network as it is shown alone."""
    (shown,) = advised(profile, whom, lang=lang, a=record).shown
    return shown


def plain(texts: list[str]) -> list[str]:
    return [text.replace("\u202f", " ") for text in texts]


def test_three_reasons_at_most_what_he_came_for_before_what_every_face_shows() -> None:
    serves = {"finance": 3, "people": 2, "business": 2}
    shown = told(named("a", vocations=["business"], needs=serves, stages=["growing"]))
    assert plain(shown.explanation.reasons) == [
        "Sa raison d’être : tenir votre trésorerie et trouver de l’argent.",
        "Vous souhaitez « faire des affaires » : c’est sa vocation.",
        "Il aide à trouver des clients et des affaires.",
    ]
    assert len(shown.explanation.reasons) == FOR and main_reason(shown.match) == "need:finance"
    assert max(shown.match.points, key=shown.match.points.__getitem__) == "nearness"
    few = told(
        named("a", small=2, low=None, high=None, scope="national", departments=[]),
        Profile(lacks=("finance",)),
    )
    assert few.explanation.reasons == [] and main_reason(few.match) is None


def test_what_is_beyond_his_means_comes_first_of_two_against() -> None:
    found = plain(told(named("a", **BEYOND), **TOLD).explanation.against)
    assert found == ["500 € par an : au-dessus de votre budget de 100 €.", "3 h par mois : plus que vos 1 h."]
    assert len(found) == AGAINST
    unknown = named("a", **BEYOND | {"low": None, "high": None, "vocations": ["peers"], "hours": 1})
    assert plain(told(unknown).explanation.against)[0].startswith("Son prix n’est pas connu")


def test_whom_it_is_not_for_comes_before_all_in_his_own_language_for_who_joins() -> None:
    twins = {"not_for": "Qui est pressé.", "en": {"not_for": "Anyone in a hurry."}}
    french, english, untold = (
        told(named("a", **BEYOND), lang=lang, **texts, **TOLD).explanation.against
        for lang, texts in (("fr", twins), ("en", twins), ("en", {"not_for": "Qui est pressé."}))
    )
    assert "Ce n’est pas pour qui est pressé." in french[0] and len(french) == AGAINST
    assert "This is not for anyone in a hurry." in english[0] and len(english) == AGAINST
    assert not any("pressé" in text for text in untold)
    helping = Profile(wants=("give-back",), department="44")
    helper = told(named("a", helpers="owners", needs={"give-back": 3}), helping, not_for="Qui est pressé.")
    assert helper.match.fit.role == "helper" and not any(
        "pressé" in text for text in helper.explanation.against
    )


def test_an_answer_told_as_served_is_not_told_as_barely_served_beside() -> None:
    """His vocation serves what he wants, though the need behind it is weak: the vocation alone is told."""
    shown = told(
        named("a", vocations=["business"], needs={"business": 1}),
        Profile(wants=("business",), department="44"),
    )
    assert any("faire des affaires" in text for text in shown.explanation.reasons)
    assert not any("affaires" in text for text in shown.explanation.against)
    assert shown.explanation.texts["need:business"].startswith("Il aide un peu")


def test_a_purpose_told_for_it_is_not_denied_beside(catalogue: Catalogue) -> None:
    answer = advise(from_mapping({"wants": ["good-practice", "fellowship"]}), catalogue)
    cards = [explain(match, catalogue.record(match.network.id)) for match in answer.matches]
    purposes = [card for card in cards if any(text.startswith("Sa raison d’être") for text in card.reasons)]
    assert purposes
    denied = ("Sa vocation est autre", "Il fait surtout autre chose", "Elle fait surtout autre chose")
    assert not [text for card in purposes for text in card.against if text.startswith(denied)]
    assert [text for card in cards for text in card.against if text.startswith(denied)]


def test_where_it_is_is_told_even_where_nearness_is_no_criterion() -> None:
    assert told(named("a", needs={"finance": 3}), Profile(lacks=("finance",))).explanation.near != ""
