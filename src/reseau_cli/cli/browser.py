"""A page opened in the browser of this machine: the system is asked, and nothing goes out by ourselves."""

from __future__ import annotations

import webbrowser
from typing import TYPE_CHECKING

from ..core.errors import MachineError, UsageError
from ..core.explanation.address import page

if TYPE_CHECKING:
    from ..core.catalogue.network import Record


def open_page(record: Record) -> None:
    """Open the page of a network: its own, else what finds the nearest group.

    Raises:
        UsageError: none is known, or it is no page of the web.
        MachineError: there is no browser here.
    """
    url = page(record.get("website") or record.get("presence", {}).get("finder") or "").opens
    if not url:
        raise UsageError("no-page", value=record["name"])
    if not webbrowser.open(url):
        raise MachineError("no-browser", value=url)
