"""What one screen holds of an answer about made-up networks: how many, in which words, marked how, and what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from core.explanation.advised import advised, named
from core.strategies import network

from reseau_cli.core.explanation.advice import picked_text
from reseau_cli.core.explanation.distress import Care, Line
from reseau_cli.core.explanation.glance import INDENT, LONGEST_NAME, NETWORKS, WIDTH, glance, to_call
from reseau_cli.core.explanation.helps import HELPS
from reseau_cli.core.explanation.join_nothing_yet import Before
from reseau_cli.core.owner.profile import Profile

if TYPE_CHECKING:
    from reseau_cli.core.explanation.glance import Entry

POOR = Profile(lacks=("finance",), department="44")
SERVES = {"needs": {"finance": 3}}


def entry(facts: dict[str, Any], record: dict[str, Any] | None = None, lang: str = "fr") -> Entry:
    """How one network that serves him is told."""
    (told,) = glance(advised(POOR, named("a", **SERVES | facts), lang=lang, a=record or {})).entries
    return told


def test_three_stand_there_and_the_others_are_named() -> None:
    nets = [named(f"n{i}", **SERVES) for i in range(5)]
    told = glance(advised(POOR, *nets))
    assert [one.rank for one in told.entries] == [1, 2, 3] and len(told.entries) == NETWORKS
    assert told.others == "Ensuite : N3, N4."
    assert glance(advised(POOR, *nets[:3])).others == ""


def test_a_help_below_is_among_those_to_call_and_not_among_the_others() -> None:
    nets = [named(f"n{i}", **SERVES) for i in range(3)]
    aids = [network(f"z{i}", name=f"Z{i}", kind="help", vocations=["prevention"], **SERVES) for i in range(4)]
    helps = {f"z{i}": {"kind": "help"} for i in range(4)}
    shown = glance(advised(POOR, *nets, *aids, top=7, **helps))
    assert shown.others == "" and [one.text for one in shown.helps] == ["Z0", "Z1", "Z2"]
    assert len(shown.helps) == HELPS
    beside = glance(advised(POOR, *nets, *aids, top=4, **helps))
    assert [one.text for one in beside.helps] == ["Z0", "Z1", "Z2"]
    assert beside.helps[0].address and beside.helps[0].address.text == "z0.fr"
    doorless = helps | {"z0": {"kind": "help", "website": None}}
    assert [one.text for one in glance(advised(POOR, *nets, *aids, top=7, **doorless)).helps] == [
        "Z1",
        "Z2",
        "Z3",
    ]


def test_a_long_name_does_without_its_brackets() -> None:
    fits = "Club des essais".ljust(LONGEST_NAME - 4, "x") + " (A)"
    assert len(fits) == LONGEST_NAME
    assert entry({"name": fits}).title.startswith(f"{fits} · ")
    longer = fits.replace(" (A)", " (AB)")
    assert entry({"name": longer}).title.startswith(f"{longer.removesuffix(' (AB)')} · ")


def test_where_it_is() -> None:
    assert entry({}).title == "A · en Loire-Atlantique"
    assert entry({"scope": "national", "departments": []}).title == "A · national"


@pytest.mark.parametrize(
    ("facts", "record", "terms"),
    [
        ({"low": None, "high": None, "hours": None}, {}, "prix et temps à demander"),
        ({"low": None, "high": None, "hours": 2}, {}, "prix inconnu · 2 h par mois"),
        ({"hours": None}, {"cost": {"min_eur_year": 0}}, "gratuit · temps inconnu"),
        ({}, {"cost": {"min_eur_year": 50, "max_eur_year": 50}}, "50 € par an · aucun temps imposé"),
        (
            {},
            {"cost": {"min_eur_year": 50, "max_eur_year": 50}, "unsourced": ["cost.min_eur_year"]},
            "sans doute 50 € par an · aucun temps imposé",
        ),
        (
            {"hours": 2},
            {"commitment": {"hours_per_month": 2}, "unsourced": ["commitment.hours_per_month"]},
            "prix inconnu · sans doute 2 h par mois",
        ),
        ({}, {"audience": {"entry": "sponsored"}}, "prix inconnu · aucun temps imposé · parrainage ou cooptation"),
        ({}, {"audience": {}}, "prix inconnu · aucun temps imposé · entrée inconnue"),
    ],
)  # fmt: skip
def test_its_terms(facts: dict[str, Any], record: dict[str, Any], terms: str) -> None:
    assert entry(facts, record).terms.replace("\u202f", " ") == terms


def test_whether_a_doubted_one_lives_is_to_be_asked_first() -> None:
    doubt = {"alive": {"doubt": "Rien vu"}}
    told = [entry({"doubted": True, "seen": seen}, doubt) for seen in (2019, None)]
    titles = [one.title for one in told]
    assert "2019" in titles[0] and "2019" not in titles[1] and len({*titles}) == 2
    assert all("à vérifier" in title for title in titles)
    assert all(one.reason.startswith("Sa raison d’être") and ". " not in one.reason for one in told)


def serving(*needs: str, **said: Any) -> str:
    """The reason told of a network that serves some needs, to who lacks or wants all that is said."""
    profile = Profile(department="44", **said)
    (told,) = glance(advised(profile, named("a", vocations=["peers"], needs=dict.fromkeys(needs, 2)))).entries
    return told.reason


def test_what_goes_by_the_name_of_its_page_is_told_once() -> None:
    aid = network("z", name="Aides.Ville.fr", kind="help", vocations=["prevention"], needs={"finance": 2})
    record = {"kind": "help", "name": aid.name, "website": "https://aides.ville.gouv.fr"}
    record |= {"cost": {"min_eur_year": 0}}
    (told,) = glance(advised(POOR, named("a", **SERVES), aid, top=1, z=record)).helps
    assert told.text == "https://aides.ville.gouv.fr (gratuit)" and told.address is None


def titled(name: str, acronym: str) -> str:
    (told,) = glance(
        advised(POOR, network("a", name=name, **SERVES), a={"name": name, "acronym": acronym})
    ).entries
    return told.title


def test_an_acronym_stands_before_a_long_name_that_does_not_hold_it() -> None:
    assert titled("Confédération des artisans de la ville", "CAV").startswith("CAV, Confédération")
    for name, acronym in (
        ("Club des artisans", "CDA"),  # short enough by itself
        ("Confédération des artisans (ex-Union)", "CA"),
        ("CAPEB, les artisans du bâtiment", "Capeb"),
        ("Confédération des artisans de la ville", "CAV / CV"),
        ("Confédération des artisans de la ville et de la campagne voisine", "CAVCV"),  # a line more
    ):
        assert titled(name, acronym).startswith(name.partition(" (")[0])


def test_a_reason_goes_on_with_what_else_it_serves_where_the_line_has_room() -> None:
    alone, both = (
        "Il aide à recruter et encadrer.",
        "Il aide à recruter et encadrer. Pour vous : vendre à l’étranger.",
    )
    asks = ("people", "export", "digital")
    assert serving("people", lacks=asks) == alone and serving("people", "export", lacks=asks) == both
    assert serving("people", "export", "digital", lacks=asks) == both  # a third would begin a second line
    assert len(serving("finance", "export", lacks=("finance", "export"))) <= WIDTH - INDENT
    weak = advised(
        POOR._replace(lacks=asks), named("a", vocations=["peers"], needs={"people": 2, "export": 1})
    )
    assert glance(weak).entries[0].reason == alone


def test_the_heading_counts_what_is_possible_and_what_a_must_costs() -> None:
    asks = POOR._replace(budget=100, must=("budget",))
    told = glance(
        advised(
            asks,
            named("a", **SERVES),
            named("b", low=101, high=101),
            named("c", conditions=[("closed", "", True)]),
        )
    )
    assert told.heading == "Loire-Atlantique (44) · 1 réseau possible sur 2 · « mon budget » en écarte 1"


def test_who_serves_what_is_left_and_what_nobody_serves() -> None:
    whole = advised(POOR, named("a", **SERVES))
    assert glance(whole).unserved == []
    assert glance(whole._replace(shown=[])).unserved == []
    both = POOR._replace(lacks=("finance", "export"))
    (left,) = glance(advised(both, named("a", **SERVES))).unserved
    assert left.startswith("Sans contact : vendre à l’étranger")
    served = named("z", needs={"export": 2, "business": 2})
    assert glance(advised(both, named("a", **SERVES), served)).unserved == []
    first = [named(f"n{i}", needs={"finance": 3, "export": 1}) for i in range(NETWORKS)]
    below = glance(advised(both, *first, served, top=4))  # it is named, and has no contact on the screen
    assert "Z" in below.others and below.unserved[0].startswith("Pour vendre à l’étranger : Z, ")
    (once,) = glance(advised(both._replace(wants=("business",)), *first, served, top=4)).unserved
    assert once.startswith("Pour vendre à l’étranger, « faire des affaires » : Z, ")
    doorless = glance(advised(both, named("a", **SERVES), served, z={"website": None}))
    assert doorless.unserved[0].startswith("Sans contact : vendre à l’étranger")
    assert doorless.entries[1].address.text == "contact inconnu"
    unsure = named("y", needs={"export": 2}, conditions=[("projects", "by-bike", True)])
    assert glance(advised(both, named("a", **SERVES), unsure)).unserved == []  # its line says that it may


def test_what_is_for_women_is_said_to_who_may_be_no_woman() -> None:
    def terms(**said: Any) -> str:
        record = {"audience": {"entry": "open", "women_only": True}}
        (told,) = glance(advised(POOR._replace(**said), named("a", **SERVES), a=record)).entries
        return told.terms

    assert terms().endswith("entre femmes")
    assert "femmes" not in terms(woman=True) and "femmes" not in terms(wants=("women",))


def test_a_chamber_is_never_the_help_left_out() -> None:
    nets = [named(f"n{i}", **SERVES) for i in range(3)]
    aids = [network(f"z{i}", name=f"Z{i}", kind="help", vocations=["prevention"], **SERVES) for i in range(4)]
    helps = {f"z{i}": {"kind": "help", "vocations": ["prevention"]} for i in range(3)}
    chamber = {"kind": "help", "vocations": ["chamber"]}
    told = glance(advised(POOR, *nets, *aids, top=7, **helps, z3=chamber)).helps
    assert [one.text for one in told] == ["Z0", "Z1", "Z3"] and [one.chamber for one in told] == [
        False,
        False,
        True,
    ]


def test_a_name_is_not_said_twice_where_the_place_holds_it() -> None:
    assert entry({"groups": [("44109", "A de Nantes")], "name": "A"}).title in (
        "A de Nantes",
        "A · en Loire-Atlantique",
    )


def test_the_heading_stays_on_its_line() -> None:
    told = glance(advised(POOR, named("a", **SERVES)), 45)
    assert told.heading == "Loire-Atlantique (44) · 1 réseau possible"


LINES = [
    Line(name, phone, "24 h/24", "on répond", "2024", "https://x.fr")
    for name, phone in (("A", "3114"), ("B", "15"))
]


def test_numbers_to_call_stand_first_and_the_first_of_them_last() -> None:
    whole = advised(POOR, named("a", **SERVES))._replace(before=Before("no-time", "Attendez."))
    assert glance(whole).before == "Attendez." and glance(whole).care == [] and glance(whole).closing == ""
    in_distress = advised(POOR._replace(holding=0), named("a", **SERVES))._replace(before=whole.before)
    sure = glance(in_distress._replace(care=Care("sure", "Calme.", LINES)))
    assert sure.care[0] == "Calme." and len(sure.care) == 3 and sure.before == ""
    assert "3114" in sure.closing and "15" not in sure.closing
    by_his_situation = glance(whole._replace(care=Care("sure", "Calme.", LINES)))
    (line,) = by_his_situation.care
    assert "3114" in line and "15" not in line and "3114" in by_his_situation.closing
    assert (
        to_call(Care("sure", "Calme.", LINES), "fr") == sure.care
    )  # the last words of an interview have them all
    assert to_call(Care("perhaps", "Peut-être.", LINES), "fr") == to_call(None, "fr") == []
    perhaps = glance(whole._replace(care=Care("perhaps", "Peut-être.", LINES)))
    assert (perhaps.care, perhaps.before, perhaps.closing) == ([], "Attendez.", "Peut-être.")
    assert glance(whole._replace(shown=[])).before == ""


def test_what_it_was_picked_for_is_not_told_again() -> None:
    asks = Profile(department="44", lacks=("people", "export"))
    found = advised(asks, named("a", vocations=["peers"], needs={"people": 2, "export": 2}))
    told = {}
    for need in asks.lacks:
        ask = f"need:{need}"
        pick = found.shown[0]._replace(picked_for=ask, picked_text=picked_text(ask, "fr"))
        (entry,) = glance(found._replace(shown=[pick]), width=100).entries
        told[need] = entry.reason.partition(" Pour vous : ")[2]
    assert told == {"people": "vendre à l’étranger.", "export": "recruter et encadrer."}


def test_what_it_does_is_told_where_nothing_speaks_for_it_but_where_it_is_and_the_like() -> None:
    assert entry({"needs": {"export": 2}}).reason == "Un club."
    assert entry({}).reason.startswith("Sa raison d’être")
