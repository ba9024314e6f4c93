"""Whole answers from made-up networks: the ranking, its words, and records that tell what a test says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.strategies import answer, catalogue_of, network

from reseau_cli.core.explanation.advice import Advice, advice

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Network
    from reseau_cli.core.owner.profile import Profile

LINES = [{"name": "Écoute", "phone": "3114", "hours": "24 h/24", "for": ["distress"]}]


def record(id_: str, **facts: Any) -> dict[str, Any]:
    """A record of which all that a page shows is known, and backed."""
    return {
        "id": id_,
        "name": id_.title(),
        "kind": "network",
        "vocations": ["territory"],
        "website": f"https://{id_}.fr",
        "audience": {"entry": "open"},
        "what": "Un club.",
        "first_step": "Écrire.",
        "sources": [{"url": f"https://{id_}.fr/x", "facts": "x", "dated": "2024"}],
        **facts,
    }


def advised(
    profile: Profile, *found: Network, top: int = 5, lang: str = "fr", **records: dict[str, Any]
) -> Advice:
    """The answer about some networks; ``records`` gives, by id, what a record tells otherwise."""
    catalogue = catalogue_of(list(found))._replace(record=lambda id_: record(id_) | records.get(id_, {}))
    return advice(answer(profile, catalogue), catalogue, top, lang)


def named(id_: str, **facts: Any) -> Network:
    """A network of the owner's département under a name of its own."""
    return network(id_, **{"name": id_.title(), "scope": "departmental", "departments": ["44"]} | facts)
