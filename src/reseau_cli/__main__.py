"""The way in; the only place that knows exit codes.

0 done, 1 the work found problems, 2 misuse, 3 an invalid file, 4 the machine or a server refuses, 128 + n signal n.
"""

from __future__ import annotations

import gc
import os
import signal
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn


def main() -> NoReturn:
    """Run the command line and leave with its exit code."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed by the caller (>&-)
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115
    for number in _ENDING:
        if signal.getsignal(number) is signal.SIG_DFL:  # else somebody wants it unheard, as nohup does
            signal.signal(number, _stop)
    try:
        code = run()
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        code = 0  # the reader has gone (| head): nothing more to say
    except KeyboardInterrupt:
        code = _interrupted()
    except OSError as error:
        code = _interrupted() if _heard else _tell_stopped(error)
    # At once: taking a finished run apart object by object costs a seventh of it.
    os._exit(code)


_ENDING = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
_heard: list[int] = []


def _stop(number: int, frame: object) -> None:
    """The system ends the process, or its terminal has gone: as Ctrl-C, which every command knows how to take."""
    if _heard:
        return  # once is enough: let what is begun be put away; to ignore one that waits, Python would say so
    _heard.append(number)
    raise KeyboardInterrupt


def _interrupted() -> int:
    return 128 + next(iter(_heard), signal.SIGINT)


def run() -> int:
    """Run the command line; every fault a user can cause becomes one line on standard error."""
    gc.disable()  # a run is short: collecting would cost more than it frees
    if sys.argv[1:2] in (["--version"], ["-V"]):
        from . import __version__  # before typer: a version is asked for by scripts

        print(f"reseau {__version__}")
        return 0
    from .cli.language import decide
    from .core.errors import ReseauError
    from .render.boundary import guard

    guard()
    decide(sys.argv[1:])
    try:
        code = _called(sys.argv[1:])
        return _interrupted() if _heard else code  # typer says 130 whatever the signal
    except ReseauError as error:
        return _tell(error)
    except (KeyboardInterrupt, EOFError):
        return _interrupted()
    except SystemExit:
        return 0  # typer's way to tell that the reader has gone (| head)
    except Exception as error:
        from .cli.usage import is_abort

        if is_abort(error):
            return _interrupted()
        raise


def _called(words: list[str]) -> int:
    """Do what the words ask for: a plain ``match`` without typer, all else by typer; the exit code."""
    if words[:1] == ["match"] and os.name != "nt":  # there, typer writes out wildcards
        from .cli.matching import match
        from .cli.plain_line import read

        asked = read(words[1:], match)
        if asked is not None:
            match(**asked)
            return 0
    from .cli.app import app

    return int(app(prog_name="reseau", standalone_mode=False) or 0)


def _tell_stopped(error: OSError) -> int:
    """The disk is full, a file went away, a device failed: nothing to be done but say it."""
    from .core.errors import MachineError

    return _tell(MachineError("stopped", reason=error.strerror or type(error).__name__))


def _tell(error: object) -> int:
    from .cli.language import language
    from .cli.streams import forgiving, in_lines
    from .core.errors import ReseauError
    from .core.messages.faults import fault_text
    from .core.messages.typography import colon

    assert isinstance(error, ReseauError)
    lang = language()
    try:
        sys.stdout.flush()
    except OSError:  # let go of, or it would fail again on the way out, and be told twice
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    try:
        forgiving(sys.stderr)
        print(
            in_lines(f"reseau{colon(lang)}{fault_text(error, lang)}", sys.stderr), file=sys.stderr, flush=True
        )
    except OSError:
        pass  # nobody can be told
    return error.exit_code


if __name__ == "__main__":
    main()
