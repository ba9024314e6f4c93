"""What the owner would be to a network: one of its members, or one who helps there, sells or buys a firm."""

from __future__ import annotations

from ..owner.needs import comes_to_help
from ..owner.situation import is_retired

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..catalogue.network import Network
    from ..owner.understood import Owner

MEMBER, HELPER, SELLER, BUYER = "member", "helper", "seller", "buyer"
OF_A_STAGE = {"handing-over": SELLER, "taking-over": BUYER}
"""The role that a stage gives in a network of handing over."""


def role_in(owner: Owner, network: Network) -> str:
    """His role there: a helper where he wants to give and his like help there, a seller or a buyer by his stage."""
    return role_of(standing(owner), network)


Standing = tuple[tuple[str, ...], str | None]
"""All of an owner that his roles depend on: the helpers he is one of, where he comes to help; what his stage makes him."""


def standing(owner: Owner) -> Standing:
    """What an owner would be to networks of each kind."""
    return like_him(owner) if wishes_to_help(owner) else (), OF_A_STAGE.get(owner.profile.stage or "")


def _alike(retired: bool) -> tuple[str, ...]:
    return ("owners", "anyone", "retired") if retired else ("owners", "anyone")


STANDINGS: tuple[Standing, ...] = tuple(
    (helpers, role) for helpers in ((), _alike(False), _alike(True)) for role in (None, *OF_A_STAGE.values())
)
"""Every standing there is."""


def role_of(whom: Standing, network: Network) -> str:
    """The role, in a network, of who has that standing: to sell or buy a firm, or to help where its helpers are his like."""
    helpers, role = whom
    if role and "handover" in network.vocations:
        return role
    return HELPER if helpers and network.helpers in helpers else MEMBER


def wishes_to_help(owner: Owner) -> bool:
    """Whether he comes to help before all else."""
    return comes_to_help(owner.profile.lacks, owner.profile.wants)


def like_him(owner: Owner) -> tuple[str, ...]:
    """The helpers he is one of (``vocabulary.HELPERS``)."""
    return _alike(is_retired(owner))
