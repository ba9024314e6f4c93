"""The file of the learnt ear, ``data/hearing.bin``: made by ``scripts/train_hearing.py``, opened where there is a sentence.

One line of JSON (format, version, hash of the sentences it was trained on, checksum of the rest, concepts), then bytes:
each bucket's rarity in eighths, each bucket's count of weights, each weight's concept, each weight as a signed byte.
"""

from __future__ import annotations

import json
from array import array
from itertools import accumulate
from pathlib import Path
from typing import Any

from .core.errors import FileError
from .core.text.hearing import Concept, Ear
from .core.text.ngrams import BUCKETS

FORMAT = 1
FILE = Path(__file__).parent / "data" / "hearing.bin"


def pack(ear: Ear, version: str, trained_on: str) -> bytes:
    """The file of an ear; ``trained_on`` is the SHA-256 of its sentences."""
    from hashlib import sha256  # not where a sentence is heard: it takes longer to import than to hear

    ends = zip(ear.starts, ear.starts[1:], strict=False)
    body = bytes(ear.rarity) + bytes(end - start for start, end in ends) + ear.owners
    body += bytes(weight & 0xFF for weight in ear.weights)
    head = {
        "format": FORMAT,
        "version": version,
        "trained_on": trained_on,
        "checksum": sha256(body).hexdigest(),
        "concepts": [list(concept) for concept in ear.concepts],
    }
    return json.dumps(head, separators=(",", ":")).encode() + b"\n" + body


def parts(content: bytes) -> tuple[dict[str, Any], bytes]:
    """The head of a file, and its bytes."""
    head, _, body = content.partition(b"\n")
    return json.loads(head), body


def load(file: Path = FILE) -> Ear:
    """The ear of a file.

    Raises:
        FileError: the file is missing, of another format, or cut.
    """
    try:
        head, body = parts(file.read_bytes())
        count = (len(body) - 2 * BUCKETS) // 2
        owners = body[2 * BUCKETS : 2 * BUCKETS + count]
        starts = list(accumulate(body[BUCKETS : 2 * BUCKETS], initial=0))
        weights = array("b", body[2 * BUCKETS + count :])
        if head["format"] != FORMAT or not starts[-1] == count == len(weights):
            raise ValueError
        return Ear(tuple(map(Concept._make, head["concepts"])), body[:BUCKETS], starts, owners, weights)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise FileError("not-compiled") from error
