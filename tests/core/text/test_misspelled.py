"""One slip of the keyboard, wherever it falls."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reseau_cli.core.text.misspelled import is_one_slip


@given(st.text("abc", min_size=1, max_size=6), st.data())
def test_one_slip_is_any_change_of_one_letter_or_two_swapped(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("abc"))
    slips = [
        word[:place] + word[place + 1 :],
        word[:place] + letter + word[place:],
        word[:place] + letter + word[place + 1 :],
        word[:place] + word[place : place + 2][::-1] + word[place + 2 :],
    ]
    assert all(is_one_slip(word, slip) and is_one_slip(slip, word) for slip in slips)
    far = word[:place] + "xy" + word[place:]
    assert not is_one_slip(word, far)
    assert not is_one_slip(far, word)
