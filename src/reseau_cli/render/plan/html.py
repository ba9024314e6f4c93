"""A plan as a page of its own."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from ...core.explanation.address import linked, pieces, ways
from ..html import filled
from .blocks import Block, blocks

if TYPE_CHECKING:
    from ...core.explanation.address import Address
    from ...core.explanation.plan import Plan


def html(plan: Plan) -> str:
    """The whole plan."""
    found = list(blocks(plan))
    doors = [way for target in plan.targets for way in ways(target.door) if not way.opens.startswith("http")]

    def read(block: Block) -> str | list[Address]:
        """What is said, in pieces where a door may stand in it: its telephone, its e-mail, its page."""
        if block.kind not in ("line", "item"):
            return block.text
        return [
            two for one in linked(block.text, doors) for two in ([one] if one.opens else pieces(one.text))
        ]

    groups = [
        (kind, [read(block) for block in same]) for kind, same in groupby(found, lambda block: block.kind)
    ]
    return filled("plan.html", plan.lang, title=found[0].text, groups=groups)
