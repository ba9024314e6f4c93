"""A polite client of public servers: it says who it is, waits its turn, and gives up in one line.

The only module that imports httpx. Nothing here knows what is asked, nor keeps what is answered.
"""

from __future__ import annotations

import json
import math
import os
import socket
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx

from .. import __version__
from ..core.catalogue.link_verdict import Answer
from ..core.errors import OutsideError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType
    from typing import Self

USER_AGENT = f"reseau-cli/{__version__} (matchmaker of networks of small firms; run by a person)"
RATE = 5.0
"""Requests a second at most, below the 7 of recherche-entreprises; ``RESEAU_RATE`` is for tests."""

TIMEOUT = 15.0
"""Seconds without an answer before the server is said not to answer."""

ATTEMPTS = 3
PATIENCE = 30.0
"""Seconds at most that a server may ask us to wait (``Retry-After``)."""

LARGEST = 50_000_000
"""Bytes; the largest official table has five million."""

PAGE = 1_000_000
"""Bytes of a page that are read."""

_AGAIN = frozenset({429, 500, 502, 503, 504})


def _rate() -> float:
    told = os.environ.get("RESEAU_RATE", "")
    try:
        rate = float(told or RATE)
    except ValueError:
        rate = 0.0
    if not 0 < rate < math.inf:
        raise UsageError("bad-rate", path="RESEAU_RATE", value=told)
    return rate


class Client:
    """A session with servers; ``rate`` is the most requests a second, ``wait`` how one sleeps (seconds)."""

    def __init__(
        self,
        rate: float | None = None,
        timeout: float = TIMEOUT,
        wait: Callable[[float], object] = time.sleep,
    ) -> None:
        self._gap, self._next, self._wait = 1 / (rate or _rate()), 0.0, wait
        self._http = httpx.Client(
            headers={"User-Agent": USER_AGENT}, timeout=timeout, follow_redirects=True, max_redirects=5
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.close()

    def json(self, url: str, params: Mapping[str, str] | None = None) -> Any:
        """What a server answers, read as JSON.

        Raises:
            OutsideError: no answer, a refusal, or an answer that is not JSON.
        """
        content = self.content(url, params)
        try:
            return json.loads(content)
        except (ValueError, RecursionError) as error:
            raise OutsideError("broken-answer", path=_host(url)) from error

    def content(self, url: str, params: Mapping[str, str] | None = None) -> bytes:
        """The bytes a server answers, asked again when it says it is busy.

        Raises:
            OutsideError: no answer, a refusal, or too large an answer.
        """
        for attempt in range(1, ATTEMPTS + 1):
            self._take_turn()
            try:
                with self._http.stream("GET", url, params=params) as response:
                    if response.status_code in _AGAIN and attempt < ATTEMPTS:
                        self._wait(_patience(response.headers.get("Retry-After"), attempt))
                        continue
                    if response.status_code >= 400:
                        raise OutsideError("refused", path=_host(url), status=response.status_code)
                    return _bounded(response, url)
            except httpx.TimeoutException as error:
                raise OutsideError("no-answer", path=_host(url)) from error
            except (httpx.HTTPError, httpx.InvalidURL) as error:
                raise OutsideError("unreachable", path=_host(url), reason=_reason(error)) from error
        raise AssertionError("the last attempt returns or raises")

    def probe(self, method: str, url: str, follow: bool = True) -> Answer:
        """What an address answers, whatever it is; asked once more if the server is busy."""
        for attempt in (1, 2):
            try:
                with self._http.stream(method, url, follow_redirects=follow) as response:
                    if response.status_code in (429, 503) and attempt == 1:
                        self._wait(_patience(response.headers.get("Retry-After"), attempt))
                        continue
                    onward = str(response.next_request.url) if response.next_request else ""
                    page = b"" if method == "HEAD" or onward else _beginning(response)
                    return Answer(response.status_code, str(response.url), page=page, onward=onward)
            except httpx.ConnectError as error:
                return Answer(0, url, reason="no-such-host" if _is_unknown(error) else _reason(error))
            except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
                return Answer(0, url, reason=_reason(error))
        raise AssertionError("the last attempt returns")

    def pause(self, seconds: float) -> None:
        """Wait as long as a server asks, within reason."""
        self._wait(min(seconds, PATIENCE))

    def _take_turn(self) -> None:
        now = time.monotonic()
        if now < self._next:
            self._wait(self._next - now)
        self._next = max(now, self._next) + self._gap


def _is_unknown(error: BaseException | None) -> bool:
    """Whether no server bears the name: a name server that does not answer, or no network, does not tell so."""
    while error is not None:
        if isinstance(error, socket.gaierror):
            return error.errno in (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME))
        error = error.__cause__ or error.__context__
    return False


def _beginning(response: httpx.Response) -> bytes:
    """The first megabyte of a page: enough to tell it from another."""
    parts, size = [], 0
    for part in response.iter_bytes():
        parts.append(part)
        size += len(part)
        if size >= PAGE:
            break
    return b"".join(parts)[:PAGE]


def _bounded(response: httpx.Response, url: str) -> bytes:
    parts, size = [], 0
    for part in response.iter_bytes():
        size += len(part)
        if size > LARGEST:
            raise OutsideError("answer-too-large", path=_host(url), limit=LARGEST)
        parts.append(part)
    return b"".join(parts)


def _patience(asked: str | None, attempt: int) -> float:
    """Seconds to wait: what the server asks (a number or a date), else one, two, then four."""
    if asked is None:
        return float(2 ** (attempt - 1))
    try:
        seconds = float(asked)
    except ValueError:
        try:
            seconds = (parsedate_to_datetime(asked) - datetime.now(UTC)).total_seconds()
        except (ValueError, TypeError):
            return float(2 ** (attempt - 1))
    return min(max(seconds, 0.0), PATIENCE)


def _host(url: str) -> str:
    return urlsplit(url).netloc or url


def _reason(error: Exception) -> str:
    return (str(error) or type(error).__name__).splitlines()[0][:120]
