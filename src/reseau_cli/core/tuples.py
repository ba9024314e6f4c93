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

        def __new__(cls, *values: Any, **named: Any) -> _Named:
            """One of many fields: what makes them is compiled when the first is made."""
            cls.__new__ = staticmethod(_maker(cls._fields, tuple(cls._field_defaults.values())))
            return cls.__new__(cls, *values, **named)

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

    _new = tuple.__new__
    _TEMPLATES = (
        lambda _, a: _new(_, (a,)),
        lambda _, a, b: _new(_, (a, b)),
        lambda _, a, b, c: _new(_, (a, b, c)),
        lambda _, a, b, c, d: _new(_, (a, b, c, d)),
        lambda _, a, b, c, d, e: _new(_, (a, b, c, d, e)),
        lambda _, a, b, c, d, e, f: _new(_, (a, b, c, d, e, f)),
        lambda _, a, b, c, d, e, f, g: _new(_, (a, b, c, d, e, f, g)),
        lambda _, a, b, c, d, e, f, g, h: _new(_, (a, b, c, d, e, f, g, h)),
        lambda _, a, b, c, d, e, f, g, h, i: _new(_, (a, b, c, d, e, f, g, h, i)),
        lambda _, a, b, c, d, e, f, g, h, i, j: _new(_, (a, b, c, d, e, f, g, h, i, j)),
        lambda _, a, b, c, d, e, f, g, h, i, j, k: _new(_, (a, b, c, d, e, f, g, h, i, j, k)),
        lambda _, a, b, c, d, e, f, g, h, i, j, k, m: _new(_, (a, b, c, d, e, f, g, h, i, j, k, m)),
        lambda _, a, b, c, d, e, f, g, h, i, j, k, m, n: _new(_, (a, b, c, d, e, f, g, h, i, j, k, m, n)),
    )
    """What makes tuples of one field, of two…, before these are named: compiled with this module, not at each start."""

    def _template(count: int) -> CodeType:
        if 0 < count <= len(_TEMPLATES):
            return _TEMPLATES[count - 1].__code__
        names = "".join(f"_{at}, " for at in range(count))
        return eval(f"lambda _, {names}: _new(_, ({names}))").__code__

    def _maker(fields: tuple[str, ...], defaults: tuple[Any, ...]) -> FunctionType:
        named = _template(len(fields)).replace(co_varnames=("_cls", *fields), co_name="__new__")
        return FunctionType(named, {"_new": _new, "__builtins__": {}}, "__new__", defaults)

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
            if len(fields) <= len(_TEMPLATES):
                space["__new__"] = _maker(fields, tuple(defaults.values()))
            return type(name, (_Named,), space)

    class NamedTuple(metaclass=_Making):
        """As ``typing.NamedTuple``."""
