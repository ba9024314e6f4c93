"""``reseau catalogue add``: a record is checked, shown, and written in its place; nothing else in the file moves."""

from __future__ import annotations

import re
import subprocess
import sys
from subprocess import DEVNULL
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from running import ROOT, call, environment

from reseau_cli.catalogue.edit import insert, render
from reseau_cli.cli.catalogue import add as add_command
from reseau_cli.core.catalogue.draft import slug

if TYPE_CHECKING:
    from pathlib import Path

SHIPPED = (ROOT / "data" / "networks.yaml").read_text(encoding="utf-8")
_HEAD, *_RECORDS = SHIPPED.split("\n- id: ")
FEW, MANY = (
    "\n- id: ".join([_HEAD, *some]) + "\n"
    for some in (
        [one for one in _RECORDS if one.startswith(("adie\n", "bni\n", "cjd\n"))],
        [one for one in _RECORDS[::20] if not re.search(r"\n +(part_of|successor|asked_at): ", one)],
    )
)
"""Three records of the shipped catalogue, and some forty, laid out as there: the whole takes seconds to check."""
RECORD = """\
id: {id}
name: Club des essais
kind: network
vocations: [territory, business]
audience: {{entry: open, small: 3, sectors: ["01.13Z"]}}
needs: {{local-roots: 3}}
cost: {{min_eur_year: 40, year: 2026}}
presence: {{scope: local, regions: ["84"], departments: ["01"]}}
what: "Un club d’essai : il n’existe pas."
good_for: Qui vérifie.
not_for: Qui cherche.
first_step: Ne rien faire.
sources:
- {{facts: essai, dated: "2026"}}
confidence: low
"""


def read(text: str) -> Any:
    """A YAML text, by the fast reader: some of them hold the whole catalogue."""
    return yaml.load(text, Loader=yaml.CSafeLoader)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "networks.yaml"
    path.write_text(FEW, encoding="utf-8")
    return path


def source(tmp_path: Path, id_: str = "club-des-essais", **changes: str) -> str:
    path = tmp_path / "one.yaml"
    text = RECORD.format(id=id_)
    for key, value in changes.items():
        text = re.sub(rf"(?m)^{key}: .*$", f"{key}: {value}", text)
    path.write_text(text, encoding="utf-8")
    return str(path)


def add(tmp_path: Path, file: Path, *flags: str, **changes: str):
    return call("catalogue", "add", "--from", source(tmp_path, **changes), "--catalogue", str(file), *flags)


def test_in_the_whole_catalogue_nothing_else_moves():
    record = read(RECORD.format(id="club-des-essais"))
    assert insert(SHIPPED, record).replace(f"{render(record)}\n", "", 1) == SHIPPED


def test_it_is_written_in_its_place_and_nothing_else_moves(tmp_path, file):
    file.write_text(MANY, encoding="utf-8")
    told = add(tmp_path, file, "--yes")
    assert told.code == 0, told.err
    after = file.read_text(encoding="utf-8")
    block = f"{render(read(RECORD.format(id='club-des-essais')))}\n"
    assert after.replace(block, "", 1) == MANY
    # Sorted: a diff may cut within the lines that the new record shares with its neighbour.
    told_lines = [
        line for line in told.out.splitlines() if line.startswith("+") and not line.startswith("+++")
    ]
    assert sorted(line[1:] for line in told_lines) == sorted(block.splitlines())
    ids = re.findall(r"(?m)^- id: (\S+)", after)
    assert ids == sorted(ids) and "club-des-essais" in ids
    assert call("catalogue", "check", str(file)).code == 0


def test_it_is_shown_and_not_written_without_leave(tmp_path, file):
    told = add(tmp_path, file)
    assert told.code == 2 and "--yes" in told.err and "+- id: club-des-essais" in told.out
    assert file.read_text(encoding="utf-8") == FEW


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"kind": "club"}, "club"),
        ({"what": "x" * 230}, "220"),
        ({"presence": '{scope: local, regions: ["52"], departments: ["01"]}'}, "01"),
        ({"cost": "{min_eur_year: 40}"}, "year"),
        ({"audience": '{entry: open, sectors: ["56.99Z"]}'}, "56.99Z"),
    ],
)
def test_a_record_with_a_fault_is_not_written(tmp_path, file, changes, word):
    told = add(tmp_path, file, "--yes", **changes)
    assert told.code == 1 and word in told.err and "club-des-essais" in told.err
    key = next(iter(changes))
    line = 1 + [
        line.partition(":")[0] for line in (tmp_path / "one.yaml").read_text("utf-8").splitlines()
    ].index(key)
    assert f"one.yaml, ligne {line}, " in told.err
    assert file.read_text(encoding="utf-8") == FEW


def test_a_known_id_is_refused(tmp_path, file):
    told = call("catalogue", "add", "--from", source(tmp_path, "bni"), "--catalogue", str(file), "--yes")
    assert told.code == 2 and "bni" in told.err
    assert file.read_text(encoding="utf-8") == FEW


def test_the_line_ends_of_another_system_are_kept(tmp_path, file):
    file.write_bytes(FEW.replace("\n", "\r\n").encode())
    assert add(tmp_path, file, "--yes").code == 0
    written = file.read_bytes()
    assert b"- id: club-des-essais\r\n" in written
    assert written.count(b"\n") == written.count(b"\r\n")


@pytest.mark.parametrize("layout", ["  - id: a\n    name: A\n", "- name: A\n  id: a\n"])
def test_a_file_laid_out_otherwise_is_left_alone(tmp_path, layout):
    mine = tmp_path / "mine.yaml"
    mine.write_text(f"networks:\n{layout}", encoding="utf-8")
    told = add(tmp_path, mine, "--yes")
    assert told.code == 2 and "- id:" in told.err
    assert mine.read_text(encoding="utf-8") == f"networks:\n{layout}"


@pytest.mark.usefixtures("few")
def test_a_catalogue_of_one_s_own_is_begun(tmp_path):
    mine = tmp_path / "new" / "mine.yaml"
    assert add(tmp_path, mine, "--yes").code == 0
    assert call("catalogue", "check", str(mine)).code == 0
    told = call("show", "club-des-essais", "--catalogue", str(mine))
    assert told.code == 0 and "mine.yaml" in told.out


def test_a_catalogue_written_empty_between_brackets_is_filled(tmp_path):
    mine = tmp_path / "mine.yaml"
    mine.write_text("networks: []\n", encoding="utf-8")
    assert add(tmp_path, mine, "--yes").code == 0
    assert call("catalogue", "check", str(mine)).code == 0


def test_without_a_terminal_a_file_is_asked_for():
    told = call("catalogue", "add")
    assert told.code == 2 and "--from" in told.err


@pytest.mark.skipif(sys.platform == "win32", reason="no lock there")
def test_three_at_once_are_three_records(tmp_path):
    mine = tmp_path / "mine.yaml"
    mine.write_text("networks:\n", encoding="utf-8")
    command = [sys.executable, "-m", "reseau_cli", "catalogue", "add", "--catalogue", str(mine), "--yes"]
    running = []
    for i in range(3):
        (one := tmp_path / f"from-{i}.yaml").write_text(RECORD.format(id=f"club-{i}"), encoding="utf-8")
        running.append(subprocess.Popen([*command, "--from", str(one)], env=environment(), stdout=DEVNULL))
    assert [child.wait(120) for child in running] == [0] * 3
    ids = [one["id"] for one in read(mine.read_text(encoding="utf-8"))["networks"]]
    assert ids == [f"club-{i}" for i in range(3)]


def test_what_came_between_showing_and_writing_is_kept(tmp_path, file, monkeypatch):
    def meanwhile(*_):
        file.write_text(insert(FEW, read(RECORD.format(id="another"))), encoding="utf-8")
        return True

    monkeypatch.setattr(add_command, "_agreed", meanwhile)
    assert add(tmp_path, file).code == 0
    assert {"another", "club-des-essais"} <= {one["id"] for one in read(file.read_text("utf-8"))["networks"]}
    told = add(tmp_path, file)
    assert told.code == 2 and "club-des-essais" in told.err


words = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=30)


@given(
    words, st.from_regex(r"[a-z]{1,6}(-[a-z0-9]{1,4})?", fullmatch=True), st.sampled_from(["01", "2A", "974"])
)
def test_what_is_written_is_what_was_given(text, id_, code):
    record = read(RECORD.format(id=id_)) | {
        "what": text,
        "presence": {"scope": "local", "departments": [code]},
    }
    assert read(render(record)) == [record]
    after = insert("# tête\nnetworks:\n\n- id: m\n  name: x\n", record) if id_ != "m" else ""
    assert not after or [one["id"] for one in read(after)["networks"]] == sorted(["m", id_])


@pytest.mark.parametrize(
    ("name", "id_"),
    [("Club de l’Œuf d’Or", "club-de-l-oeuf-d-or"), ("  60 000 Rebonds ! ", "60-000-rebonds"), ("…", "")],
)
def test_an_id_comes_from_the_name(name, id_):
    assert slug(name) == id_


@pytest.mark.parametrize(
    "text", ["No", "ON", "yes", "12:30", "0500", "1e3", "2026-02-03", "~", "null", "1_000", "=", "<<"]
)
def test_a_text_that_yaml_would_take_for_something_else_stays_a_text(tmp_path, text):
    mine = tmp_path / "mine.yaml"
    told = add(tmp_path, mine, "--yes", name=f'"{text}"')
    assert told.code == 0, told.err
    (one,) = read(mine.read_text(encoding="utf-8"))["networks"]
    assert one["name"] == text
    more = one | {"formats": ["event"], "cues": [text]}
    assert read(render(more)) == [more]
