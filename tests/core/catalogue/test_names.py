"""Names of networks and words of answers, as people type them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reseau_cli.catalogue.shipped import load
from reseau_cli.core.errors import ProfileError
from reseau_cli.core.messages.faults import fault_text
from reseau_cli.core.owner.typed import from_words
from reseau_cli.core.text.spelling import squeezed

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue


@pytest.mark.parametrize(
    ("typed", "id_"),
    [
        ("Action'elles", "actionelles"),
        ("centre des jeunes dirigeants d'entreprise", "cjd"),
        ("Centre des Jeunes Dirigeants d’Entreprise", "cjd"),
        ("C.J.D.", "cjd"),
        ("le CJD", "cjd"),
        ("60000 Rebonds", "60000-rebonds"),
        ("60 000 rebonds", "60000-rebonds"),
        ("Chambres de métiers et de l'artisanat", "cma"),
        ("chambres de me\u0301tiers et de l’artisanat", "cma"),  # the accent apart from its letter
    ],
)
def test_a_name_is_known_spelling_aside(typed: str, id_: str) -> None:
    assert load().resolve(typed) == id_


def test_every_name_is_known_however_it_is_spelt() -> None:
    catalogue = load()
    names = catalogue.names()
    for name in [*names][::37]:
        assert catalogue.resolve(name.replace("’", "'").upper()) == names[name]


def test_what_is_no_name_is_none() -> None:
    assert load().resolve("zzz") is None and load().resolve("()") is None and squeezed("…") == ""


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("trésorerie", ("finance",)),
        ("TRESORERIE,impôts", ("finance", "accounting-tax")),
        ("cash flow and funding", ("finance",)),
        ("finance", ("finance",)),
    ],
)
def test_the_word_of_an_answer_stands_for_its_id(typed: str, ids: tuple[str, ...]) -> None:
    assert from_words({"lacks": typed}).lacks == ids


def test_a_word_of_two_answers_is_refused_and_all_are_listed_with_their_words() -> None:
    with pytest.raises(ProfileError) as caught:
        from_words({"lacks": "vendre"})  # at home, or abroad
    assert "export (vendre à l’étranger)" in fault_text(caught.value, "fr")
    assert "export (selling abroad)" in fault_text(caught.value, "en")


def test_a_catalogue_is_told_in_a_line(catalogue: Catalogue) -> None:
    assert repr(catalogue) == f"Catalogue({catalogue.version}, {len(catalogue.networks)} networks)"
