"""Craftsman, trader, liberal professional, farmer: what the texts say, what they leave open, what it decides."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_cli.adviser import rank as advise
from reseau_cli.core.france.legal_status import CRAFT_PARTLY, CRAFT_WHOLLY, NEITHER, is_one_of, says
from reseau_cli.core.france.naf import covers
from reseau_cli.core.owner.profile import from_mapping
from reseau_cli.core.vocabulary import LEGAL_FORMS, STANDINGS

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue

LIST = Path(__file__).parents[3] / "src" / "reseau_cli" / "data" / "naf.tsv"
SUB_CLASSES = [line[:6] for line in LIST.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]

standings = st.sampled_from(sorted(STANDINGS))
forms = st.none() | st.sampled_from(sorted(LEGAL_FORMS))


@pytest.mark.parametrize(
    ("naf", "form", "craft", "trade", "liberal"),
    [
        ("43.22A", "ei", True, None, False),
        ("43.22A", "sarl", True, True, False),
        ("10.71C", "ei", True, None, False),
        ("47.22Z", "ei", True, True, False),  # a butcher is both
        ("47.61Z", "ei", False, True, False),
        ("47.76Z", "ei", None, True, False),  # a florist who arranges is a craftsman too
        ("96.02A", "micro-entreprise", True, None, False),
        ("49.32Z", "ei", True, None, False),
        ("56.10C", "ei", None, True, False),
        ("56.21Z", "ei", None, True, False),  # a caterer cooks: no chamber of trades refuses him
        ("47.29Z", "ei", None, True, False),
        ("81.30Z", "ei", None, None, None),
        ("70.22Z", "ei", False, None, None),  # a consultant may be a trader
        ("69.10Z", "ei", False, False, True),
        ("69.10Z", "sas", False, True, True),
        ("69.10Z", None, False, None, True),
        ("62.01Z", None, False, None, None),
        ("01.45Z", "ei", False, False, False),
        ("10.71B", "ei", False, None, None),
        ("82.19Z", "ei", None, None, None),
        ("43", None, True, None, False),
        ("F", None, None, None, None),
        (None, "ei", None, None, None),
        (None, "sas", None, True, None),
        ("56.10A", "association", False, False, False),
    ],
)
def test_what_the_texts_say(
    naf: str | None, form: str | None, craft: bool | None, trade: bool | None, liberal: bool | None
) -> None:
    assert [is_one_of(each, naf, form) for each in ("craft", "trade", "liberal")] == [craft, trade, liberal]


def test_staff_beyond_the_threshold_leaves_the_crafts_open() -> None:
    assert is_one_of("craft", "43.22A", "sarl", 10) is True
    assert is_one_of("craft", "43.22A", "sarl", 11) is None
    assert is_one_of("craft", "47.61Z", "sarl", 11) is False


@given(standings, st.sampled_from(SUB_CLASSES), forms)
def test_a_coarser_code_is_never_surer_than_what_it_contains(
    standing: str, naf: str, form: str | None
) -> None:
    for coarse in (naf[:5], naf[:4], naf[:2]):
        sure = is_one_of(standing, coarse, form)
        assert sure in (None, is_one_of(standing, naf, form))


@given(standings, st.sampled_from(SUB_CLASSES), forms)
def test_the_legal_form_only_settles_what_the_trade_leaves_open(
    standing: str, naf: str, form: str | None
) -> None:
    without = is_one_of(standing, naf)
    assert form == NEITHER or without in (None, is_one_of(standing, naf, form))


def test_every_code_of_the_tables_exists() -> None:
    for code in (*CRAFT_WHOLLY, *CRAFT_PARTLY):
        assert any(covers(code, known) for known in SUB_CLASSES), code


@pytest.mark.parametrize(
    ("trade", "form", "out"),
    [
        ("plombier", "sarl", {"unapl", "chambres-agriculture"}),
        ("plombier", "ei", {"unapl", "chambres-agriculture"}),
        ("libraire", "ei", {"cma", "unapl", "chambres-agriculture"}),
        ("avocat", "ei", {"cma", "cci", "chambres-agriculture"}),
        ("éleveur de chèvres", "ei", {"cma", "cci", "unapl"}),
        ("consultant", "ei", {"cma", "chambres-agriculture"}),
    ],
)
def test_the_chambers_that_are_not_his_are_ruled_out(
    trade: str, form: str, out: set[str], catalogue: Catalogue
) -> None:
    profile = from_mapping({"situation": {"trade": trade, "legal_form": form}})
    excluded = {exclusion.network.id for exclusion in advise(profile, catalogue).excluded}
    assert excluded & {"cma", "cci", "unapl", "chambres-agriculture"} == out


@pytest.mark.parametrize(
    ("trade", "standing", "told"),
    [
        ("artisan", "craft", True),
        ("Artisane  créatrice de bijoux", "craft", True),
        ("artisanat du monde", "craft", False),
        ("profession libérale", "liberal", True),
        ("artisan", "liberal", False),
        (None, "craft", False),
    ],
)
def test_who_calls_himself_so_has_told_it(trade: str | None, standing: str, told: bool) -> None:
    assert says(trade, standing) is told
