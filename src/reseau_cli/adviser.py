"""The use case: a profile and a catalogue in, a complete answer out.

Faces and other programs call this and nothing deeper. Look-up tables are opened only for the answers that need them: a
run without a place opens no commune, a run without a trade no trade.
"""

from __future__ import annotations

from .catalogue import declared, shipped
from .core.explanation.advice import Advice, advice
from .core.explanation.distress import calls_for_help_line, level
from .core.france.naf import admits
from .core.method.ranking import Answer, match
from .core.method.rules.past import by_id
from .core.method.trade_match import inside, takes
from .core.owner.understood import Owner, understand
from .core.tuples import NamedTuple
from .sentence import counted, heard_in, with_sentence
from .territory.location import place_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from .core.catalogue.network import Catalogue
    from .core.owner.profile import Profile
    from .core.owner.understood import Place
    from .core.text.hearing import Heard
    from .territory.trade_reading import TradeReading


NEAR_BY = 5
"""Associations of the register that are told, at most."""


class LookUp(NamedTuple):
    """How a place, a trade and a sentence are understood; who asks for many owners remembers what was found."""

    place: Callable[[Profile], Place]
    trade: Callable[[str | None], TradeReading | None]
    sentence: Callable[[str | None], dict[str, Heard]]


def advise(
    profile: Profile,
    catalogue: Catalogue,
    *,
    lang: str = "fr",
    top: int = 5,
    deep: bool = False,
    unheard: Collection[str] = (),
    ranked: Callable[[Profile], Answer] | None = None,
) -> Advice:
    """The complete answer for a profile.

    Args:
        profile: the owner's answers.
        catalogue: the networks, as ``load_catalogue`` gives them.
        lang: "fr" or "en".
        top: how many networks to show, at most.
        deep: whether to tell also what would change the order, and which networks do best together.
        unheard: what his sentence was heard to say, and does not.
        ranked: what ranks a profile, for who remembers what was found; nothing of the sentence is ``unheard`` then.

    Raises:
        ProfileError: a place or a NAF code that does not exist.
    """
    look_up = LookUp(place_of, trade_of, lambda text: _without(unheard, heard_in(text)))
    answer = ranked(profile) if ranked else rank(profile, catalogue, look_up)
    owner = answer.owner
    if owner.trade_doubts:
        from .territory.trade_reading import in_language, taken

        doubts = owner.trade_doubts if _told_apart(answer, top) else tuple(map(taken, owner.trade_doubts))
        answer = answer._replace(owner=owner._replace(trade_doubts=in_language(doubts, lang)))
    lines = shipped.load_help_lines() if level(owner) or calls_for_help_line(owner) else None

    def rematch(other: Profile) -> Answer:
        # Only answers that say nothing of place, trade or sentence are changed: what was looked up still holds.
        known = understand(other, owner.place, owner.codes, owner.heard)
        return match(known._replace(together=owner.together), catalogue)

    return advice(
        answer,
        catalogue,
        top,
        lang,
        lines,
        rematch if deep else None,
        declared.near(owner.place, NEAR_BY) if declared.are_there() else [],
    )


def _told_apart(answer: Answer, top: int) -> bool:
    """Whether what is shown depends on which of several codes is his: else there is nothing to ask."""
    if len(answer.owner.codes) < 2:
        return True
    owner, shown = answer.owner, [match.network for match in answer.matches[:top]]
    unsure = (network for network in shown if takes(owner, network, inside(owner, network)) is None)
    return any(len({admits(network.sectors, code) for code in owner.codes}) > 1 for network in unsure)


def rank(profile: Profile, catalogue: Catalogue, look_up: LookUp | None = None) -> Answer:
    """The ranking alone, of the whole catalogue.

    Raises:
        ProfileError: a place or a NAF code that does not exist.
    """
    return match(owner_of(by_id(profile, catalogue), look_up), catalogue)


def owner_of(profile: Profile, look_up: LookUp | None = None) -> Owner:
    """The owner behind a profile: his place, his trade's code, what his sentence speaks of."""
    look_up = look_up or LookUp(place_of, trade_of, heard_in)
    heard = counted(profile, look_up.sentence(profile.text))
    whole = _with_place(with_sentence(profile, heard))
    trade = look_up.trade(whole.trade)
    owner = understand(whole, look_up.place(whole), trade.codes if trade else (), heard)
    taken = tuple(
        name for name in whole.answered() if _is_taken(getattr(profile, name), getattr(whole, name))
    )
    if trade is None:
        return owner._replace(taken=taken)
    return owner._replace(trade_doubts=trade.doubts, taken=taken, together=trade.together)


def _is_taken(given: object, value: object) -> bool:
    """Whether an answer was not given so; to some that were given, his sentence may add one."""
    return value != given and (given == () or not isinstance(given, tuple))


def _with_place(profile: Profile) -> Profile:
    """The place that his trade is said to be in, where he tells none otherwise: taken, and said to be so."""
    if not is_placed_by_trade(profile):
        return profile
    from .territory.place_in_sentence import place_of_trade

    return profile.over(type(profile)(**place_of_trade(profile.trade or "")))


def is_placed_by_trade(profile: Profile) -> bool:
    """Whether the name of a trade may tell the place that no answer tells."""
    if not profile.trade or profile.placed:
        return False
    from .territory.own_trade import may_name_a_place

    return may_name_a_place(profile.trade)


def _without(unheard: Collection[str], found: dict[str, Heard]) -> dict[str, Heard]:
    return {concept: one for concept, one in found.items() if concept not in unheard}


def codes_of(trade: str | None) -> tuple[str, ...]:
    """The NAF rev. 2 codes that a trade may be: one where it is surely understood, none where it is not.

    Raises:
        ProfileError: a code that does not exist.
    """
    read = trade_of(trade)
    return read.codes if read else ()


def trade_of(trade: str | None) -> TradeReading | None:
    """What a trade means; None where none is told. « artisan » tells the standing, and leaves no doubt."""
    if not trade:
        return None
    from .territory.naf_list import is_listed
    from .territory.trade_reading import TradeReading, of_code

    if is_listed(trade):  # nothing to read
        return of_code(trade)
    from .core.france.legal_status import says
    from .core.vocabulary import STANDINGS
    from .territory.trade_reader import perhaps, read_trade

    found = read_trade(trade)
    if not found.codes and any(says(trade, standing) for standing in STANDINGS):
        return TradeReading()
    return found if found.codes else perhaps(found, trade)
