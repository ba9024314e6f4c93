"""The way in, and the only place that knows exit codes: 0 done, 1 problems found, 2 usage, 3 invalid file, 130 stopped."""

from __future__ import annotations

import gc
import os
import sys
from typing import NoReturn


def main() -> None:
    """Run the command line and leave with its exit code."""
    if sys.argv[1:] == ["--version"]:
        from . import __version__  # before typer: a version is asked for by scripts

        print(f"reseau {__version__}")
        return
    leave(run())


def leave(code: int) -> NoReturn:
    """End the process at once: taking a finished run apart object by object costs a seventh of it."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (BrokenPipeError, ValueError):
        pass  # the reader has gone (| head)
    os._exit(code)


def run() -> int:
    """Run the command line; every fault a user can cause becomes one line on standard error."""
    gc.disable()  # a run is short: collecting would cost more than it frees
    from .cli.app import app
    from .core.errors import ReseauError

    try:
        return int(app(prog_name="reseau", standalone_mode=False) or 0)
    except ReseauError as error:
        return _tell(error)
    except (KeyboardInterrupt, EOFError):
        return 130
    except BrokenPipeError:
        return 0  # the reader has gone (| head): nothing more to say
    except Exception as error:
        from .cli.usage import as_usage_error

        usage = as_usage_error(error)
        if usage is None:
            raise
        return _tell(usage)


def _tell(error: object) -> int:
    from .cli.language import language
    from .core.errors import ReseauError
    from .core.faults import fault_text

    assert isinstance(error, ReseauError)
    lang = language()
    sys.stdout.flush()
    if hasattr(sys.stderr, "reconfigure"):
        sys.stderr.reconfigure(errors="replace")
    print(f"reseau : {fault_text(error, lang)}" if lang == "fr" else f"reseau: {fault_text(error, lang)}", file=sys.stderr)
    return error.exit_code


if __name__ == "__main__":
    main()
