"""The program already imported and its tables read, one fork away from its first question: most of a start, paid once.

The child has a terminal, a session and signals of its own, as any process has; what it does not show is the start of
Python itself, so that a test that tells Python something (``PYTHON…``, the locale) starts one.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
import warnings
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from running import call, shipped_catalogue

from reseau_cli.catalogue import shipped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

FOR_PYTHON = ("PYTHON", "LC_", "LANG")
"""How the variables begin that Python reads at its start."""


def start(words: Sequence[str], env: Mapping[str, str]) -> Callable[[], None] | None:
    """What a child just forked does instead of ``python`` with these words; None where only a fresh one will do."""
    if any(name.startswith(FOR_PYTHON) for name in env):
        return None
    main = _mains().get(words[1] if words[0] == "-m" else Path(words[0]).name)
    return (lambda: _become(main, words, env)) if main else None


@cache
def _mains() -> dict[str, Callable[[], None]]:
    import driver

    from reseau_cli.__main__ import main
    from reseau_cli.ask import prompt  # taken only where there is a terminal: a third of what a child costs
    from reseau_cli.cli import app, interactive, matching  # noqa: F401  (what an interview and its answer import)

    prompt.HABIT = 0  # whoever types here has read each question before he answers it
    call("match", "--sample", "--text", "je suis seule dans mon fournil", "--plain")  # reads the tables
    return {"reseau_cli": main, "driver.py": driver.main}


def _become(main: Callable[[], None], words: Sequence[str], env: Mapping[str, str]) -> NoReturn:
    os.closerange(3, 1024)  # what is open belongs to the tests
    os.environ.clear()
    os.environ |= env
    shipped.load = shipped_catalogue
    sys.argv = ["reseau", *words[2 if words[0] == "-m" else 1 :]]
    # As Python's own in the locale C.UTF-8.
    sys.stdin, sys.stdout, sys.stderr = (
        os.fdopen(number, mode, 1, "utf-8", "surrogateescape") for number, mode in enumerate("rww")
    )
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    warnings.resetwarnings()
    warnings.simplefilter("ignore")
    code: object = 1
    try:
        main()
        code = 0
    except SystemExit as end:
        code = end.code or 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        os._exit(code if isinstance(code, int) else 1)
