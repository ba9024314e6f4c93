"""Train the ear on ``data/sentences.yaml``: ``src/reseau_cli/data/hearing.bin``, and a report of what it hears.

Usage: python scripts/train_hearing.py [--check] [--writers]      (needs scikit-learn: pip install -e '.[train]')

Each concept is one logistic regression; the sentences that may or may not say it are left out of it. Scores come from
folds that share no group of paraphrases; from them, the line to probabilities and the thresholds. ``--writers`` reports on
each writer's sentences as heard by an ear that never read him. ``--check`` writes nothing: it says whether the shipped file
was made from these sentences. Same sentences, same library: the same bytes.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from hashlib import sha256
from math import log
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

import yaml

from reseau_cli import ear as files
from reseau_cli.core.text.hearing import DISTRESS, Concept, Ear, bag_of, framed, placed
from reseau_cli.core.text.ngrams import BUCKETS

SENTENCES = Path(__file__).parents[1] / "data" / "sentences.yaml"
VERSION = "1"
FOLDS = 5
C = 30.0
WEIGHTS, OF_DISTRESS = 88_000, 5_000
"""Weights kept: so many for distress, as many for each other concept; the file stays under 250 KB."""
RARITY_STEPS = 16
"""Steps of rarity to one unit of its logarithm: a byte holds them all."""
CARE = {"sure": 0.015, "perhaps": 0.08}
"""False alarms admitted on the sentences of the folds, most of them made to look like distress."""
PRECISE = 0.8
"""Beta of the F measure that sets when a concept is heard: a wrong thing told back costs more than one left out."""
LEEWAY = 0.2
"""How far above the common threshold a concept's own may stand: look-alikes made to be hard pull it up."""
UNSCORED = ("table", "template")
"""Writers of bare expressions: trained on, never scored."""

Row = dict[str, Any]


def main() -> int:
    """Train and write, or check."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--writers", action="store_true")
    given = parser.parse_args()
    source = SENTENCES.read_bytes()
    trained_on = sha256(source).hexdigest()
    if given.check:
        fresh = files.parts(files.FILE.read_bytes())[0]["trained_on"] == trained_on
        print("hearing.bin is of these sentences" if fresh else "stale: run python scripts/train_hearing.py")
        return 0 if fresh else 1
    corpus = Corpus(yaml.load(source, Loader=yaml.CSafeLoader))
    if given.writers:
        report(corpus, corpus.scores([row["writer"] for row in corpus.rows]))
        return 0
    scores = corpus.scores([crc32(str(row["group"]).encode()) % FOLDS for row in corpus.rows])
    concepts = report(corpus, scores)
    content = files.pack(corpus.ear(concepts), VERSION, trained_on)
    files.FILE.write_bytes(content)
    print(f"{files.FILE.name}: {len(content)} bytes, {len(corpus.rows)} sentences")
    return 0


class Corpus:
    """The sentences as matrices: all that each says, and what is left once what it turns down is taken out."""

    def __init__(self, rows: list[Row]) -> None:
        import numpy as np

        self.rows = rows
        self.names = sorted({label for row in rows for label in row["labels"]})
        frames = [framed(row["says"]) for row in rows]
        ones = [1] * BUCKETS
        seen = Counter(place for words, _, marks in frames for place in bag_of(placed(words), marks, ones))
        self.rarity = [
            min(255, round(RARITY_STEPS * (1 + log((1 + len(rows)) / (1 + seen[i]))))) for i in range(BUCKETS)
        ]
        self.whole = self._matrix([(words, marks) for words, _, marks in frames])
        self.kept = self._matrix([(kept, marks) for _, kept, marks in frames])
        self.speaks = np.array([bool(kept) for _, kept, _ in frames])
        self.scored = np.array([row["writer"] not in UNSCORED for row in rows])

    def _matrix(self, frames: list[Any]) -> Any:
        from scipy.sparse import csr_matrix

        bags = [bag_of(placed(words), marks, self.rarity) for words, marks in frames]
        starts = [0]
        for bag in bags:
            starts.append(starts[-1] + len(bag))
        values = [value for bag in bags for value in bag.values()]
        places = [place for bag in bags for place in bag]
        return csr_matrix((values, places, starts), shape=(len(bags), BUCKETS))

    def of(self, name: str) -> tuple[Any, Any, Any]:
        """What a concept is learnt from: its matrix, who says it (1, 0), and which rows tell."""
        import numpy as np

        says = np.array([name in row["labels"] for row in self.rows], dtype=int)
        tells = np.array([name not in row["maybe"] for row in self.rows])
        return (self.whole, says, tells) if name == DISTRESS else (self.kept, says, tells & self.speaks)

    def quota(self, name: str) -> int:
        """How many weights a concept keeps."""
        return OF_DISTRESS if name == DISTRESS else (WEIGHTS - OF_DISTRESS) // (len(self.names) - 1)

    def scores(self, folds: list[Any]) -> Any:
        """Each scored sentence's score for each concept, by regressions that saw nothing of its fold."""
        import numpy as np

        parts, found = np.array(folds), np.full((len(self.rows), len(self.names)), np.nan)
        for column, name in enumerate(self.names):
            matrix, says, tells = self.of(name)
            for part in sorted(set(parts[self.scored])):
                inside = (parts == part) & self.scored
                outside = ((parts != part) | ~self.scored) & tells
                places, weights, bias = _learnt(matrix[outside], says[outside], self.quota(name))
                found[inside, column] = matrix[inside][:, places] @ weights + bias
        found[~self.speaks] = np.where(np.array(self.names) == DISTRESS, found[~self.speaks], -9.0)
        return found

    def ear(self, concepts: list[Concept]) -> Ear:
        """The ear learnt from all sentences: the largest weights, each as a signed byte."""
        import numpy as np

        table, biases = np.zeros((len(self.names), BUCKETS)), []
        for row, name in enumerate(self.names):
            matrix, says, tells = self.of(name)
            places, learnt, bias = _learnt(matrix[tells], says[tells], self.quota(name))
            table[row, places] = learnt
            biases.append(bias)
        units = np.abs(table).max(axis=1) / 127
        steps = np.round(table / units[:, None]).astype(int)
        starts, owners, weights = [0], [], []
        for place in range(BUCKETS):
            for row in np.flatnonzero(steps[:, place]):
                owners.append(int(row))
                weights.append(int(steps[row, place]))
            starts.append(len(owners))
        described = (
            concept._replace(bias=round(bias, 5), unit=round(float(unit), 7))
            for concept, bias, unit in zip(concepts, biases, units, strict=True)
        )
        return Ear(tuple(described), bytes(self.rarity), starts, bytes(owners), weights)


def _learnt(matrix: Any, says: Any, quota: int) -> tuple[Any, Any, float]:
    """The buckets that tell most of a concept, their weights and the bias: learnt on all, then again on those alone."""
    import numpy as np

    places = np.sort(np.argsort(-np.abs(_fit(matrix, says).coef_[0]), kind="stable")[:quota])
    model = _fit(matrix[:, places], says)
    return places, model.coef_[0], float(model.intercept_[0])


def _fit(matrix: Any, says: Any) -> Any:
    from sklearn.linear_model import LogisticRegression

    # The dual is ten times as fast on so many buckets, and as exact; its order of passes is seeded.
    return LogisticRegression(
        C=C, solver="liblinear", dual=True, tol=1e-2, random_state=0, max_iter=1000
    ).fit(matrix, says)


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
    """Print what each concept's folds heard, weakest last; the concepts with their lines and thresholds."""
    import numpy as np

    told = {}
    for column, name in enumerate(corpus.names):
        _, says, tells = corpus.of(name)
        rows = tells & corpus.scored & ~np.isnan(scores[:, column])
        told[name] = (scores[rows, column], says[rows])
    others = [name for name in corpus.names if name != DISTRESS]
    pooled = (np.concatenate([told[n][0] for n in others]), np.concatenate([told[n][1] for n in others]))
    common, line = _best(*pooled), _platt(*pooled)
    concepts, lines = [], []
    for name in corpus.names:
        if name == DISTRESS:
            concepts.append(_care(*told[name]))
            continue
        threshold = min((common + _best(*told[name])) / 2 if told[name][1].sum() else common, common + LEEWAY)
        probability = round(line.probability(threshold), 4)
        concepts.append(Concept(name, 0.0, 0.0, *line, probability, probability))
        right, wrong, missed = _counts(*told[name], threshold)
        f1 = 2 * right / max(1, 2 * right + wrong + missed)
        lines.append(
            (
                f1,
                f"{name:22} F1 {f1:.2f}  right {right:4} wrong {wrong:4} missed {missed:4}  p ≥ {probability:.2f}",
            )
        )
    print("\n".join(text for _, text in sorted(lines, reverse=True)))
    return concepts


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
    return Concept(DISTRESS, 0.0, 0.0, *line, perhaps, sure)


def _counts(scores: Any, says: Any, threshold: float) -> tuple[int, int, int]:
    heard = scores >= threshold
    return (
        int((heard & (says == 1)).sum()),
        int((heard & (says == 0)).sum()),
        int((~heard & (says == 1)).sum()),
    )


def _best(scores: Any, says: Any) -> float:
    """The threshold of the best F measure."""

    def measure(threshold: float) -> float:
        right, wrong, missed = _counts(scores, says, threshold)
        weight = PRECISE * PRECISE
        return (1 + weight) * right / max(1, (1 + weight) * right + weight * missed + wrong)

    return max((step / 20 for step in range(-60, 11)), key=measure)


if __name__ == "__main__":
    sys.exit(main())
