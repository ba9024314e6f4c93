"""Visit web addresses politely: several servers at once, one request at a time on each, robots' wishes respected."""

from __future__ import annotations

import threading
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

from ..core.catalogue.link_verdict import Answer
from .client import USER_AGENT, Client

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SERVERS = 12
"""Servers visited at once."""

STEPS = 5
"""How many times an address may send on to another."""

ROBOT = USER_AGENT.partition("/")[0]


class Visitor:
    """Visits addresses; each server has its own turn and its own rules for robots."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._turns: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._rules: dict[str, RobotFileParser] = {}
        self._visited: set[str] = set()

    def visit(self, url: str) -> Answer:
        """What an address answers, each server on the way in its own turn, by its own rules."""
        here = url
        steps: list[int] = []
        while len(steps) <= STEPS:
            answer = self._ask(here)
            if not answer.onward:
                return answer._replace(permanent=bool(steps) and {*steps} <= {301, 308})
            steps.append(answer.status)
            here = answer.onward
        return Answer(0, url, reason="too many redirections")

    def _ask(self, url: str) -> Answer:
        """What one address answers: HEAD first, then the page itself, even where HEAD is said to be unknown."""
        host = urlsplit(url).netloc
        with self._turns[host]:
            rules = self._rules_of(url)
            if not rules.can_fetch(ROBOT, url):
                return Answer(0, url, reason="robots")
            delay = float(rules.crawl_delay(ROBOT) or 0)
            for method in ("HEAD", "GET"):
                if delay and host in self._visited:
                    self._client.pause(delay)
                self._visited.add(host)
                answer = self._client.probe(method, url, follow=False)
                if answer.onward or not answer.status:
                    break
            return answer

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
