"""What is longer than the terminal is read page by page; what is not, or goes elsewhere, is written as it is."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
from typing import TextIO

from ..core.messages.typography import printed
from ..render.boundary import own
from .language import language

LESS = "-FRX -Ps {told}$"
"""Leave at once where all fits, let styles through, keep on the terminal what was read, and say which keys lead on."""


def page(text: str, out: TextIO, lines: bool) -> None:
    """Show a text; ``lines``: nothing but lines may be written, and a pager draws."""
    rows = shutil.get_terminal_size().lines
    command = shlex.split(os.environ.get("PAGER") or "less")
    if lines or not out.isatty() or text.count("\n") < rows or not command or not shutil.which(command[0]):
        (out if lines else own(out)).write(text)  # drawn by us, its styles included
        out.flush()
        return
    out.flush()
    told = re.sub(r"[.:?%\\]", r"\\\g<0>", printed("dialogue.pager", language()))
    env = {"LESS": LESS.format(told=told), "LESSCHARSET": "utf-8"} | os.environ
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, encoding="utf-8", errors="replace", env=env
    ) as reader:
        try:
            reader.communicate(text)
        except KeyboardInterrupt:
            reader.wait()  # Ctrl-C is for what the pager does, not for us
