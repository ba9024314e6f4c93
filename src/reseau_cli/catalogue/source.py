"""YAML read safely, with the line of every key: the only module that imports yaml.

Limits come first (size, depth, aliases), because a file may come from anybody. A duplicate key is refused: YAML
would keep the last one in silence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from ..core.errors import FileError
from ..reading import MAX_BYTES, read_bytes

if TYPE_CHECKING:
    from pathlib import Path

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
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise FileError(
            "not-yaml", file=name, line=line, reason=getattr(error, "problem", None) or "?"
        ) from None
    except (ValueError, RecursionError) as error:
        raise FileError("not-yaml", file=name, line=1, reason=type(error).__name__) from None
    finally:
        if loader is not None:
            loader.dispose()
    return Document(text, data, root)


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
