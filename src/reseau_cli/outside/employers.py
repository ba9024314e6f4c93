"""Organisations of owners around a place, asked of the public register of firms (API Recherche d'entreprises).

The commune first, then its intercommunalité, then the département, until enough are found. Each answer is handed over as
it comes, so that one who stops loses nothing of what has come.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.catalogue.establishments import OTHERS, OWNERS, WORDS, of_answer
from ..core.france.arrondissements import CITIES, city_of, ward_of
from ..core.france.departments import prefix
from ..core.tuples import NamedTuple
from .client import results
from .register import address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..core.catalogue.declared import Declared
    from ..core.owner.understood import Place
    from .client import Client

ENOUGH = 30
"""Found so many, one looks no further away."""

PAGES = 4
"""Pages at most of one question, of twenty-five results each."""

_PARTS = {"per_page": "25", "minimal": "true", "include": "siege,matching_etablissements,complements"}


class Question(NamedTuple):
    """One question to the register: its parameters, how far it reaches (0 commune, 1 around, 2 département)."""

    params: dict[str, str]
    step: int

    @property
    def key(self) -> str:
        """Its name among those already answered."""
        return "&".join(f"{name}={value}" for name, value in sorted(self.params.items()))


def questions(place: Place) -> list[Question]:
    """What is asked around a place, nearest first."""
    areas = [
        ("code_commune", _communes(place.commune)),
        ("epci", place.intercommunality),
        ("departement", place.department),
    ]
    return [
        Question({name: code, "etat_administratif": "A", **subject}, step)
        for step, (name, code) in enumerate(areas)
        if code
        for subject in (
            {"activite_principale": ",".join(OWNERS)},
            *({"activite_principale": OTHERS, "q": words} for words in WORDS),
        )
    ]


def answers(client: Client, question: Question, place: Place) -> list[Declared]:
    """The organisations that answer a question, all its pages read.

    Raises:
        OutsideError: a server that fails, or another form than the documented one.
    """
    found: list[Declared] = []
    for page in range(1, PAGES + 1):
        asked = {**question.params, **_PARTS, "page": str(page)}
        listed, answer = results(client, f"{address()}/search", asked)
        found += [one for result in listed if (one := of_answer(result, _within(question.step, place)))]
        pages = answer.get("total_pages")
        if not listed or not isinstance(pages, int) or page >= pages:
            break
    return found


def is_answered(place: Place, known: dict[str, list[Declared]]) -> bool:
    """Whether all that would be asked around a place is known already."""
    missing: list[Question] = []

    def ask(question: Question) -> list[Declared]:
        missing.append(question)
        return []

    for _ in around(place, known, ask, lambda done, total: None):
        pass
    return not missing


def _communes(commune: str | None) -> str | None:
    """The code of a commune as the register knows it: those of its arrondissements for Paris, Lyon and Marseille."""
    _, count = CITIES.get(commune or "", ("", 0))
    return ",".join(filter(None, (ward_of(commune or "", n) for n in range(1, count + 1)))) or commune


def _within(step: int, place: Place) -> Callable[[str], bool]:
    """Whether a commune is of the area that a question reaches."""
    if step == 0:
        return lambda commune: place.commune in (commune, city_of(commune))
    if step == 1 and place.together:
        return lambda commune: commune in place.together or commune == place.commune
    return lambda commune: prefix(commune) == place.department


def around(
    place: Place,
    known: dict[str, list[Declared]],
    ask: Callable[[Question], list[Declared]],
    told: Callable[[int, int], object],
) -> Iterator[tuple[Question, list[Declared]]]:
    """Each question with its answers, those ``known`` not asked again; further away only while there are few.

    ``told`` hears how many questions of how many are done.
    """
    asked, seen, step = questions(place), set[str](), 0
    for done, question in enumerate(asked, 1):
        if question.step > step and len(seen) >= ENOUGH:
            told(len(asked), len(asked))
            return
        step = question.step
        found = known[question.key] if question.key in known else ask(question)
        seen |= {one.id for one in found}
        told(done, len(asked))
        yield question, found
