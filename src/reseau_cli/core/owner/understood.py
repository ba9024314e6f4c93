"""The owner as the method sees him: his answers, once place, trade and needs have been understood."""

from ..france.naf import common
from ..text.stems import stems
from ..tuples import NamedTuple
from ..vocabulary import CIRCUMSTANCES
from .doubts import Doubt
from .needs import (
    IN_DISPUTE,
    IN_DISTRESS,
    VOCATIONS_OF,
    Importance,
    Shares,
    asked_by_answers,
    by_order,
    is_void,
    needs_of,
)
from .profile import Profile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..text.hearing import Heard


def _unknown(commune: str) -> float | None:
    return None


class Place(NamedTuple):
    """Where the owner is, as far as it is known: Insee codes, and the commune's name.

    ``city`` is the commune of his arrondissement (Paris, Lyon, Marseille), ``together`` the communes of his
    intercommunalité, ``basin`` those of his employment area, ``among`` the names of the communes of a postcode that
    has several, ``sharing`` their codes, ``doubts`` what is left open or contradicts, ``around`` the départements
    that his sentence names, where no answer tells his place. ``inhabitants`` is the population of his commune.
    ``distance`` gives the kilometres from his commune to another, as the crow flies, where both are known.
    """

    commune: str | None = None
    name: str | None = None
    intercommunality: str | None = None
    department: str | None = None
    region: str | None = None
    city: str | None = None
    together: frozenset[str] = frozenset()
    basin: frozenset[str] = frozenset()
    among: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    around: frozenset[str] = frozenset()
    inhabitants: int | None = None
    sharing: frozenset[str] = frozenset()
    distance: "Callable[[str], float | None]" = _unknown


class Owner(NamedTuple):
    """An owner ready to be matched.

    ``codes`` are the NAF rev. 2 codes, at any level, that his trade may be: one where it is surely understood,
    none where it is not; ``together``: all are his. ``needs`` sum to 1, ``vocations`` are at most 1 each;
    ``said`` are the stems of his own words, ``heard`` what they speak of, each thing with its probability and its words;
    ``trade`` those of his trade's name, if he typed one. ``taken`` are the keys that his sentence alone answers.
    """

    profile: Profile
    place: Place
    codes: tuple[str, ...]
    needs: Shares
    vocations: Shares
    said: Shares
    heard: "Mapping[str, Heard]"
    trade: frozenset[str] = frozenset()
    trade_doubts: tuple[Doubt, ...] = ()
    taken: tuple[str, ...] = ()
    together: bool = False

    @property
    def given(self) -> Profile:
        """His answers as he gave them, less those taken from his sentence."""
        profile = self.profile
        for name in self.taken:
            profile = profile.without(name)
        return profile

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What is left open or contradicts, of his place and of his trade."""
        return self.place.doubts + self.trade_doubts

    @property
    def naf(self) -> str | None:
        """The code that is surely his: the one, or the narrowest that holds all that his trade may be."""
        return self.codes[0] if len(self.codes) == 1 else common(self.codes) if self.codes else None


def understand(profile: Profile, place: Place, codes: tuple[str, ...], heard: "Mapping[str, Heard]") -> Owner:
    """The owner behind a profile, once its place and trade have been looked up and its sentence heard."""
    said = dict.fromkeys(stems(own_words(profile)), 1.0)
    needs = needs_of(profile, None, distress_in(profile, heard), dispute_in(heard))
    return Owner(
        profile,
        place,
        codes,
        needs,
        vocations_of(profile),
        said,
        heard,
        frozenset(stems(_trade_name(profile))),
    )


HARD_STAGES = ("struggling", "after-failure")
HIGH_SOLITUDE, ALONE_IN_TROUBLE = 2, 0.7
"""From this level on, solitude beside a firm in difficulty, or lost, tells distress; how surely, where no word does."""

HOLDING = (0.9, 0.5, 0.0, 0.0)
"""How surely each answer to « tenez-vous le coup ? » tells distress, from "not at all" to "yes"."""


def distress_in(profile: Profile, heard: "Mapping[str, Heard]") -> float:
    """How surely he is in distress, in [0, 1]: by his words, his answer, or a firm in difficulty and nobody to lean on."""
    told = heard["distress"].probability if "distress" in heard else 0.0
    hard = profile.stage in HARD_STAGES and (profile.solitude or 0) >= HIGH_SOLITUDE
    held = HOLDING[BADLY] if is_worn_out(profile, heard) else 0.0
    held = held if profile.holding is None else HOLDING[profile.holding]
    return max(told, held, ALONE_IN_TROUBLE if hard else 0.0)


BADLY = 1
"""The answer to « tenez-vous le coup ? » after which the numbers are told, though not before all else."""


def is_worn_out(profile: Profile, heard: "Mapping[str, Heard]") -> bool:
    """Whether he holds on badly: by his answer, or where it is not asked by words that surely tell it."""
    told = heard.get(IN_DISTRESS)
    return profile.holding == BADLY if profile.holding is not None else bool(told and told.sure)


def dispute_in(heard: "Mapping[str, Heard]") -> float:
    """How surely his sentence tells that he is not paid, or in a dispute, in [0, 1]."""
    return heard[IN_DISPUTE].probability if IN_DISPUTE in heard else 0.0


COST_OF_A_DISPUTE = ("finance", "law-standards", "hardship")
"""The lacks that a dispute is also heard as: the money that does not come, the law, the debts that follow."""


def told_by_a_dispute(heard: "Mapping[str, Heard]") -> set[str]:
    """The lacks heard in the very words that tell a dispute more surely: none where they tell a firm in danger too."""
    told = heard.get(IN_DISPUTE)
    if told is None or not heard.keys().isdisjoint(HARD_STAGES):
        return set()
    also = ((name, heard[name]) for name in COST_OF_A_DISPUTE if name in heard)
    return {name for name, one in also if one.words == told.words and one.probability < told.probability}


def asked(owner: Owner) -> tuple[str, ...]:
    """The needs that he has plainly asked for: by his answers, most important first, then by his sentence alone."""
    return (*asked_by_answers(owner.profile), *({IN_DISPUTE} & owner.needs.keys()))


def own_words(profile: Profile) -> str:
    """What he tells in his own words, less what he turns down: his sentence, the name of his trade."""
    return f"{_not_turned_down(profile.text) if profile.text else ''} {_trade_name(profile)}"


def _not_turned_down(text: str) -> str:
    from ..text.frame import without_refusals  # for who writes a sentence

    return without_refusals(text)


def _trade_name(profile: Profile) -> str:
    return profile.trade if profile.trade and not profile.trade[0].isdigit() else ""


VILLAGE, TOWN = 2_000, 10_000
"""Inhabitants below which a commune alone is no town, and from which it surely is one.

Two thousand is Insee's least for an urban unit, though a village may be a suburb of one.
"""

WHOLLY_URBAN = frozenset({"75", "92", "93", "94"})
"""Paris and the départements around it: none of their communes is rural."""


def lives_in_town(place: Place) -> bool | None:
    """Whether his commune is a town or a village; None between the two, or where it is not known."""
    if place.department in WHOLLY_URBAN:
        return True
    if place.inhabitants is None or VILLAGE <= place.inhabitants < TOWN:
        return None
    return place.inhabitants >= TOWN


RETIREMENT = 62
"""The age from which one is taken for retired: the legal one under the law of 9 November 2010, which a later law raises."""


RETIRED_SAID = ("retra", "retired")
"""Stems of his own words that speak of retirement."""


def is_retired(owner: Owner) -> bool:
    """Whether his age says so, or his sentence: retirement is still to come where he speaks of a firm to hand over."""
    return is_surely_retired(owner) or (speaks_of_retirement(owner) and not hands_over(owner))


def is_surely_retired(owner: Owner) -> bool:
    """Whether his age says so, or what is heard in his sentence."""
    return (owner.profile.age or 0) >= RETIREMENT or "retired" in owner.heard


def hands_over(owner: Owner) -> bool:
    """Whether he has a firm to hand over."""
    return "handing-over" in owner.heard or owner.profile.stage == "handing-over"


def speaks_of_retirement(owner: Owner) -> bool:
    """Whether his own words do."""
    return any(word in owner.said for word in RETIRED_SAID)


def circumstances_told(owner: Owner) -> set[str]:
    """The circumstances that he ticked, or that his sentence speaks of."""
    return {*owner.profile.circumstances, *CIRCUMSTANCES.keys() & owner.heard.keys()}


CALL = {"wants": 0.7, "lacks": 0.6, "moment": 1.0}
"""How strongly a want, a lack, and what he lives through (stage, legal form) call for a vocation, at most."""


def vocations_of(profile: Profile, importance: Importance | None = None) -> Shares:
    """How much each vocation answers what he wants, lacks and lives through: at most 1 each."""
    wanted: Shares = {}
    lacks, wants = importance or by_order(profile)
    moment = tuple(answer for answer in (profile.stage, profile.legal_form) if answer)
    ranked = [
        (profile.wants, wants, CALL["wants"]),
        (profile.lacks, lacks, CALL["lacks"]),
        (moment, [1.0] * len(moment), CALL["moment"]),
    ]
    for answers, weights, ceiling in ranked:
        for answer, weight in zip(answers, weights, strict=True):
            called = {} if is_void(profile, answer) else VOCATIONS_OF.get(answer, {})
            for vocation, share in called.items():
                value = ceiling * share * weight / weights[0]
                wanted[vocation] = max(wanted.get(vocation, 0.0), value)
    return wanted
