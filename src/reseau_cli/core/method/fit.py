"""One owner and one network: the facts of the pair, worked out once and carried with the match."""

from __future__ import annotations

from .admission import chance
from .eligibility import examine
from .life import life_of
from .proximity import FAR, nearest_of
from .roles import role_in
from .trade_match import inside, takes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..catalogue.network import Network, Networks
    from ..owner.understood import Owner
    from .eligibility import Finding
    from .proximity import Nearest


Trade = tuple[bool | None, bool | None]

OUTSIDE: Trade = (False, False)
"""What a network for some trades tells of who is surely of another: all those are alike to it, whatever theirs is."""

UNTOLD: Trade = (None, None)
"""What it tells of who has not said his trade, and what one for all trades tells of anyone."""


def trade_of(owner: Owner, network: Network) -> Trade:
    """Whether his codes are among a network's own, and whether it takes his trade: ``inside`` and ``takes`` of a pair."""
    if not network.sectors or not (owner.codes or owner.trade):
        return UNTOLD
    within = inside(owner, network)
    return within, takes(owner, network, within)


def elsewhere(owner: Owner) -> Trade:
    """What networks for some trades tell of him that are not among those ``of_his_trade``."""
    return OUTSIDE if owner.codes else UNTOLD


def of_his_trade(owner: Owner, networks: Networks) -> dict[int, Trade]:
    """The networks for some trades of which his may be one, by their place, in order; without a code, all of them may."""
    if len(owner.codes) == 1:  # nearly always
        told = networks.perhaps_for(owner.codes[0])
        return {at: (told[at], takes(owner, networks[at], told[at])) for at in sorted(told)}
    some: Iterable[int] = {at for code in owner.codes for at in networks.perhaps_for(code)}
    if owner.trade and not owner.codes:
        some = (at for at, network in enumerate(networks) if network.sectors)
    return {at: trade_of(owner, networks[at]) for at in sorted(some)}


class Fit:
    """A pair. ``network`` is as it is seen by who comes in the owner's ``role``.

    ``inside`` is whether his codes are among its own, ``takes`` whether it takes his trade; None where a finer code or
    the trade's name would tell, or where it is for all trades. ``findings`` are the conditions not surely met,
    ``excluded`` the sure "no" among them, which rule the network out. Where there is none, also: ``nearest``, the level
    and the group; ``chance``, in [0, 1], of being admitted; ``life``, the share of its points that its signs of life
    leave it. ``met`` is what ``inside`` and ``takes`` read, where it is known: a pair whose owner and ``met`` are changed
    is another's.
    """

    nearest: Nearest = FAR
    chance: float = 0.0
    life: float = 1.0
    findings: Sequence[Finding] = ()
    met: Trade | None = None

    def __init__(self, owner: Owner, network: Network, year: int = 0) -> None:
        """``year`` is the catalogue's: the age of what is known is told from it."""
        self.owner = owner
        self.role = role_in(owner, network)
        self.network = network.as_seen_by(self.role)
        self.findings = examine(self)
        if not self.excluded:
            self.settle(
                self.findings, chance(self, self.findings), nearest_of(owner.place, self.network), year
            )

    @classmethod
    def bare(cls, owner: Owner, network: Network, role: str, met: Trade | None = None) -> Fit:
        """A pair before anything is examined: a network as it is seen in a role; ``met`` is ``trade_of`` it, if known."""
        pair = cls.__new__(cls)
        pair.owner, pair.network, pair.role, pair.met = owner, network, role, met
        return pair

    def settle(self, findings: Sequence[Finding], chance: float, nearest: Nearest, year: int) -> None:
        """All the rest of the pair, where nothing rules the network out."""
        self.findings, self.chance, self.nearest = findings, chance, nearest
        self.life = life_of(self.network, year)

    @property
    def excluded(self) -> list[Finding]:
        """The sure "no" among the findings."""
        return [finding for finding in self.findings if finding.excludes]

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
