"""What a public help is worth beside the networks that one joins, and what is made for a legal form."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from core.strategies import network, owner

from reseau_cli.advise import owner_of
from reseau_cli.advise import rank as advise
from reseau_cli.core.method.criteria import criteria
from reseau_cli.core.owner.profile import Profile, from_mapping
from reseau_cli.core.vocabulary import LEGAL_FORMS

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue


@pytest.mark.parametrize(("want", "as_good"), [("reliable-information", True), ("fellowship", False)])
def test_a_chamber_is_as_good_as_a_network_for_plain_information(
    want: str, as_good: bool, catalogue: Catalogue
) -> None:
    profile = from_mapping({"wants": [want], "situation": {"trade": "boulangerie"}})
    chamber = next(match for match in advise(profile, catalogue).matches if match.network.id == "cma")
    assert (chamber.points["kind"] > 0) is as_good


def test_what_is_made_for_few_legal_forms_counts_for_those():
    def worth(form, whom):
        found = criteria(owner(Profile(legal_form=form)), [whom], [1.0], lambda stem: {})
        return next(c.values[0] for c in found if c.name == "legal-form")

    few = network("few", conditions=[("legal-forms", ["scop", "association"], True)])
    many = network("many", conditions=[("legal-forms", ["micro-entreprise"], True)])
    coops = network("coops", conditions=[("projects", "cooperative", True)])
    assert worth("scop", coops) == 1
    assert worth("scop", few) > worth("micro-entreprise", many) > 0
    open_to_most = [form for form in LEGAL_FORMS if form != "association"]
    assert worth("sarl", network("most", conditions=[("legal-forms", open_to_most, True)])) == 0
    assert worth("scop", many) == worth("sarl", coops) == worth("sarl", network("all")) == 0


@pytest.mark.parametrize(
    ("told", "best"),
    [
        ({}, "owners"),
        ({"situation": {"age": 70}}, "retired"),
        ({"text": "Je suis retraité du commerce."}, "retired"),
        ({"text": "Je pars à la retraite."}, "owners"),
    ],
)
def test_who_gives_back_goes_where_his_like_help(told: dict[str, object], best: str) -> None:
    kinds = ("owners", "retired", "employees", None)
    whom = owner_of(from_mapping({"wants": ["give-back"], **told}))
    found = criteria(whom, [network(str(kind), helpers=kind) for kind in kinds], [1.0] * 4, lambda stem: {})
    worth = dict(zip(kinds, next(c.values for c in found if c.name == "help"), strict=True))
    assert max(worth, key=worth.__getitem__) == best
    assert worth["employees"] == 0 < worth[None]


@pytest.mark.parametrize(
    ("stage", "solitude", "more"), [("struggling", 2, True), ("struggling", 1, False), ("growing", 3, False)]
)
def test_a_firm_in_difficulty_and_nobody_to_lean_on_make_holding_on_a_need(
    stage: str, solitude: int, more: bool
) -> None:
    needs = owner_of(from_mapping({"solitude": solitude, "situation": {"stage": stage}})).needs
    assert (needs["wellbeing"] > 0.3 + 1e-9) is more  # 0.3: the share of solitude that is wellbeing
