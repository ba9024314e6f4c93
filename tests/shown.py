"""What a page shows of the program's output, run anew: ``<!-- output: reseau … -->``; ``output 20:``, its first lines."""

from __future__ import annotations

import re
import shlex
import shutil
from contextlib import chdir
from typing import TYPE_CHECKING
from unittest import mock

from running import ROOT, call

from reseau_cli.dossier import client_files

if TYPE_CHECKING:
    from pathlib import Path

BLOCK = re.compile(r"<!-- output(?P<lines> \d+)?: (?P<command>.*?) -->\n.*?<!-- /output -->", re.DOTALL)


def shown(page: Path, folder: Path) -> str:
    """The page with each of its outputs as the program gives it now, one command after the other in one empty folder.

    The sheets and calendars of a folder of clients, of which no output tells, are left blank: most of what they take.
    """
    shutil.copytree(ROOT / "examples", folder / "examples", ignore=shutil.ignore_patterns("__pycache__"))
    env = {"XDG_STATE_HOME": str(folder / "state")}

    def again(block: re.Match[str]) -> str:
        name, *args = shlex.split(block["command"])
        assert name == "reseau"
        with (
            chdir(folder),
            mock.patch.object(client_files, "page", lambda *_, **__: ""),
            mock.patch.object(client_files, "calendar", lambda *_, **__: b""),
        ):
            ran = call(*args, env=env)
        said = (ran.err + ran.out).splitlines(keepends=True)
        if block["lines"] and len(said) > int(block["lines"]):
            said = [*said[: int(block["lines"])], "…\n"]
        told = f"```\n$ {block['command']}\n{''.join(said)}```"
        return f"<!-- output{block['lines'] or ''}: {block['command']} -->\n{told}\n<!-- /output -->"

    return BLOCK.sub(again, page.read_text(encoding="utf-8"))
