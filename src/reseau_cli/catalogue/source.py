"""YAML read safely, with the line of every key: the only module that imports yaml.

Limits come first (size, depth, aliases), because a file may come from anybody. A duplicate key is refused: YAML
would keep the last one in silence.
"""

from __future__ import annotations

import re

import yaml

from ..core.errors import FileError
from ..core.tuples import NamedTuple
from ..reading import MAX_BYTES, read_bytes
from .misreading import code_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import Any

    Chain = Any
    """Where a node is: None at the top, else (where its parent is, the last step)."""

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml's is five times faster
BOM = b"\xef\xbb\xbf"
MAX_DEPTH = 20
MAX_PARTS = 1_000_000
"""Separators at most: each value of a document takes one, and half a kilobyte of memory."""

_SEPARATORS = (b"\n", b",", b"[", b"{", b":")


class Document(NamedTuple):
    """A YAML document: its bytes, its data, and its nodes, which know their lines."""

    text: bytes
    data: Any
    root: Any

    def line(self, path: tuple[str | int, ...]) -> int:
        """The line (from 1) of the deepest key of ``path`` that is there."""
        node, line = self.root, 1
        for step in path:
            child = _child(node, step)
            if child is None:
                break
            key, node = child
            line = key.start_mark.line + 1
        return line

    def quoted(self, path: tuple[str | int, ...]) -> bool:
        """Whether the text at ``path``, which is there, stands between quotes."""
        node = self.root
        for step in path:
            _, node = _child(node, step)
        return bool(node.style in ("'", '"'))

    def odd_numbers(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Where a number is not written as people write it: YAML reads 0500 as 320, and 12:30 as 750."""
        for chain, node in self._scalars():
            if node.tag in _NUMBERS and not node.style and not _DECIMAL.fullmatch(node.value):
                yield _path(chain), node.value

    def odd_texts(self, is_odd: Callable[[str], bool]) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Where a text is odd, and the text."""
        for chain, node in self._scalars():
            if node.tag == _TEXT and is_odd(node.value):
                yield _path(chain), node.value

    def _scalars(self) -> Iterator[tuple[Chain, Any]]:
        """Every scalar but keys; where it is, is told only where it is asked: a catalogue has fifty thousand."""
        waiting: list[tuple[Chain, Any]] = [] if self.root is None else [(None, self.root)]
        while waiting:
            chain, node = waiting.pop()
            if isinstance(node, yaml.ScalarNode):
                yield chain, node
            elif isinstance(node, yaml.MappingNode):
                waiting += [((chain, key.value), value) for key, value in node.value]
            else:
                waiting += [((chain, i), item) for i, item in enumerate(node.value)]


def _path(chain: Chain) -> tuple[str | int, ...]:
    steps = []
    while chain is not None:
        chain, step = chain
        steps.append(step)
    return tuple(reversed(steps))


_TEXT = "tag:yaml.org,2002:str"
_NUMBERS = frozenset(("tag:yaml.org,2002:int", "tag:yaml.org,2002:float"))
_DECIMAL = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?")


def is_plain(text: str) -> bool:
    """Whether a text without quotes is read as that text, and not as a number, a date, yes or no."""
    tag: str = _RESOLVER.resolve(yaml.ScalarNode, text, (True, False))
    return tag == _TEXT


_RESOLVER: Any = yaml.resolver.Resolver()


def read_yaml(path: Path, limit: int = MAX_BYTES) -> Document:
    """A YAML file.

    Raises:
        FileError: missing, or larger than ``limit`` bytes; otherwise as ``parse``.
        MachineError: the system refuses to read it.
    """
    return parse(read_bytes(path, limit, pipe=True), str(path), limit)


def parse(text: bytes, name: str, limit: int = MAX_BYTES) -> Document:
    """A YAML document from its bytes; ``name`` is how errors call it.

    Raises:
        FileError: too large, not UTF-8, not YAML, too deep, an alias, a duplicate key.
    """
    if len(text) > limit:
        raise FileError("too-large", file=name, limit=limit)
    if sum(map(text.count, _SEPARATORS)) > MAX_PARTS:
        raise FileError("too-many", file=name, limit=MAX_PARTS)
    loader = None
    try:
        loader = LOADER(text.removeprefix(BOM).decode())
        root = loader.get_single_node()
        _inspect(root, name)
        data = None if root is None else _data(loader, root, name)
    except UnicodeDecodeError:
        raise FileError("not-utf8", file=name) from None
    except yaml.YAMLError as error:
        raise FileError(code_of(_reason(error)), file=name, line=_line(error, text)) from None
    except RecursionError:
        raise FileError("too-deep", file=name, line=1) from None
    except ValueError:
        raise FileError("not-yaml", file=name, line=1) from None
    finally:
        if loader is not None:
            loader.dispose()
    return Document(text, data, root)


def _reason(error: yaml.YAMLError) -> str:
    return str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)


def _line(error: yaml.YAMLError, text: bytes) -> int:
    """The line of what cannot be read; a sign that is not allowed is told by how many come before it."""
    mark, position = getattr(error, "problem_mark", None), getattr(error, "position", 0) or 0
    return int(mark.line) + 1 if mark else text[:position].count(b"\n") + 1


def _data(loader: Any, root: Any, name: str) -> Any:
    """The data of a document whose shape has been looked at; a value that is not what its tag says is named."""
    try:
        return loader.construct_document(root)
    except yaml.YAMLError:
        raise
    except Exception:  # a constructor raises anything: KeyError for "!!bool x", IndexError for "!!int ''"
        line, value = _odd(root)
        raise FileError("not-a-value", file=name, line=line, value=value) from None


def _odd(root: Any) -> tuple[int, str]:
    """The line and the text of the first scalar that is not what its tag says."""
    stack = [root]
    while stack:
        node = stack.pop(0)
        if isinstance(node, yaml.MappingNode):
            stack += [part for pair in node.value for part in pair]
        elif isinstance(node, yaml.SequenceNode):
            stack += node.value
        else:
            try:
                yaml.SafeLoader("").construct_object(node)
            except Exception:  # as above
                return node.start_mark.line + 1, node.value
    return 1, "?"


def _inspect(root: Any, name: str) -> None:
    """Refuse what the loader would accept in silence: depth, a node used twice (alias), a key given twice."""
    seen: set[int] = set()
    stack = [(root, 0)] if root is not None else []
    while stack:
        node, depth = stack.pop()
        line = node.start_mark.line + 1
        if id(node) in seen:
            raise FileError("alias", file=name, line=line)
        seen.add(id(node))
        if depth > MAX_DEPTH:
            raise FileError("too-deep", file=name, line=line)
        if isinstance(node, yaml.MappingNode):
            keys: set[str] = set()
            for key, value in node.value:
                line = key.start_mark.line + 1
                if not isinstance(key, yaml.ScalarNode):
                    raise FileError("odd-key", file=name, line=line)
                if key.value in keys:
                    raise FileError("duplicate-key", file=name, line=line, key=key.value)
                keys.add(key.value)
                stack.append((value, depth + 1))
        elif isinstance(node, yaml.SequenceNode):
            stack += [(item, depth + 1) for item in node.value]


def _child(node: Any, step: str | int) -> Any:
    """The nodes (key, value) one step down; an item of a list is its own key. None where there is none."""
    if isinstance(node, yaml.MappingNode):
        return next(((key, value) for key, value in node.value if key.value == str(step)), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step], node.value[step]
    return None
