"""Train the ear on ``data/sentences.yaml``: ``src/reseau_cli/data/hearing.bin``, and a report of what it hears.

Usage: python scripts/train_hearing.py [--check]      (needs scikit-learn: pip install -e '.[train]')

Each concept is one linear classifier; the sentences that may or may not say it are left out of it. The report, the line to
probabilities and the thresholds come of each writer's sentences as heard by an ear that never read him, for no owner
writes as they do. ``--check`` writes nothing: it says whether the shipped file was made from these sentences. Same
sentences, same library: the same bytes.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from hashlib import sha256
from math import log
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from reseau_cli import ear as files
from reseau_cli.core.owner.needs import IN_DISPUTE
from reseau_cli.core.text.hearing import (
    AGAINST,
    DISTRESS,
    NOTHING,
    Concept,
    Ear,
    bag_of,
    framed,
    keys_of,
    placed,
    steps_of,
)
from reseau_cli.core.text.ngrams import key
from reseau_cli.core.vocabulary import NEEDS, WANTS

SENTENCES = Path(__file__).parents[1] / "data" / "sentences.yaml"
VERSION = "6"
C = 0.5
C_APART = {DISTRESS: 1.5, NOTHING: 0.15, IN_DISPUTE: 0.35}
"""Distress follows its sentences closer. Nothing is learnt from all, a dispute from few writers: held back,
they take less room and are worth as much."""
HOLDERS = 2
"""Sentences in which a piece must stand to be learnt: those that stand in two take a fifth more room, and are worth it."""
UNIT = 0.203
"""Weights are whole numbers of it, so that the file stays under 450 KB: small ones take most of the room and tell least."""
RARITY_STEPS = 4
"""Steps of rarity to one unit of its logarithm."""
CARE = {"sure": 0.016, "perhaps": 0.08}
"""False alarms admitted on the sentences of the folds, most of them made to look like distress."""
NOISE = 0.1
"""Share of the sentences that say nothing, most of them made to look like the others, in which a need may be heard.

A need heard where none is told costs more than one missed: the questions ask for that one again.
"""
BESIDE = 0.85
"""Probability from which a need is heard after a more probable one: set by hand on sentences that had been read, where a
wrong need is then heard in a quarter fewer of them, for next to no F1."""
IN_TURN = {*NEEDS, *WANTS} - {IN_DISPUTE}
"""The needs of which one told after a more probable one must be sure. A dispute is told in the words of what it costs, money
or law: it is heard beside them, and its false alarms are not theirs."""
UNSCORED = ("table", "template")
"""Writers of bare expressions: trained on, never scored."""
APART = (DISTRESS, NOTHING)
"""Concepts with no part in the threshold of the others."""

Row = dict[str, Any]


def main() -> int:
    """Train and write, or check."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args()
    source = SENTENCES.read_bytes()
    trained_on = sha256(source).hexdigest()
    if given.check:
        fresh = files.parts(Path(files.FILE).read_bytes())[0]["trained_on"] == trained_on
        print("hearing.bin is of these sentences" if fresh else "stale: run python scripts/train_hearing.py")
        return 0 if fresh else 1
    corpus = Corpus(yaml.load(source, Loader=yaml.CSafeLoader))
    concepts = report(corpus, corpus.scores())
    content = files.pack(corpus.ear(concepts), VERSION, trained_on)
    Path(files.FILE).write_bytes(content)
    print(f"{files.NAME}: {len(content)} bytes, {len(corpus.rows)} sentences")
    return 0


class Corpus:
    """The sentences as matrices: all that each says, and what is left once what it turns down is taken out."""

    def __init__(self, rows: list[Row]) -> None:
        import numpy as np

        self.rows = rows
        for row in rows:
            if not row["labels"]:
                row["maybe" if row["maybe"] else "labels"] += [NOTHING]
        said = Counter(label for row in rows for label in row["labels"])
        self.names = sorted(
            said, key=lambda name: (-said[name], name)
        )  # the gaps between the owners of weights: small
        frames = [framed(row["says"]) for row in rows]
        found = [
            {number for numbers in keys_of(words) for number in numbers} | {key(f"={mark}") for mark in marks}
            for words, _, marks in frames
        ]
        seen = Counter(number for numbers in found for number in numbers)
        self.keys = sorted(number for number, count in seen.items() if count >= HOLDERS)
        rarity = (1 + log((1 + len(rows)) / (1 + seen[number])) for number in self.keys)
        self.rarity = [round(RARITY_STEPS * value) for value in rarity]
        self.whole = self._matrix([(words, marks) for words, _, marks in frames])
        self.kept = self._matrix([(kept, marks) for _, kept, marks in frames])
        self.speaks = np.array([bool(kept) for _, kept, _ in frames])
        self.writers = np.array([row["writer"] for row in rows])
        self.scored = ~np.isin(self.writers, UNSCORED)

    def _matrix(self, frames: list[Any]) -> Any:
        from scipy.sparse import csr_matrix

        row_of = {number: row for row, number in enumerate(self.keys)}.get
        bags = [bag_of(placed(words, row_of), marks, row_of, self.rarity) for words, marks in frames]
        starts = [0]
        for bag in bags:
            starts.append(starts[-1] + len(bag))
        values = [value for bag in bags for value in bag.values()]
        places = [place for bag in bags for place in bag]
        return csr_matrix((values, places, starts), shape=(len(bags), len(self.keys)))

    def of(self, name: str) -> tuple[Any, Any, Any]:
        """What a concept is learnt from: its matrix, who says it (1, 0), and which rows tell."""
        import numpy as np

        says = np.array([name in row["labels"] for row in self.rows], dtype=int)
        tells = np.array([name not in row["maybe"] for row in self.rows])
        return (self.whole, says, tells) if name == DISTRESS else (self.kept, says, tells & self.speaks)

    def scores(self) -> Any:
        """Each scored sentence's score for each concept, by classifiers that read nothing of its writer."""
        import numpy as np

        found = np.full((len(self.rows), len(self.names)), np.nan)
        for column, name in enumerate(self.names):
            matrix, says, tells = self.of(name)
            for writer in sorted(set(self.writers[self.scored])):
                inside = self.writers == writer
                steps, bias = _learnt(name, matrix[~inside & tells], says[~inside & tells])
                found[inside, column] = UNIT * (matrix[inside] @ steps) + bias
        needs = np.array(self.names) != DISTRESS
        found[:, needs] -= AGAINST * found[:, [self.names.index(NOTHING)]]
        found[~self.speaks] = np.where(needs, -9.0, found[~self.speaks])
        return found

    def ear(self, concepts: list[Concept]) -> Ear:
        """The ear learnt from all sentences; a piece that tells of nothing is kept for its rarity."""
        import numpy as np

        learnt = []
        for name in self.names:
            matrix, says, tells = self.of(name)
            learnt.append(_learnt(name, matrix[tells], says[tells]))
        told = [
            steps_of({place: weight for place, weight in enumerate(row) if weight})
            for row in np.stack([weights for weights, _ in learnt], axis=1).tolist()
        ]
        described = [
            concept._replace(bias=round(bias, 5)) for concept, (_, bias) in zip(concepts, learnt, strict=True)
        ]
        return Ear(
            tuple(described), UNIT, self.keys, bytes(self.rarity), bytes(map(len, told)), (), b"".join(told)
        )


def _learnt(name: str, matrix: Any, says: Any) -> tuple[Any, float]:
    """The weight of each piece for a concept, in units, and the bias."""
    import numpy as np
    from sklearn.svm import LinearSVC

    model = LinearSVC(C=C_APART.get(name, C), tol=5e-2, random_state=0, max_iter=2000).fit(matrix, says)
    units = model.coef_[0] / UNIT
    return np.clip(np.rint(units), -127, 127).astype(int), float(model.intercept_[0])


class Line(NamedTuple):
    """From a score to a probability: Platt's line."""

    slope: float
    offset: float

    def probability(self, score: float) -> float:
        """The probability of a score."""
        from math import exp

        return 1 / (1 + exp(-(self.slope * score + self.offset)))


def _platt(scores: Any, says: Any) -> Line:
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=1e6).fit(scores.reshape(-1, 1), says)
    return Line(round(float(model.coef_[0][0]), 4), round(float(model.intercept_[0]), 4))


def report(corpus: Corpus, scores: Any) -> list[Concept]:
    """Print what was heard of each concept, weakest last; the concepts with their lines and thresholds."""
    import numpy as np

    told = {}
    for column, name in enumerate(corpus.names):
        _, says, tells = corpus.of(name)
        rows = tells & corpus.scored & ~np.isnan(scores[:, column])
        told[name] = (scores[rows, column], says[rows])
    others = [name for name in corpus.names if name not in APART]
    pooled = (np.concatenate([told[n][0] for n in others]), np.concatenate([told[n][1] for n in others]))
    # One threshold for all: a concept's own, set on the sentences of some writers, heard those of others no better.
    common, line = _quiet(corpus, scores), _platt(*pooled)
    least = round(line.probability(common), 4)
    concepts, lines = [], []
    for name in corpus.names:
        if name == DISTRESS:
            concepts.append(_care(*told[name]))
            continue
        concepts.append(Concept(name, 0.0, *line, least, max(least, BESIDE) if name in IN_TURN else least))
        if name == NOTHING:
            continue
        right, wrong, missed = _counts(*told[name], common)
        f1 = 2 * right / max(1, 2 * right + wrong + missed)
        lines.append((f1, f"{name:22} F1 {f1:.2f}  right {right:4} wrong {wrong:4} missed {missed:4}"))
    print("\n".join(text for _, text in sorted(lines, reverse=True)))
    _by_writer(corpus, scores, common)
    return concepts


def _by_writer(corpus: Corpus, scores: Any, threshold: float) -> None:
    """Print how well each writer is heard by an ear that never read him: the further from the others, the less."""
    import numpy as np

    for writer in sorted(set(corpus.writers[corpus.scored])):
        theirs, counts = corpus.writers == writer, np.zeros(3, dtype=int)
        for column, name in enumerate(corpus.names):
            if name not in APART:
                _, says, tells = corpus.of(name)
                counts += _counts(scores[theirs & tells, column], says[theirs & tells], threshold)
        right, wrong, missed = counts
        print(f"{writer:22} F1 {2 * right / (2 * right + wrong + missed):.2f}  of {theirs.sum()} sentences")


def _care(scores: Any, says: Any) -> Concept:
    """Distress, with its two thresholds: where no more look-alikes than admitted are taken for it."""
    import numpy as np

    line = _platt(scores, says)
    calm = scores[says == 0]
    cut = {level: float(np.quantile(calm, 1 - admitted)) for level, admitted in CARE.items()}
    for level, threshold in cut.items():
        print(
            f"distress, {level}: heard {np.mean(scores[says == 1] >= threshold):.3f}, false {np.mean(calm >= threshold):.3f}"
        )
    perhaps, sure = (round(line.probability(cut[level]), 4) for level in ("perhaps", "sure"))
    return Concept(DISTRESS, 0.0, *line, perhaps, sure)


def _counts(scores: Any, says: Any, threshold: float) -> tuple[int, int, int]:
    heard = scores >= threshold
    return (
        int((heard & (says == 1)).sum()),
        int((heard & (says == 0)).sum()),
        int((~heard & (says == 1)).sum()),
    )


def _quiet(corpus: Corpus, scores: Any) -> float:
    """The threshold from which on no more needs than admitted are heard where nothing is said."""
    import numpy as np

    silent = [row["labels"] == [NOTHING] for row in corpus.rows] & corpus.scored
    needs = [column for column, name in enumerate(corpus.names) if name in IN_TURN]
    return float(np.quantile(scores[silent][:, needs].max(axis=1), 1 - NOISE))


if __name__ == "__main__":
    sys.exit(main())
