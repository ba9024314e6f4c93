"""Anything as a profile, a flag, a catalogue, a register's dump or a table: an exit code of ours, one line, inert words."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from unittest import mock

import running
from hypothesis import given, settings
from hypothesis import strategies as st
from running import ROOT, call

from reseau_cli.core.owner.profile import KEYS
from reseau_cli.core.text.hidden import hidden_in

EXAMPLE = (ROOT / "examples" / "mon-intercommunalite.yaml").read_bytes()
CLIENTS = (ROOT / "examples" / "clients.csv").read_bytes()[:600]
OWNER = b"lacks: [finance]\nsolitude: 2\nsituation: {postcode: '44000', trade: boulangerie}\n"
DUMP = (
    "id;titre;objet;objet_social1;adrs_codeinsee;adrs_libcommune;position\n"
    "W1;CLUB DES ENTREPRENEURS;réunir les chefs d’entreprise;;44109;NANTES;A\n"
).encode()

few = settings(max_examples=settings().max_examples // 3 + 1)
"""A run of a command takes long; ``--hypothesis-profile=default`` looks further."""

values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=30)
    | st.sampled_from(["44000", "finance", "2A"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
names = st.sampled_from([key.path for key in KEYS]) | st.text(max_size=10)


@st.composite
def spoilt(draw: st.DrawFn, whole: bytes) -> bytes:
    """A sound file with a piece of it replaced by anything, cut, or twice there."""
    start = draw(st.integers(0, len(whole)))
    end = draw(st.integers(start, min(len(whole), start + 40)))
    odd = st.binary(max_size=12) | st.sampled_from(
        [b"!!bool ", b"&a ", b"*a", b"<<: ", b": ", b"\n- ", b"\x00", b"'", b"{", b"\xff"]
    )
    return whole[:start] + draw(odd) + whole[end:]


def holds(*args: str, codes: tuple[int, ...] = (0, 1, 2, 3)) -> None:
    """No traceback (an exception would come through ``call``), a code of ours, nothing that acts on a terminal."""
    ran = call(*args)
    assert ran.code in codes, ran
    assert not hidden_in(ran.out) and not hidden_in(ran.err), ran
    assert ran.code != 3 or (ran.out == "" and ran.err.endswith("\n")), ran


def with_file(name: str, content: bytes, *args: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        holds(
            *(
                str(path) if arg == "FILE" else str(Path(folder) / "out") if arg == "OUT" else arg
                for arg in args
            )
        )


@few
@given(st.dictionaries(names, values, max_size=4))
def test_profiles(found: dict[str, object]) -> None:
    nested: dict[str, object] = {}
    for path, value in found.items():
        section, _, name = path.rpartition(".")
        inner = nested.setdefault(section, {}) if section else nested
        if isinstance(inner, dict):
            inner[name] = value
    with_file("owner.json", json.dumps(nested).encode(), "match", "--profile", "FILE", "--format", "json")


@few
@given(
    st.binary(max_size=60)
    | spoilt(b"lacks: [finance]\nsolitude: 2\nsituation: {postcode: '44000', trade: boulangerie}\n")
)
def test_profiles_as_text(content: bytes) -> None:
    with_file("owner.yaml", content, "match", "--profile", "FILE", "--plain")


flags = st.sampled_from(
    [f"--{key.name.replace('_', '-')}" for key in KEYS] + ["--top", "--date", "--format", "--lang"]
)


@few
@given(
    st.lists(
        st.tuples(flags, st.text(max_size=20) | st.sampled_from(["1", "44000", "²", "-1", "9" * 5000])),
        max_size=3,
    )
)
def test_flags(typed: list[tuple[str, str]]) -> None:
    holds("match", *(word for pair in typed for word in pair), "--no-input")


@few
@given(spoilt(EXAMPLE))
def test_catalogues_laid_over(content: bytes) -> None:
    with mock.patch.object(running, "standing", running.few_networks):  # its size proves nothing here
        with_file("mine.yaml", content, "list", "rives", "--catalogue", "FILE")


@few
@given(spoilt(EXAMPLE))
def test_catalogues_checked(content: bytes) -> None:
    with_file("mine.yaml", content, "catalogue", "check", "FILE")


@few
@given(spoilt(DUMP))
def test_dumps(content: bytes) -> None:
    with_file("rna.csv", content, "catalogue", "import-rna", "FILE", "--out", "OUT")


@few
@given(spoilt(b"pseudonym,solitude,postcode\na,3,44000\nb,2,26000\n"))
def test_tables_of_owners(content: bytes) -> None:
    with_file("owners.csv", content, "batch", "FILE", "-o", "-")
