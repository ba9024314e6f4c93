"""Only a page, a telephone or an e-mail opens; what is written otherwise is read, and opens nothing."""

from __future__ import annotations

import pytest

from reseau_cli.core.explanation.address import Address, email, linked, page, phone, pieces, site


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "https://",
        "https://a b",
        'https://x"onclick=y',
        "//x.fr",
        "",
    ],
)
def test_what_is_no_page_opens_nothing(url: str) -> None:
    assert page(url) == Address(url, "") and site(url).opens == ""


def test_a_page_is_read_short() -> None:
    assert page("https://www.cjd.net/") == Address("cjd.net", "https://www.cjd.net/")
    assert site("https://www.x.fr/l'un") == Address("x.fr", "https://www.x.fr/l%27un")


def test_a_telephone_opens_its_digits() -> None:
    assert phone("09 72 39 40 50").opens == "tel:0972394050"
    assert phone("+33 (0)1.02").opens == "tel:+33" + "0102"
    assert phone("le 15, ou le 112").opens == ""


@pytest.mark.parametrize("address", ["a@b.fr?bcc=c@d.fr", "a b@c.fr", "x", "a@b@c", "<a@b.fr>"])
def test_what_is_no_address_is_no_mail(address: str) -> None:
    assert email(address).opens == ""
    assert email("a.b@c-d.fr").opens == "mailto:a.b@c-d.fr"


def test_a_text_in_pieces_says_the_same() -> None:
    door = page("https://x.fr/a")
    pieces = linked("Voir X : https://x.fr/a. Écrire.", [door])
    assert [piece.text for piece in pieces] == ["Voir X : ", "x.fr/a", ". Écrire."]
    assert [bool(piece.opens) for piece in pieces] == [False, True, False]
    assert linked("Rien.", [Address("", ""), door]) == [Address("Rien.", "")]


def test_the_addresses_in_a_text_open_and_its_words_stay() -> None:
    text = "Voir https://x.fr/a?b=1, puis (http://y.fr) ; javascript:alert(1)."
    told = pieces(text)
    assert "".join(piece.text for piece in told) == text
    assert [piece.opens for piece in told if piece.opens] == ["https://x.fr/a?b=1", "http://y.fr"]
