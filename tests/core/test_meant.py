"""The term that a word means: its name holds all the words asked for."""

from __future__ import annotations

from reseau_cli.core.glossary import meant

TOLD = {"scop": "SCOP, société coopérative : un statut.", "msa": "MSA : la caisse des agriculteurs."}


def test_a_name_is_found_however_it_is_written() -> None:
    assert (
        meant("s.c.o.p.", TOLD)
        == meant("Coopérative", TOLD)
        == meant("societe cooperative", TOLD)
        == ("scop",)
    )


def test_what_is_told_of_a_term_is_not_its_name() -> None:
    assert meant("agriculteurs", TOLD) == ()
