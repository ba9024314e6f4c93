"""``show``, ``list`` and ``compare``: whatever name people use, whatever they combine, whatever the width."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from rich.cells import cell_len
from running import call

from reseau_cli.core.catalogue.search import Search, search
from reseau_cli.core.france.departments import DEPARTMENTS
from reseau_cli.core.messages.typography import number

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue


def out(*args: str, **env: str) -> str:
    ran = call(*args, env=env)
    assert (ran.code, ran.err) == (0, "")
    return ran.out


def listed(*args: str) -> list[str]:
    """The ids, from the rows: a thousand whole records in JSON take seconds."""
    found = out("list", "--top", "10000", "--format", "csv", *args)
    return [row["id"] for row in csv.DictReader(io.StringIO(found))]


def test_show_by_id_alias_acronym_and_name() -> None:
    shown = out("show", "cjd")
    assert "Centre des Jeunes Dirigeants" in shown
    for name in (
        "CJD",
        " cjd ",
        "Centre des Jeunes Dirigeants d’entreprise",
        "centre des jeunes dirigeants d’entreprise",
    ):
        assert out("show", name) == shown


def test_an_acronym_of_several_unrelated_networks_names_them(records: list[dict[str, Any]]) -> None:
    bearers: dict[str, list[dict[str, Any]]] = {}
    for record in records:
        bearers.setdefault(record.get("acronym", ""), []).append(record)
    several = [
        (name, found)
        for name, found in bearers.items()
        if name
        and not any(one.get("part_of") for one in found)
        and len(found) > 1
        and name.lower() not in {one["id"] for one in found}
    ]
    assert several
    for name, found in several:
        for typed in (name, ".".join(name).lower()):
            refused = call("show", typed)
            assert (refused.code, refused.out) == (2, "")
            assert all(one["id"] in refused.err for one in found)


def test_every_alias_shows_its_network(records: list[dict[str, Any]], catalogue: Catalogue) -> None:
    aliases = [(alias, record["id"]) for record in records for alias in record.get("aliases", ())]
    assert len(aliases) > 10
    for alias, id_ in aliases:
        assert catalogue.resolve(alias) == id_
    assert json.loads(out("show", aliases[0][0], "--format", "json"))["id"] == aliases[0][1]


def test_a_merged_network_names_its_successor(records: list[dict[str, Any]]) -> None:
    merged = [record for record in records if record.get("status") == "merged" and record.get("successor")]
    assert merged
    for record in merged:
        shown = out("show", record["id"], COLUMNS="200")
        assert record["successor"] in shown and "a rejoint un autre réseau" in shown


def test_show_tells_where_the_facts_come_from(records: list[dict[str, Any]]) -> None:
    record = next(r for r in records if r["id"] == "cjd")
    shown = "".join(out("show", "cjd", COLUMNS="200").split())
    for source in record["sources"]:
        if source.get("url"):
            assert "".join(source["url"].split()) in shown
    told = json.loads(out("show", "cjd", "--format", "json"))
    assert told.pop("grade")["letter"] in "ABCDE"
    assert told.pop("pages")["status"]["url"].startswith("https://")
    assert told == record


def test_in_english_a_text_is_english_or_said_to_be_french(
    records: list[dict[str, Any]], tmp_path: Path
) -> None:
    translated = next(one for one in records if "what" in one.get("en", {}))
    untold = next(one for one in records if one.get("doubts") and one["audience"].get("other"))
    doubts = [{key: doubt[key] for key in doubt if key != "en"} for doubt in untold["doubts"]]
    untold = {key: untold[key] for key in untold if key != "en"}
    untold |= {"id": "club-sans-anglais", "name": "Club sans anglais", "doubts": doubts}
    mine = tmp_path / "mine.yaml"
    mine.write_text(yaml.dump({"networks": [untold]}), encoding="utf-8")
    for flags in ((), ("--plain",)):
        shown = " ".join(out("show", translated["id"], "--lang", "en", *flags, COLUMNS="200").split())
        assert translated["en"]["what"] in shown and translated["what"] not in shown
    for flags in ((), ("--plain",)):
        own = ("--catalogue", str(mine), *flags)
        shown = " ".join(out("show", untold["id"], "--lang", "en", *own, COLUMNS="200").split())
        for text in (untold["what"], untold["doubts"][0]["note"], untold["audience"]["other"]):
            assert f"{text.rstrip('.')[-20:]} (in French)" in shown


def test_list_filters_combine(catalogue: Catalogue) -> None:
    filters = {
        "--vocation": "business",
        "--department": "44",
        "--price": "300",
        "--kind": "network",
        "--need": "business",
    }
    alone = [set(listed(flag, value)) for flag, value in filters.items()]
    words = [word for pair in filters.items() for word in pair]
    together = set(listed(*words))
    assert together == {record["id"] for record in json.loads(out("list", "--format", "json", *words))}
    assert together and together == set.intersection(*alone)
    assert all(len(found) > len(together) for found in alone)


def test_list_shows_the_closed_only_when_asked(records: list[dict[str, Any]]) -> None:
    closed = {record["id"] for record in records if record.get("status", "active") != "active"}
    assert closed and closed.isdisjoint(listed())
    assert len(listed("--closed")) == len(records)


def test_list_finds_by_name_first_whatever_the_accents() -> None:
    for words in (("jeunes", "dirigeants"), ("JEUNES DIRIGEANTS",), ("cjd",)):
        assert listed(*words)[0] == "cjd"
    assert listed("bâtiment")[0] == listed("BATIMENT")[0]


def test_list_of_nothing_says_so() -> None:
    for words in ("zzzzqqq", "!!!", "\udce9", "🙂"):
        assert out("list", words).startswith("aucun réseau trouvé\u202f; essayer un autre mot")
    assert listed("--department", "44", "zzzzqqq") == []


def test_list_stops_at_top_and_says_how_many_there_are(catalogue: Catalogue) -> None:
    lines = out("list", "--top", "3", COLUMNS="200").splitlines()
    active = len(search(catalogue, Search()))
    assert len(lines) == 7
    assert lines[-1].startswith(f"réseaux montrés\u202f: 3 sur {number(active, 'fr')}\u202f;")


@pytest.mark.parametrize("department", ["1", "01", "2a", "974"])
def test_list_of_a_departement_holds_what_reaches_it(department: str, catalogue: Catalogue) -> None:
    code = department.upper().zfill(2)
    found = set(listed("--department", department))
    for network in catalogue.networks:
        if network.departments:
            assert (network.id in found) <= (code in network.departments)
        elif network.regions:
            assert (network.id in found) <= (DEPARTMENTS[code].region in network.regions)


@pytest.mark.parametrize("width", [40, 60, 120])
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_compare_fits_the_width_and_holds_each_name(width: int, lang: str) -> None:
    shown = out("compare", "cjd", "bni", "medef", "--lang", lang, COLUMNS=str(width))
    assert max(map(cell_len, shown.splitlines())) <= width
    together = " ".join(shown.replace("│", " ").replace("┃", " ").split())
    assert all(
        word in together
        for word in ("Dirigeants", "Business", "MEDEF" if "MEDEF" in together else "Mouvement")
    )
    assert ("│" in shown) == (width == 120)


def test_compare_counts_a_network_once_and_by_any_name() -> None:
    assert out("compare", "cjd", "BNI", "CJD", COLUMNS="120") == out("compare", "cjd", "bni", COLUMNS="120")
    assert [record["id"] for record in json.loads(out("compare", "bni", "cjd", "--format", "json"))] == [
        "bni",
        "cjd",
    ]


def test_a_price_and_a_condition_stand_beside_their_page(tmp_path) -> None:
    from catalogue.test_check import record, written

    told = record(
        cost="{min_eur_year: 50, max_eur_year: 50, year: 2024}",
        audience="{entry: open, max_age: 40}",
        assured_on='"2026-02-03"',
        sources='[{url: "https://www.a.fr/adherer", facts: prix, dated: "2024", backs: [cost, audience.max_age]}]',
    )
    path = written(tmp_path, told)
    Path(path).write_text("alone: true\n" + Path(path).read_text(encoding="utf-8"), encoding="utf-8")
    shown = out("show", "un", "--catalogue", path, "--plain").replace("\u202f", " ")
    assert "Prix : 50 € par an (2024) ; d’après a.fr/adherer (2024)." in shown
    assert "Condition : Âge limite : 40 ans ; d’après a.fr/adherer (2024)." in shown
    assert "Fiche revue le : 3 février 2026." in shown
    assert "Temps : inconnu." in shown and "Entrée : sans doute ouvert à tous" in shown
    page = {"url": "https://www.a.fr/adherer", "dated": "2024"}
    asked = json.loads(out("show", "un", "--catalogue", path, "--format", "json"))
    assert asked["pages"] == {"cost.min_eur_year": page, "audience.max_age": page}
    assert asked["unsourced"] == ["status", "first_step", "audience.entry"]
    refused = out("why", "un", "--catalogue", path, "--age", "50", "--lacks", "people", "--plain").replace(
        "\u202f", " "
    )
    assert "Âge limite : 40 ans ; d’après a.fr/adherer (2024)." in refused
    ranked = json.loads(out("why", "un", "--catalogue", path, "--lacks", "people", "--format", "json"))
    assert ranked["terms"]["price"].endswith("d’après a.fr/adherer (2024)")
    answer = out("match", "--catalogue", path, "--lacks", "people", "--format", "json")
    [match] = json.loads(answer)["matches"]
    assert (match["cost"]["source"], match["hours_source"]) == (page, None)
    assert {"fact": "max-age", "text": "Âge limite : 40 ans.", "source": page} in match["to_check"]
