"""Where nothing that was said is understood, no network is shown: the order of the ids is no advice."""

from __future__ import annotations

import json

import pytest
from running import call


@pytest.mark.parametrize("face", [(), ("--plain",)])
@pytest.mark.parametrize(
    ("lang", "told"),
    [("fr", "n’indique encore quel réseau vous aiderait"), ("en", "tells yet which network would help you")],
)
def test_an_unknown_trade_alone_ranks_nothing(face: tuple[str, ...], lang: str, told: str) -> None:
    ran = call("match", "--trade", "zorglubeur", "--lang", lang, *face, env={"COLUMNS": "200"})
    assert (ran.code, ran.err) == (0, "")
    assert told in ran.out.replace("\n", " ")
    assert "0/100" not in ran.out
    assert "Rang 1" not in ran.out
    assert "Rank 1" not in ran.out


def test_an_empty_profile_says_so() -> None:
    ran = call("match", "--profile", "-", "--plain", stdin="{}\n")
    assert "Vous dites\u202f: …\n" in ran.out
    assert "Rien de ce que vous avez dit" in ran.out


def test_a_script_is_told_so_too() -> None:
    ran = call("match", "--profile", "-", "--format", "json", "--top", "3", stdin="{}\n")
    answer = json.loads(ran.out)
    assert (answer["matches"], answer["first"], answer["set"]) == ([], None, None)
    assert answer["nothing"]


def test_a_place_alone_names_what_is_around_and_ranks_nothing() -> None:
    ran = call("match", "--postcode", "35000", "--plain")
    assert "Autour de vous" in ran.out
    assert "Chambres de commerce" in ran.out
    assert "Rang 1" not in ran.out
    assert "Autour de vous" not in call("match", "--trade", "zorglubeur", "--plain").out


def test_who_wrote_a_sentence_is_not_told_that_he_said_nothing() -> None:
    unread = call("match", "--text", "truc machin bidule", "--plain").out
    assert "Nous n’avons pas su lire votre phrase." in unread
    half = call("match", "--text", "truc machin à niort", "--plain").out
    assert "Compris de votre phrase\u202f: Niort (79)." in half
    assert "Nous n’avons pas su lire toute votre phrase." in half
    assert "commune dans votre phrase" not in half
    for told in (unread, half):
        assert "Rien de ce que vous avez dit" not in told
