"""One owner and one network: the facts of the pair, worked out once and carried with the match."""

from __future__ import annotations

from .admission import chance
from .eligibility import examine, refusals, unsettled
from .life import life_of
from .proximity import FAR, nearest_of
from .roles import role_of, standing
from .trade_match import inside, takes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..catalogue.network import Network
    from ..owner.understood import Owner
    from .eligibility import Finding
    from .proximity import Nearest
    from .roles import Standing


Trade = tuple[bool | None, bool | None]

OUTSIDE: Trade = (False, False)
"""What a network for some trades tells of who is surely of another: all those are alike to it, whatever theirs is."""


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
    leave it. Of a network that is ruled out, the rest is worked out when it is asked for, if ever. ``met`` is what
    ``inside`` and ``takes`` read, where it is known: a pair whose owner and ``met`` are changed is another's.
    """

    nearest: Nearest = FAR
    chance: float = 0.0
    life: float = 1.0
    ruled_out: bool = False
    _findings: list[Finding] | None = None
    met: Trade | None = None

    def __init__(self, owner: Owner, network: Network, year: int = 0, whom: Standing | None = None) -> None:
        """``year`` is the catalogue's: the age of what is known is told from it; ``whom`` is his standing, if known."""
        self.owner = owner
        self.role = role_of(whom or standing(owner), network)
        self.network = network.as_seen_by(self.role) if network.roles else network
        found = unsettled(self)
        if found is None:
            self.ruled_out = True
        else:
            self._findings = found
            self.nearest = nearest_of(owner.place, self.network)
            self.chance = chance(self, found)
            self.life = life_of(self.network, year)

    @classmethod
    def bare(cls, owner: Owner, network: Network, role: str, met: Trade | None = None) -> Fit:
        """A pair before anything is examined: a network as it is seen in a role; ``met`` is ``trade_of`` it, if known."""
        pair = cls.__new__(cls)
        pair.owner, pair.network, pair.role, pair.met, pair._findings = owner, network, role, met, []
        return pair

    @property
    def inside(self) -> bool | None:
        """Whether his codes are among its own."""
        return (self.met or self._trade())[0]

    @property
    def takes(self) -> bool | None:
        """Whether it takes his trade."""
        return (self.met or self._trade())[1]

    def _trade(self) -> Trade:
        self.met = trade_of(self.owner, self.network)
        return self.met

    @property
    def findings(self) -> list[Finding]:
        """The conditions not surely met."""
        if self._findings is None:
            self._findings = examine(self)
        return self._findings

    @property
    def excluded(self) -> list[Finding]:
        """The sure "no" among them."""
        return refusals(self) if self.ruled_out else []
