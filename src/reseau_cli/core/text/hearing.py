"""What an owner's sentence speaks of: a small learnt ear, made by ``scripts/train_hearing.py`` from ``data/sentences.yaml``.

A sentence is a bag of pieces (``ngrams``) and of marks (``frame``); each weighs by the logarithm of its count and by its
rarity, and one logistic regression a concept adds up what they say. What he turns down is not heard; distress is
heard wherever it is told.
"""

import re
from collections.abc import Mapping, Sequence
from math import exp, log, sqrt
from typing import NamedTuple

from .frame import Clause, clauses
from .ngrams import NUMBER, Word, bucket, pieces, words_of

DISTRESS = "distress"
QUOTED = 9
"""Words of a clause that is quoted whole."""

_BREAK = re.compile(r"[.,;:!?()\n]")

Bag = dict[int, float]


class Concept(NamedTuple):
    """One concept of the ear: its regression, the line from its score to a probability, from which on it is heard.

    ``sure`` is the probability from which it is surely heard; below it, down to ``least``, perhaps.
    """

    name: str
    bias: float
    unit: float
    slope: float
    offset: float
    least: float
    sure: float


class Ear(NamedTuple):
    """The learnt weights: for each bucket its rarity, and where its weights start; for each weight its concept."""

    concepts: tuple[Concept, ...]
    rarity: Sequence[int]
    starts: Sequence[int]
    owners: bytes
    weights: Sequence[int]


class Heard(NamedTuple):
    """A thing heard: how probable it is, in which of his words, and whether surely."""

    probability: float
    words: str
    sure: bool


Placed = list[list[int]]
"""For each word of a sentence, the buckets of its pieces."""


def placed(words: Sequence[Word]) -> Placed:
    """The buckets of the pieces of each word, in order."""
    before = ["<", *(word.plain for word in words)]
    return [
        [bucket(piece) for piece in pieces(previous, word.plain)]
        for previous, word in zip(before, words, strict=False)
    ]


def bag_of(found: Placed, marks: Sequence[str], rarity: Sequence[int]) -> Bag:
    """The buckets that a sentence fills, each with its weight; the squares sum to 1."""
    counts: dict[int, int] = {}
    for places in (*found, [bucket(f"={mark}") for mark in marks]):
        for place in places:
            counts[place] = counts.get(place, 0) + 1
    raw = {place: (1 + log(count)) * rarity[place] for place, count in counts.items()}
    length = sqrt(sum([value * value for value in raw.values()])) or 1.0
    return {place: value / length for place, value in raw.items()}


def framed(text: str) -> tuple[list[Word], list[Word], list[str]]:
    """All words of a sentence, those outside what it turns down, and the marks of its clauses."""
    found = list(clauses(text))
    words = words_of(text)
    marks = [mark for clause in found for mark in clause.marks]
    refused = [clause for clause in found if clause.turned_down]
    return words, [word for word in words if not _within(word, refused)], marks + ["refused"] * len(refused)


def _within(word: Word, found: Sequence[Clause]) -> bool:
    return any(clause.start <= word.start < clause.end for clause in found)


def hear(text: str, ear: Ear) -> dict[str, Heard]:
    """What a sentence speaks of, the most probable first; empty if nothing."""
    words, kept, marks = framed(text)
    if all(word.plain == NUMBER for word in words):
        return {}
    told = _probabilities(kept, marks, ear)
    # Distress is heard wherever it is told; what is turned down can only tell it perhaps.
    everywhere = told if len(kept) == len(words) else _probabilities(words, marks, ear)
    found = {}
    for i, concept in enumerate(ear.concepts):
        spoken, probability = (words, everywhere[i]) if concept.name == DISTRESS else (kept, told[i])
        if spoken and probability >= concept.least:
            sure = probability >= concept.sure and (spoken is kept or told[i] >= concept.sure)
            found[concept.name] = Heard(round(probability, 4), _quote(text, spoken, i, ear), sure)
    return dict(sorted(found.items(), key=lambda item: (-item[1].probability, item[0])))


def _probabilities(words: Sequence[Word], marks: Sequence[str], ear: Ear) -> list[float]:
    totals = [0.0] * len(ear.concepts)
    owners, weights, starts = ear.owners, ear.weights, ear.starts
    for place, value in bag_of(placed(words), marks, ear.rarity).items():
        start, end = starts[place], starts[place + 1]
        for owner, weight in zip(owners[start:end], weights[start:end], strict=True):
            totals[owner] += value * weight
    return [
        1 / (1 + exp(-concept.offset - concept.slope * (concept.bias + concept.unit * total)))
        for concept, total in zip(ear.concepts, totals, strict=True)
    ]


def _quote(text: str, words: Sequence[Word], concept: int, ear: Ear) -> str:
    """The piece of the sentence that spoke most for a concept: the clause that weighs most, or the best run of a long one.

    In a long clause each word pays an eighth of what the most telling one brings: the run stops where it tells no more.
    """
    worth = [sum([ear.rarity[i] * _weight(i, concept, ear) for i in places]) for places in placed(words)]
    spoken = list(zip(words, worth, strict=True))
    stops = [i for i in range(1, len(words)) if _BREAK.search(text, words[i - 1].end, words[i].start)]
    parts = [spoken[start:end] for start, end in zip([0, *stops], [*stops, len(words)], strict=True)]
    told = max(parts, key=lambda part: sum([value for _, value in part]))
    toll = max(worth) / 8 if len(told) > QUOTED else 0.0
    best, first, last, start, total = 0.0, 0, len(told) - 1, 0, 0.0
    for i, (_, value) in enumerate(told if toll > 0 else ()):
        if total <= 0:
            start, total = i, 0.0
        total += value - toll
        if total > best:
            best, first, last = total, start, i
    return text[told[first][0].start : told[last][0].end]


def _weight(place: int, concept: int, ear: Ear) -> int:
    start, end = ear.starts[place], ear.starts[place + 1]
    at = ear.owners.find(concept, start, end)
    return ear.weights[at] if at >= 0 else 0


def propose(heard: Mapping[str, Heard], answers: Mapping[str, object], limit: int = 3) -> list[str]:
    """The answers to suggest among ``answers``, best first: each thing heard, or what a stage stands nearest to."""
    near = (NEAREST.get(name, name) for name in heard)
    return [name for name in dict.fromkeys(near) if name in answers][:limit]


NEAREST = {
    "handing-over": "handover",
    "taking-over": "handover",
    "after-failure": "rebound",
    "struggling": "hardship",
    "bank-refusal": "finance",
    "solitude": "fellowship",
    "distress": "wellbeing",
}
"""The answer that stands nearest to a stage, a circumstance or a state told in a sentence."""
