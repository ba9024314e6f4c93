"""Company does not hide help: where none of those shown answers the first lack, the best that does is let in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reseau_cli.core.method.union_kinds import with_both_kinds

from reseau_cli.advise import rank as advise
from reseau_cli.core.explanation.advice import advice
from reseau_cli.core.method.selection import ANSWERS, BEYOND, shown_matches
from reseau_cli.core.owner.profile import from_mapping
from reseau_cli.core.vocabulary import LACKS

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue

CLUBS_FIRST: dict[str, Any] = {
    "lacks": ["finance"],
    "wants": ["fellowship"],
    "solitude": 3,
    "situation": {"department": "49"},
}


def test_a_lender_takes_the_last_place_among_clubs(catalogue: Catalogue) -> None:
    answer = advise(from_mapping(CLUBS_FIRST), catalogue)
    assert not any(match.network.needs.get("finance", 0) >= ANSWERS for match in answer.matches[:5])
    shown = shown_matches(answer, 5)
    assert shown[:4] == answer.matches[:4]
    assert shown[4].network.needs["finance"] >= ANSWERS
    assert 15 < shown[4].rank <= 5 + BEYOND  # beyond the margin within which ranks are tried
    held = advice(answer, catalogue, shown).held
    assert {match.network.id for match in shown} <= held.keys()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(sorted(LACKS)), st.sampled_from(["12", "44", "69", "974"]), st.integers(1, 8))
def test_the_first_lack_is_answered_wherever_one_is_near_and_order_is_kept(
    catalogue: Catalogue, lack: str, department: str, top: int
) -> None:
    answers = {**CLUBS_FIRST, "lacks": [lack], "situation": {"department": department}}
    answer = advise(from_mapping(answers), catalogue)
    shown = shown_matches(answer, top)
    ranks = [match.rank for match in shown]
    assert len(shown) == min(top, len(answer.matches))
    assert ranks == sorted(set(ranks))
    near = any(match.network.needs.get(lack, 0) >= ANSWERS for match in answer.matches[: top + BEYOND])
    if near and top >= 3:
        assert any(match.network.needs.get(lack, 0) >= ANSWERS for match in shown)
    else:
        assert shown == with_both_kinds(answer, top)
