"""What an answer says of a web address: alive, moved, dead, uncertain, or changed since it was last seen."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import NamedTuple

VERDICTS = ("ok", "changed", "moved", "uncertain", "dead")
"""From the best to the worst."""

_DEAD = frozenset({404, 410})


class Answer(NamedTuple):
    """What a server answered: ``status`` 0 is no answer, ``reason`` says why; ``permanent`` if it has moved for good.

    ``onward`` is where it sends one who has not followed.
    """

    status: int
    address: str
    permanent: bool = False
    page: bytes = b""
    reason: str = ""
    onward: str = ""


def verdict(url: str, answer: Answer, seen: str | None) -> str:
    """One of ``VERDICTS``; ``seen`` is the fingerprint of the page when it was last checked, or None.

    A refusal (403, 429), a failing server, a certificate or a time-out do not tell that a page is gone: uncertain.
    """
    if answer.status in _DEAD or (answer.status == 0 and answer.reason == "no-such-host"):
        return "dead"
    if answer.status == 0 or answer.status >= 400:
        return "uncertain"
    if answer.permanent and bare(answer.address) != bare(url):
        return "moved"
    return "changed" if seen and seen != fingerprint(answer.page) else "ok"


def bare(url: str) -> str:
    """An address without what makes no other page of it: scheme, "www.", a slash at the end, a fragment."""
    return re.sub(r"^https?://(www\.)?", "", url.partition("#")[0].strip().lower()).rstrip("/")


def fingerprint(page: bytes) -> str:
    """A short hash of a page's words, its tags, scripts, figures and spaces aside."""
    text = re.sub(rb"(?is)<(script|style|noscript)\b.*?</\1\s*>|<!--.*?-->|<[^>]*>", b" ", page)
    words = re.findall(rb"[^\W\d_]+", text.decode("utf-8", "replace").encode())
    return sha256(b" ".join(words)).hexdigest()[:16]
