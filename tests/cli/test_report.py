"""``reseau report``: the message holds the record, the fact, what it says now, the correction; it invents no address."""

from __future__ import annotations

import json

import pytest
from running import ROOT, call

from reseau_cli.cli import report


def lines(*args: str) -> list[str]:
    told = call("report", *args)
    assert told.code == 0, told.err
    return told.out.replace("\u202f", " ").splitlines()


def test_a_message_to_fill_in():
    told = lines("bni")
    assert told[0] == "Une correction pour la fiche « Business Network International France »"
    assert told[2].startswith("Fiche : Business Network International France (bni)")
    assert "lequel : son existence" in told[4]
    assert told[-1] == "Source : [l’adresse de la page qui le dit, et son année]"


def test_a_message_ready_to_send():
    told = lines("bni", "--fact", "cost.min_eur_year", "--correction", "1 100 €", "--source", "sa page, 2026")
    assert "Fait : cost.min_eur_year" in told
    assert any(line.startswith("La fiche dit : de 1 000 € à") for line in told)
    assert told[-2:] == ["Ce qu’il faut lire : 1 100 €", "Source : sa page, 2026"]


@pytest.mark.usefixtures("few")
def test_a_fact_is_told_with_its_page_and_any_value_in_a_line(tmp_path):
    from catalogue.test_check import record, written

    page = '[{url: "https://a.fr/x", facts: tout, dated: "2024", backs: [audience]}]'
    path = written(tmp_path, record(audience="{entry: open, max_age: 40}", sources=page))
    told = lines("un", "--catalogue", path, "--fact", "audience.max_age")
    assert any("par mois" in line for line in lines("bni", "--fact", "commitment.hours_per_month"))
    assert "La fiche dit : 40" in told and "D’après : https://a.fr/x (2024)" in told
    assert "La fiche dit : entry open, max_age 40" in lines("un", "--catalogue", path, "--fact", "audience")


def test_an_unknown_fact_names_the_nearest():
    told = call("report", "bni", "--fact", "cost.min_eur")
    assert told.code == 2 and "cost.min_eur_year" in told.err


def test_the_address_is_that_of_the_package_and_none_is_invented(monkeypatch):
    assert report.tracker() is None and "Issues =" in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert "[project.urls], Issues" in call("report", "bni").err
    assert json.loads(call("report", "bni", "--format", "json").out)["send_to"] is None

    class Filled:
        def get_all(self, name):
            return ["Home, https://a.example", "Issues, https://a.example/issues"]

    monkeypatch.setattr(report, "metadata", lambda name: Filled())
    assert call("report", "bni").err.endswith("https://a.example/issues\n")


def test_the_hours_are_told_as_they_are_shown():
    told = lines("bni", "--fact", "commitment.hours_per_month")
    assert any(" h par mois" in line.replace("\u202f", " ").replace("\xa0", " ") for line in told), told
