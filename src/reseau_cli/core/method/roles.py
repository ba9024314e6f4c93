"""What the owner would be to a network: one of its members, or one who helps there, sells or buys a firm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..owner.understood import is_retired

if TYPE_CHECKING:
    from ..catalogue.network import Network
    from ..owner.understood import Owner

MEMBER, HELPER, SELLER, BUYER = "member", "helper", "seller", "buyer"
ROLES = (MEMBER, HELPER, SELLER, BUYER)


def role_in(owner: Owner, network: Network) -> str:
    """His role there: a helper where he wants to give and his like help there, a seller or a buyer by his stage."""
    if comes_to_help(owner, network):
        return HELPER
    if "handover" in network.vocations:
        if owner.profile.stage == "handing-over":
            return SELLER
        if owner.profile.stage == "taking-over":
            return BUYER
    return MEMBER


def comes_to_help(owner: Owner, network: Network) -> bool:
    """Whether he would join to give rather than to receive: he lacks nothing, and its helpers are his like."""
    return wishes_to_help(owner) and network.helpers in like_him(owner)


def wishes_to_help(owner: Owner) -> bool:
    """Whether he wants to give back, and lacks nothing."""
    return "give-back" in owner.profile.wants and not owner.profile.lacks


def like_him(owner: Owner) -> tuple[str, ...]:
    """The helpers he is one of (``vocabulary.HELPERS``)."""
    return ("owners", "retired") if is_retired(owner) else ("owners",)
