"""What the owner has with a network already: a member of it, or one who tried it."""

from __future__ import annotations

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
    """The same answers with each network he names by a former name or an acronym under its id of today."""
    if not (profile.already or profile.tried):
        return profile
    already = tuple(dict.fromkeys(catalogue.resolve(id_) or id_ for id_ in profile.already))
    tried = {catalogue.resolve(id_) or id_: outcome for id_, outcome in profile.tried}
    return profile._replace(already=already, tried=tuple(tried.items()))


def joined(profile: Profile) -> frozenset[str]:
    """The ids of the networks he is a member of: what they serve is covered."""
    return frozenset({*profile.already, *(id_ for id_, outcome in profile.tried if outcome == MEMBER)})
