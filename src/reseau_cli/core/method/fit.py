"""One owner and one network: the facts of the pair, worked out once and carried with the match."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .admission import chance
from .eligibility import examine
from .life import life_of
from .proximity import FAR, nearest_of
from .roles import role_of, standing
from .trade_match import inside, takes

if TYPE_CHECKING:
    from ..catalogue.network import Network
    from ..owner.understood import Owner
    from .eligibility import Finding
    from .proximity import Nearest
    from .roles import Standing


Trade = tuple[bool | None, bool | None]


def trade_of(owner: Owner, network: Network) -> Trade:
    """Whether his codes are among a network's own, and whether it takes his trade: ``inside`` and ``takes`` of a pair."""
    if not network.sectors or not (owner.codes or owner.trade):
        return None, None
    within = inside(owner, network)
    return within, takes(owner, network, within)


class Fit:
    """A pair. ``network`` is as it is seen by who comes in the owner's ``role``.

    ``inside`` is whether his codes are among its own, ``takes`` whether it takes his trade; None where a finer code or
    the trade's name would tell, or where it is for all trades. ``findings`` are the conditions not surely met,
    ``excluded`` the sure "no" among them, which rule the network out. Where there is none, also: ``nearest``, the level
    and the group; ``chance``, in [0, 1], of being admitted; ``life``, the share of its points that its signs of life
    leave it.
    """

    findings: list[Finding]
    excluded: list[Finding]
    nearest: Nearest

    __slots__ = (
        "chance",
        "excluded",
        "findings",
        "inside",
        "life",
        "nearest",
        "network",
        "owner",
        "role",
        "takes",
    )

    def __init__(self, owner: Owner, network: Network, year: int = 0, whom: Standing | None = None) -> None:
        """``year`` is the catalogue's: the age of what is known is told from it; ``whom`` is his standing, if known."""
        role = role_of(whom or standing(owner), network)
        self._meet(owner, network.as_seen_by(role) if network.roles else network, role)
        self.findings = examine(self)
        if self.findings:
            self.excluded = [finding for finding in self.findings if finding.excludes]
        if not self.excluded:
            self.nearest = nearest_of(owner.place, self.network)
            self.chance = chance(self, self.findings)
            self.life = life_of(self.network, year)

    @classmethod
    def bare(cls, owner: Owner, network: Network, role: str, met: Trade | None = None) -> Fit:
        """A pair before anything is examined: a network as it is seen in a role; ``met`` is ``trade_of`` it, if known."""
        pair = cls.__new__(cls)
        pair._meet(owner, network, role, met)
        return pair

    def _meet(self, owner: Owner, network: Network, role: str, met: Trade | None = None) -> None:
        self.owner, self.network, self.role = owner, network, role
        self.inside, self.takes = met or trade_of(owner, network)
        self.findings, self.excluded, self.nearest = [], [], FAR
        self.chance, self.life = 0.0, 1.0
