"""A polite client of public servers: it says who it is, waits its turn, and gives up in one line.

The only module that imports httpx. Nothing here knows what is asked, nor keeps what is answered.
"""

from __future__ import annotations

import json
import math
import os
import re
import socket
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import httpx

from .. import __version__
from ..archives import gunzipped
from ..core.catalogue.link_verdict import Answer
from ..core.errors import OutsideError, UsageError
from ..reading import cut
from .deadline import within
from .redirections import STEPS, onward, server_of

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

TOTAL = 120.0
"""Seconds at most that one call takes, waits and second attempts included."""

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
    """A session with servers; ``rate`` is the most requests a second, ``wait`` how one sleeps (seconds).

    ``timeout`` bounds a silence, ``total`` all that one call may take (seconds).
    """

    def __init__(
        self,
        rate: float | None = None,
        timeout: float = TIMEOUT,
        wait: Callable[[float], object] = time.sleep,
        total: float = TOTAL,
    ) -> None:
        self._gap, self._next, self._wait, self._total = 1 / (rate or _rate()), 0.0, wait, total
        self._http = httpx.Client(
            headers={"User-Agent": USER_AGENT, "Accept-Encoding": "gzip"}, timeout=timeout
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
            return json.loads(content, parse_constant=_refused)
        except (ValueError, RecursionError) as error:
            raise OutsideError("broken-answer", path=server_of(url)) from error

    def content(self, url: str, params: Mapping[str, str] | None = None) -> bytes:
        """The bytes a server answers, asked again when it says it is busy.

        Raises:
            OutsideError: no answer, a refusal, or too large an answer.
        """
        try:
            return within(self._total, lambda: self._content(url, params))
        except (httpx.TimeoutException, TimeoutError) as error:
            raise OutsideError("no-answer", path=server_of(url)) from error
        except ValueError as error:
            raise OutsideError("broken-answer", path=server_of(url)) from error
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            raise OutsideError("unreachable", path=server_of(url), reason=_reason(error)) from error

    def _content(self, url: str, params: Mapping[str, str] | None) -> bytes:
        here = str(httpx.URL(url, params=params) if params else url)
        for _ in range(STEPS + 1):
            answer = self._patient(here)
            if not isinstance(answer, str):
                return answer
            there = onward(url, here, answer)
            if there is None:
                break
            here = there
        raise OutsideError("bad-redirection", path=server_of(url))

    def _patient(self, url: str) -> bytes | str:
        """The bytes an address answers, or where it sends on."""
        for attempt in range(1, ATTEMPTS + 1):
            self._take_turn()
            with self._http.stream("GET", url) as response:
                if response.status_code in _AGAIN and attempt < ATTEMPTS:
                    self._wait(_patience(response.headers.get("Retry-After"), attempt))
                    continue
                if response.status_code >= 400:
                    raise OutsideError("refused", path=server_of(url), status=response.status_code)
                if _sends_on(response):
                    return str(response.headers["Location"])
                content = _read(response, LARGEST + 1)
                if len(content) > LARGEST:
                    raise OutsideError("answer-too-large", path=server_of(url), limit=LARGEST)
                return content
        raise AssertionError("the last attempt returns or raises")

    def probe(self, method: str, url: str) -> Answer:
        """What an address answers, whatever it is, redirections not followed; asked once more if it is busy."""
        try:
            return within(self._total, lambda: self._probe(method, url))
        except TimeoutError:
            return Answer(0, url, reason="too slow")
        except httpx.ConnectError as error:
            return Answer(0, url, reason="no-such-host" if _is_unknown(error) else _reason(error))
        except (httpx.HTTPError, httpx.InvalidURL, ValueError, OSError) as error:
            return Answer(0, url, reason=_reason(error))

    def _probe(self, method: str, url: str) -> Answer:
        for attempt in (1, 2):
            with self._http.stream(method, url) as response:
                if response.status_code in (429, 503) and attempt == 1:
                    self._wait(_patience(response.headers.get("Retry-After"), attempt))
                    continue
                location = response.headers["Location"] if _sends_on(response) else ""
                page = b"" if method == "HEAD" or location else _read(response, PAGE)
                return Answer(response.status_code, url, page=page, onward=location)
        raise AssertionError("the last attempt returns")

    def pause(self, seconds: float) -> None:
        """Wait as long as a server asks, within reason."""
        self._wait(min(seconds, PATIENCE))

    def _take_turn(self) -> None:
        now = time.monotonic()
        if now < self._next:
            self._wait(self._next - now)
        self._next = max(now, self._next) + self._gap


def results(client: Client, url: str, params: Mapping[str, str]) -> tuple[list[Any], dict[str, Any]]:
    """The ``results`` that an answer lists, as the public registers do, and the whole answer.

    Raises:
        OutsideError: as ``Client.json``; or it lists none.
    """
    answer = client.json(url, params)
    found = answer.get("results") if isinstance(answer, dict) else None
    if not isinstance(found, list):
        raise OutsideError("broken-answer", path=server_of(url))
    return found, answer


def _is_unknown(error: BaseException | None) -> bool:
    """Whether no server bears the name: a name server that does not answer, or no network, does not tell so."""
    found = _of_the_name(error)
    return found is not None and found.errno in (
        socket.EAI_NONAME,
        getattr(socket, "EAI_NODATA", socket.EAI_NONAME),
    )


def _of_the_name(error: BaseException | None) -> socket.gaierror | None:
    """What was answered where the address of a server was asked for, if that is what went wrong."""
    while error is not None and not isinstance(error, socket.gaierror):
        error = error.__cause__ or error.__context__
    return error


def _sends_on(response: httpx.Response) -> bool:
    return response.status_code in (301, 302, 303, 307, 308) and bool(response.headers.get("Location"))


def _read(response: httpx.Response, limit: int) -> bytes:
    """At most so many bytes of an answer, on the wire and once unfolded; the library's own reading has no bound.

    Raises:
        ValueError: it is folded otherwise than once by gzip, all that was asked for.
    """
    coding = response.headers.get("Content-Encoding", "identity").strip().lower() or "identity"
    if coding == "identity":
        return cut(response.iter_raw(), limit)
    if coding not in ("gzip", "x-gzip", "deflate"):
        raise ValueError("Content-Encoding")
    return gunzipped(response.iter_raw(), limit)


def _refused(constant: str) -> None:
    raise ValueError(constant)  # NaN and Infinity are not JSON


def _patience(asked: str | None, attempt: int) -> float:
    """Seconds to wait: what the server asks (a number or a date), else one, two, then four."""
    if asked is None:
        return float(2 ** (attempt - 1))
    try:
        seconds = float(asked)
    except ValueError:
        try:
            seconds = (parsedate_to_datetime(asked) - datetime.now(UTC)).total_seconds()
        except (ValueError, TypeError, OverflowError):
            seconds = math.nan
    return float(2 ** (attempt - 1)) if math.isnan(seconds) else min(max(seconds, 0.0), PATIENCE)


def _reason(error: Exception) -> str:
    """What went wrong, without the system's number of it; French has words for the commonest."""
    if _of_the_name(error):
        return "no Internet, or no server of that name"
    told = (str(error) or type(error).__name__).splitlines()[0]
    return re.sub(r"^\[Errno -?\d+\] ", "", told)[:120]
