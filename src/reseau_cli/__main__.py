"""The way in; the only place that knows exit codes: 0 done, 1 problems, 2 usage, 3 bad file, 130 stopped."""

from __future__ import annotations

import gc
import os
import sys
from typing import NoReturn


def main() -> None:
    """Run the command line and leave with its exit code."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed by the caller (>&-)
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115
    try:
        code = run()
    except KeyboardInterrupt:
        code = 130
    except BrokenPipeError:
        code = 0  # the reader has gone (| head): nothing more to say
    except OSError as error:
        code = _tell_stopped(error)
    leave(code)


def leave(code: int) -> NoReturn:
    """End the process at once: taking a finished run apart object by object costs a seventh of it."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (BrokenPipeError, ValueError):
        pass  # the reader has gone (| head)
    except OSError as error:
        code = _tell_stopped(error)
    os._exit(code)


def run() -> int:
    """Run the command line; every fault a user can cause becomes one line on standard error."""
    gc.disable()  # a run is short: collecting would cost more than it frees
    if sys.argv[1:2] == ["--version"]:
        from . import __version__  # before typer: a version is asked for by scripts

        print(f"reseau {__version__}")
        return 0
    from .cli.app import app
    from .core.errors import ReseauError

    try:
        return int(app(prog_name="reseau", standalone_mode=False) or 0)
    except ReseauError as error:
        return _tell(error)
    except (KeyboardInterrupt, EOFError):
        return 130
    except SystemExit:
        return 0  # typer's way to tell that the reader has gone (| head)
    except Exception as error:
        from .cli.usage import as_usage_error, is_abort

        if is_abort(error):
            return 130
        usage = as_usage_error(error)
        if usage is None:
            raise
        return _tell(usage)


def _tell_stopped(error: OSError) -> int:
    """The disk is full, a file went away, a device failed: nothing to be done but say it."""
    from .core.errors import UsageError

    return _tell(UsageError("stopped", reason=error.strerror or type(error).__name__))


def _tell(error: object) -> int:
    from .cli.language import language
    from .cli.streams import forgiving
    from .core.errors import ReseauError
    from .core.messages.faults import fault_text
    from .core.messages.typography import colon

    assert isinstance(error, ReseauError)
    lang = language()
    try:
        sys.stdout.flush()
    except OSError:
        pass  # what could not be written is what is told
    forgiving(sys.stderr)
    print(f"reseau{colon(lang)}{fault_text(error, lang)}", file=sys.stderr)
    return error.exit_code


if __name__ == "__main__":
    main()
