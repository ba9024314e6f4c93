"""All that is wrong in a catalogue file: its shape, its values, its records one by one and beside one another.

Each part has its module: ``schema`` (shape), ``signs``, ``content``, ``evidence``, ``agreement``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.catalogue.copies import is_copy
from ..core.catalogue.prose import conditions_said
from ..core.tuples import NamedTuple
from .agreement import LEADING, agreement, loops
from .content import content
from .evidence import dates_in, evidence
from .overlay import merge
from .problem import Problem, key_of
from .schema import overlay_problems, problems, record_problems
from .signs import bare_codes, signs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..core.catalogue.network import Catalogue
    from .content import IsNaf
    from .evidence import Day
    from .problem import Where
    from .source import Document

    Records = list[dict[str, Any]]


class Known(NamedTuple):
    """What a file is checked against.

    ``is_naf`` tells whether a NAF rev. 2 code, at any level, is on Insee's list; ``beneath`` gives the shipped
    catalogue, over which a file without a date of its own is to be laid; ``today`` is the day no date is after.
    """

    is_naf: IsNaf
    beneath: Callable[[], Catalogue]
    today: Day


def check(document: Document, known: Known) -> list[Problem]:
    """All that is wrong in a catalogue file, by line; an ill-formed record is compared with no other."""
    if not isinstance(document.data, dict) or "networks" not in document.data:
        return [Problem((), "no-networks")]
    if is_overlay(document.data):
        found = [*overlay_problems(document.data), *_overlaid(document.data["networks"], known)]
    else:
        found = problems(document.data)
        if all(problem.where != ("date",) for problem in found):
            dated = dates_in(document.data["date"], known.today)
            found += [Problem(("date",), code, values) for code, values in dated]
        found += _compared(document, {problem.where[:2] for problem in found}, known)
    odd = list(signs(document))
    hidden = {
        problem.where for problem in odd if problem.code == "hidden-sign"
    }  # the sign tells more than the form
    found = [problem for problem in found if problem.where not in hidden]
    told = {problem.where for problem in found}
    found += [problem for problem in odd if problem.where not in told]
    return sorted(found, key=lambda problem: document.line(problem.where))


def _compared(document: Document, ill: set[Where], known: Known) -> Iterator[Problem]:
    """What is wrong in and between well-formed records; ``ill`` is where the others are."""
    items = document.data["networks"] if isinstance(document.data["networks"], list) else []
    kept = [i for i in range(len(items)) if ("networks", i) not in ill]
    records = [items[i] for i in kept]
    named = {str(item.get("id")) for item in items if isinstance(item, dict)}
    for problem in [*agreement(records), *_one_by_one(records, known)]:
        if problem.code != "unknown-record" or problem.values["value"] not in named:
            _, position, *key = problem.where
            yield problem._replace(where=("networks", kept[int(position)], *key))
    for i in kept:
        yield from bare_codes(document, i, items[i])


def _one_by_one(records: Records, known: Known) -> Iterator[Problem]:
    yield from content(records, known.is_naf)
    for i, record in enumerate(records):
        for where, code, values in evidence(record, known.today):
            yield Problem(("networks", i, *where), code, values)


def is_overlay(data: Any) -> bool:
    """Whether a file is to be laid over another: it holds records, and no date of its own."""
    return isinstance(data, dict) and "date" not in data and isinstance(data.get("networks"), list)


def _overlaid(items: list[Any], known: Known) -> list[Problem]:
    """What is wrong with corrections and new records, each seen as it will be once laid over the shipped ones."""
    beneath = known.beneath()
    ids = {network.id for network in beneath.networks}
    found: list[Problem] = []
    records: Records = []
    for i, item in enumerate(items):
        id_ = item.get("id") if isinstance(item, dict) else None
        merged = merge(beneath.record(id_), item) if isinstance(id_, str) and id_ in ids else item
        wrong = record_problems(merged)
        found += [problem._replace(where=("networks", i, *problem.where)) for problem in wrong]
        records.append(merged)
    return found or [*_one_by_one(records, known), *_circles(records, beneath)]


def _circles(records: Records, beneath: Catalogue) -> Iterator[Problem]:
    """Parents and successors that go round in a circle once the records are laid over those beneath."""
    by_id = {network.id: beneath.record(network.id) for network in beneath.networks}
    by_id |= {record["id"]: record for record in records}
    for i, record in enumerate(records):
        for key in LEADING:
            if loops(record["id"], key, by_id):
                yield Problem(("networks", i, key), "in-a-circle", {"value": record[key]})


def sound(document: Document, found: list[Problem]) -> Iterator[tuple[int, dict[str, Any]]]:
    """The whole records of a file of which nothing wrong was found, each with its position."""
    ill = {problem.where[:2] for problem in found}
    items = document.data.get("networks") if isinstance(document.data, dict) else None
    for i, item in enumerate(items if isinstance(items, list) else ()):
        if ("networks", i) not in ill and isinstance(item, dict) and item.keys() >= _WHOLE:
            yield i, item


_WHOLE = {"id", "name", "audience", "presence", "not_for"}
"""What a new record has, and a correction seldom."""


def hints(document: Document, found: list[Problem]) -> Iterator[Problem]:
    """What is no fault, but for a person to look at: prose that seems to tell a condition, pages that are copies."""
    for i, record in sound(document, found):
        for said in conditions_said(record):
            values = {"value": said.words, "key": said.key}
            yield Problem(("networks", i, *said.where), "prose-condition", values)
        for j, source in enumerate(record.get("sources", ())):
            url = source.get("url")
            if not url or is_copy(url):
                yield Problem(("networks", i, "sources", j), "copied-page" if url else "no-address")


def told(document: Document, problem: Problem) -> dict[str, Any]:
    """Where a problem is: its line, and its key as a person writes it."""
    return {"line": document.line(problem.where), "path": key_of(document.data, problem.where)}
