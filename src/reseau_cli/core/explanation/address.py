"""How somebody is reached: what is read, and what it opens. Nothing opens but a page, a telephone or an e-mail."""

from __future__ import annotations

import re

from ..tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .door import Door

_PAGE = r"https?://[^\s<>\"`\\]+"
_MAIL = r"[^\s<>\"'`\\?&:@/]+@[^\s<>\"'`\\?&:@/]+"


class Address(NamedTuple):
    """A way to reach somebody: what is read, and what it opens ("https:", "tel:", "mailto:"; empty: nothing)."""

    text: str
    opens: str


def page(url: str) -> Address:
    """A page, read without what every address begins with; a text that is no address of the web opens nothing."""
    read = url.partition("://")[2].removeprefix("www.").rstrip("/")
    return Address(read, url.replace("'", "%27")) if read and re.fullmatch(_PAGE, url) else Address(url, "")


def site(url: str) -> Address:
    """A page, read as the name of its site alone."""
    whole = page(url)
    return whole._replace(text=whole.text.partition("/")[0]) if whole.opens else whole


def phone(number: str) -> Address:
    """A telephone; where it is written in words, it opens nothing."""
    digits = "".join(number.split())
    dialled = re.fullmatch(r"\+?[0-9().\-]+", digits)
    return Address(number, "tel:" + re.sub(r"[().\-]", "", digits) if dialled else "")


def email(address: str) -> Address:
    """An e-mail."""
    return Address(address, f"mailto:{address}" if re.fullmatch(_MAIL, address) else "")


def ways(door: Door) -> Iterator[Address]:
    """All the ways in that are known, in the order in which to try them; a page that is two of them, once.

    Before them, where another house lends its door, the name of that house.
    """
    if door.house:
        yield Address(door.house, "")
    read = {"phone": phone, "email": email}
    yield from dict.fromkeys(read.get(way, page)(getattr(door, way)) for way in door.ways)


def quickest(door: Door | None) -> Address | None:
    """The way in to try first, after the name of the house that lends it; None where none is known."""
    if door is None:
        return None
    first = next(ways(door._replace(house=None)), None)
    return first._replace(text=f"{door.house}, {first.text}") if first and door.house else first


def told(door: Door) -> str:
    """The quickest way in as it is written in a sentence, after the name of the house that lends it."""
    way = getattr(door, door.ways[0])
    return f"{door.house}, {way}" if door.house else str(way)


def pieces(text: str) -> list[Address]:
    """A text in pieces: the pages whose whole address stands in it, as it is written there, and what is between."""
    found = re.split(r"""(https?://[^\s<>"`\\«»]*[^\s<>"`\\«».,;:!?)])""", text)
    return [Address(piece, page(piece).opens if at % 2 else "") for at, piece in enumerate(found) if piece]


def linked(text: str, found: Sequence[Address]) -> list[Address]:
    """A text in pieces: what opens one of these addresses, as it is written there, and what is between."""
    for address in found:
        for written in (address.opens, address.text):
            before, there, after = text.partition(written) if address.opens else (text, "", "")
            if there:
                return [*linked(before, found), address, *linked(after, found)]
    return [Address(text, "")] if text else []
