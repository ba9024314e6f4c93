"""YAML read safely: lines of keys, limits, and what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reseau_cli.catalogue import source
from reseau_cli.core.errors import FileError

if TYPE_CHECKING:
    from pathlib import Path

TEXT = b"""# a comment
date: "2026-01-01"
networks:

- id: a
  audience:
    stages: [idea, starting]
- id: b
  sources:
  - url: https://a.fr
    facts: one
  - facts: two
"""


def parse(text: bytes, limit: int = source.MAX_BYTES) -> source.Document:
    return source.parse(text, "x.yaml", limit)


def refused(text: bytes, limit: int = source.MAX_BYTES) -> FileError:
    with pytest.raises(FileError) as caught:
        parse(text, limit)
    assert caught.value.values["file"] == "x.yaml" and caught.value.exit_code == 3
    return caught.value


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ((), 1),
        (("date",), 2),
        (("networks",), 3),
        (("networks", 0), 5),
        (("networks", 0, "id"), 5),
        (("networks", 0, "audience", "stages"), 7),
        (("networks", 0, "audience", "stages", 1), 7),
        (("networks", 1, "sources", 1, "facts"), 12),
        # Where the path leads nowhere, the deepest key that is there.
        (("networks", 1, "sources", 7), 9),
        (("networks", 0, "audience", "nothing", "deeper"), 6),
        (("nothing",), 1),
    ],
)
def test_the_line_of_a_path(path: tuple[str | int, ...], line: int) -> None:
    assert parse(TEXT).line(path) == line


def test_the_data_and_the_bytes_are_kept() -> None:
    document = parse(TEXT)
    assert document.text == TEXT
    assert document.data["networks"][1]["sources"] == [
        {"url": "https://a.fr", "facts": "one"},
        {"facts": "two"},
    ]


def test_a_byte_order_mark_and_windows_line_ends_are_read() -> None:
    document = parse(b"\xef\xbb\xbfa: 1\r\nb:\r\n  c: 2\r\n")
    assert document.data == {"a": 1, "b": {"c": 2}}
    assert document.line(("b", "c")) == 3


def test_an_empty_document_holds_nothing() -> None:
    for text in (b"", b"\n\n", b"# nothing\n"):
        assert parse(text).data is None


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (b"a: 1\na: 2\n", "duplicate-key", 2),
        (b"a:\n  b: 1\n  c: 2\n  b: 3\n", "duplicate-key", 4),
        (b"- a: 1\n- {a: 1, a: 1}\n", "duplicate-key", 2),
        (b"? [a, b]\n: 1\n", "odd-key", 1),
        (b"a: &x [1]\nb: *x\n", "alias", 1),
        (b"a: &x {b: *x}\n", "alias", 1),
        (b"a: *x\n", "alias", 1),
        (b"a: 1\nb: [1,\nc: 2\n", "yaml-bracket", 4),
        (b"a: 1\n\tb: 2\n", "yaml-sign", 2),
        (b"a: !!python/name:os.system\n", "yaml-tag", 1),
        (b"a: \x07\n", "yaml-hidden", 1),
        (b"a: 1\n---\nb: 2\n", "yaml-documents", 2),
        (b"b: 1\na: 2020-02-30\n", "not-a-value", 2),
    ],
)
def test_what_is_refused_and_its_line(text: bytes, code: str, line: int) -> None:
    error = refused(text)
    assert (error.code, error.values["line"]) == (code, line)


def test_depth_has_a_limit() -> None:
    deepest = source.MAX_DEPTH
    assert parse(b"[" * deepest + b"]" * deepest).data
    assert refused(b"[" * (deepest + 2) + b"]" * (deepest + 2)).code == "too-deep"
    assert refused(b"[" * 200_000).code in ("too-deep", "not-yaml")


def test_size_has_a_limit() -> None:
    assert parse(b"a: 123", 6).data == {"a": 123}
    assert refused(b"a: 1234", 6).code == "too-large"


@pytest.mark.parametrize("text", ["é".encode("latin-1"), "a: 1".encode("utf-16"), b"\xff\xfe\x00"])
def test_only_utf8_is_read(text: bytes) -> None:
    assert refused(text).code == "not-utf8"


def test_a_file_is_read_no_further_than_its_limit(tmp_path: Path) -> None:
    file = tmp_path / "big.yaml"
    file.write_bytes(b"a: " + b"1" * 100)
    with pytest.raises(FileError, match="too-large"):
        source.read_yaml(file, 50)
    for missing in (tmp_path, tmp_path / "none.yaml"):
        with pytest.raises(FileError, match="cannot-read"):
            source.read_yaml(missing)


def test_the_fast_loader_is_the_safe_one() -> None:
    assert source.Loader.__base__.__name__ in ("CSafeLoader", "SafeLoader")


def test_a_list_without_end_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "Loader", None)
    with pytest.raises(FileError) as caught:
        source.parse(b"networks: [" + b"[]," * 9_000_000 + b"]", "x.yaml")
    assert caught.value.code == "too-many"
