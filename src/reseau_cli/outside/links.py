"""Visit web addresses politely: several servers at once, one request at a time on each, robots' wishes respected."""

from __future__ import annotations

import threading
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

from ..core.catalogue.link_verdict import Answer
from .client import PATIENCE, USER_AGENT, Client
from .redirections import STEPS, onward, server_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

SERVERS = 12
"""Servers visited at once."""

ROBOTS = 500_000
"""Bytes of a file of rules that are read, as search engines do."""

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
        try:
            return self._follow(url, self._ask)
        except Exception as error:  # whatever a site sends, the others are still to be visited
            return Answer(0, url, reason=type(error).__name__)

    def _follow(self, url: str, ask: Callable[[str], Answer]) -> Answer:
        here = url
        steps: list[int] = []
        while len(steps) <= STEPS:
            answer = ask(here)
            if not answer.onward:
                return answer._replace(permanent=bool(steps) and {*steps} <= {301, 308})
            there = onward(url, here, answer.onward)
            if there is None:
                return Answer(0, url, reason="bad redirection")
            steps.append(answer.status)
            here = there
        return Answer(0, url, reason="too many redirections")

    def _ask(self, url: str) -> Answer:
        """What one address answers: HEAD first, then the page itself, even where HEAD is said to be unknown."""
        host = server_of(url)
        with self._turns[host]:
            rules = self._rules_of(url)
            if not rules.can_fetch(ROBOT, url):
                return Answer(0, url, reason="robots")
            delay = float(min(int(rules.crawl_delay(ROBOT) or 0), PATIENCE))
            for method in ("HEAD", "GET"):
                if delay and host in self._visited:
                    self._client.pause(delay)
                self._visited.add(host)
                answer = self._client.probe(method, url)
                if answer.onward or not answer.status:
                    break
            return answer

    def _rules_of(self, url: str) -> RobotFileParser:
        parts = urlsplit(url)
        root = f"{parts.scheme}://{parts.netloc}"
        if root not in self._rules:
            rules = RobotFileParser()
            answer = self._follow(f"{root}/robots.txt", lambda here: self._client.probe("GET", here))
            lines = answer.page[:ROBOTS].decode("utf-8", "replace").splitlines()
            rules.parse(filter(_is_rule, lines) if answer.status == 200 else [])
            self._rules[root] = rules
        return self._rules[root]


def _is_rule(line: str) -> bool:
    """Whether a line can be read: some stop the whole reading (a "²" for a number, "//[" for a path)."""
    try:
        RobotFileParser().parse(["User-agent: *", line])
    except ValueError:
        return False
    return True


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
        host = server_of(url)
        ranked.append((turns[host], url))
        turns[host] += 1
    return [url for _, url in sorted(ranked)]
