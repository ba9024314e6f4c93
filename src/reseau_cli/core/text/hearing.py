"""What an owner's sentence speaks of: a small learnt ear, made by ``scripts/train_hearing.py`` from ``data/sentences.yaml``.

A sentence is a bag of pieces (``ngrams``) and of marks (``frame``); each weighs by the logarithm of its count and by its
rarity, and one linear classifier a concept adds up what they say; one more hears that nothing is said, and counts
against all but distress. What he turns down is not heard; distress is heard wherever it is told.
"""

from __future__ import annotations

from itertools import pairwise
from math import exp, log

from ..tuples import NamedTuple
from .frame import clauses, hired_himself
from .ngrams import NUMBER, Word, key, pieces, words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence, Set

    from .running_sums import Running

    Bag = dict[int, float]
    """The rows of an ear that a sentence fills, each with its weight."""

    RowOf = Callable[[int], int | None]
    """From the number of a piece to its row; None where the ear does not know it."""

    Placed = list[list[int]]
    """For each word of a sentence, the rows of its pieces."""

    Told = dict[int, int]
    """The places of the concepts that a row tells of, in order, and the weight of each."""

DISTRESS = "distress"
NOTHING = "nothing"
"""What the sentences say that say nothing of a need: small talk, a trade, other people's troubles, all that goes well."""
AGAINST = 0.1
"""How much of the score of nothing is taken off the others."""
EVENED = 0.6
"""How far sentences are made equal in length, from 0 to 1: whoever tells three needs says more than whoever tells one."""
USUAL = 160.0
"""Length of the pieces of a usual sentence."""
QUOTED = 9
"""Words of a clause that is quoted whole."""
GUESSED = 0.3
"""From this probability on the likeliest of several things is guessed, where nothing is heard: most guesses are right."""
SAYS_NOTHING = 0.5
"""From this probability on that nothing is said, nothing is guessed."""

PROPOSED = 3
"""Answers that are suggested after a sentence, at most."""

_BREAKS = frozenset(".,;:!?()\n")
"""Signs between two words that end a clause."""


class Concept(NamedTuple):
    """One concept of the ear: its classifier, the line from its score to a probability, from which on it is heard.

    ``sure`` is the probability from which it is surely heard; below it, down to ``least``, perhaps. Distress is heard
    perhaps; a need that is not sure, where no other one is more probable.
    """

    name: str
    bias: float
    slope: float
    offset: float
    least: float
    sure: float


class Ear(NamedTuple):
    """What was learnt, a row for each piece: its number (``keys``, in order), its rarity, its weights.

    A row has ``counts`` steps from its place in ``starts`` on (``steps_of``), which tell how many times ``unit`` it weighs
    for each concept.
    """

    concepts: tuple[Concept, ...]
    unit: float
    keys: Running
    rarity: Sequence[int]
    counts: Sequence[int]
    starts: Running
    steps: Sequence[int]


class Heard(NamedTuple):
    """A thing heard: how probable it is, in which of his words, whether surely, and whether it is but a guess."""

    probability: float
    words: str
    sure: bool
    guessed: bool = False


def keys_of(words: Sequence[Word]) -> list[list[int]]:
    """The numbers of the pieces of each word, in order."""
    plain = ["<", *(word.plain for word in words)]
    return [[key(piece) for piece in pieces(before, word)] for before, word in pairwise(plain)]


def placed(words: Sequence[Word], row_of: RowOf) -> Placed:
    """The rows of the pieces of each word, in order, less the pieces that are not known."""
    return [known(found, row_of) for found in keys_of(words)]


def known(found: Sequence[int], row_of: RowOf) -> list[int]:
    """The rows of those pieces that have one."""
    return [row for row in map(row_of, found) if row is not None]


def bag_of(found: Placed, marks: Sequence[str], row_of: RowOf, rarity: Sequence[int]) -> Bag:
    """The bag of a sentence: its length is that of its pieces to the power ``1 - EVENED``, a usual sentence's being 1."""
    counts: dict[int, int] = {}
    for rows in (*found, known([key(f"={mark}") for mark in marks], row_of)):
        for row in rows:
            counts[row] = counts.get(row, 0) + 1
    raw = {row: (1 + log(count)) * rarity[row] for row, count in counts.items()}
    squares = sum([value * value for value in raw.values()]) or 1.0
    scale = USUAL ** (EVENED - 1) / squares ** (EVENED / 2)
    return {row: value * scale for row, value in raw.items()}


def framed(text: str) -> tuple[list[Word], list[Word], list[str]]:
    """All words of a sentence, those outside what it turns down or what he is hired as, and the marks of its clauses."""
    found = list(clauses(text))
    words = words_of(text)
    marks = [mark for clause in found for mark in clause.marks]
    refused = [(clause.start, clause.end) for clause in found if clause.turned_down]
    left_out = refused + hired_himself(text)
    return words, [word for word in words if not _within(word, left_out)], marks + ["refused"] * len(refused)


def _within(word: Word, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= word.start < end for start, end in spans)


def hear(text: str, ear: Ear) -> dict[str, Heard]:
    """What a sentence speaks of, the most probable first; empty if nothing."""
    words, kept, marks = framed(text)
    if all(word.plain == NUMBER for word in words):
        return {}
    refuses, everywhere = len(kept) < len(words), placed(words, ear.keys.find)
    outside = placed(kept, ear.keys.find) if refuses else everywhere
    # Distress is heard wherever it is told; what is turned down can only tell it perhaps.
    bag = bag_of(everywhere, marks, ear.keys.find, ear.rarity)
    spared = bag_of(outside, marks, ear.keys.find, ear.rarity) if refuses else bag
    told = _told({*bag, *spared}, ear)
    whole = _probabilities(bag, told, ear)
    less = _probabilities(spared, told, ear) if refuses else whole
    found = {}
    for i, concept in enumerate(ear.concepts):
        distress = concept.name == DISTRESS
        spoken, places, probability = (words, everywhere, whole[i]) if distress else (kept, outside, less[i])
        if spoken and probability >= concept.least and concept.name != NOTHING:
            sure = probability >= concept.sure and (not distress or less[i] >= concept.sure)
            worth = [sum([ear.rarity[row] * told[row].get(i, 0) for row in rows]) for rows in places]
            found[concept.name] = Heard(round(probability, 4), _quote(text, spoken, worth), sure)
    if DISTRESS in found and found[DISTRESS].sure:
        # Who wants to die is not told that he is weary as well: care answers both.
        found.pop("wellbeing", None)
    return _undoubted(dict(sorted(found.items(), key=lambda item: (-item[1].probability, item[0]))), ear)


def likeliest(text: str, ear: Ear, names: Set[str]) -> dict[str, Heard]:
    """The likeliest of some concepts, as a guess; empty where none is likely, or nothing is said."""
    _, kept, marks = framed(text)
    found = placed(kept, ear.keys.find)
    bag = bag_of(found, marks, ear.keys.find, ear.rarity)
    told = _told(bag, ear)
    likely = dict(zip([one.name for one in ear.concepts], _probabilities(bag, told, ear), strict=True))
    name = max(names & likely.keys(), key=lambda name: (likely[name], name))
    if not kept or likely[name] < GUESSED or likely.get(NOTHING, 0.0) > SAYS_NOTHING:
        return {}
    place = [one.name for one in ear.concepts].index(name)
    worth = [sum([ear.rarity[row] * told[row].get(place, 0) for row in rows]) for rows in found]
    return {name: Heard(round(likely[name], 4), _quote(text, kept, worth), sure=False, guessed=True)}


def _undoubted(found: Mapping[str, Heard], ear: Ear) -> dict[str, Heard]:
    """What is heard, the most probable first, less the needs that are not sure after a more probable one."""
    needs = {one.name for one in ear.concepts if one.least < one.sure and one.name != DISTRESS}
    first = next((name for name in found if name in needs), None)
    return {name: one for name, one in found.items() if one.sure or name == first or name not in needs}


def steps_of(told: Told) -> bytes:
    """What a row tells, a byte for each concept: how far on from the last one it is, above; its weight from -8 on, below.

    Where half a byte is too small, several add up.
    """
    steps, last = bytearray(), 0
    for place, weight in sorted(told.items()):
        far, left = place - last, weight
        while far or left:
            gap, part = min(far, 15), max(-8, min(left, 7)) if far < 16 else 0
            steps.append(gap << 4 | part + 8)
            far, left = far - gap, left - part
        last = place
    return bytes(steps)


def _told(rows: Iterable[int], ear: Ear) -> dict[int, Told]:
    """What each row tells."""
    counts, starts, steps = ear.counts, ear.starts, ear.steps
    found = {}
    for row in rows:
        told: Told = {}
        start, place = starts[row], 0
        for step in steps[start : start + counts[row]]:
            place += step >> 4
            told[place] = told.get(place, 0) + (step & 15) - 8
        found[row] = told
    return found


def _probabilities(bag: Bag, told: Mapping[int, Told], ear: Ear) -> list[float]:
    totals = [0.0] * len(ear.concepts)
    for row, value in bag.items():
        for place, weight in told[row].items():
            totals[place] += value * weight
    scored = [(one, one.bias + ear.unit * total) for one, total in zip(ear.concepts, totals, strict=True)]
    against = AGAINST * sum([score for one, score in scored if one.name == NOTHING])
    left = [(one, score if one.name == DISTRESS else score - against) for one, score in scored]
    return [1 / (1 + exp(-one.offset - one.slope * score)) for one, score in left]


def _quote(text: str, words: Sequence[Word], worth: Sequence[int]) -> str:
    """The piece of the sentence that spoke most for a concept: the clause that weighs most, or the best run of a long one.

    In a long clause each word pays an eighth of what the most telling one brings: the run stops where it tells no more.
    """
    spoken = list(zip(words, worth, strict=True))
    stops = [
        i for i in range(1, len(words)) if not _BREAKS.isdisjoint(text[words[i - 1].end : words[i].start])
    ]
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


def propose(heard: Mapping[str, Heard], answers: Mapping[str, object]) -> list[str]:
    """The answers to suggest among ``answers``, best first, a few: each thing heard, or what a stage stands nearest to."""
    near = (NEAREST.get(name, name) for name in heard)
    return [name for name in dict.fromkeys(near) if name in answers][:PROPOSED]


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
