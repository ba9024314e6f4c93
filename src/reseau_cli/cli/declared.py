"""What typer is told of a command: its signature, each flag of the table made an option, those of the profile added."""

import inspect
from collections.abc import Callable
from typing import Annotated, Any

import typer

from .flags import Flag, of_profile


def with_profile(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the profile's flags: it receives their values in one mapping, ``given``."""
    own = [p for p in inspect.signature(command).parameters.values() if p.name != "given"]
    flags = [_parameter(key.name, kind, flag) for key, kind, flag in of_profile()]

    def run(**values: Any) -> None:
        given = {flag.name: values.pop(flag.name) for flag in flags}
        command(given=given, **values)

    run.__doc__, run.__name__ = command.__doc__, command.__name__
    _sign(run, [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in (*own, *flags)])
    return run


def declared(command: Callable[..., Any]) -> Callable[..., Any]:
    """The command with typer's options in the place of the table's flags."""
    signature = inspect.signature(command, eval_str=True)
    _sign(command, [p.replace(annotation=_in_typer(p.annotation)) for p in signature.parameters.values()])
    return command


def _sign(command: Any, parameters: list[inspect.Parameter]) -> None:
    command.__signature__ = inspect.Signature(parameters)
    command.__annotations__ = {p.name: p.annotation for p in parameters}


def _parameter(name: str, kind: Any, flag: Flag) -> inspect.Parameter:
    hint: Any = Annotated[(list[str] if kind is list else kind) | None, flag]
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=hint)


def _in_typer(hint: Any) -> Any:
    flag = next((one for one in getattr(hint, "__metadata__", ()) if isinstance(one, Flag)), None)
    if flag is None:
        return hint
    spellings = (f"{flag.spellings[0]}/{flag.opposite}",) if flag.opposite else flag.spellings
    return Annotated[hint.__origin__, typer.Option(*spellings, metavar=flag.metavar)]
