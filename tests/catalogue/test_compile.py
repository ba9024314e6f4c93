"""From a record to what filters and scores read: conditions, how sure they are, families, postings, names."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest

from reseau_cli.catalogue import store
from reseau_cli.catalogue.compile import (
    aliases_of,
    inheriting,
    latest_year,
    network_of,
    parents_of,
    postings_of,
)

if TYPE_CHECKING:
    from pathlib import Path


def record(id_: str = "club", **changes: Any) -> dict[str, Any]:
    """A small sourced record."""
    return {
        "id": id_,
        "name": f"Le {id_}",
        "kind": "network",
        "status": "active",
        "vocations": ["peers"],
        "audience": {"entry": "open"},
        "presence": {"scope": "national"},
        "what": "Des patrons se retrouvent.",
        "good_for": "Celui qui est seul.",
        "not_for": "Personne.",
        "first_step": "Appeler.",
        "sources": [{"facts": "tout", "dated": "2023"}],
        "confidence": "high",
    } | changes


def conditions(**changes: Any) -> list[tuple[str, Any, bool]]:
    return network_of(record(**changes), {}).conditions


def audience(**keys: Any) -> dict[str, Any]:
    return {"entry": "open", **keys}


RULES: list[tuple[str, Any, str]] = [
    ("women_only", True, "women"),
    ("men_only", True, "men"),
    ("max_age", 45, "max-age"),
    ("min_age", 60, "min-age"),
    ("circumstances", ["disability"], "circumstances"),
    ("min_employees", 3, "min-employees"),
    ("max_employees", 9, "max-employees"),
    ("min_turnover_eur", 1000, "min-turnover"),
    ("legal_forms", ["scop"], "legal-forms"),
    ("max_inhabitants", 2000, "inhabitants"),
    ("sectors", ["56"], "sectors"),
    ("projects", "innovative", "projects"),
    ("exclusive_profession", True, "one-per-trade"),
]


@pytest.mark.parametrize(("key", "value", "rule"), RULES)
def test_a_condition_is_sure_only_where_a_source_backs_it(key: str, value: Any, rule: str) -> None:
    asked, fact = audience(**{key: value}), f"audience.{key}"
    assert conditions(audience=asked) == [(rule, value, True)]
    assert conditions(audience=asked, unsourced=["audience.other"]) == [(rule, value, True)]
    assert conditions(audience=asked, unsourced=[fact]) == [(rule, value, False)]
    assert conditions(audience=asked, doubts=[{"facts": [fact], "note": "?"}]) == [(rule, value, False)]
    assert conditions(audience=asked, sources=[]) == [(rule, value, False)]


@pytest.mark.parametrize("nothing", [None, [], False])
def test_what_is_not_asked_is_no_condition(nothing: Any) -> None:
    assert conditions(audience=audience(women_only=nothing, sectors=nothing, max_age=nothing)) == []


def test_a_threshold_of_zero_excludes_nobody() -> None:
    assert not any(
        sure and value
        for _, value, sure in conditions(audience=audience(min_employees=0, min_turnover_eur=0))
    )


def test_nobody_on_the_payroll_is_a_condition() -> None:
    assert conditions(audience=audience(max_employees=0)) == [("max-employees", 0, True)]


def test_an_absence_overseas_that_no_source_tells_is_to_check() -> None:
    national = {"scope": "national", "overseas": False}
    assert conditions(presence=national, unsourced=["presence.overseas"]) == [("mainland", True, False)]


def test_stages_that_no_source_backs_are_neither_a_condition_nor_an_aim() -> None:
    asked = audience(stages=["idea", "starting"])
    assert conditions(audience=asked) == [("stages", ["idea", "starting"], True)]
    doubted = network_of(record(audience=asked, unsourced=["audience.stages"]), {})
    assert (doubted.conditions, doubted.stages) == ([], [])


@pytest.mark.parametrize(
    ("presence", "expected"),
    [
        ({"scope": "national"}, []),
        ({"scope": "online"}, []),
        ({"scope": "national", "overseas": True}, []),
        ({"scope": "national", "overseas": False}, [("mainland", True, True)]),
        ({"scope": "departmental", "departments": ["44"]}, [("departments", ["44"], True)]),
        (
            {"scope": "departmental", "departments": ["44"], "regions": ["52"]},
            [("departments", ["44"], True)],
        ),
        ({"scope": "regional", "regions": ["52"]}, [("regions", ["52"], True)]),
        ({"scope": "local"}, [("somewhere", "local", False)]),
        ({"scope": "regional"}, [("somewhere", "regional", False)]),
    ],
)
def test_territory(presence: dict[str, Any], expected: list[Any]) -> None:
    assert conditions(presence=presence) == expected


def test_what_shows_it_alive_and_how_it_is_reached() -> None:
    told = network_of(
        record(
            alive={"seen": 2021, "doubt": "Plus rien depuis."},
            presence={"scope": "national", "everywhere": True, "finder": "https://a.fr/carte"},
            phone="04 05 06 07 08",
        ),
        {},
    )
    assert (told.seen, told.doubted, told.everywhere, told.doors) == (2021, True, True, ["finder", "phone"])
    untold = network_of(record(), {})
    assert (untold.seen, untold.doubted, untold.everywhere, untold.doors) == (None, False, False, [])


def test_a_role_changes_only_what_it_tells() -> None:
    network = network_of(
        record(
            audience=audience(stages=["taking-over"]),
            cost={"min_eur_year": 300},
            roles={"seller": {"audience": audience(min_employees=1), "cost": {"min_eur_year": 0}}},
        ),
        {},
    )
    seller = network.as_seen_by("seller")
    assert (network.low, network.stages) == (300, ["taking-over"])
    assert (seller.low, seller.stages) == (0, [])
    assert seller.conditions == [("min-employees", 1, True)]
    assert network.roles["seller"].keys() == {"conditions", "stages", "low"}
    assert network.as_seen_by("helper") == network


def test_a_way_in_that_is_not_known_is_no_condition() -> None:
    assert conditions(audience={}) == []


def test_the_closed_are_closed_whatever_their_sources() -> None:
    assert conditions(status="dissolved", sources=[]) == [("closed", "", True)]
    assert conditions(status="merged", successor="other")[0] == ("closed", "other", True)


def test_a_part_that_does_another_thing_does_not_stand_in_for_the_whole() -> None:
    union = record("union", vocations=["union"])
    local = record("union-lot", vocations=["union", "peers"], part_of="union")
    women = record("union-femmes", vocations=["women", "union"], part_of="union")
    elsewhere = record("club", vocations=["peers"], part_of="not-in-this-file")
    assert parents_of([union, local, women, elsewhere]) == {"union-lot": "union", "club": "not-in-this-file"}


def test_a_family_is_its_oldest_ancestor() -> None:
    parents = {"local": "regional", "regional": "national"}
    assert [
        network_of(record(id_), parents).family for id_ in ("local", "regional", "national", "alone")
    ] == [
        "national",
        "national",
        "national",
        "alone",
    ]


def test_a_branch_has_the_helpers_of_its_national_body_unless_it_tells_its_own() -> None:
    parents = {"local": "national", "other": "national"}
    found = inheriting(
        [
            network_of(
                record(
                    "national",
                    audience={"entry": "open", "helpers": "owners"},
                    needs={"finance": 3, "give-back": 3},
                ),
                parents,
            ),
            network_of(record("local", needs={"finance": 2}), parents),
            network_of(
                record("other", audience={"entry": "open", "helpers": "retired"}, needs={"finance": 2}),
                parents,
            ),
            network_of(record("alone", needs={"finance": 2}), parents),
        ]
    )
    assert [network.helpers for network in found] == ["owners", "owners", "retired", None]
    assert [network.needs.get("give-back") for network in found] == [3, None, None, None]
    assert [network.as_seen_by("helper").needs.get("give-back") for network in found] == [3, 3, None, None]


def test_weak_facts_are_named() -> None:
    weak = network_of(
        record(unsourced=["needs", "website"], doubts=[{"facts": ["cost.min_eur_year"], "note": "?"}]), {}
    ).weak
    assert set(weak) == {"needs", "cost.min_eur_year"}


@pytest.mark.parametrize(
    ("dated", "year"),
    [
        (["2019-11", "2023"], 2023),
        (["vers 2012"], 2012),
        (["2018, 2021 env."], 2021),
        (["non daté"], None),
        ([None], None),
        ([], None),
    ],
)
def test_the_latest_year(dated: list[str | None], year: int | None) -> None:
    assert latest_year(record(sources=[{"facts": "x", "dated": text} for text in dated])) == year


@pytest.mark.parametrize(
    ("backs", "year"), [(["website"], 2011), (["alive", "presence.groups"], 2011), (["alive", "needs"], 2026)]
)
def test_a_page_that_shows_only_that_it_exists_makes_nothing_newer(backs: list[str], year: int) -> None:
    pages = [("2011", ["needs"]), ("2026", backs)]
    told = [{"facts": "x", "dated": dated, "backs": facts} for dated, facts in pages]
    assert latest_year(record(sources=told)) == year


@pytest.mark.parametrize(
    ("alive", "kept"), [({"seen": 2022}, ["Ici"]), ({"seen": 2020}, ["Ici", "Là"]), ({}, ["Ici", "Là"])]
)
def test_a_group_last_shown_long_before_the_body_is_one_no_longer(
    alive: dict[str, int], kept: list[str]
) -> None:
    groups = [{"code": "35", "name": "Ici"}, {"code": "59", "name": "Là", "seen": 2011}]
    told = network_of(record(alive=alive, presence={"scope": "national", "groups": groups}), {})
    assert [name for _, name in told.groups] == kept


def test_a_region_that_is_doubted_is_not_told() -> None:
    presence = {"scope": "regional", "regions": ["53"]}
    doubts = [{"facts": ["presence.regions"], "note": "?"}]
    assert network_of(record(presence=presence), {}).regions == ["53"]
    assert network_of(record(presence=presence, doubts=doubts), {}).regions == []


RECORDS = [
    record("a", what="Le vélo pour tous.", trades=["cycliste"]),
    record("b", what="La boulangerie et le vélo."),
    record("c", what="Le droit du travail."),
]


def test_a_copy_changes_no_other_records_words() -> None:
    alone = postings_of(RECORDS)
    copied = postings_of([*RECORDS, RECORDS[1] | {"id": "bb"}])
    for stem, impacts in alone.items():
        assert {id_: copied[stem][id_] for id_ in impacts} == impacts
        assert copied[stem].get("bb") == impacts.get("b")


def test_postings_do_not_depend_on_the_order_of_records() -> None:
    assert postings_of(RECORDS[::-1]) == postings_of(RECORDS)


def test_rarer_words_weigh_more_and_what_it_is_not_for_weighs_nothing() -> None:
    found = postings_of(RECORDS)
    impacts = {stem: found[stem]["b"] for stem in found if "b" in found[stem]}
    shared = next(stem for stem in found if set(found[stem]) == {"a", "b"})
    alone = next(stem for stem in found if set(found[stem]) == {"b"} and stem.startswith("boulang"))
    assert impacts[alone] > impacts[shared] > 0
    assert not any(stem.startswith("personne") for stem in found)


def test_cues_bring_words_to_be_found_by_and_nothing_else() -> None:
    plain, cued = record("plain"), record("cued", cues=["ma trésorerie est à sec", "mon stock dort"])
    postings = postings_of([plain, cued, record("told", what="La trésorerie.")])
    assert set(postings["stock"]) == {"cued"}
    assert set(postings["tresor"]) == {"cued", "told"}
    assert network_of(cued, {})._replace(id="", name="", family="") == network_of(plain, {})._replace(
        id="", name="", family=""
    )


def test_a_matter_is_a_word_of_each_group_and_a_word_that_says_nothing_is_never_told() -> None:
    found = network_of(record("desk", matters=["déposer/protéger marque", "chez huissier"]), {})
    assert found.matters == [[["depo", "proteg"], ["marqu"]], [[], ["huis"]]]


def test_names_that_two_networks_bear_resolve_to_neither() -> None:
    names = aliases_of(
        [
            record("a", acronym="CLUB"),
            record("b", acronym="club", aliases=["old-b"]),
            record("c", acronym="UNE"),
        ]
    )
    assert "club" not in names
    assert (names["une"], names["old-b"], names["a"], names["le a"]) == ("c", "b", "a", "a")


def test_an_acronym_of_a_body_and_its_groups_is_the_body_s() -> None:
    groups = [record(name, acronym="FCE", part_of="head") for name in ("here", "there")]
    assert aliases_of([*groups, record("head", acronym="FCE")])["fce"] == "head"
    assert "fce" not in aliases_of(groups)


def test_an_id_is_never_taken_by_anothers_name() -> None:
    assert aliases_of([record("a", acronym="b"), record("b")])["b"] == "b"


def test_what_is_packed_is_read_back() -> None:
    networks = [network_of(found, {}) for found in RECORDS]
    head = {"version": "v", "date": "2026-01-01", "networks": networks}
    postings = postings_of(RECORDS)
    catalogue = store.read(store.pack(head, RECORDS, postings, aliases_of(RECORDS)))
    assert [list(network) for network in catalogue.networks] == [
        [*map(plain, network)] for network in networks
    ]
    assert [catalogue.record(found["id"]) for found in RECORDS] == RECORDS
    assert {stem: dict(catalogue.postings(stem)) for stem in postings} == postings
    assert dict(catalogue.postings("zzz")) == {} and catalogue.resolve("A") == "a"


def plain(value: Any) -> Any:
    """As JSON gives it back: lists for tuples."""
    return [plain(item) for item in value] if isinstance(value, list | tuple) else value


@pytest.mark.skipif(os.name == "nt", reason="modes are those of POSIX")
@pytest.mark.parametrize(("folder", "file"), [(0o755, 0o644), (0o700, 0o600)])
def test_whoever_may_read_the_folder_may_read_what_is_compiled(
    tmp_path: Path, folder: int, file: int
) -> None:
    tmp_path.chmod(folder)
    store.write({store.NETWORKS: b"{}"}, tmp_path)
    assert (tmp_path / store.NETWORKS).stat().st_mode & 0o777 == file
