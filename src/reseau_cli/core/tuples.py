"""Named tuples written as ``typing``'s, made in half the time: a run makes sixty, and nobody asks for their hints.

``typing`` looks at the hint of each field, and compiles those that are texts.
"""

from collections import namedtuple
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:

    class _Making(type):
        """Makes a named tuple of a class: its fields are what it annotates, the rest is kept as it is."""

        def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, space)
            hints = space.get("__annotations__", {})
            defaults = [space.pop(field) for field in hints if field in space]
            made = namedtuple(name, hints, defaults=defaults, module=space["__module__"])
            for key, value in space.items():
                setattr(made, key, value)
            return made

    class NamedTuple(metaclass=_Making):
        """As ``typing.NamedTuple``."""
