"""``reseau catalogue links``: each behaviour of a server, told apart; polite, resumable, and it never edits."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest
from running import call, environment
from server import Reply, serving

from reseau_cli.core.catalogue.link_verdict import Answer, bare, fingerprint, verdict
from reseau_cli.outside import redirections as module
from reseau_cli.outside.client import Client
from reseau_cli.outside.links import Visitor
from reseau_cli.outside.redirections import onward

if TYPE_CHECKING:
    from pathlib import Path

PAGES = {
    "/ok": Reply(b"<p>bonjour</p>"),
    "/gone": Reply(status=410),
    "/lost": Reply(status=404),
    "/forbidden": Reply(status=403),
    "/busy": Reply(status=429, headers={"Retry-After": "0"}),
    "/broken": Reply(status=500),
    "/moved": Reply(status=301, headers={"Location": "/new"}),
    "/for-a-while": Reply(status=302, headers={"Location": "/new"}),
    "/for-good-then-a-while": Reply(status=301, headers={"Location": "/for-a-while"}),
    "/slash": Reply(status=301, headers={"Location": "/slash/"}),
    "/slash/": Reply(b"ok"),
    "/new": Reply(b"ici"),
    "/circle": Reply(status=302, headers={"Location": "/circle"}),
    "/private/page": Reply(b"non"),
    "/robots.txt": Reply(b"User-agent: *\nDisallow: /private/\n"),
}
EXPECTED = {
    "/ok": "ok",
    "/gone": "dead",
    "/lost": "dead",
    "/forbidden": "uncertain",
    "/busy": "uncertain",
    "/broken": "uncertain",
    "/moved": "moved",
    "/for-a-while": "ok",
    "/for-good-then-a-while": "ok",
    "/slash": "ok",
    "/circle": "uncertain",
    "/private/page": "uncertain",
    "/no-head": "ok",
}


def answer(asked):
    if asked.path == "/no-head":
        return Reply(status=404) if asked.method == "HEAD" else Reply(b"present")
    return PAGES.get(asked.path, Reply(status=404))


def catalogue(tmp_path: Path, url: str, paths) -> str:
    record = """
- id: r{i}
  name: R
  kind: network
  vocations: [peers]
  website: {url}{path}
  audience: {{entry: open}}
  presence: {{scope: national}}
  what: x
  good_for: x
  not_for: x
  first_step: x
  sources: [{{facts: x}}]
  confidence: low
"""
    path = tmp_path / "mine.yaml"
    text = "".join(record.format(i=i, url=url, path=one) for i, one in enumerate(paths))
    path.write_text(f"alone: true\nnetworks:\n{text}", encoding="utf-8")
    return str(path)


def links(tmp_path: Path, file: str, *flags: str):
    report = str(tmp_path / "report.jsonl")
    return call(
        "catalogue", "links", "--catalogue", file, "--report", report, *flags, env={"RESEAU_RATE": "1000"}
    )


def test_each_behaviour_is_told_apart_and_nothing_is_edited(tmp_path):
    with serving(answer) as (url, seen):
        file = catalogue(tmp_path, url, EXPECTED)
        before = (tmp_path / "mine.yaml").read_bytes()
        told = links(tmp_path, file, "--yes", "--format", "json")
    found = {one["url"].removeprefix(url): one["verdict"] for one in json.loads(told.out)}
    assert found == EXPECTED
    assert told.code == 1
    assert (tmp_path / "mine.yaml").read_bytes() == before
    assert all(asked.agent.startswith("reseau-cli/") for asked in seen)
    assert not any(asked.path == "/private/page" for asked in seen)


def test_no_server_at_all_is_uncertain_and_a_screen_says_so(tmp_path):
    with serving(answer) as (url, _):
        pass
    told = links(tmp_path, catalogue(tmp_path, url, ["/ok"]), "--yes")
    assert (told.code, told.out.startswith("incertaine")) == (0, True)


def test_what_has_been_seen_is_not_seen_again_and_a_change_is_told(tmp_path):
    pages = {"/a": b"<p>un</p>", "/b": b"<p>deux</p>"}
    with serving(lambda asked: Reply(pages.get(asked.path, b""), 200 if asked.path in pages else 404)) as (
        url,
        seen,
    ):
        file = catalogue(tmp_path, url, pages)
        assert links(tmp_path, file, "--yes").code == 0
        first = len(seen)
        assert links(tmp_path, file, "--yes").code == 0
        assert len(seen) == first
        pages["/a"] = b"<p>autre chose</p>"
        told = links(tmp_path, file, "--yes", "--days", "0")
    assert told.code == 0 and "changée depuis" in told.out and "/a" in told.out and "/b" not in told.out


def test_a_report_torn_by_a_crash_is_taken_up_on_a_line_of_its_own(tmp_path):
    with serving(answer) as (url, seen):
        file = catalogue(tmp_path, url, ["/ok", "/new"])
        assert links(tmp_path, file, "--yes").code == 0
        report = tmp_path / "report.jsonl"
        report.write_bytes(report.read_bytes()[:-40] + "é".encode()[:1])
        first = len(seen)
        assert links(tmp_path, file, "--yes").code == 0
        assert 0 < len(seen) - first < first  # the torn one alone
        again = len(seen)
        assert links(tmp_path, file, "--yes").code == 0
        assert len(seen) == again


def test_only_some_records(tmp_path):
    with serving(answer) as (url, seen):
        told = links(tmp_path, catalogue(tmp_path, url, ["/ok", "/lost"]), "--yes", "--only", "r0")
    assert told.code == 0 and not any(asked.path == "/lost" for asked in seen)


def test_a_record_that_is_not_there_is_not_silently_left_out(tmp_path):
    with serving(answer) as (url, seen):
        told = links(tmp_path, catalogue(tmp_path, url, ["/ok"]), "--yes", "--only", "r0,r7")
    assert (told.code, seen) == (2, []) and "r7" in told.err


@pytest.mark.parametrize(
    ("number", "text", "told"),
    [
        (socket.EAI_NONAME, "Name or service not known", "dead"),
        (socket.EAI_AGAIN, "Temporary failure in name resolution", "uncertain"),
    ],
)
def test_only_a_name_that_nobody_bears_is_dead(monkeypatch, number, text, told):
    def refuse(*_, **__):
        raise socket.gaierror(number, text)

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    url = "https://club.example/"
    with Client() as client:
        assert verdict(url, client.probe("GET", url), None) == told


def test_it_says_so_before_it_goes_out(tmp_path):
    with serving(answer) as (url, seen):
        told = links(tmp_path, catalogue(tmp_path, url, ["/ok"]))
    assert (told.code, seen) == (2, []) and "--yes" in told.err


def test_one_request_at_a_time_on_a_server(tmp_path):
    busy, most, lock = [0], [0], threading.Lock()

    def slow(asked):
        with lock:
            busy[0] += 1
            most[0] = max(most[0], busy[0])
        time.sleep(0.01)
        with lock:
            busy[0] -= 1
        return Reply(b"x")

    with serving(slow) as (url, _):
        links(tmp_path, catalogue(tmp_path, url, [f"/{i}" for i in range(8)]), "--yes")
    assert most == [1]


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT to send")
def test_broken_off_what_is_done_is_kept(tmp_path):
    reached = threading.Event()

    def slow(asked):
        if asked.path == "/1":
            reached.set()
            return Reply(b"x", delay=20)
        return Reply(b"x") if asked.path != "/robots.txt" else Reply(status=404)

    with serving(slow) as (url, _):
        file = catalogue(tmp_path, url, ["/0", "/1", "/2"])
        report = tmp_path / "report.jsonl"
        command = [sys.executable, "-m", "reseau_cli", "catalogue", "links", "--catalogue", file]
        child = subprocess.Popen(
            [*command, "--report", str(report), "--yes"],
            env=environment({"RESEAU_RATE": "1000"}),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        assert reached.wait(20)
        limit = time.monotonic() + 20
        while not (report.is_file() and report.read_bytes()) and time.monotonic() < limit:
            time.sleep(0.01)
        os.kill(child.pid, signal.SIGINT)
        _, err = child.communicate(timeout=20)
    assert child.returncode == 130 and str(report) in err.decode() and b"Traceback" not in err
    done = {json.loads(line)["url"] for line in report.read_text(encoding="utf-8").splitlines()}
    assert done
    assert done <= {f"{url}/0", f"{url}/2"}  # which of them went first is the threads' affair


@pytest.mark.parametrize(
    ("given", "seen", "told"),
    [
        (Answer(0, "u", reason="no-such-host"), None, "dead"),
        (Answer(0, "u", reason="certificate"), None, "uncertain"),
        (Answer(200, "https://a.org/x", True), None, "moved"),
        (Answer(200, "https://www.a.org/", True), None, "ok"),
        (Answer(200, "http://a.org", page=b"un"), fingerprint(b"deux"), "changed"),
        (Answer(200, "http://a.org", page=b"un"), fingerprint(b"<b>un</b>"), "ok"),
    ],
)
def test_verdict(given, seen, told):
    assert verdict("http://a.org", given, seen) == told


@pytest.mark.parametrize(
    ("status", "address", "permanent", "told"),
    [
        (301, "https://a.org/join", False, "uncertain"),  # to nowhere
        (200, "https://a.org/", False, "uncertain"),
        (200, "https://b.org", True, "uncertain"),
        (200, "https://a.org/wp-login?next=/join", False, "uncertain"),
        (200, "https://a.org/fr/connexion", True, "uncertain"),
        (200, "https://a.org/become", True, "moved"),
        (200, "https://a.org/blogging", False, "ok"),
    ],
)
def test_a_page_in_the_place_of_the_one_asked_for_tells_nothing(status, address, permanent, told):
    assert verdict("https://a.org/join", Answer(status, address, permanent), None) == told
    assert verdict("https://a.org/login", Answer(200, "https://a.org/login"), None) == "ok"


def test_what_makes_no_other_page():
    assert bare("HTTP://www.A.org/x/#y") == bare("https://a.org/x")
    assert fingerprint(b"<script>1</script>a  b 12") == fingerprint(b"<p>a</p>b 13")


def test_a_redirection_to_another_server_heeds_its_robots():
    closed = {"/robots.txt": Reply(b"User-agent: *\nDisallow: /\n")}
    with serving(lambda asked: closed.get(asked.path, Reply(b"page"))) as (there, seen_there):
        onward = {"/page": Reply(status=301, headers={"Location": f"{there}/closed"})}
        with (
            serving(lambda asked: onward.get(asked.path, Reply(status=404))) as (here, _),
            Client(1e6) as client,
        ):
            told = Visitor(client).visit(f"{here}/page")
    assert (told.status, told.reason) == (0, "robots")
    assert {asked.path for asked in seen_there} == {"/robots.txt"}


def test_the_delay_that_robots_are_asked_for_is_kept_between_requests():
    rules = {"/robots.txt": Reply(b"User-agent: *\nCrawl-delay: 7\n")}
    waited: list[float] = []
    with (
        serving(lambda asked: rules.get(asked.path, Reply(b"page"))) as (url, _),
        Client(1e6, wait=waited.append) as client,
    ):
        visitor = Visitor(client)
        assert visitor.visit(f"{url}/a").status == 200
        assert visitor.visit(f"{url}/b").status == 200
    assert waited == [7.0] * 3  # HEAD and GET twice: three pauses between four requests


HOSTILE = {
    "/location": Reply(status=301, headers={"Location": "http://["}),
    "/port": Reply(status=301, headers={"Location": "http://127.0.0.1:99999999/"}),
    "/file": Reply(status=301, headers={"Location": "file:///etc/passwd"}),
    "/nowhere": Reply(status=301, headers={"Location": "http://"}),
    "/script": Reply(status=302, headers={"Location": "javascript:alert(1)"}),
    "/header": Reply(b"x", headers={"Content-Length": "x"}),
    "/folded": Reply(b"not gzip at all", headers={"Content-Encoding": "gzip"}),
    "/stacked": Reply(b"x", headers={"Content-Encoding": "gzip, gzip"}),
    "/robots.txt": Reply(
        b"User-agent: *\nCrawl-delay: \xc2\xb2\nDisallow: //[\nCrawl-delay: "
        + b"9" * 5000
        + b"\nDisallow: /closed\n"
    ),
}


def test_one_bad_site_stops_nothing_neither_now_nor_at_the_next_run(tmp_path):
    with serving(lambda asked: HOSTILE.get(asked.path, Reply(b"page"))) as (url, _):
        paths = [*HOSTILE, "/ok", "/closed"]
        file = catalogue(tmp_path, url, paths)
        with (tmp_path / "mine.yaml").open("a", encoding="utf-8") as more:
            more.write(
                (tmp_path / "mine.yaml")
                .read_text("utf-8")
                .split("\n", 2)[2]
                .split("- id: r1\n")[0]
                .replace("id: r0", "id: odd")
                .replace(f"{url}/location", "http://[a.b")
            )
        for _ in range(2):
            told = links(tmp_path, file, "--yes", "--days", "0", "--format", "json")
            assert told.code == 0, told.err
            found = {one["url"].removeprefix(url): one for one in json.loads(told.out)}
            assert {path for path in found if found[path]["verdict"] == "ok"} == {"/ok", "/robots.txt"}
            assert found["/closed"]["reason"] == "robots"


def test_a_redirection_goes_nowhere_but_on_the_web(monkeypatch):
    names = {
        "club.example": "93.184.215.14",
        "inside.example": "10.0.0.7",
        "both.example": "::ffff:127.0.0.1",
    }

    def resolved(host, *_, **__):
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (names.get(host, host), 0))]

    monkeypatch.setattr(socket, "getaddrinfo", resolved)
    home, local = "https://club.example/a", "http://127.0.0.1:8000/a"
    assert onward(home, home, "../b?c#d") == "https://club.example/b?c#d"
    for private in (
        "inside.example",
        "both.example",
        "127.0.0.1",
        "[::1]",
        "169.254.169.254",
        "192.168.1.1",
        "0.0.0.0",
    ):
        assert onward(home, home, f"http://{private}/") is None
        assert onward(local, local, f"http://{private}/") == f"http://{private}/"
    for odd in (
        "ftp://club.example/",
        "file:///etc/passwd",
        "http://[",
        "//[",
        "http://club.example:x/",
    ):
        assert onward(local, local, odd) is None


def test_a_robots_file_is_not_fetched_from_a_private_network(monkeypatch):
    inside = {"/robots.txt": Reply(status=302, headers={"Location": "http://127.0.0.2:1/secret"})}
    monkeypatch.setattr(module, "is_private", lambda host: host == "127.0.0.2")
    with serving(lambda asked: inside.get(asked.path, Reply(b"page"))) as (url, seen), Client(1e6) as client:
        assert Visitor(client).visit(f"{url}/a").status == 200
    assert [asked.path for asked in seen] == ["/robots.txt", "/a", "/a"]


@pytest.mark.parametrize(
    "unit", [b"<", b"<!--", b"<!", b"<?", b"</", b"<a ", b"<script>", b"<script></", b"&"]
)
def test_a_fingerprint_takes_one_pass(unit):
    looked = []

    class Page(bytes):
        def find(self, *where):
            found = super().find(*where)
            looked.append((len(self) if found < 0 else found) - where[1])
            return found

        def lower(self):
            return Page(super().lower())

    page = Page(unit * 3000)
    fingerprint(page)
    assert sum(looked) <= 4 * len(page)
