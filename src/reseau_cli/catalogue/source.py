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
from .yaml_errors import code_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import Any

    Chain = Any
    """Where a node is: None at the top, else (where its parent is, the last step)."""

_SAFE: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml's is five times faster
BOM = b"\xef\xbb\xbf"
MAX_DEPTH = 20
MAX_PARTS = 1_000_000
"""Separators at most: each value of a document takes one, and half a kilobyte of memory."""

_SEPARATORS = (b"\n", b",", b"[", b"{", b":")


class Loader(_SAFE):  # type: ignore[misc]
    """The safe loader. What the same words without quotes are is resolved once: keys and codes come back by thousands."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._tags: dict[str, str] = {}

    def descend_resolver(self, current_node: Any, current_index: Any) -> None:
        """Nothing: where a node is tells nothing of its tag."""

    def ascend_resolver(self) -> None:
        """Nothing."""

    def resolve(self, kind: Any, value: str | None, implicit: Any) -> str:
        """The tag of a value that bears none, nor any place in the document that would tell it."""
        if kind is not yaml.ScalarNode:
            return _MAP if kind is yaml.MappingNode else _LIST
        if value is None or not implicit[0]:
            return _TEXT
        tag = self._tags.get(value)
        if tag is None:
            tag = self._tags[value] = str(super().resolve(kind, value, implicit))
        return tag


class Document(NamedTuple):
    """A YAML document: its bytes, its data, and its nodes, which know their lines.

    Of its scalars, keys left out, ``texts`` are the texts, ``others`` the nodes of the others.
    """

    text: bytes
    data: Any
    root: Any
    texts: list[str]
    others: list[Any]

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

    def bare(self, path: tuple[str | int, ...], *key: str) -> Iterator[tuple[str | int, ...]]:
        """Where no quotes stand round the texts of the list at ``path``, which is there, or round a key of its items."""
        node = self.root
        for step in path:
            _, node = _child(node, step)
        for i, text in enumerate(node.value):
            for step in key:
                _, text = _child(text, step)
            if text.style not in ("'", '"'):
                yield (*path, i, *key)

    def odd_numbers(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Where a number is not written as people write it: YAML reads 0500 as 320, and 12:30 as 750."""
        return self._where(_is_odd_number) if any(map(_is_odd_number, self.others)) else iter(())

    def odd_texts(
        self, is_odd: Callable[[str], bool], any_odd: Callable[[list[str]], bool]
    ) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Where a text is odd, and the text; ``any_odd`` tells first of all at once whether one may be."""
        if not any_odd(self.texts):
            return iter(())
        return self._where(lambda node: node.tag == _TEXT and is_odd(node.value))

    def _where(self, is_meant: Callable[[Any], bool]) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Where the scalars are that are meant, keys left out, and their words."""
        waiting: list[tuple[Chain, Any]] = [] if self.root is None else [(None, self.root)]
        while waiting:
            chain, node = waiting.pop()
            if isinstance(node, yaml.ScalarNode):
                if is_meant(node):
                    yield _path(chain), node.value
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


_TEXT, _MAP, _LIST = "tag:yaml.org,2002:str", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"
_NUMBERS = frozenset(("tag:yaml.org,2002:int", "tag:yaml.org,2002:float"))
_DECIMAL = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?")


def _is_odd_number(node: Any) -> bool:
    return node.tag in _NUMBERS and not node.style and not _DECIMAL.fullmatch(node.value)


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
        loader = Loader(text.removeprefix(BOM).decode())
        root = loader.get_single_node()
        data, texts, others = _data(loader, root, name)
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
    return Document(text, data, root, texts, others)


def _reason(error: yaml.YAMLError) -> str:
    return str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)


def _line(error: yaml.YAMLError, text: bytes) -> int:
    """The line of what cannot be read; a sign that is not allowed is told by how many come before it."""
    mark, position = getattr(error, "problem_mark", None), getattr(error, "position", 0) or 0
    return int(mark.line) + 1 if mark else text[:position].count(b"\n") + 1


def _data(loader: Any, root: Any, name: str) -> tuple[Any, list[str], list[Any]]:
    """The data of a document, and its scalars; a value that is not what its tag says is named."""
    data, plain, texts, others = _read(loader, root, name)
    if plain:
        return data, texts, others
    try:  # nothing plain, or nothing right: as the loader has it, or says so
        return loader.construct_document(root), texts, others
    except yaml.YAMLError:
        raise
    except Exception:  # a constructor raises anything: KeyError for "!!bool x", IndexError for "!!int ''"
        line, value = _odd(root)
        raise FileError("not-a-value", file=name, line=line, value=value) from None


def _read(loader: Any, root: Any, name: str) -> tuple[Any, bool, list[str], list[Any]]:
    """The data of a document, whether all of it is plain, and its scalars, keys left out: texts, and the other nodes.

    Texts, numbers, yes and no, lists and maps are made as the loader makes them, in a fifth of the time. What it would
    accept in silence is refused: depth, an alias, a key given twice.
    """
    texts: list[str] = []
    others: list[Any] = []
    seen: set[Any] = set()  # of nodes, which are each like themselves alone
    plain = True

    def made(node: Any, depth: int) -> Any:
        nonlocal plain
        if node in seen:
            raise FileError("alias", file=name, line=_line_of(node))
        seen.add(node)
        if depth > MAX_DEPTH:
            raise FileError("too-deep", file=name, line=_line_of(node))
        kind, tag, value = type(node), node.tag, node.value
        if kind is yaml.ScalarNode:
            if tag == _TEXT:
                texts.append(value)
                return value
            others.append(node)
            try:
                return _SCALARS[tag](loader, node)
            except Exception:  # a tag of another kind, or a value that is not what it says
                plain = False
                return None
        plain &= tag == (_MAP if kind is yaml.MappingNode else _LIST)
        depth += 1
        if kind is yaml.SequenceNode:
            return [made(item, depth) for item in value]
        found: dict[str, Any] = {}
        for key, held in value:
            if type(key) is not yaml.ScalarNode:
                raise FileError("odd-key", file=name, line=_line_of(key))
            if key.value in found:
                raise FileError("duplicate-key", file=name, line=_line_of(key), key=key.value)
            plain &= key.tag == _TEXT
            found[key.value] = made(held, depth)
        return found

    return None if root is None else made(root, 0), plain, texts, others


_SCALARS = {
    f"tag:yaml.org,2002:{name}": getattr(yaml.constructor.SafeConstructor, f"construct_yaml_{name}")
    for name in ("int", "float", "bool", "null")
}


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


def _line_of(node: Any) -> int:
    return int(node.start_mark.line) + 1


def _child(node: Any, step: str | int) -> Any:
    """The nodes (key, value) one step down; an item of a list is its own key. None where there is none."""
    if isinstance(node, yaml.MappingNode):
        return next(((key, value) for key, value in node.value if key.value == str(step)), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step], node.value[step]
    return None
