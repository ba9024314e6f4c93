"""So much time and no more: whatever a server does (a name not resolved, a byte a second), one goes on."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Found = TypeVar("Found")


def within(seconds: float, work: Callable[[], Found]) -> Found:
    """What ``work`` gives, or raises; past the time it is left to itself, and the process does not wait for it.

    Raises:
        TimeoutError: it has not ended in time.
    """
    found: list[Found] = []
    failed: list[BaseException] = []
    done = threading.Event()

    def run() -> None:
        try:
            found.append(work())
        except BaseException as error:
            failed.append(error)
        done.set()

    threading.Thread(target=run, daemon=True).start()
    if not done.wait(seconds):
        raise TimeoutError
    if failed:
        raise failed[0]
    return found[0]
