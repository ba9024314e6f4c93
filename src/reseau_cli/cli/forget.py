"""``reseau forget``: erase what is kept of owners on this machine, of one or of all."""

from typing import TYPE_CHECKING

from ..core.messages.typography import printed
from .flags import Lang, Plain, Whose
from .groups import Command, command_app
from .language import language

if TYPE_CHECKING:
    from pathlib import Path

app = command_app()


@app.command(cls=Command)
def forget(whose: Whose = None, plain: Plain = False, lang: Lang = None) -> None:
    """Erase the answers and the notes kept on this machine, of all owners or of one."""
    from ..catalogue import register_cache
    from ..kept import erase, names

    owners = names() if whose is None else [whose]
    erased = [erase(owner, _is_ours) for owner in owners]
    if whose is None:
        erased.append(register_cache.erase())
    key = "forgotten" if any(erased) else "nothing-kept"
    print(printed(f"screen.{key}" if whose is None else f"screen.{key}-of", language(lang), name=whose))


def _is_ours(file: "Path") -> bool:
    from .. import visits
    from ..ask import saved
    from ..core.errors import ReseauError

    try:
        return saved.is_ours(file) or bool(visits.read_from(file))
    except ReseauError:
        return False
