"""A local HTTP server that answers as it is told: every test of what goes out talks to it, and to nothing else."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Reply(NamedTuple):
    """What the server answers: a status, a body (anything but bytes is sent as JSON), headers, a delay in seconds."""

    body: Any = b""
    status: int = 200
    headers: dict[str, str] = {}  # noqa: RUF012  (never written to)
    delay: float = 0.0


class Asked(NamedTuple):
    """A request as the server saw it."""

    method: str
    path: str
    agent: str


@contextmanager
def serving(answer: Callable[[Asked], Reply]) -> Iterator[tuple[str, list[Asked]]]:
    """A server on a free port: its address, and the requests it has seen so far."""
    seen: list[Asked] = []
    leaving = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # one packet an answer: sent in two, the second waits for the first to be acknowledged

        def do_GET(self) -> None:
            asked = Asked(self.command, self.path, self.headers.get("User-Agent", ""))
            seen.append(asked)
            reply = answer(asked)
            leaving.wait(reply.delay)
            body = reply.body if isinstance(reply.body, bytes) else json.dumps(reply.body).encode()
            try:
                self.send_response(reply.status)
                for name, value in ({"Content-Length": str(len(body))} | reply.headers).items():
                    self.send_header(name, value)
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(body)
            except OSError:
                pass  # the client has gone

        do_HEAD = do_GET  # noqa: N815

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", seen
    finally:
        leaving.set()
        server.shutdown()
        server.server_close()
        thread.join()
