"""Addresses: which server, and where it may send one on: to the web, never into the network of who asks."""

from __future__ import annotations

import socket
from ipaddress import IPv6Address, ip_address
from urllib.parse import urljoin, urlsplit

STEPS = 5
"""How many times an address may send on to another."""


def onward(first: str, here: str, location: str) -> str | None:
    """The address that ``here`` sends on to, asked for after ``first``; None where one does not go.

    Only http and https; a private or loopback address only where the first one is of that kind itself, as in tests.
    """
    try:
        there = urljoin(here, location.strip())
        parts = urlsplit(there)
        port = parts.port  # a ValueError where it is none
        if parts.scheme not in ("http", "https") or not parts.hostname or port == 0:
            return None
        if is_private(parts.hostname) and not is_private(urlsplit(first).hostname or ""):
            return None
    except ValueError:
        return None
    return there


def server_of(url: str) -> str:
    """The server an address is on; what is no address is taken whole."""
    try:
        return urlsplit(url).netloc or url
    except ValueError:
        return url


def is_private(host: str) -> bool:
    """Whether any address of a host is of a machine or a network of one's own; a name nobody bears is not."""
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return False
    return not all(_is_of_the_web(str(address[0])) for *_, address in found)


def _is_of_the_web(text: str) -> bool:
    address = ip_address(text.partition("%")[0])
    inner = address.ipv4_mapped or address.sixtofour if isinstance(address, IPv6Address) else None
    return (inner or address).is_global and not address.is_multicast
