"""Nothing goes out, and nothing is written over, before it has been said and agreed to."""

import sys

from ..core.errors import UsageError
from ..core.messages.typography import printed
from .streams import Streams, tell


def agreed(told: str, yes: bool, io: Streams, lang: str) -> bool:
    """Say what is about to go out, and ask on a terminal; a script says ``--yes``.

    Raises:
        UsageError: there is nobody to ask, and no ``--yes``.
    """
    tell(told, io.err)
    if yes:
        return True
    if not io.interactive:
        raise UsageError("needs-yes")
    return said_yes(printed("outgoing.go-on", lang), printed("outgoing.stopped", lang), io)


def said_yes(asked: str, otherwise: str, io: Streams) -> bool:
    """Whether the person at the terminal says yes (« oui », "yes"); what is not done ``otherwise`` is told."""
    print(asked, end="", file=io.err, flush=True)
    if sys.stdin.readline().strip().lower()[:1] in ("o", "y"):
        return True
    print(otherwise, file=io.err)
    return False
