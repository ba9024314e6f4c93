"""What an adviser asks of all his clients at once: who has no club near him, what stays unserved, whom to invite."""

from __future__ import annotations

from collections import Counter

from .. import vocabulary as v
from ..catalogue.network import short_name
from ..messages.say import say
from ..method.portfolio import COVERED, coverage
from ..method.proximity import AT_HAND
from ..owner.understood import asked
from ..tuples import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .advice import Advice

CLUBS = frozenset({"territory", "business", "women", "peers", "freelance", "service-club"})
"""First vocations of networks where owners meet, that a union or a public body is not."""

FIRST = 3
"""Networks of an answer that count for an invitation: those of the first screen."""

INVITED, SHARED = 5, 2
"""Networks to invite, at most; and the clients from which one is worth it."""


class Told(NamedTuple):
    """What is kept of one client's answer: ids of what to do first, of the networks, and of the needs left unserved.

    ``far`` are the needs that nothing in his département serves, of all that would take him; ``club`` is whether a
    club there would. Of a client without a place, the first are none and the second is None.
    """

    first: str | None
    networks: list[str]
    uncovered: list[str]
    far: list[str]
    club: bool | None


def told(advice: Advice) -> Told:
    """What is kept of an answer."""
    owner = advice.answer.owner
    near = [m.network for m in advice.answer.matches if m.level in AT_HAND and not m.network.doubted]
    served = coverage(near, dict.fromkeys(asked(owner), 1.0))
    placed = owner.place.department is not None
    return Told(
        advice.first.id if advice.first else None,
        [one.match.network.id for one in advice.shown],
        list(advice.uncovered),
        [need for need, strength in served.items() if strength < COVERED] if placed else [],
        any(one.kind == "network" and one.vocations[0] in CLUBS for one in near) if placed else None,
    )


def summary(clients: Mapping[str, Told], names: Mapping[str, str], lang: str) -> list[str]:
    """What stands out of all the answers, a sentence each.

    Args:
        clients: what is kept of each client's answer, by his pseudonym.
        names: the name of each network, by its id.
        lang: "fr" or "en".
    """
    count = len(clients)
    alone = [client for client, one in clients.items() if one.club is False]
    unplaced = sum(one.club is None for one in clients.values())
    nothing = [client for client, one in clients.items() if not one.networks]
    left = Counter(need for one in clients.values() for need in one.far)
    shared = Counter(id_ for one in clients.values() for id_ in one.networks[:FIRST])
    invited = [(id_, times) for id_, times in _ranked(shared) if times >= SHARED][:INVITED]
    return [
        # That all have a club is said only where the place of each is known.
        *(
            [say("dossier.no-club", lang, count=len(alone), total=count, clients=_listed(alone))]
            if alone or not unplaced
            else []
        ),
        *([say("dossier.no-place", lang, count=unplaced, total=count)] if unplaced else []),
        *([say("dossier.nothing", lang, count=len(nothing), clients=_listed(nothing))] if nothing else []),
        _left([(v.word(v.NEEDS, need, lang), times) for need, times in _ranked(left)], lang),
        *([say("dossier.invite", lang, networks=_counted(invited, names, lang))] if invited else []),
    ]


def changes(
    before: Mapping[str, Sequence[str]], clients: Mapping[str, Told], names: Mapping[str, str], lang: str
) -> list[str]:
    """What is not as it was, a sentence a client.

    Args:
        before: the networks of each client at the time before, by his pseudonym.
        clients: what is kept of each client's answer now.
        names: the name of each network, by its id.
        lang: "fr" or "en".
    """
    new = [client for client in clients if client not in before]
    gone = [client for client in before if client not in clients]
    said = [say("dossier.new", lang, count=len(new), clients=_listed(new))] if new else []
    said += [say("dossier.gone", lang, count=len(gone), clients=_listed(gone))] if gone else []
    for client, one in clients.items():
        was = before.get(client, one.networks)
        parts = [
            *(
                say("dossier.arrives", lang, name=names.get(id_, id_))
                for id_ in one.networks
                if id_ not in was
            ),
            *(
                say("dossier.leaves", lang, name=names.get(id_, id_))
                for id_ in was
                if id_ not in one.networks
            ),
        ]
        if not parts and list(was) != list(one.networks):
            parts = [say("dossier.order", lang)]
        if parts:
            said.append(
                say("dossier.client", lang, client=client, changes=say("marks.semicolon", lang).join(parts))
            )
    return said


def _left(needs: Sequence[tuple[str, int]], lang: str) -> str:
    if not needs:
        return say("dossier.all-served", lang)
    told = ", ".join(say("dossier.times", lang, name=name, count=times) for name, times in needs)
    return say("dossier.left", lang, needs=told)


def _counted(found: Iterable[tuple[str, int]], names: Mapping[str, str], lang: str) -> str:
    return ", ".join(
        say("dossier.times", lang, name=short_name(names.get(id_, id_)), count=times) for id_, times in found
    )


def _ranked(counts: Counter[str]) -> list[tuple[str, int]]:
    """The most frequent first; of equals, the order of their ids."""
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


LISTED = 8
"""Clients that are named one by one; beyond, the first ones and "…"."""


def _listed(clients: Sequence[str]) -> str:
    return ", ".join(clients[:LISTED]) + (", …" if len(clients) > LISTED else "")
