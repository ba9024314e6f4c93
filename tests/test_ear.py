"""The learnt ear: of which sentences it was made, how large it is, and what becomes of a broken file."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from pathlib import Path

import pytest
import yaml

from reseau_cli import ear
from reseau_cli.core.errors import MachineError
from reseau_cli.core.text.hearing import steps_of
from reseau_cli.core.vocabulary import CIRCUMSTANCES, LACKS, STAGES, WANTS

FILE = Path(ear.FILE)

SENTENCES = Path(__file__).parents[1] / "data" / "sentences.yaml"


LINE = re.compile(
    r'- \{says: (?P<says>"(?:[^"\\]|\\.)*"), labels: \[(?P<labels>[a-z, -]*)\], maybe: \[(?P<maybe>[a-z, -]*)\], '
    r"group: (?P<group>\d+), lang: (?P<lang>fr|en), writer: [a-z0-9-]+\}"
)
"""How each sentence is laid out: a line alone, read in no time, where a reader of YAML takes seconds for all of them."""


@pytest.fixture(scope="module")
def rows():
    _, _, text = SENTENCES.read_text(encoding="utf-8").partition("train_hearing.py\n")
    found = [LINE.fullmatch(line) for line in text.splitlines()]
    assert all(found), "one sentence, one line, laid out as the others"
    return [row.groupdict() for row in found]


def test_the_shipped_ear_was_trained_on_the_shipped_sentences():
    """Else: python scripts/train_hearing.py."""
    head, body = ear.parts(FILE.read_bytes())
    assert head["trained_on"] == sha256(SENTENCES.read_bytes()).hexdigest()
    assert head["checksum"] == sha256(body).hexdigest()


def test_it_is_small():
    assert FILE.stat().st_size <= 450_000


def test_it_knows_every_answer_a_sentence_can_tell():
    names = {concept.name for concept in ear.load().concepts}
    unheard = {*LACKS, *WANTS, *STAGES, *CIRCUMSTANCES} - names
    assert unheard <= {"growing", "steady", "established"}, unheard


def test_the_sentences_are_well_formed(rows):
    names = {concept.name for concept in ear.load().concepts}
    assert len({row["says"] for row in rows}) == len(rows) >= 5000
    assert len({row["group"] for row in rows}) >= 1200
    for row in rows:
        labels, maybe = ({*filter(None, row[key].split(", "))} for key in ("labels", "maybe"))
        assert labels | maybe <= names, row
        assert not labels & maybe, row


def test_the_sentences_of_the_tests_are_not_trained_on(rows):
    kept = yaml.safe_load(
        (Path(__file__).parent / "core" / "text" / "sentences.yaml").read_text(encoding="utf-8")
    )
    assert {json.loads(row["says"]) for row in rows}.isdisjoint({row["says"] for row in kept})


@pytest.mark.parametrize("content", [b"", b"{}\n", b'{"format": 3}\n', FILE.read_bytes()[:-1], b"\xff\xfe\n"])
def test_a_file_that_is_no_ear_is_said(tmp_path, content):
    path = tmp_path / "hearing.bin"
    path.write_bytes(content)
    with pytest.raises(MachineError):
        ear.load(path)


def test_packing_what_was_read_gives_the_same_columns():
    content = FILE.read_bytes()
    head, _ = ear.parts(content)
    assert ear.parts(ear.pack(ear.load(), head["version"], head["trained_on"])) == ear.parts(content)


def test_what_is_more_than_a_step_can_tell_takes_several():
    told = {0: 9, 1: -11, 47: 1, 48: 16}
    steps = steps_of(told)
    far = 3 * ear.FARTHEST + 7
    made = ear.load()._replace(
        keys=[4, far], rarity=b"\x1e\x1f", counts=bytes((len(steps), 0)), starts=(), steps=steps
    )
    head, columns = ear.parts(ear.pack(made, "0", ""))
    assert head["counts"] == [5, len(steps)]
    assert bytes(columns)[:5] == bytes((4, 255, 255, 255, far - 4 - 765))
    assert bytes(columns)[5:15] == bytes((30, 0, 0, 0, 31, len(steps), 0, 0, 0, 0))
    read = {}
    place = 0
    for step in steps:
        place += step >> 4
        read[place] = read.get(place, 0) + (step & 15) - 8
    assert {at: weight for at, weight in read.items() if weight} == told
