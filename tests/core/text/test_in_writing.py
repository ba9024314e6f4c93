"""Who asks to be written to, and who only speaks of such things."""

from __future__ import annotations

import pytest

from reseau_cli.core.text.in_writing import asks_in_writing


@pytest.mark.parametrize(
    "text",
    "Je suis sourd|sourde de naissance|malentendante|j’entends très mal|je signe en LSF|langue des signes|I’m deaf|"
    "hard of hearing potter|pas de téléphone|pas d’appel|no phone|no calls please|écrivez-moi|write to me|"
    "par écrit seulement|in writing only|tout par écrit s’il vous plaît".split("|"),
)
def test_it_asks(text: str) -> None:
    assert asks_in_writing(text)


@pytest.mark.parametrize(
    "text",
    "|Je suis seul|la banque fait la sourde oreille|mon fils est sourd|je n’entends rien à la compta|deafening noise|"
    "je n’entends plus parler de lui|pas d’appel d’offres pour moi|rien par écrit|I write menus|je m’appelle Fil".split(
        "|"
    ),
)
def test_it_does_not(text: str) -> None:
    assert not asks_in_writing(text)
