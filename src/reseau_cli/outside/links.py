"""Visit web addresses politely: several servers at once, one request at a time on each, robots' wishes respected."""

from __future__ import annotations

import threading
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

from ..core.link import Answer
from .client import USER_AGENT, Client

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SERVERS = 12
"""Servers visited at once."""

ROBOT = USER_AGENT.partition("/")[0]


class Visitor:
    """Visits addresses; each server has its own turn and its own rules for robots."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._turns: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._rules: dict[str, RobotFileParser] = {}

    def visit(self, url: str) -> Answer:
        """What an address answers: HEAD first, then the page itself."""
        host = urlsplit(url).netloc
        with self._turns[host]:
            if not self._rules_of(url).can_fetch(ROBOT, url):
                return Answer(0, url, reason="robots")
            first = self._client.probe("HEAD", url)
            if first.status in (404, 410) or first.status == 0:
                # Some servers do not know HEAD, and say so in odd ways.
                return self._client.probe("GET", url) if first.status else first
            return self._client.probe("GET", url)

    def _rules_of(self, url: str) -> RobotFileParser:
        parts = urlsplit(url)
        root = f"{parts.scheme}://{parts.netloc}"
        if root not in self._rules:
            rules = RobotFileParser()
            answer = self._client.probe("GET", f"{root}/robots.txt")
            lines = answer.page.decode("utf-8", "replace").splitlines() if answer.status == 200 else []
            rules.parse(lines)
            self._rules[root] = rules
        return self._rules[root]


def visits(urls: Sequence[str], visitor: Visitor) -> Iterator[tuple[str, Answer]]:
    """Each address with its answer, as they come; leaving early drops what has not begun."""
    pool = ThreadPoolExecutor(SERVERS)
    try:
        waiting = {pool.submit(visitor.visit, url): url for url in _spread(urls)}
        for done in as_completed(waiting):
            yield waiting[done], done.result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _spread(urls: Sequence[str]) -> list[str]:
    """The addresses in turns of servers, so that a big server keeps no other waiting."""
    turns: defaultdict[str, int] = defaultdict(int)
    ranked = []
    for url in urls:
        host = urlsplit(url).netloc
        ranked.append((turns[host], url))
        turns[host] += 1
    return [url for _, url in sorted(ranked)]
