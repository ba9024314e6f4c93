"""Every condition once: what a network asks of who joins it, and what an owner asks of a network.

``RULES`` maps a name to its rule, in the order in which conditions are told. To add one, see CONTRIBUTING: a line in one
module here, a key of the record, and its sentence in the messages.
"""

from __future__ import annotations

from . import entrance, firm, person, projects, territory, trade
from .musts import MUSTS
from .rule import ALL, FIRM, HELPED, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from ...catalogue.network import Record

__all__ = ["ALL", "FIRM", "HELPED", "MUSTS", "RULES", "Rule", "conditions_of"]

RULES: dict[str, Rule] = {
    rule.name: rule for part in (entrance, person, firm, projects, trade, territory) for rule in part.RULES
}

SURE_ALWAYS = frozenset({"closed", "departments", "regions", "trades", "beyond-the-sea"})
"""Facts about the network itself rather than conditions it sets: no source is asked for.

Nothing says that a network is anywhere else than where it is known to be.
"""


def conditions_of(record: Record, sure: Callable[[str], bool]) -> Iterator[tuple[str, Any, bool]]:
    """(rule, value, whether a source backs it) for each condition of a record.

    Args:
        record: the record as written.
        sure: whether a source backs the fact of a key.
    """
    for rule in RULES.values():
        value = rule.read(record, rule.key)
        if value is None:
            continue
        backed = rule.name in SURE_ALWAYS or (rule.name != "somewhere" and sure(rule.key))
        if backed or not rule.sourced:
            yield rule.name, value, backed
