"""What one screen says of a network that may no longer exist, and of what to do where it tells nobody's terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.explanation.advised import advised, named

from reseau_cli.adviser import advise
from reseau_cli.core.explanation.at_the_door import first_step
from reseau_cli.core.explanation.glance import glance
from reseau_cli.core.explanation.terms import called
from reseau_cli.core.owner.profile import Profile, from_mapping

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue


def test_a_doubted_network_keeps_its_reason_and_is_to_be_checked(catalogue: Catalogue) -> None:
    answer = advise(from_mapping({"wants": ["local-roots"], "situation": {"department": "59"}}), catalogue)
    doubted = [one for one in answer.shown if one.match.network.doubted]
    assert doubted
    entries = glance(answer._replace(shown=doubted)).entries
    assert all("à vérifier" in entry.title and "encore" in entry.title for entry in entries)
    assert all(entry.reason and "encore" not in entry.reason for entry in entries)


def test_who_helps_a_branch_is_told_what_its_national_body_tells_him(catalogue: Catalogue) -> None:
    whole, branch = catalogue.record("initiative-france"), catalogue.record("initiative-aveyron")
    assert "roles" not in branch
    assert first_step(catalogue, branch, "helper", "fr") == whole["roles"]["helper"]["first_step"]
    assert first_step(catalogue, branch, "member", "fr") == branch["first_step"]


def test_a_help_is_called_free_only_where_a_source_says_so(catalogue: Catalogue) -> None:
    sourced, unsourced, unknown = (catalogue.record(id_) for id_ in ("cip", "cma", "bpifrance"))
    assert called("CIP", sourced, "fr") == "CIP (gratuit)"
    assert called("CMA", unsourced, "fr") == "CMA"
    assert called("Bpifrance", unknown, "fr") == "Bpifrance"


def test_a_network_without_a_reason_tells_what_it_is() -> None:
    mute = named("mute", scope="national", departments=[], small=0)
    shown = advised(Profile(lacks=("people",)), named("first", needs={"people": 3}), mute)
    assert glance(shown).entries[-1].reason == "Un club."
