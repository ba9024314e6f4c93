"""What an answer says of a web address: alive, moved, dead, uncertain, or changed since it was last seen."""

from __future__ import annotations

import re
from hashlib import sha256

from ..tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

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

    A refusal (403, 429), a failing server, a certificate or a time-out do not tell that a page is gone, nor does one sent on
    to the home page, to a log-in page or to nowhere that it is there: uncertain.
    """
    if answer.status in _DEAD or (answer.status == 0 and answer.reason == "no-such-host"):
        return "dead"
    if answer.status == 0 or answer.status >= 300 or _is_no_page(bare(url), bare(answer.address)):
        return "uncertain"
    if answer.permanent and bare(answer.address) != bare(url):
        return "moved"
    return "changed" if seen and seen != fingerprint(answer.page) else "ok"


_LOG_IN = re.compile(r"\b(log-?in|sign-?in|connexion|se-connecter|identification|authentification)\b")


def _is_no_page(asked: str, given: str) -> bool:
    """Whether one who asked for a page was given the home page of some site, or the page where one logs in."""
    page, found = asked.partition("/")[2], given.partition("/")[2]
    return bool(page and not found) or bool(_LOG_IN.search(found) and not _LOG_IN.search(page))


def bare(url: str) -> str:
    """An address without what makes no other page of it: scheme, "www.", a slash at the end, a fragment."""
    return re.sub(r"^https?://(www\.)?", "", url.partition("#")[0].strip().lower()).rstrip("/")


def fingerprint(page: bytes) -> str:
    """A short hash of a page's words, its tags, scripts, figures and spaces aside."""
    words = re.findall(rb"[^\W\d_]+", b" ".join(_texts(page)))
    return sha256(b" ".join(words)).hexdigest()[:16]


_UNREAD = frozenset((b"script", b"style", b"noscript"))


def _texts(page: bytes) -> Iterator[bytes]:
    """What stands outside tags, in one pass."""
    # ``html.parser`` takes half a minute for 100 kB of "<!--", and tells otherwise from one Python to the next.
    lowered, here = page.lower(), 0
    while (tag := page.find(b"<", here)) >= 0:
        yield page[here:tag]
        if not (lowered[tag + 1 : tag + 2].isalpha() or page[tag + 1 : tag + 2] in (b"/", b"!", b"?")):
            here = tag + 1  # "a < b"
            continue
        mark = b"-->" if page.startswith(b"<!--", tag) else b">"
        end = page.find(mark, tag)
        name = re.match(rb"[a-z]*", lowered[tag + 1 : tag + 10])
        if end >= 0 and name and name[0] in _UNREAD:
            end = lowered.find(b"</" + name[0], end)
            end = page.find(mark, end) if end >= 0 else end
        if end < 0:
            return  # what is not closed is not read
        here = end + len(mark)
    yield page[here:]
