"""Random owners, networks and catalogues, for properties that hold whatever the catalogue says."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from reseau_cli.core.catalogue.network import Catalogue, Network
from reseau_cli.core.france.departments import DEPARTMENTS, HOMES
from reseau_cli.core.method.fit import Fit
from reseau_cli.core.method.ranking import Answer, match
from reseau_cli.core.owner.profile import Profile
from reseau_cli.core.owner.understood import Owner, Place, understand
from reseau_cli.core.text.hearing import Heard
from reseau_cli.core.text.stems import stems
from reseau_cli.core.vocabulary import (
    CIRCUMSTANCES,
    FORMATS,
    HELPERS,
    KINDS,
    LACKS,
    LEGAL_FORMS,
    MUSTS,
    NEEDS,
    OUTCOMES,
    PROJECTS,
    ROLES,
    STAFF,
    STAGES,
    STANDINGS,
    VOCATIONS,
    WANTS,
)

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Record

PLACES = ("44", "49", "35", "75", "971")
TRADES = ("56.10A", "47", "F", "62.01Z")
HEARD = {"associé": "retired", "solitude": "distress", "trésorerie": "bank-refusal", "impayé": "dispute"}
"""What a word of a sentence makes heard; « rugby » is said of Loire-Atlantique alone."""
WORDS = ("boulangerie", "associé", "solitude", "trésorerie", "impayé", "rugby")


def some(words: Any, most: int = 3) -> st.SearchStrategy[list[str]]:
    """A few ids of a vocabulary, in any order, none twice."""
    return st.lists(st.sampled_from(list(words)), max_size=most, unique=True)


def maybe(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """A value, or unknown."""
    return st.none() | values


levels = st.integers(0, 3)
euros = st.sampled_from([0, 50, 100, 300, 490, 1200, 5000])
hours = st.sampled_from([0.5, 1, 2, 4, 8])

conditions = st.lists(
    st.one_of(
        st.tuples(st.just("women"), st.just(True), st.booleans()),
        st.tuples(st.just("men"), st.just(True), st.booleans()),
        st.tuples(st.just("max-age"), st.integers(25, 60), st.booleans()),
        st.tuples(st.just("min-employees"), st.integers(1, 20), st.booleans()),
        st.tuples(st.just("max-employees"), st.integers(0, 50), st.booleans()),
        st.tuples(st.just("min-turnover"), st.integers(1, 3_000_000), st.booleans()),
        st.tuples(st.just("legal-forms"), some(LEGAL_FORMS).filter(bool), st.booleans()),
        st.tuples(st.just("stages"), some(STAGES).filter(bool), st.booleans()),
        st.tuples(st.just("departments"), some(PLACES).filter(bool), st.booleans()),
        st.tuples(st.just("sectors"), some(TRADES).filter(bool), st.booleans()),
        st.tuples(st.just("circumstances"), some(CIRCUMSTANCES).filter(bool), st.booleans()),
        st.tuples(st.just("standings"), some(STANDINGS).filter(bool), st.booleans()),
        st.tuples(st.just("projects"), st.sampled_from(list(PROJECTS)), st.booleans()),
        st.tuples(st.just("trades"), some(WORDS).filter(bool), st.booleans()),
        st.tuples(st.just("left-out"), some(TRADES).filter(bool), st.booleans()),
        st.tuples(st.just("staff"), st.sampled_from(list(STAFF)), st.booleans()),
        st.tuples(st.just("helpers"), st.sampled_from(["retired", "employees"]), st.booleans()),
        st.tuples(st.just("larger"), st.integers(0, 1), st.just(True)),
        st.tuples(st.sampled_from(["one-per-trade", "through", "sponsored"]), st.just(True), st.booleans()),
    ),
    max_size=2,
)

seen_otherwise = st.fixed_dictionaries(
    {},
    optional={
        "small": levels,
        "low": euros,
        "hours": hours,
        "asks": levels,
        "stages": some(STAGES, 2),
        "circumstances": some(CIRCUMSTANCES, 1),
        "helpers": st.sampled_from(list(HELPERS)),
        "needs": st.dictionaries(st.sampled_from(list(NEEDS)), st.integers(1, 3), max_size=3),
        "sectors": some(TRADES, 2),
        "conditions": conditions,
    },
)
"""What a role may change of a network."""


ASKS = (
    [f"lack:{lack}" for lack in LACKS]
    + [f"want:{want}" for want in WANTS]
    + ["all", "stage:idea", "woman", "form:scop", "trade:F", "trade:56", "overseas"]
)
"""What advisers' lists are counted by, most of it."""


facts = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(list(KINDS)),
        "vocations": some(VOCATIONS).filter(bool),
        "needs": st.dictionaries(st.sampled_from(list(NEEDS)), st.integers(1, 3), max_size=5),
        "named": st.dictionaries(st.sampled_from(ASKS), st.integers(-30, 60), max_size=4),
        "conditions": conditions,
        "scope": st.sampled_from(["national", "regional", "online"]),
        "departments": some(PLACES, 2),
        "online": st.booleans(),
        "stages": some(STAGES, 2),
        "sectors": some(TRADES, 2),
        "partly": st.integers(0, 1),
        "trades": some(WORDS, 2),
        "apart": some(WORDS, 1),
        "circumstances": some(CIRCUMSTANCES, 1),
        "helpers": maybe(st.sampled_from(list(HELPERS))),
        "formats": some(FORMATS),
        "small": levels,
        "low": maybe(euros),
        "high": st.booleans(),
        "year": maybe(st.just(2024)),
        "hours": maybe(hours),
        "asks": maybe(levels),
        "weak": some(["needs", "cost.min_eur_year", "commitment.hours_per_month"]),
        "dated": maybe(st.just(2025)),
        "seen": maybe(st.sampled_from([2015, 2024])),
        "doubted": st.booleans(),
        "partial": st.booleans(),
        "everywhere": st.booleans(),
        "overseas": maybe(st.booleans()),
        "roles": st.dictionaries(st.sampled_from(list(ROLES)), seen_otherwise, max_size=1),
    }
)
"""What is drawn of a network, written once: to make these anew for each costs more than to draw from them.

``partly`` is how many of its ``sectors`` it takes in part, ``high`` whether its highest price is known.
"""


def networks(id_: str = "one") -> st.SearchStrategy[Network]:
    """A network of its own family."""
    return facts.map(partial(_network, id_))


def _network(id_: str, drawn: dict[str, Any]) -> Network:
    low, departments, sectors = drawn["low"], drawn["departments"], drawn["sectors"]
    return Network(
        id=id_,
        name=id_.title(),
        family=id_,
        groups=[],
        regions=sorted({DEPARTMENTS[code].region for code in departments}),
        **drawn
        | {
            "scope": "departmental" if departments else drawn["scope"],
            "partly": sectors[: drawn["partly"]],
            "high": None if low is None or not drawn["high"] else 2 * low,
        },
    )


@st.composite
def catalogues(draw: st.DrawFn, least: int = 2, most: int = 8) -> Catalogue:
    """A catalogue whose networks are all of their own family."""
    count = draw(st.integers(least, most))
    found = [_network(f"n{i}", draw(facts)) for i in range(count)]
    ids = [network.id for network in found]
    impacts = st.dictionaries(st.sampled_from(ids), st.floats(0.5, 9), max_size=count)
    return catalogue_of(found, {stem: draw(impacts) for word in WORDS for stem in stems(word)})


PLAIN = Network(
    id="a",
    name="A",
    kind="network",
    family="a",
    vocations=["chamber"],
    needs={},
    conditions=[],
    scope="national",
    departments=[],
    regions=[],
    groups=[],
    online=False,
    stages=[],
    sectors=[],
    partly=[],
    trades=[],
    apart=[],
    circumstances=[],
    helpers=None,
    formats=[],
    small=3,
    low=0,
    high=0,
    year=2024,
    hours=0,
    asks=0,
    weak=[],
    dated=2025,
    doors=["website"],
)
"""Free, open to all and to all of France: it differs from another by what a test says."""


def network(id_: str, **facts: Any) -> Network:
    """The plain network under another id, of its own family, with other facts."""
    return PLAIN._replace(id=id_, family=id_, **facts)


def catalogue_of(found: list[Network], words: dict[str, dict[str, float]] | None = None) -> Catalogue:
    """The catalogue of these networks; ``words`` gives, for a stem, how strongly each record holds it."""
    held = words or {}

    def record(id_: str) -> Record:
        return {"id": id_, "name": id_.title(), "sources": []}

    return Catalogue(
        version="test",
        date="2025-01-01",
        networks=tuple(found),
        names=lambda: {network.id: network.id for network in found},
        record=record,
        postings=lambda stem: held.get(stem, {}),
    )


profiles = st.builds(
    Profile,
    lacks=some(LACKS, 4).map(tuple),
    solitude=maybe(levels),
    smallness=maybe(levels),
    holding=maybe(levels),
    wants=some(WANTS, 4).map(tuple),
    postcode=maybe(st.just("44000")),
    commune=maybe(st.just("Nantes")),
    department=maybe(st.sampled_from(PLACES)),
    trade=maybe(st.sampled_from(TRADES)),
    employees=maybe(st.integers(0, 30)),
    turnover=maybe(st.integers(0, 3_000_000)),
    legal_form=maybe(st.sampled_from(list(LEGAL_FORMS))),
    stage=maybe(st.sampled_from(list(STAGES))),
    woman=maybe(st.booleans()),
    age=maybe(st.integers(18, 80)),
    circumstances=some(CIRCUMSTANCES, 2).map(tuple),
    budget=maybe(euros),
    hours=maybe(st.integers(0, 10)),
    remote=maybe(st.booleans()),
    give=maybe(levels),
    already=some(("n0", "n1"), 1).map(tuple),
    tried=st.dictionaries(st.sampled_from(["n0", "n2"]), st.sampled_from(list(OUTCOMES)), max_size=1).map(
        lambda tried: tuple(tried.items())
    ),
    must=some(MUSTS, 2).map(tuple),
    text=maybe(st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join)),
)
"""Any subset of answers; ``owner`` places them by the département alone."""


def owner(profile: Profile) -> Owner:
    """The owner behind a profile whose place is a département and whose trade is a code."""
    code, words = profile.department, (profile.text or "").split()
    around = frozenset({"44"}) if "rugby" in words and code is None else frozenset()
    place = Place(department=code, region=HOMES[code].region if code else None, around=around)
    heard = {HEARD[word]: Heard(0.8, word, True) for word in words if word in HEARD}
    return understand(profile, place, (profile.trade,) if profile.trade else (), heard)


def pair(profile: Profile, whom: Network) -> Fit:
    """The facts of one owner and one network."""
    return Fit(owner(profile), whom, YEAR)


YEAR = 2025
"""That of the catalogues made here."""


def answer(profile: Profile, catalogue: Catalogue) -> Answer:
    """The catalogue matched for a profile."""
    return match(owner(profile), catalogue)
