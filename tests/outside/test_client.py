"""The polite client: who it says it is, how it waits, how it gives up."""

from __future__ import annotations

import gzip
import socket
import threading
import tracemalloc
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from server import Reply, serving

from reseau_cli.core.errors import OutsideError, UsageError
from reseau_cli.outside import client as module
from reseau_cli.outside.client import Client


def test_it_says_who_it_is_and_reads_json():
    with serving(lambda asked: Reply({"a": "é"})) as (url, seen), Client() as client:
        assert client.json(f"{url}/x", {"q": "Nantes"}) == {"a": "é"}
    assert seen[0].path == "/x?q=Nantes"
    assert seen[0].agent.startswith("reseau-cli/")


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_server_is_asked_again_after_the_time_it_asks(status):
    waited: list[float] = []
    replies = iter([Reply(status=status, headers={"Retry-After": "7"}), Reply({"done": True})])
    with (
        serving(lambda asked: next(replies)) as (url, seen),
        Client(rate=1e6, wait=waited.append) as client,
    ):
        assert client.json(url) == {"done": True}
    assert (len(seen), waited) == (2, [7.0])


def test_retry_after_may_be_a_date_and_never_keeps_us_long():
    soon = datetime.now(UTC) + timedelta(seconds=5)
    assert 2 < module._patience(format_datetime(soon), 1) <= 5
    assert module._patience("86400", 1) == module.PATIENCE
    assert module._patience("-3", 1) == 0
    assert [module._patience("soon", n) for n in (1, 2)] == [1, 2]


def test_it_gives_up_after_three_times():
    with (
        serving(lambda asked: Reply(status=500)) as (url, seen),
        Client(rate=1e6, wait=lambda seconds: None) as client,
        pytest.raises(OutsideError) as caught,
    ):
        client.json(url)
    assert (caught.value.code, caught.value.values["status"], len(seen)) == ("refused", 500, 3)


NO_NUMBERS = (b"NaN", b'{"a": Infinity}', b"[-Infinity]", b"9" * 5000)


@pytest.mark.parametrize("body", [b"<html>", b'{"a": ', b"\xff\xfe", b"[" * 100_000, *NO_NUMBERS])
def test_what_is_not_json_is_told(body):
    with (
        serving(lambda asked: Reply(body)) as (url, _),
        Client() as client,
        pytest.raises(OutsideError) as caught,
    ):
        client.json(url)
    assert caught.value.code == "broken-answer"


def test_a_server_that_does_not_answer_in_time():
    with (
        serving(lambda asked: Reply({}, delay=5)) as (url, _),
        Client(timeout=0.05) as client,
        pytest.raises(OutsideError) as caught,
    ):
        client.json(url)
    assert caught.value.code == "no-answer"


def test_no_server_at_all():
    with serving(lambda asked: Reply()) as (url, _):
        pass
    with Client() as client, pytest.raises(OutsideError) as caught:
        client.json(url)
    assert caught.value.code == "unreachable" and caught.value.exit_code == 4


def test_a_huge_answer_is_cut_short(monkeypatch):
    monkeypatch.setattr(module, "LARGEST", 1000)
    with (
        serving(lambda asked: Reply(b"x" * 2000)) as (url, _),
        Client() as client,
        pytest.raises(OutsideError) as caught,
    ):
        client.content(url)
    assert caught.value.code == "answer-too-large"


def test_it_waits_its_turn():
    waited: list[float] = []
    with serving(lambda asked: Reply({})) as (url, _), Client(rate=2, wait=waited.append) as client:
        for _ in range(3):
            client.json(url)
    assert len(waited) == 2 and all(0 < seconds <= 1 for seconds in waited)


@pytest.mark.parametrize("told", ["abc", "0", "-1", "inf", "nan"])
def test_a_rate_that_is_none_is_a_plain_fault(told, monkeypatch):
    monkeypatch.setenv("RESEAU_RATE", told)
    with pytest.raises(UsageError) as caught:
        Client()
    assert caught.value.code == "bad-rate"


@pytest.mark.parametrize(
    "asked", ["999999999", "1e999", "inf", "nan", "-1", "²", "Mon, 99 Foo 99999 00:00:00"]
)
def test_a_server_never_keeps_us_longer_than_we_wish(asked):
    assert 0 <= module._patience(asked, 1) <= module.PATIENCE


def folded(times: int) -> bytes:
    content = b"0" * 50_000_000
    for _ in range(times):
        content = gzip.compress(content, 1)
    return content


@pytest.mark.parametrize("times", [1, 2])
def test_what_unfolds_without_end_is_cut_short(times, monkeypatch):
    monkeypatch.setattr(module, "LARGEST", 1_000_000)
    monkeypatch.setattr(module, "PAGE", 1_000_000)
    coding = {"Content-Encoding": ", ".join(["gzip"] * times)}
    body = folded(times)
    tracemalloc.start()
    with serving(lambda asked: Reply(body, headers=coding)) as (url, _), Client() as client:
        with pytest.raises(OutsideError) as caught:
            client.content(url)
        answer = client.probe("GET", url)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert caught.value.code == ("answer-too-large" if times == 1 else "broken-answer")
    assert len(answer.page) in (0, 1_000_000) and most < 20_000_000


@pytest.mark.parametrize("start", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"])
def test_a_byte_at_a_time_for_ever_is_too_slow(start):
    leaving = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def drip() -> None:
            try:
                peer, _ = listening.accept()
                with peer:
                    peer.sendall(start or b"HTTP/1.1 200 OK\r\nX-Long: ")
                    while not leaving.wait(0.05):
                        peer.sendall(b"x")
            except OSError:
                pass

        thread = threading.Thread(target=drip, daemon=True)
        thread.start()
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/"
        with Client(timeout=5, total=0.4) as client:
            with pytest.raises(OutsideError) as caught:
                client.content(url)
            assert caught.value.code == "no-answer"
            leaving.set()
            thread.join()


@pytest.mark.parametrize("location", ["/round", "file:///etc/passwd", "http://[", "http://"])
def test_a_redirection_that_leads_nowhere_is_told(location):
    with (
        serving(lambda asked: Reply(status=302, headers={"Location": location})) as (url, seen),
        Client(1e6) as client,
        pytest.raises(OutsideError) as caught,
    ):
        client.content(url)
    assert caught.value.code == "bad-redirection" and len(seen) <= 6


def test_a_redirection_is_followed():
    onward = {"/a": Reply(status=301, headers={"Location": "b?c=d"})}
    with (
        serving(lambda asked: onward.get(asked.path, Reply([asked.path]))) as (url, _),
        Client(1e6) as client,
    ):
        assert client.json(f"{url}/a") == ["/b?c=d"]


@pytest.mark.parametrize("url", ["http://[", "http://", "nothing", "ftp://x", "http://a:b/"])
def test_an_address_that_is_none_is_told(url):
    with Client(1e6) as client:
        with pytest.raises(OutsideError):
            client.json(url, {"q": "x"})
        assert client.probe("GET", url).status == 0
