"""``reseau territory update``: official shapes in, the user's tables out; a failure keeps what was there."""

from __future__ import annotations

import io
import json
import zipfile

import openpyxl
import pytest
from running import call
from server import Reply, serving

from reseau_cli.core.errors import OutsideError
from reseau_cli.core.france.departments import DEPARTMENTS
from reseau_cli.outside import official_tables
from reseau_cli.outside.client import Client
from reseau_cli.territory import updated
from reseau_cli.territory.location import place_named

NANTES = {"nom": "Nantes", "code": "44109", "centre": {"type": "Point", "coordinates": [-1.5485, 47.2316]}}
REZE = {"nom": "Rezé", "code": "44143", "centre": {"type": "Point", "coordinates": [-1.5506, 47.1762]}}


def workbook(header=("CODGEO", "LIBGEO", "ZE2020", "LIBZE2020", "ZE2020_PARTIE_REG", "DEP", "REG")) -> bytes:
    """An archive of the shape Insee publishes: five lines of titles, then the header, then a line a commune."""
    book = openpyxl.Workbook()
    book.active.title = "Zones_emploi"
    sheet = book.create_sheet("Composition_communale")
    for _ in range(5):
        sheet.append(["Zones d’emploi 2020"])
    sheet.append(header)
    for code, area, name in (
        ("44109", "5208", "Nantes"),
        ("44143", "5208", "Nantes"),
        ("1004", "8407", "Ambérieu"),
    ):
        sheet.append([code, "x", area, name, "y", code[:2], "52"])
    content, archive = io.BytesIO(), io.BytesIO()
    book.save(content)
    with zipfile.ZipFile(archive, "w") as out:
        out.writestr("ZE2020_au_01-01-2026.xlsx", content.getvalue())
    return archive.getvalue()


def official(asked, areas=None):
    if asked.path.startswith("/ze"):
        return Reply(workbook() if areas is None else areas)
    return Reply([NANTES, REZE] if "/44/" in asked.path else [])


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    updated._table.cache_clear()
    yield tmp_path
    updated._table.cache_clear()


def update(url, home, *flags):
    env = {
        "RESEAU_GEO_URL": url,
        "RESEAU_ZE_URL": f"{url}/ze.zip",
        "XDG_DATA_HOME": str(home),
        "RESEAU_RATE": "1000",
    }
    return call("territory", "update", *flags, env=env)


def test_the_tables_are_fetched_and_used(home):
    with serving(official) as (url, seen):
        done = update(url, home, "--yes", "--format", "json")
    assert done.code == 0, done.err
    assert [one["communes"] for one in json.loads(done.out)] == [2, 3]
    assert sum("/communes?" in asked.path for asked in seen) == len(DEPARTMENTS)
    assert updated.centre("44109") == (47.2316, -1.5485)
    assert updated.employment_area("01004") == ("8407", "Ambérieu")
    place = place_named("44000")
    assert place.basin == {"44109", "44143"}
    assert place.distance("44143") == pytest.approx(6.16, abs=0.01)
    assert place.distance("13055") is None


def test_it_says_where_it_goes_before_it_goes(home):
    with serving(official) as (url, seen):
        refused = update(url, home)
    assert (refused.code, seen) == (2, [])
    assert url.removeprefix("http://") in refused.err and "--yes" in refused.err


@pytest.mark.parametrize(
    "areas",
    [b"not an archive", workbook(header=("A", "B", "C", "D", "E", "F", "G"))],
    ids=["not an archive", "other columns"],
)
def test_another_form_is_told_and_keeps_what_was_there(home, areas):
    updated.write(updated.AREAS, "before", {"44109": ("5208", "Nantes")})
    with serving(lambda asked: official(asked, areas)) as (url, _):
        done = update(url, home, "--yes")
    assert done.code == 4 and "Traceback" not in done.err
    assert updated.source(updated.AREAS) == "before"
    assert not (home / "reseau" / updated.CENTRES).exists()


def test_without_the_tables_nothing_is_said_to_be_known(home):
    place = place_named("44000")
    assert (place.basin, place.distance("44143")) == (frozenset(), None)


def test_a_broken_table_is_as_good_as_none(home):
    (home / "reseau").mkdir()
    (home / "reseau" / updated.CENTRES).write_bytes(b"# x\n44109\tfar\taway\n\xff")
    assert updated.centre("44109") is None
    (home / "reseau" / updated.CENTRES).write_text("# x\n44109\tfar\taway\n", encoding="utf-8")
    updated._table.cache_clear()
    assert updated.centre("44109") is None


@pytest.mark.parametrize(
    "places",
    [
        [{"code": "44109", "centre": {"coordinates": [1, "inf"]}}],
        [{"code": "44109", "centre": {"coordinates": [1, "nan"]}}],
        [{"code": "44109", "centre": {"coordinates": [1, 99]}}],
        [{"code": "44109\t", "centre": {"coordinates": [1, 2]}}],
        [{"code": "44109", "centre": {"coordinates": [1, 10**400]}}],
        [{"code": "44109", "centre": [1, 2]}],
        [["44109"]],
        {"code": "44109"},
        7,
        None,
    ],
    ids=repr,
)
def test_nothing_but_places_on_earth_is_stored(places):
    with (
        serving(lambda asked: Reply(places)) as (url, _),
        pytest.MonkeyPatch.context() as patch,
        Client(1e6) as client,
        pytest.raises(OutsideError) as caught,
    ):
        patch.setenv("RESEAU_GEO_URL", url)
        official_tables.centres(client, lambda done, total: None)
    assert caught.value.code == "broken-answer"


def archive_of(name: str, content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize(
    "archive",
    [
        archive_of("a.xlsx", b"0" * 2_000_000),
        archive_of("a.xlsx", archive_of("xl/workbook.xml", b"0" * 2_000_000)),
        archive_of("a.xlsx", archive_of("xl/workbook.xml", b"<")),
        archive_of("a.xlsx", b"no workbook"),
        archive_of("a.csv", b""),
        workbook().replace(b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01"),
        workbook()[:-300],
    ],
    ids=["bomb", "bomb in it", "broken XML", "no workbook", "no table", "encrypted", "cut"],
)
def test_an_archive_that_cannot_be_unfolded_is_told(archive, monkeypatch):
    monkeypatch.setattr(official_tables, "UNFOLDED", 1_000_000)
    with (
        serving(lambda asked: Reply(archive)) as (url, _),
        Client(1e6) as client,
        pytest.raises(OutsideError) as caught,
    ):
        monkeypatch.setenv("RESEAU_ZE_URL", url)
        official_tables.areas(client)
    assert caught.value.code == "broken-answer"


@pytest.mark.parametrize(
    "table",
    [
        "# x\n44109\tnan\tinf\n",
        "# x\n44109\t99e999\t1\n",
        "# x\n44109\t91\t1",
        "# x\n44109\t1",
        "# x\n44109\t",
        "\n44109\t1\t2\t3",
    ],
)
def test_a_table_damaged_after_it_was_stored_breaks_no_run(home, table):
    (home / "reseau").mkdir()
    for name in (updated.CENTRES, updated.AREAS):
        (home / "reseau" / name).write_text(f"# x\n44109\t{table}", encoding="utf-8")
    assert updated.centre("44109") is None
    assert place_named("44000").distance("44143") is None
