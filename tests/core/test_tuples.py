"""Named tuples made without typing's look at their hints are the same tuples."""

from __future__ import annotations

import pickle
import typing

import pytest

from reseau_cli.core.tuples import NamedTuple


class Ours(NamedTuple):
    """A pair."""

    name: str
    count: int = 3

    @property
    def twice(self) -> int:
        """Twice the count."""
        return 2 * self.count


class Theirs(typing.NamedTuple):
    """A pair."""

    name: str
    count: int = 3

    @property
    def twice(self) -> int:
        """Twice the count."""
        return 2 * self.count


def test_they_are_what_typing_makes() -> None:
    for made in (Ours, Theirs):
        one = made("a", count=4)
        assert (one.name, one.count, one.twice, one[1]) == ("a", 4, 8, 4) and one == ("a", 4)
        assert made("b") == made._make(["b", 3]) == one._replace(name="b", count=3)
        assert one._asdict() == {"name": "a", "count": 4} and hash(one) == hash(("a", 4))
        with pytest.raises(TypeError):
            made()
        with pytest.raises(TypeError):
            made._make(["b"])
        with pytest.raises((ValueError, TypeError), match="unexpected field names"):
            one._replace(colour="red")
        with pytest.raises(AttributeError):
            one.name = "c"  # type: ignore[misc]
    same = ("__doc__", "_fields", "_field_defaults", "__match_args__", "__module__")
    assert [getattr(Ours, name) for name in same] == [getattr(Theirs, name) for name in same]
    assert typing.get_type_hints(Ours) == typing.get_type_hints(Theirs)
    assert repr(Ours("a")) == "Ours(name='a', count=3)" and pickle.loads(pickle.dumps(Ours("a"))) == Ours("a")
