"""How likely a network is to admit the owner, given what he has not said and what is not known of it; what that is worth.

The chance of each open condition stands with its rule (``rules``): hand-set estimates for owners of very small firms.
"""

from __future__ import annotations

from . import priors
from .rules import RULES
from .rules.past import AGAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..catalogue.network import Network
    from .eligibility import Finding
    from .fit import Fit

NOT_MET = 0.1
"""The owner does not meet a condition, but nothing surely says that it holds."""

UNSOURCED = 0.5
"""How much of a condition counts where no source backs it."""

OF_ITS_NATURE = frozenset({"sectors", "trades"})
"""Conditions that count whole though no source backs them: whose network it is, where he has told no trade."""

OF_HIS_OWN = {"no-reply": AGAIN}
"""The chance that his own past with a network leaves; his own musts leave no doubt."""

UNLIKELY, LEAST = 0.3, 0.6
"""Below so many chances, a network is worth less on every count, down to this share of its points."""

DEAR, POCKET = 2, 100
"""So is what costs beyond so many times his budget, or beyond so many times these euros a year where he has less."""


def chance(fit: Fit, findings: list[Finding]) -> float:
    """The product of the chances of all that is not surely met: 1 where nothing is left to check."""
    likely = 1.0
    for finding in findings:
        likely *= odds_of(fit, finding)
    return likely


def odds_of(fit: Fit, finding: Finding) -> float:
    """The chance that one condition is met after all, as far as a source backs it."""
    if finding.met is False:
        return NOT_MET
    rule = RULES.get(finding.rule)
    odds = rule.odds(fit, finding.value) if rule else OF_HIS_OWN.get(finding.rule, 1.0)
    whole = finding.sure or finding.rule in OF_ITS_NATURE
    return odds if whole else 1 - UNSOURCED * (1 - odds)


def kept(fit: Fit) -> float:
    """The share of its points that a network keeps: less where it would hardly have him, he the price, or it the life."""
    part: float = share(fit.chance, left_by(fit.owner.profile.budget, fit.network, fit.life))
    return part


def share(chance: Any, left: Any, least: Callable[[Any, Any], Any] = min) -> Any:
    """The same from the chance and from what price and life leave: numbers, or arrays of them with their own ``least``."""
    return _part(chance / UNLIKELY, least) * left


def left_by(budget: int | None, network: Network, life: float) -> float:
    """The share of its points that its price, for so much, and its signs of life leave a network."""
    left: float = _part(_payable(budget, network), min) * life
    return left


def _payable(budget: int | None, network: Network) -> float:
    """How far his budget goes towards the price: 1 and more where nothing is lost."""
    if budget is None:
        return 1.0
    price = priors.price_of(network)
    if not price:
        return 1.0
    return DEAR * max(budget, POCKET) / price


def _part(held: Any, least: Callable[[Any, Any], Any]) -> Any:
    return LEAST + (1 - LEAST) * least(1.0, held)
