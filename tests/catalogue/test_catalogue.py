"""The shipped catalogue: valid, whole, sorted, sourced, and compiled from the YAML that is there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

import pytest
from running import ROOT

from reseau_cli.catalogue import build, shipped, store
from reseau_cli.catalogue.compile import parents_of
from reseau_cli.catalogue.schema import FACTS
from reseau_cli.core import vocabulary as v
from reseau_cli.core.catalogue.search import Search, search
from reseau_cli.core.catalogue.sourcing import is_attributed
from reseau_cli.core.errors import FileError, MachineError
from reseau_cli.core.france.departments import COLLECTIVITIES, DEPARTMENTS, HOMES, REGIONS
from reseau_cli.core.france.naf import covers

if TYPE_CHECKING:
    from reseau_cli.catalogue.source import Document
    from reseau_cli.core.catalogue.network import Catalogue

SOURCE = ROOT / "data" / "networks.yaml"


@pytest.fixture(scope="module")
def records(document: Document) -> list[dict[str, Any]]:
    """The records of the YAML, in its order."""
    found: list[dict[str, Any]] = document.data["networks"]
    return found


def test_there_are_over_1300_records_sorted_by_id(
    records: list[dict[str, Any]], catalogue: Catalogue
) -> None:
    ids = [record["id"] for record in records]
    assert len(ids) > 1300
    assert ids == sorted(set(ids))
    assert [network.id for network in catalogue.networks] == ids


def test_what_points_to_a_record_finds_one(records: list[dict[str, Any]]) -> None:
    ids = {record["id"]: record for record in records}
    for record in records:
        for key in ("part_of", "successor"):
            if key in record:
                assert record[key] in ids and record[key] != record["id"], record["id"]
        assert ids.keys().isdisjoint(record.get("aliases", ())), record["id"]
    aliases = Counter(alias for record in records for alias in record.get("aliases", ()))
    assert max(aliases.values()) == 1
    for record in records:
        assert (record.get("status", "active") == "active") <= ("successor" not in record), record["id"]


def test_families_end(records: list[dict[str, Any]], catalogue: Catalogue) -> None:
    parents = parents_of(records)
    for network in catalogue.networks:
        assert network.family not in parents
        line = [network.id]
        while parent := parents.get(line[-1]):
            line.append(parent)
            assert len(line) < 5, line
        assert network.family == line[-1]


def test_codes_are_quoted_in_the_yaml() -> None:
    bare = re.compile(r"(?<![\w\"'.-])(?:\d{1,3}|2[AB]|\d\d\.\d\d?[A-Z]?)(?![\w\"'.-])")
    listed = re.compile(r"^ +(?:departments|regions|sectors): *\[(.*)\]", re.MULTILINE)
    found = listed.findall(SOURCE.read_text(encoding="utf-8"))
    assert len(found) > 300
    assert [codes for codes in found if bare.search(re.sub(r'"[^"]*"', "", codes))] == []


def test_every_source_says_what_it_backs(records: list[dict[str, Any]]) -> None:
    """Else nobody is told that a first step or a way in rests on no page."""
    assert [r["id"] for r in records if r["status"] == "active" and not is_attributed(r)] == []


def test_unsourced_and_doubted_facts_are_facts(records: list[dict[str, Any]]) -> None:
    for record in records:
        named = [
            *record.get("unsourced", ()),
            *(f for d in record.get("doubts", ()) for f in d.get("facts", ())),
        ]
        assert set(named) <= FACTS, record["id"]


def test_every_kind_place_and_vocation_has_networks(catalogue: Catalogue) -> None:
    assert {network.kind for network in catalogue.networks} == set(v.KINDS)
    for vocation in v.VOCATIONS:
        assert search(catalogue, Search(vocation=vocation)), vocation
    for need in v.NEEDS:
        assert search(catalogue, Search(need=need)), need
    places = [set(network.departments) for network in catalogue.networks]
    regions = {region for network in catalogue.networks for region in network.regions}
    regions |= {HOMES[department].region for place in places for department in place} - {""}
    assert regions == set(REGIONS)
    assert set(COLLECTIVITIES) <= set[str]().union(*places)
    for department in DEPARTMENTS:
        near = [
            n
            for n in search(catalogue, Search(department=department))
            if n.scope not in ("national", "online")
        ]
        assert near, department


def test_naf_codes_cover_a_trade(catalogue: Catalogue) -> None:
    codes = {sector for network in catalogue.networks for sector in network.sectors}
    assert codes
    for code in codes:
        assert covers(code, code) is True, code


def test_texts_are_clean_and_end_well(records: list[dict[str, Any]]) -> None:
    for record in records:
        for text in texts(record):
            assert text == text.strip() and text.isprintable() and "  " not in text, (record["id"], text)
        for key, longest in (
            ("what", 220),
            ("good_for", 150),
            ("not_for", 130),
            ("first_step", 130),
            ("name", 120),
        ):
            assert 0 < len(record[key]) <= longest, (record["id"], key)
        assert record["what"].endswith("."), record["id"]


def texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for inner in value.values() for text in texts(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in texts(inner)]
    return [value] if isinstance(value, str) else []


def test_every_name_resolves_to_one_network(records: list[dict[str, Any]], catalogue: Catalogue) -> None:
    names, ids = catalogue.names(), {record["id"] for record in records}
    assert set(names.values()) <= ids
    assert {names[id_] for id_ in ids} == ids
    assert all(name == name.lower() for name in names)
    assert catalogue.resolve(" CJD ") == "cjd" and catalogue.resolve("no such club") is None


@pytest.fixture(scope="module")
def fresh(document: Document) -> dict[str, bytes]:
    """What the YAML compiles to; that it has no fault, ``test_check.py`` says."""
    with (
        mock.patch.object(build, "read_yaml", lambda path: document),
        mock.patch.object(build, "problems", lambda data: []),
    ):
        return build.compile_file(SOURCE)


def test_the_compiled_form_is_a_fresh_compile(fresh: dict[str, bytes], catalogue: Catalogue) -> None:
    made_of = SOURCE.read_bytes() + SOURCE.with_name(store.LISTS).read_bytes()
    assert catalogue.version == sha256(made_of).hexdigest()[:12]
    for name, content in fresh.items():
        assert Path(shipped.FOLDER, name).read_bytes() == content, name


def test_the_compiled_form_holds_every_record(records: list[dict[str, Any]], catalogue: Catalogue) -> None:
    for record in records:
        assert catalogue.record(record["id"]) == record


def checkout(folder: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """A checkout of three records in ``folder``: (its YAML, its compiled folder)."""
    data = folder / "src" / "reseau_cli" / "data"
    data.mkdir(parents=True)
    source = folder / "data" / "networks.yaml"
    source.parent.mkdir()
    whole = SOURCE.read_text(encoding="utf-8")
    source.write_text("\n- id: ".join(whole.split("\n- id: ")[:4]) + "\n", encoding="utf-8")
    monkeypatch.setattr(shipped, "FOLDER", data)
    return source, data


def test_a_checkout_compiles_again_when_the_yaml_is_newer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, data = checkout(tmp_path, monkeypatch)
    assert len(shipped.load().networks) == 3
    made = (data / store.NETWORKS).stat().st_mtime_ns
    monkeypatch.setattr(build, "compile_file", None)
    assert len(shipped.load().networks) == 3, "compiled twice for nothing"
    monkeypatch.undo()
    monkeypatch.setattr(shipped, "FOLDER", data)
    source.write_text(
        source.read_text(encoding="utf-8").replace("name: 100 000", "name: 200 000"), encoding="utf-8"
    )
    os.utime(source, ns=(made + 10**9, made + 10**9))
    again = shipped.load()
    assert again.networks[0].name.startswith("200 000")
    assert sorted(path.name for path in data.iterdir()) == sorted(
        [store.NETWORKS, store.POSTINGS, store.RECORDS, store.ALIASES]
    ), "a temporary file was left"


def test_freshness_sees_every_module_that_the_compiled_form_depends_on() -> None:
    loaded = run_python(
        "import sys, reseau_cli.catalogue.build, reseau_cli.catalogue.overlay;"
        "print(*(m.__file__ for n, m in sys.modules.items() if n.startswith('reseau_cli.') and m.__file__), sep='\\n')"
    )
    needed = {Path(line).resolve() for line in loaded.split()}
    assert len(needed) > 10
    assert needed <= {Path(path).resolve() for path in shipped.code()}


def run_python(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout


def test_a_read_only_folder_is_no_obstacle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, data = checkout(tmp_path, monkeypatch)

    def refuse(files: object, folder: object) -> None:
        raise PermissionError(13, "read-only")

    monkeypatch.setattr(build, "write", refuse)
    found = shipped.load()
    assert len(found.networks) == 3
    assert found.record("100000-entrepreneurs")["name"] == "100 000 entrepreneurs"
    assert not (data / store.NETWORKS).exists()


def test_a_write_broken_off_does_not_look_finished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, data = checkout(tmp_path, monkeypatch)
    files = build.compile_file(tmp_path / "data" / "networks.yaml")
    replaced = Path.replace

    def breaks(self: Path, target: Path) -> Path:
        if target.name == store.RECORDS:
            raise OSError(28, "no space left")
        return replaced(self, target)

    monkeypatch.setattr(Path, "replace", breaks)
    with pytest.raises(MachineError, match="no space left"):
        store.write(files, data)
    assert not (data / store.NETWORKS).exists()


def test_an_invalid_yaml_leaves_the_compiled_form_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, data = checkout(tmp_path, monkeypatch)
    shipped.load()
    before = {path.name: path.read_bytes() for path in data.iterdir()}
    source.write_text(
        source.read_text(encoding="utf-8").replace("kind: network", "kind: club", 1), encoding="utf-8"
    )
    os.utime(source, ns=(2 * 10**18, 2 * 10**18))
    with pytest.raises(FileError, match="unknown-word"):
        shipped.load()
    assert {path.name: path.read_bytes() for path in data.iterdir()} == before


def test_an_install_without_its_data_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "FOLDER", tmp_path / "a" / "b" / "c")
    with pytest.raises(MachineError, match="damaged-install"):
        shipped.load().names()


@pytest.mark.parametrize(
    "written",
    [
        lambda name: name.replace("’", "'"),
        lambda name: name.upper().replace("-", " "),
        lambda name: re.sub(r"\s*\([^)]*\)", "", name),
    ],
    ids=["straight apostrophe", "capitals, no hyphen", "no brackets"],
)
def test_a_name_is_found_however_it_is_written(catalogue: Catalogue, written: Any) -> None:
    names = {network.id: written(network.name) for network in catalogue.networks}
    known = catalogue._replace(names=cache(catalogue.names))
    assert [id_ for id_, name in names.items() if known.resolve(name) != id_] == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("medef", "medef-territorial"),
        ("M.E.D.E.F.", "medef-territorial"),
        ("C.C.I.", "cci"),
        ("FCE", "fce-france"),
        ("F.C.E.", "fce-france"),
        ("adie", "adie"),
    ],
)
def test_an_acronym_with_or_without_dots_is_its_head(catalogue: Catalogue, typed: str, meant: str) -> None:
    assert catalogue.resolve(typed) == meant
