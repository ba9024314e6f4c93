"""The file of the learnt ear, ``data/hearing.bin``: made by ``scripts/train_hearing.py``, opened where there is a sentence.

One line of JSON (format, version, hash of the sentences it was trained on, checksum of the rest, counts, sums, unit,
concepts), then columns of bytes: for each piece the gap to its number from the last one's, its rarity, its count of steps;
then all steps. Where a gap is more than a byte, pieces that tell nothing, of no rarity, stand between. The sums are what
``running`` keeps of the first column and of the third, each as the step from the last. Nothing is folded: a sentence looks
at a few hundred of these bytes, and a wheel folds them anyway.
"""

from __future__ import annotations

import json
import os
from itertools import accumulate, pairwise
from operator import sub

from . import package_data
from .core.errors import MachineError
from .core.text.hearing import Concept, Ear
from .core.text.running_sums import Running, kept

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from typing import Any

FORMAT = 8
FARTHEST = 255
"""The widest gap that a byte tells."""
NAME = "hearing.bin"
FILE = os.path.join(package_data.FOLDER, NAME)


def pack(ear: Ear, version: str, trained_on: str) -> bytes:
    """The file of an ear; ``trained_on`` is the SHA-256 of its sentences."""
    from hashlib import sha256  # not where a sentence is heard: it takes longer to import than to hear

    gaps, rarity, counts = map(bytes, zip(*_rows(ear), strict=True))
    body = gaps + rarity + counts + bytes(ear.steps)
    head = {
        "format": FORMAT,
        "version": version,
        "trained_on": trained_on,
        "checksum": sha256(body).hexdigest(),
        "counts": [len(gaps), len(ear.steps)],
        "sums": [_steps(kept([*accumulate(some)])) for some in (gaps, b"\0" + counts)],
        "unit": ear.unit,
        "concepts": [list(concept) for concept in ear.concepts],
    }
    return json.dumps(head, separators=(",", ":")).encode() + b"\n" + body


def _rows(ear: Ear) -> Iterator[tuple[int, int, int]]:
    """For each piece its gap, its rarity and its count."""
    last = 0
    for number, rarity, count in zip(ear.keys, ear.rarity, ear.counts, strict=True):
        while number - last > FARTHEST:
            last += FARTHEST
            yield FARTHEST, 0, 0
        yield number - last, rarity, count
        last = number


def _steps(numbers: Sequence[int]) -> list[int]:
    """The step to each number from the one before it."""
    return list(map(sub, numbers, [0, *numbers]))


def parts(content: bytes) -> tuple[dict[str, Any], memoryview]:
    """The head of a file, and its columns."""
    end = content.find(b"\n")
    return json.loads(content[:end]), memoryview(content)[end + 1 :]


def load(file: Path | None = None) -> Ear:
    """The ear of a file, or the package's own.

    Raises:
        MachineError: the file is missing, of another format, or cut.
    """
    try:
        head, columns = parts(file.read_bytes() if file else package_data.mapped(NAME))
        (pieces, steps), sums = head["counts"], [[*accumulate(steps)] for steps in head["sums"]]
        if head["format"] != FORMAT or len(columns) != 3 * pieces + steps:
            raise ValueError
        cuts = [0, pieces, 2 * pieces, 3 * pieces, len(columns)]
        gaps, rarity, counts, told = (columns[start:end] for start, end in pairwise(cuts))
        concepts = tuple(map(Concept._make, head["concepts"]))
        keys, starts = Running(sums[0], gaps), Running(sums[1], b"\0" + bytes(counts))
        return Ear(concepts, head["unit"], keys, rarity, counts, starts, told)
    except (OSError, ValueError, KeyError, TypeError, OverflowError) as error:
        raise MachineError("damaged-install", file=str(file or FILE)) from error
