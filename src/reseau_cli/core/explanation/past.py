"""What is counted of his past with networks, said; and the names among them that are no network's."""

from __future__ import annotations

from .. import vocabulary as v
from ..messages.say import say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..owner.profile import Profile


def past(profile: Profile, names: Mapping[str, str], lang: str) -> list[str]:
    """A sentence for what is counted, and one for what cannot be.

    Args:
        profile: his answers.
        names: the name of each network of the catalogue, by its id.
        lang: "fr" or "en".
    """
    member = say("unsettled.member", lang)
    told = {id_: v.word(v.OUTCOMES, outcome, lang) for id_, outcome in profile.tried}
    told |= dict.fromkeys(profile.already, member)
    counted = [f"{names[id_]} ({word})" for id_, word in told.items() if id_ in names]
    unknown = [id_ for id_ in told if id_ not in names]
    return [
        *([say("unsettled.past", lang, networks=", ".join(counted))] if counted else []),
        *(say("unsettled.no-network", lang, typed=id_) for id_ in unknown),
    ]
