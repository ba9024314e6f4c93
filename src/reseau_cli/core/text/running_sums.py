"""Numbers in order, kept as the steps from one to the next: few of them are ever asked for, so few are worked out."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BLOCK = 64
"""Numbers worked out at once."""


def kept(numbers: Sequence[int]) -> list[int]:
    """What stands before each block of numbers in order."""
    return [0, *list(numbers)[BLOCK - 1 :: BLOCK]]


class Running:
    """The running sums of steps; ``kept``, of the sums."""

    def __init__(self, kept: Sequence[int], steps: Sequence[int]) -> None:
        self._kept, self._steps = kept, steps
        self._blocks: dict[int, list[int]] = {}
        self._found: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._steps)

    def __getitem__(self, at: int) -> int:
        block, place = divmod(at, BLOCK)
        return (self._blocks.get(block) or self._block(block))[place]

    def __iter__(self) -> Iterator[int]:
        for block in range(len(self._kept)):
            yield from self._block(block)

    def find(self, number: int) -> int | None:
        """Where a number stands; None where it does not."""
        if number in self._found:  # the same words come back in each sentence
            return self._found[number]
        block = max(0, bisect_left(self._kept, number) - 1)
        numbers = self._blocks.get(block) or self._block(block)
        place = bisect_left(numbers, number)
        if place == len(numbers) or numbers[place] != number:
            return None
        self._found[number] = block * BLOCK + place
        return self._found[number]

    def _block(self, block: int) -> list[int]:
        steps = self._steps[block * BLOCK :][:BLOCK]
        self._blocks[block] = list(accumulate(steps, initial=self._kept[block]))[1:] if steps else []
        return self._blocks[block]
