"""Running sums are those of the steps, in whatever block one asks; a number stands at its place or nowhere."""

from __future__ import annotations

from itertools import accumulate

from reseau_cli.core.text.running import BLOCK, Running, kept

LOW = bytes((7 * at) % 250 + 1 for at in range(2 * BLOCK + 9))
HIGH = bytes(at % 3 for at in range(len(LOW)))


def test_sums_are_those_of_the_steps() -> None:
    for steps, high in (
        (list(LOW), b""),
        ([low + 256 * one for low, one in zip(LOW, HIGH, strict=True)], HIGH),
    ):
        whole = list(accumulate(steps))
        sums = Running(kept(whole), LOW, high)
        assert len(sums) == len(whole) and list(sums) == whole
        assert [sums.find(number) for number in whole] == list(range(len(whole)))
        assert sums.find(0) is sums.find(whole[BLOCK] + 1) is sums.find(whole[-1] + 1) is None
