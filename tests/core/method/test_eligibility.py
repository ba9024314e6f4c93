"""Conditions that rest on a moment of the firm's life, or on a kind of project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from reseau_cli.adviser import rank as advise
from reseau_cli.core.owner.profile import from_mapping

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue


@pytest.mark.parametrize(("stage", "out"), [("struggling", True), ("after-failure", False)])
def test_what_rebuilds_after_a_liquidation_is_not_for_who_still_fights(
    stage: str, out: bool, catalogue: Catalogue
) -> None:
    answer = advise(from_mapping({"situation": {"stage": stage}, "wants": ["rebound"]}), catalogue)
    assert ("60000-rebonds" in {exclusion.network.id for exclusion in answer.excluded}) is out


@pytest.mark.parametrize(("stage", "out"), [("struggling", False), ("after-failure", True)])
def test_what_saves_a_firm_is_not_for_who_has_lost_his(stage: str, out: bool, catalogue: Catalogue) -> None:
    answer = advise(from_mapping({"situation": {"stage": stage}, "wants": ["prevention"]}), catalogue)
    assert ("cip" in {exclusion.network.id for exclusion in answer.excluded}) is out


@pytest.mark.parametrize(
    ("answers", "asked"),
    [
        ({"situation": {"stage": "handing-over"}}, True),
        ({"situation": {"stage": "handing-over"}, "text": "je voudrais vendre à mes salariés"}, False),
        ({"situation": {"stage": "handing-over", "legal_form": "scop"}}, False),
    ],
)
def test_a_cooperative_is_told_by_the_sentence_or_the_form_else_asked(
    answers: dict[str, Any], asked: bool, catalogue: Catalogue
) -> None:
    matches = advise(from_mapping({**answers, "lacks": ["handover"]}), catalogue).matches
    scop = next(match for match in matches if match.network.id == "cg-scop")
    assert ("projects" in {finding.rule for finding in scop.to_check}) is asked


@pytest.mark.parametrize(
    ("told", "met"),
    [
        ({"lacks": ["export"]}, True),
        ({"text": "Je veux exporter mon miel."}, True),
        ({"lacks": ["finance"]}, False),
    ],
)
def test_what_is_for_who_sells_abroad_is_to_be_checked_for_the_others(
    told: dict[str, Any], met: bool, catalogue: Catalogue
) -> None:
    answer = advise(from_mapping({"wants": ["business"], **told}), catalogue)
    abroad = next(match for match in answer.matches if match.network.id == "cci-france-international")
    assert (("projects", "export") not in [(f.rule, f.value) for f in abroad.to_check]) is met


def test_who_buys_a_firm_is_told_of_the_trades_left_out_by_the_one_he_seeks(catalogue: Catalogue) -> None:
    """A buyer's trade is that of the firm he looks for: what a network leaves out, it has none of to sell."""
    answer = advise(from_mapping({"situation": {"stage": "taking-over", "trade": "47.22Z"}}), catalogue)
    assert "cra" in {exclusion.network.id for exclusion in answer.excluded}
