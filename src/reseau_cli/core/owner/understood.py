"""The owner as the method sees him: his answers, once place, trade and needs have been understood, and what is left open."""

from ..france.naf import common
from ..text.stems import stems
from ..tuples import NamedTuple
from .needs import IN_DISPUTE, Shares, asked_by_answers, needs_of, vocations_of
from .profile import Profile
from .situation import dispute_in, distress_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..text.hearing import Heard


class Doubt(NamedTuple):
    """One thing that answers leave open, told with the answer and never settled in silence.

    ``key`` is that of its sentence (``messages.unsettled``), ``typed`` what was typed, ``taken`` how it was understood;
    ``others`` are what it may mean besides, best first, or what it was dropped for.
    """

    key: str
    typed: str
    taken: str = ""
    others: tuple[str, ...] = ()


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


def asked(owner: Owner) -> tuple[str, ...]:
    """The needs that he has plainly asked for: by his answers, most important first, then by his sentence alone."""
    return (*asked_by_answers(owner.profile), *({IN_DISPUTE} & owner.needs.keys()))


def own_words(profile: Profile) -> str:
    """What he tells in his own words, less what he turns down: his sentence, the name of his trade."""
    return f"{own_sentence(profile)} {_trade_name(profile)}"


def own_sentence(profile: Profile) -> str:
    """His sentence, less what it turns down; empty where he wrote none."""
    return _not_turned_down(profile.text) if profile.text else ""


def _not_turned_down(text: str) -> str:
    from ..text.frame import without_refusals  # for who writes a sentence

    return without_refusals(text)


def _trade_name(profile: Profile) -> str:
    return profile.trade if profile.trade and not profile.trade[0].isdigit() else ""
