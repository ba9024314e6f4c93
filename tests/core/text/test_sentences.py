"""Owners' sentences that the ear was not trained on: how often it proposes right, and when it keeps silent."""

from __future__ import annotations

from pathlib import Path

import yaml

from reseau_cli.core.text.hearing import hear
from reseau_cli.core.text.hearing import propose as propose_from
from reseau_cli.core.vocabulary import LACKS, WANTS
from reseau_cli.ear import load

HERE = Path(__file__).parent
EAR = load()
SENTENCES = yaml.safe_load((HERE / "sentences.yaml").read_text(encoding="utf-8"))
SPEAKING = [one for one in SENTENCES if one["expect"]]
SILENT = [one for one in SENTENCES if not one["expect"]]


def propose(text):
    return propose_from(hear(text, EAR), LACKS | WANTS)


def test_there_are_sixty_of_them():
    assert len({one["says"] for one in SENTENCES}) >= 60


def test_one_of_three_proposals_is_right_seven_times_in_ten():
    right = [one for one in SPEAKING if set(propose(one["says"])) & set(one["expect"])]
    assert len(right) >= 0.8 * len(SPEAKING)
    silent = [one for one in SPEAKING if not propose(one["says"])]
    assert len(SPEAKING) - len(right) - len(silent) <= 0.1 * len(SPEAKING)


def test_it_never_proposes_more_than_three():
    assert all(len(propose(one["says"])) <= 3 for one in SENTENCES)


def test_it_keeps_silent_where_nothing_is_asked():
    assert [one["says"] for one in SILENT if propose(one["says"])] == []
