"""What the owner would be to a network: one of its members, or one who helps there, sells or buys a firm."""

from __future__ import annotations

from ..owner.understood import is_retired

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..catalogue.network import Network
    from ..owner.understood import Owner

GIVING = "give-back"
"""The wish of who comes to help."""

IN_NEED = frozenset({"finance", "hardship"})
"""What he lacks who is to be helped before he helps."""

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
    return ("owners", "retired") if retired else ("owners",)


STANDINGS: tuple[Standing, ...] = tuple(
    (helpers, role) for helpers in ((), _alike(False), _alike(True)) for role in (None, *OF_A_STAGE.values())
)
"""Every standing there is."""


def role_of(whom: Standing, network: Network) -> str:
    """The role, in a network, of who has that standing: he helps where he comes to, and its helpers are his like."""
    helpers, role = whom
    if helpers and network.helpers in helpers:
        return HELPER
    return role if role and "handover" in network.vocations else MEMBER


def wishes_to_help(owner: Owner) -> bool:
    """Whether he wants to give back before all else: he lacks nothing, or it is his first wish and he is in no need."""
    first, needy = gives_first(owner), is_in_need(owner)
    return first is not None and (needy is None or (first and not needy))


def gives_first(owner: Owner) -> bool | None:
    """Whether to give back is his first wish; None where it is none of his."""
    wants = owner.profile.wants
    return wants[0] == GIVING if GIVING in wants else None


def is_in_need(owner: Owner) -> bool | None:
    """Whether he lacks what is to be helped first; None where he lacks nothing."""
    lacks = owner.profile.lacks
    return not IN_NEED.isdisjoint(lacks) if lacks else None


def like_him(owner: Owner) -> tuple[str, ...]:
    """The helpers he is one of (``vocabulary.HELPERS``)."""
    return _alike(is_retired(owner))
