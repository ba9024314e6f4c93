"""``reseau catalogue check``: each fault is found, on its line, under its key, in one sentence."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from running import ROOT, call

from reseau_cli.catalogue import shipped, source
from reseau_cli.catalogue.check import Known, check
from reseau_cli.catalogue.content import HARD
from reseau_cli.catalogue.source import parse, read_yaml
from reseau_cli.core.errors import FileError
from reseau_cli.core.messages.faults import fault_text
from reseau_cli.core.messages.fr.problems import TEXTS as PROBLEMS
from reseau_cli.core.method.rules import RULES

HEAD = """\
date: "2026-01-01"
licence: x
attribution: x
networks:
"""
RECORD = """
- id: {id}
  name: Un réseau
  kind: network
  vocations: [peers]
  audience: {{entry: open}}
  presence: {{scope: national}}
  what: Un réseau d’essai.
  good_for: Personne.
  not_for: Personne.
  first_step: Ne rien faire.
  sources: [{{facts: tout}}]
  confidence: low
"""


few = pytest.mark.usefixtures("few")
"""For what is laid over a catalogue, whatever its size."""


def written(tmp_path: Path, *records: str) -> str:
    path = tmp_path / "mine.yaml"
    path.write_text(HEAD + "".join(records), encoding="utf-8")
    return str(path)


def record(id_: str = "un", **changes: str) -> str:
    text = RECORD.format(id=id_)
    for key, value in changes.items():
        lines = [line for line in text.splitlines() if not line.startswith(f"  {key}:")]
        text = "\n".join([*lines, f"  {key}: {value}"]) + "\n" if value else "\n".join(lines) + "\n"
    return text


FAULTS = [
    ("missing-key", [record(what="")], "what"),
    ("unknown-key", [record(vocation="[peers]")], "vocation"),
    ("unknown-word", [record(vocations="[peer]")], "peers"),
    ("long-text", [record(what="x" * 300)], "220"),
    ("empty-text", [record(what='""')], "un.what"),
    ("empty-list", [record(vocations="[]")], "un.vocations"),
    ("bad-id", [record("Un_Deux")], "Un_Deux"),
    ("bad-line", [record(what='"a\\tb"')], "un.what"),
    ("out-of-bounds", [record(founded="12")], "1700"),
    ("needs-quotes", [record(presence="{scope: local, departments: [01]}")], "un.presence.departments"),
    ("needs-text", [record(name="[a]")], "un.name"),
    ("needs-whole", [record(founded="jamais")], "un.founded"),
    ("needs-yes-no", [record(audience="{entry: open, women_only: peut-être}")], "women_only"),
    ("needs-list", [record(formats="event")], "un.formats"),
    ("needs-mapping", [record(audience="open")], "un.audience"),
    ("duplicate-id", [record(), record()], "un.id"),
    ("out-of-order", [record("zut"), record("avant")], "zut"),
    ("alias-taken", [record(aliases="[deux]"), record("zut", aliases="[deux]")], "deux"),
    ("alias-taken", [record(), record("zut", aliases="[un]")], "zut.aliases"),
    ("unknown-record", [record(part_of="unn"), record("uns")], "unn"),
    ("in-a-circle", [record(part_of="zut"), record("zut", part_of="un")], "zut"),
    ("active-successor", [record(successor="zut"), record("zut")], "un.successor"),
    ("empty-word", [record(matters='["chez huissier"]')], "chez"),
    ("outside-regions", [record(presence='{scope: local, regions: ["52"], departments: ["13"]}')], "13"),
    (
        "outside-departments",
        [record(presence='{scope: local, departments: ["44"], groups: [{code: "13055", name: Marseille}]}')],
        "13055",
    ),
    ("no-source", [record(sources="")], "un.sources"),
    ("unsourced-condition", [record(sources="", audience="{entry: open, max_age: 40}")], "audience.max_age"),
    ("unknown-fact", [record(unsourced="[audience.maxage]")], "audience.max_age"),
    ("upside-down", [record(cost="{min_eur_year: 9, max_eur_year: 3, year: 2020}")], "9"),
    ("upside-down", [record(audience="{entry: open, min_age: 40, max_age: 30}")], "un.audience.min_age"),
    ("nobody", [record(audience="{entry: open, women_only: true, men_only: true}")], "men_only"),
    ("no-successor", [record(status="merged")], "un.status"),
    (
        "closed-successor",
        [record(status="merged", successor="zut"), record("zut", status="dissolved")],
        "un.successor",
    ),
    ("unquoted-code", [record(presence="{scope: local, departments: [2A]}")], "un.presence.departments.0"),
    (
        "unquoted-code",
        [record(presence="{scope: local, groups: [{code: 2A004, name: Ajaccio}]}")],
        "groups.0.code",
    ),
    ("price-without-year", [record(cost="{min_eur_year: 9}")], "year"),
    (
        "same-website",
        [record(website="https://a.org"), record("zut", website="https://a.org/")],
        "zut.website",
    ),
    (
        "lent-finder",
        [
            record(website="https://a.org"),
            record("zut", presence="{scope: national, finder: 'https://a.org'}"),
        ],
        "zut.presence.finder",
    ),
    ("unknown-record", [record(presence="{scope: national, asked_at: unn}"), record("uns")], "unn"),
    ("in-a-circle", [record(presence="{scope: national, asked_at: un}")], "un.presence.asked_at"),
    ("future-date", [record(sources='[{facts: tout, dated: "2999-01"}]')], "2999-01"),
    ("future-date", [record(alive="{seen: 2099}")], "un.alive.seen"),
    (
        "future-date",
        [record(presence='{scope: national, groups: [{code: "44", name: Nantes, seen: 2099}]}')],
        "2099",
    ),
    ("no-such-date", [record(assured_on='"2025-02-30"')], "2025-02-30"),
    ("no-such-date", [record(sources='[{facts: tout, dated: "2025-02-29"}]')], "2025-02-29"),
    ("hidden-sign", [record(name='"Un\\u202Eréseau"')], "U+202E"),
    ("hidden-sign", [record(what='"Un\\u200Bréseau."')], "un.what"),
    ("twice-in-list", [record(presence='{scope: departmental, departments: ["44", "44"]}')], "departments.1"),
    ("twice-in-list", [record(sources="[{facts: tout, backs: [cost, what, cost]}]")], "sources.0.backs.2"),
    ("empty-text", [record(name='"   "')], "un.name"),
    ("left-over", [record(website="https://example.org")], "example.org"),
    ("left-over", [record("club-de-la-vallee")], "club-de-la-vallee.id"),
    ("odd-number", [record(cost="{min_eur_year: 0500, year: 2024}")], "0500"),
    ("odd-number", [record(commitment="{hours_per_month: 1:30}")], "1:30"),
    ("bad-day", [record(assured_on='"hier"')], "hier"),
    ("bad-url", [record(website="www.a.org")], "www.a.org"),
    ("bad-url", [record(website="'https://a.org/\"><script>'")], "script"),
    ("bad-sector", [record(audience='{entry: open, sectors: ["5610A"]}')], "5610A"),
    ("bad-place", [record(presence='{scope: national, groups: [{code: "4410", name: Nantes}]}')], "4410"),
    ("nowhere", [record(presence="{scope: local}")], "un.presence.scope"),
    ("no-such-date", [record(sources='[{facts: tout, dated: "vers 2019-13"}]')], "un.sources.0.dated"),
    ("needs-quotes", [record(assured_on="2025-02-03")], "un.assured_on"),
    ("alive-empty", [record(alive="{}")], "un.alive"),
    (
        "seen-later",
        [record(alive="{seen: 2020}", sources='[{facts: tout, dated: "vers 2021", backs: [alive]}]')],
        "un.alive.seen",
    ),
    ("empty-text", [record(alive='{seen: 2020, doubt: ""}')], "un.alive.doubt"),
    ("needs-text", [record(alive="{doubt: true}")], "un.alive.doubt"),
    ("bad-email", [record(email="club arobase ville.fr", phone_seen="2024")], "un.email"),
    ("backs-nothing", [record(sources="[{facts: tout, backs: [audience.max_age]}]")], "audience.max_age"),
    ("unknown-fact", [record(sources="[{facts: tout, backs: [audience.maxage]}]")], "audience.max_age"),
    (
        "backed-unsourced",
        [record(unsourced="[first_step]", sources="[{facts: tout, backs: [first_step]}]")],
        "un.sources.0.backs.0",
    ),
    (
        "backed-unsourced",
        [record(unsourced="[cost.note]", cost="{note: peu}", sources="[{facts: tout, backs: [cost]}]")],
        "cost.note",
    ),
    (
        "unbacked",
        [record(unsourced="[first_step]", sources="[{facts: tout, backs: []}]")],
        "audience.entry",
    ),
    ("number-without-year", [record(phone="04 05 06 07 08")], "phone_seen"),
    (
        "number-without-year",
        [record(presence='{scope: national, groups: [{code: "44", name: Nantes, email: a@b.fr}]}')],
        "seen",
    ),
    ("partial-nothing", [record(presence="{scope: national, partial: true}")], "un.presence.partial"),
    ("everywhere-but", [record(presence="{scope: online, everywhere: true}")], "un.presence.everywhere"),
    ("role-empty", [record(roles="{seller: {}}")], "seller"),
    ("unknown-word", [record(roles="{vendor: {door: https://a.fr}}")], "un.roles.vendor"),
    ("unknown-sector", [record(audience='{entry: open, sectors: ["56.99Z"]}')], "56.99Z"),
    ("partly-no-sector", [record(audience='{entry: open, sectors: ["56"], partly: ["56.10A"]}')], "56.10A"),
    ("mixed-code", [record(vocations="[union]", audience='{entry: open, sectors: ["96.09"]}')], "96.09Z"),
    ("partly-no-trade", [record(audience='{entry: open, sectors: ["56"], partly: ["56"]}')], "trades"),
]


@pytest.mark.parametrize(
    ("code", "records", "word"), FAULTS, ids=[f"{code}-{word}" for code, _, word in FAULTS]
)
def test_fault(tmp_path, code, records, word):
    path = written(tmp_path, *records)
    told = call("catalogue", "check", path, "--format", "json")
    found = json.loads(told.out)
    assert told.code == 1 and code in [one["code"] for one in found], found
    line = next(one["text"] for one in reversed(found) if one["code"] == code)
    assert word in line and line.startswith(path) and "\n" not in line
    assert all(one["line"] > 1 and one["path"] for one in found)
    told = call("catalogue", "check", path, "--lang", "en")
    assert told.code == 1 and word in told.out


def test_every_sentence_has_a_fault_that_shows_it():
    apart = {
        "needs-number",
        "no-networks",
        "bad-catalogue-day",
        "prose-condition",
        "copied-page",
        "no-address",
    }
    assert PROBLEMS.keys() - apart <= {code for code, _, _ in FAULTS}


def test_all_faults_are_told_at_once(tmp_path):
    whole = record("ut", cost="{min_eur_year: 9}", part_of="un")
    path = written(tmp_path, record(founded="jamais"), whole, record("zut", formats="event"))
    told = call("catalogue", "check", path)
    assert [
        line.split(" : ")[0].rpartition(", ")[2] for line in told.out.replace("\u202f", " ").splitlines()
    ] == [
        "un.founded",
        "ut.cost",
        "zut.formats",
    ]


@pytest.mark.parametrize(
    "text", ["", "[]", "- id: un\n", "id: un\n", HEAD.replace("networks:", "network:"), "network: []\n"]
)
def test_records_stand_under_networks(tmp_path, text):
    path = tmp_path / "mine.yaml"
    path.write_text(text, encoding="utf-8")
    told = call("catalogue", "check", str(path))
    assert told.code == 1 and "« networks: »" in told.out.replace("\u202f", " ") and told.out.count("\n") == 1


@pytest.mark.parametrize("date", ["hier", "2026-13-01"])
def test_the_date_of_a_catalogue_is_told_in_words(tmp_path, date):
    path = Path(written(tmp_path, record()))
    path.write_text(path.read_text(encoding="utf-8").replace("2026-01-01", date), encoding="utf-8")
    (found,) = json.loads(call("catalogue", "check", str(path), "--format", "json").out)
    assert (found["code"], found["path"]) == ("bad-catalogue-day", "date") and "2026-11-29" in found["text"]


@pytest.mark.parametrize(("date", "code"), [("2026-02-30", "no-such-date"), ("2099-01-01", "future-date")])
def test_a_catalogue_is_of_a_day_that_has_come(tmp_path, date, code):
    path = Path(written(tmp_path, record()))
    path.write_text(path.read_text(encoding="utf-8").replace("2026-01-01", date), encoding="utf-8")
    assert [
        one["code"] for one in json.loads(call("catalogue", "check", str(path), "--format", "json").out)
    ] == [code]


def test_no_sentence_holds_a_pattern_or_another_language(tmp_path):
    foreign = re.compile(r"\\[dswb]|\^|\[a-z|expected|\bfound\b|Error|mapping|None")
    for code, records, _ in FAULTS:
        told = call("catalogue", "check", written(tmp_path, *records)).out
        assert not foreign.search(told.replace(str(tmp_path), "")), (code, told)


@pytest.mark.parametrize(
    ("text", "code", "word"),
    [
        ("networks:\n- id: un\n  what: Club : rencontres\n", "yaml-colon", '"Club : rencontres."'),
        ("networks:\n- id: un\n what: a\n", "yaml-place", "espaces"),
        ('networks:\n- id: "un\n', "yaml-quote", "refermé"),
        ("networks: [un\n", "yaml-bracket", "refermé"),
        ("networks:\n\t- id: un\n", "yaml-sign", "tabulation"),
        ("networks: @un\n", "yaml-sign", "@"),
        ("networks: !un x\n", "yaml-tag", "!"),
        ("---\na: 1\n---\nb: 2\n", "yaml-documents", "---"),
        ("networks: \x07\n", "yaml-hidden", "invisible"),
        ("networks: 2025-02-30\n", "not-a-value", "2025-02-30"),
    ],
)
def test_what_is_no_yaml_is_told_in_french_with_its_remedy(tmp_path, text, code, word):
    with pytest.raises(FileError) as fault:
        parse(text.encode(), "x.yaml")
    assert fault.value.code == code
    path = tmp_path / "mine.yaml"
    path.write_text(text, encoding="utf-8")
    told = call("catalogue", "check", str(path))
    assert told.code == 3 and word in told.err.replace("\u202f", " ")
    assert not re.search("expected|found|mapping|token|Error", told.err.replace(str(path), ""))


def test_prose_that_tells_a_condition_is_counted_and_shown_when_asked(tmp_path):
    said = record(not_for="L’indépendant sans salarié.", audience="{entry: open, other: moins de 40 ans}")
    held = record("zut", not_for="Plus de 40 ans.", audience="{entry: open, max_age: 40}")
    path = written(tmp_path, said, held)
    told = call("catalogue", "check", path)
    assert (told.code, told.out) == (0, "") and ": 4 (--hints" in told.err.replace("\u202f", " ")
    shown = call("catalogue", "check", path, "--hints")
    assert shown.code == 0 and shown.out.count("condition") == 2
    assert "« sans salarié »" in shown.out.replace("\u202f", " ") and "audience.min_age" in shown.out


@few
def test_a_source_that_is_a_copy_or_has_no_address_is_said_to_be(tmp_path):
    pages = ("https://plus.wikimonde.com/wiki/X", "https://www.a.fr/x", "https://forum.preprod.a.fr/x")
    sources = ", ".join(f'{{url: "{page}", facts: tout}}' for page in pages)
    path = written(tmp_path, record(sources=f"[{sources}, {{facts: rien}}]"))
    found = json.loads(call("catalogue", "check", path, "--hints", "--format", "json").out)
    told = [(one["path"].removeprefix("un.sources."), one["code"]) for one in found]
    assert told == [("0", "copied-page"), ("2", "copied-page"), ("3", "no-address")]
    shown = call("show", "un", "--catalogue", path, "--plain").out
    assert shown.count("copie") == 2 and "wiki/X (copie" in shown.replace("\u202f", " ")


def test_a_small_file_is_told_why_its_grades_are_no_better(tmp_path):
    told = call("catalogue", "check", written(tmp_path, record())).err.replace("\u202f", " ")
    assert "un : note E (" in told and "il lui manque : un site ou un téléphone, à quoi il sert" in told
    many = [record(f"a{n:02d}") for n in range(21)]
    assert "note" not in call("catalogue", "check", written(tmp_path, *many)).err


def test_the_schema_takes_the_catalogue_and_the_example_of_a_local_one(records):
    schema = json.loads((ROOT / "data" / "networks.schema.json").read_text(encoding="utf-8"))
    judge = jsonschema.Draft202012Validator(schema)
    example = read_yaml(ROOT / "examples" / "mon-intercommunalite.yaml").data
    assert not list(judge.iter_errors(example))
    assert not list(judge.iter_errors({"networks": records[:40]}))
    example["networks"][1]["phon"] = "00"
    assert list(judge.iter_errors(example))


def test_the_shipped_catalogue_has_no_fault(document, monkeypatch):
    monkeypatch.setattr(source, "read_yaml", {ROOT / "data" / "networks.yaml": document}.__getitem__)
    # By the day it is: records are assured on days to come after these tests were written.
    told = call("catalogue", "check", str(ROOT / "data" / "networks.yaml"), env={"SOURCE_DATE_EPOCH": None})
    assert (told.code, told.out) == (0, ""), told.out


def test_the_schema_is_the_one_that_is_shipped():
    told = call("catalogue", "schema")
    assert told.out == (ROOT / "data" / "networks.schema.json").read_text(encoding="utf-8")
    first = (ROOT / "data" / "networks.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=./networks.schema.json"


def test_the_hard_conditions_are_those_that_exclude():
    keys = {rule.key for rule in RULES.values() if rule.answer or rule.name == "projects"}
    assert {f"audience.{key}" for key in HARD} <= keys


def test_stats_and_stale_as_data():
    stats = stats_told()
    assert stats["active"] >= 680 and sum(stats["grades"].values()) == stats["active"]
    assert set(stats["vocation_by_region"]) <= set(stats["vocations"])
    assert all(count < 3 for count in stats["few_networks"].values())
    stale = json.loads(call("catalogue", "stale", "--format", "json", "--top", "5").out)["records"]
    assert len(stale) == 5
    assert [one["shown"] for one in stale] == sorted((one["shown"] for one in stale), reverse=True)


def test_the_reach_is_that_of_the_recorded_bench():
    import importlib.util

    spec = importlib.util.spec_from_file_location("build_reach", ROOT / "scripts" / "build_reach.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.table() == (ROOT / "src/reseau_cli/data/reach.tsv").read_text(encoding="utf-8")


def test_a_family_in_a_circle_ends(tmp_path):
    found = record("aa", part_of="bb"), record("bb", part_of="aa"), record("cc", part_of="bb")
    path = tmp_path / "mine.yaml"
    path.write_text(f"alone: true\n{HEAD}{''.join(found)}", encoding="utf-8")
    told = call("list", "--catalogue", str(path), "--format", "json")
    assert told.code == 0 and [one["id"] for one in json.loads(told.out)] == ["aa", "bb", "cc"]


def test_the_shipped_catalogue_is_checked_even_where_it_cannot_be_compiled(tmp_path, monkeypatch):
    path = tmp_path / "a" / "data" / "networks.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(HEAD + record(founded="jamais") + record("zut", formats="event"), encoding="utf-8")
    monkeypatch.setattr(shipped, "FOLDER", tmp_path / "a" / "src" / "reseau_cli" / "data")
    told = call("catalogue", "check")
    assert told.code == 1 and len(told.out.splitlines()) == 2
    path.rename(tmp_path / "elsewhere.yaml")
    assert call("catalogue", "check").code == 3
    (tmp_path / "a" / "src" / "reseau_cli" / "data").mkdir(parents=True)
    Path(shipped.FOLDER, "networks.yaml").write_text(HEAD + record(), encoding="utf-8")
    assert call("catalogue", "check").code == 0, "an installed package has its copy"


def test_grades_are_counted_from_the_day_that_is_told():
    def letters(seconds):
        found = json.loads(
            call("list", "--top", "50", "--format", "json", env={"SOURCE_DATE_EPOCH": seconds}).out
        )
        return [one["grade"]["freshness"] for one in found]

    assert sum(letters("1700000000")) > sum(letters("1900000000")) == 0


KEYS = st.sampled_from(["date", "networks", "id", "audience", "presence", "sources", "unsourced", "bni"])
LEAVES = st.none() | st.integers() | st.text("aé1 :-", max_size=5) | st.just("bni")


@given(st.recursive(LEAVES, lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner)))
def test_no_document_breaks_the_check(data):
    document = parse(json.dumps(data, ensure_ascii=False).encode(), "x.yaml")
    for problem in check(document, Known(bool, shipped.load, (2026, 1, 1))):
        assert fault_text(FileError(problem.code, **problem.values), "fr")


@few
def test_a_page_left_empty_is_not_known(tmp_path):
    path = written(
        tmp_path, record(website="null", presence="{scope: national, finder: null, asked_at: null}")
    )
    told = call("catalogue", "check", path, env={"SOURCE_DATE_EPOCH": "1790000000"})
    assert "Traceback" not in told.err and "presence" not in told.out, told.out


@few
def test_a_record_may_tell_its_evidence_its_doors_its_roles_and_its_english(tmp_path):
    path = written(
        tmp_path,
        record(
            alive="{seen: 2025, doubt: Son site ne répond plus.}",
            assured_on='"2026-02-28"',
            audience="{}",
            phone="04 05 06 07 08",
            email="club@ville.fr",
            phone_seen="2024",
            presence='{scope: national, partial: true, everywhere: true, finder: "https://a.fr/carte", groups: '
            '[{code: "44109", name: Nantes, url: "https://a.fr", phone: "02 03", email: n@a.fr, seen: 2024}]}',
            roles="{seller: {door: https://a.fr/ceder, audience: {min_employees: 1, entry: open}, needs: {handover: 3}, "
            "cost: {min_eur_year: 0}, commitment: {hours_per_month: 1}, first_step: Déposer son annonce.}}",
            en="{what: A network., first_step: Write to it.}",
            sources="[{facts: tout, dated: '2025-12', backs: [alive, presence.groups, roles.seller, cost]}]",
            cost="{min_eur_year: 0}",
        ),
    )
    told = call("catalogue", "check", path, env={"SOURCE_DATE_EPOCH": "1790000000"})
    assert (told.code, told.out) == (0, ""), told.out
    assert "entrée inconnue" in call("show", "un", "--catalogue", path).out


@cache
def stats_told():
    return json.loads(call("catalogue", "stats", "--format", "json").out)


@pytest.mark.parametrize(("width", "lang"), [(40, "fr"), (40, "en"), (60, "fr"), (80, "en"), (160, "fr")])
def test_stats_lose_no_figure_at_any_width(width, lang):
    text = call("catalogue", "stats", "--lang", lang, env={"COLUMNS": str(width)}).out
    assert max(map(cell_len, text.splitlines())) <= width
    stats = stats_told()
    shown = re.findall(r"^\S.{19}((?: +(?:\d+|·))+)$", text, re.MULTILINE)
    figures = sorted(int(one) for row in shown for one in row.split() if one != "·")
    tables = [stats["vocation_by_region"], stats["need_by_vocation"]]
    assert figures == sorted(count for table in tables for row in table.values() for count in row.values())


@pytest.mark.parametrize(
    "sign", ["\\u202E", "\\u200B", "\\u2066", "\\uFEFF", "\\xAD", "\\U000E0041", "\\x9B"]
)
@pytest.mark.parametrize("fact", ["name", "what", "website", "email", "sources.url", "presence.groups.name"])
def test_the_published_schema_and_the_check_refuse_the_same_hidden_signs(sign: str, fact: str) -> None:
    whole = {  # each a record's line
        "name": f'"a{sign}b"',
        "what": f'"Un {sign}réseau."',
        "website": f'"https://a{sign}b.org/x"',
        "email": f'"a{sign}@b.fr"',
        "sources.url": f'[{{url: "https://a.org/{sign}", facts: tout, dated: "2024"}}]',
        "presence.groups.name": f'{{scope: national, groups: [{{code: "44", name: "N{sign}"}}]}}',
    }
    document = parse((HEAD + record(**{fact.partition(".")[0]: whole[fact]})).encode(), "mine.yaml")
    told = check(document, Known(lambda code: True, shipped.load, (2026, 11, 30)))
    assert [problem.code for problem in told].count("hidden-sign") == 1, told
    schema = json.loads((ROOT / "data" / "networks.schema.json").read_text(encoding="utf-8"))
    assert list(jsonschema.Draft202012Validator(schema).iter_errors(document.data))
