"""What would have to be different for another network to pass ahead, in a sentence."""

from __future__ import annotations

from .. import vocabulary as v
from ..messages.say import say
from ..messages.typography import euros, hours

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..method.counterfactual import Flip


def flip_text(flip: Flip, lang: str, names: Mapping[str, str]) -> str:
    """The change in one sentence; ``names`` maps an id to a network's name."""
    key, before, after = flip.key, flip.before, flip.after
    if key in ("give", "remote"):
        key = f"{key}-more" if after > before else f"{key}-less"
    elif key == "hours":
        before, after = hours(before, lang), hours(after, lang)
    elif key == "budget":
        before, after = euros(before, lang), euros(after, lang)
    else:
        words = v.LACKS if key == "lacks" else v.WANTS
        key, (before, after) = "order", tuple(v.word(words, each, lang) for each in before)
    change = say(f"change.{key}", lang, before=before, after=after)
    return say("change.frame", lang, name=names[flip.id], change=change)
