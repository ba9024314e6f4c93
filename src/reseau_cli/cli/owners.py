"""``reseau owners``: of whom something is kept on this machine, and what."""

from typing import Any

from ..core.messages.say import say
from ..core.messages.typography import printed
from .common import check_format, write_json
from .flags import Format, Lang, Plain
from .groups import Command, command_app
from .language import language
from .streams import streams, tell

app = command_app()


@app.command(cls=Command)
def owners(format: Format = "table", plain: Plain = False, lang: Lang = None) -> None:
    """List the owners of whom something is kept, with how many answers and notes."""
    from ..kept import names

    check_format(format)
    io, tongue = streams(plain=plain), language(lang)
    found = [_kept(whose) for whose in names()]
    if format == "json":
        write_json({"owners": found}, io.out)
        return
    for one in found:
        name = one["name"] or printed("visit.nameless", tongue)
        counts = [say(f"visit.{what}", tongue, count=one[what]) for what in ("answers", "notes")]
        kept = ", ".join(filter(None, counts)) or say("visit.unreadable", tongue)
        tell(printed("visit.owner", tongue, name=name, kept=kept), io.out)
    if not found:
        tell(printed("screen.nothing-kept", tongue), io.out)


def _kept(whose: str | None) -> dict[str, Any]:
    """How much is kept of an owner; nothing where it cannot be read."""
    from .. import visits
    from ..ask import saved
    from ..core.errors import ReseauError

    answers = notes = 0
    try:
        found = saved.load(whose)
        answers = len(found[0].profile.answered()) if found else 0
        notes = len(visits.read(whose))
    except ReseauError:
        pass  # "reseau forget" erases it all the same
    return {"name": whose, "answers": answers, "notes": notes}
