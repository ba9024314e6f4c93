"""Running sums are those of the steps, in whatever block one asks; a number stands at its place or nowhere."""

from __future__ import annotations

from itertools import accumulate

from reseau_cli.core.text.running_sums import BLOCK, Running, kept

STEPS = bytes((7 * at) % 250 + 2 for at in range(2 * BLOCK + 9))


def test_sums_are_those_of_the_steps() -> None:
    whole = list(accumulate(STEPS))
    sums = Running(kept(whole), STEPS)
    assert len(sums) == len(whole) and list(sums) == whole == [sums[at] for at in range(len(whole))]
    assert [sums.find(number) for number in whole] == list(range(len(whole)))
    assert sums.find(0) is sums.find(whole[BLOCK] + 1) is sums.find(whole[-1] + 1) is None
