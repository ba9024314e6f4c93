"""An adviser's walk: the template filled in, the folder, a page, the thirty days, a visit noted, the next answers."""

from __future__ import annotations

import json
from io import BytesIO
from typing import TYPE_CHECKING

import openpyxl
import pytest
from icalendar import Calendar
from running import Ran, call

if TYPE_CHECKING:
    from pathlib import Path

CLIENT = {
    "client": "A-12",
    "besoins": "trésorerie et financement | recruter et encadrer",
    "souhaits": "faire des affaires",
    "code postal": "1000",
    "métier": "boulangère",
    "moment": "mon entreprise tourne",
    "budget": "300 euros",
    "heures": "2h",
}


@pytest.mark.usefixtures("catalogue")
def test_from_the_template_to_the_next_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    table, out, agenda = tmp_path / "clients.xlsx", tmp_path / "dossier", tmp_path / "plan.ics"

    def reseau(*args: str, code: int = 0) -> Ran:
        done = call(*args)
        assert done.code == code, done.err
        return done

    reseau("dossier", str(table), "--template")
    filled = openpyxl.load_workbook(BytesIO(table.read_bytes()))
    sheet = filled.worksheets[0]
    header = [cell.value for cell in sheet[1]]
    sheet.append([CLIENT.get(str(name), "") for name in header])
    sheet.append(["B-3", "finances du monde"])
    filled.save(table)

    made = reseau("dossier", str(table), "--to", str(out), "--date", "2026-12-01", code=1)
    assert "B-3" not in made.out and "besoins" in made.err
    page = (out / "A-12.html").read_text(encoding="utf-8")
    assert "A-12" in page and "01000" not in page.partition("<main")[0]
    assert "Bourg-en-Bresse" in page, "the nought that the spreadsheet lost is found again"

    profile = str(out / "A-12.json")
    reseau("plan", "--profile", profile, "--date", "2026-12-01", "-o", str(agenda))
    events = Calendar.from_ical(agenda.read_bytes()).walk("VEVENT")
    assert str(events[0]["dtstart"].dt) == "2026-12-01"
    assert agenda.read_bytes() == (out / "A-12.ics").read_bytes()

    plan = json.loads(reseau("plan", "--profile", profile, "--date", "2026-12-01", "--format", "json").out)
    first = plan["doors"][0]
    reseau("visit", first["id"], "--as", "A-12", "--outcome", "pas-pour-moi")

    nobody = json.loads(reseau("match", "--profile", profile, "--json").out)
    assert first["id"] in [one["id"] for one in nobody["matches"]]
    answer = json.loads(reseau("match", "--profile", profile, "--as", "A-12", "--json").out)
    assert first["id"] not in [one["id"] for one in answer["matches"]]
    assert any(first["name"] in sentence for sentence in answer["unsettled"])

    again = reseau("dossier", str(table), "--to", str(out), "--date", "2026-12-10", code=1)
    assert "Depuis le 1er décembre 2026" in again.out and f"part {first['name']}" in again.out
    reseau("forget")
    assert "A-12" not in reseau("owners").out
