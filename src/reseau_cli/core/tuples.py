"""Named tuples written as ``typing``'s, made in an eighth of the time: a run makes sixty, and nobody asks for their hints.

``typing`` looks at the hint of each field, and compiles those that are texts; ``collections`` compiles the maker of each.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import CodeType
    from typing import Any
    from typing import NamedTuple as NamedTuple
else:
    from collections import _tuplegetter
    from functools import cache
    from types import FunctionType

    class _Named(tuple):
        """What all named tuples do, as those of ``collections``."""

        __slots__ = ()
        # No hints here: they would be told as those of each named tuple.
        _fields = ()
        _field_defaults = {}  # noqa: RUF012  (never written to)

        @classmethod
        def _make(cls, values: Iterable[Any]) -> _Named:
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
            return made

        def _replace(self, /, **changes: Any) -> _Named:
            made = self._make(map(changes.pop, self._fields, self))
            if changes:
                raise ValueError(f"Got unexpected field names: {list(changes)!r}")
            return made

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self) -> str:
            return f"{type(self).__name__}({', '.join(map('{}={!r}'.format, self._fields, self))})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

    @cache
    def _getter(at: int) -> Any:
        return _tuplegetter(at, None)

    @cache
    def _template(count: int) -> CodeType:
        """What makes a tuple of so many fields, before they are named."""
        names = "".join(f"_{at}, " for at in range(count))
        return eval(f"lambda _cls, {names}: _tuple_new(_cls, ({names}))").__code__

    def _maker(fields: tuple[str, ...], defaults: tuple[Any, ...]) -> FunctionType:
        named = _template(len(fields)).replace(co_varnames=("_cls", *fields), co_name="__new__")
        return FunctionType(named, {"_tuple_new": tuple.__new__, "__builtins__": {}}, "__new__", defaults)

    class _Making(type):
        """Makes a named tuple of a class: its fields are what it annotates, the rest is kept as it is."""

        def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, space)
            fields = tuple(space.get("__annotations__", ()))
            defaults = {field: space.pop(field) for field in fields if field in space}
            space |= {field: _getter(at) for at, field in enumerate(fields)}
            space |= {
                "__slots__": (),
                "_fields": fields,
                "_field_defaults": defaults,
                "__match_args__": fields,
            }
            space["__new__"] = _maker(fields, tuple(defaults.values()))
            return type(name, (_Named,), space)

    class NamedTuple(metaclass=_Making):
        """As ``typing.NamedTuple``."""
