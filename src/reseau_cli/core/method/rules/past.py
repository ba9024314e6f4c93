"""What the owner has with a network already: a member of it, or one who tried it."""

from __future__ import annotations

from ...catalogue.network import short_name
from ...text.stems import stems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...catalogue.network import Catalogue
    from ...owner.profile import Profile

MEMBER, NOT_FOR_HIM, NO_REPLY = "adhéré", "pas-pour-moi", "pas-répondu"
"""The outcomes (``vocabulary.OUTCOMES``) that change what is proposed; the others leave it as it is."""

AGAIN = 0.1
"""The chance that a network that did not answer once will answer."""


def finding_of(profile: Profile, id_: str) -> tuple[str, bool | None] | None:
    """The rule and the verdict that his past with a network gives: it is not proposed again, or further down.

    None where he has had nothing to do with it, or nothing that counts.
    """
    outcome = dict(profile.tried).get(id_)
    if id_ in profile.already or outcome == MEMBER:
        return "already", False
    if outcome == NOT_FOR_HIM:
        return "tried", False
    return ("no-reply", None) if outcome == NO_REPLY else None


def by_id(profile: Profile, catalogue: Catalogue) -> Profile:
    """The same answers with each network he names by a former name or an acronym under its id of today.

    One that his sentence turns down by its name stands with those that he tried: it is not for him.
    """
    refused = _refused(profile.text) if profile.text else []
    if not (profile.already or profile.tried or refused):
        return profile
    already = tuple(dict.fromkeys(catalogue.resolve(id_) or id_ for id_ in profile.already))
    tried = {id_: NOT_FOR_HIM for names in refused for id_ in _called(names, catalogue)}
    tried |= {catalogue.resolve(id_) or id_: outcome for id_, outcome in profile.tried}
    return profile._replace(already=already, tried=tuple(tried.items()))


_REFUSING = ("pas", "plus", "jamais", "sauf", "question", "but")
"""Words without one of which no sentence turns anything down: its patterns are not even read."""


def _refused(text: str) -> list[list[str]]:
    if not any(word in text.lower() for word in _REFUSING):
        return []
    from ...text.turned_down import turned_down

    return turned_down(text)


FEW = 5
"""A word that more networks than so many hold in their names is no name of any: « syndicat », « club »."""


def _called(names: list[str], catalogue: Catalogue) -> list[str]:
    """The networks that the longest of those names that means any is the name of, or stands in the name of."""
    for name in names:
        known, words = catalogue.resolve(name), {*stems(name)}
        if known:
            return [known]
        held = ((network.id, {*stems(short_name(network.name))}) for network in catalogue.networks)
        found = [id_ for id_, its in held if words and words <= its]
        if 0 < len(found) <= FEW:
            return found
    return []


def joined(profile: Profile) -> frozenset[str]:
    """The ids of the networks he is a member of: what they serve is covered."""
    return frozenset({*profile.already, *(id_ for id_, outcome in profile.tried if outcome == MEMBER)})
