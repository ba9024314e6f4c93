"""What a public help is worth beside the networks that one joins, and what is made for a legal form."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from core.strategies import network, owner

from reseau_cli.core.profile import Profile, from_mapping
from reseau_cli.core.scoring import criteria
from reseau_cli.matchmaker import advise

if TYPE_CHECKING:
    from reseau_cli.core.network import Catalogue


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
    assert worth("scop", many) == worth("sarl", coops) == worth("sarl", network("all")) == 0
