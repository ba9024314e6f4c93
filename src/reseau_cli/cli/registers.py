"""What the public registers have around a place, asked after consent; what has come already is not asked again."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from ..core.errors import OutsideError, UsageError
from ..core.explanation.you_said import place_name
from ..core.messages.faults import fault_text
from ..core.messages.typography import printed
from ..core.tuples import NamedTuple
from .consent import agreed
from .streams import tell
from .today import day

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from ..catalogue import register_cache
    from ..core.catalogue.declared import Declared
    from ..core.catalogue.desk import Desk
    from ..core.owner.understood import Place
    from ..outside.client import Client
    from .streams import Streams


class Around(NamedTuple):
    """What registers have around a place: organisations of owners, and desks of administrations."""

    declared: Sequence[Declared] = ()
    desks: Sequence[Desk] = ()


def ask(place: Place, yes: bool, io: Streams, lang: str) -> Around:
    """What the registers answer; nothing where the person does not want to go out.

    A server that fails is told, and what had come before stands.

    Raises:
        UsageError: the place is larger than a département, or there is nobody to ask and no ``--yes``.
    """
    from ..catalogue import register_cache
    from ..outside import directory, employers, register
    from ..outside.client import Client

    if place.department is None:
        raise UsageError("register-needs-department", value=place_name(place, lang))
    today = day().date()
    known = register_cache.read(today)
    servers = {"register": _name(register.address()), "directory": _name(directory.address())}
    told = printed(
        "outgoing.register-asks", lang, place=place_name(place, lang), file=register_cache.path(), **servers
    )
    all_known = _desks_key(place) in known and employers.is_answered(place, _declared(known))
    if not all_known and not agreed(told, yes, io, lang):
        return Around()
    register_cache.forget_old(today)
    try:
        with Client() as client:
            return _asked(place, client, known, today, io, lang)
    except KeyboardInterrupt:
        tell("\n" + printed("outgoing.register-stopped", lang, file=register_cache.path()), io.err)
        raise


def _asked(
    place: Place, client: Client, known: register_cache.Answers, today: date, io: Streams, lang: str
) -> Around:
    from ..catalogue import register_cache
    from ..outside import directory, employers

    declared: dict[str, Declared] = {}
    desks, kept = _desks(known, place), _declared(known)
    with _told_if_it_fails(io, lang):
        asking = employers.around(
            place,
            kept,
            lambda question: employers.answers(client, question, place),
            lambda done, total: _progress(done, total, io, lang),
        )
        for question, found in asking:
            if question.key not in kept:
                register_cache.keep(question.key, found, today)
            declared |= {one.id: one for one in found if one.id not in declared}
    with _told_if_it_fails(io, lang):
        if _desks_key(place) not in known and place.department:
            desks = directory.desks(client, place.department)
            register_cache.keep(_desks_key(place), desks, today)
    return Around(list(declared.values()), desks)


@contextmanager
def _told_if_it_fails(io: Streams, lang: str) -> Iterator[None]:
    try:
        yield
    except OutsideError as error:
        tell(fault_text(error, lang), io.err)


def _declared(known: register_cache.Answers) -> dict[str, list[Declared]]:
    from ..core.catalogue.declared import Declared

    return {
        key: [Declared(*row) for row in rows if len(row) == len(Declared._fields)]
        for key, rows in known.items()
        if not key.startswith("desks=")
    }


def _desks(known: register_cache.Answers, place: Place) -> list[Desk]:
    from ..core.catalogue.desk import Desk

    return [Desk(*row) for row in known.get(_desks_key(place), ()) if len(row) == len(Desk._fields)]


def _desks_key(place: Place) -> str:
    return f"desks={place.department}"


def _name(address: str) -> str:
    return address.partition("//")[2]


def _progress(done: int, total: int, io: Streams, lang: str) -> None:
    name = printed("outgoing.register", lang)
    io.progress(printed("outgoing.progress", lang, name=name, done=done, total=total), last=done == total)
