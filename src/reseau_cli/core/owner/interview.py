"""The questionnaire as a state machine: answers in, next question out; no screen, no file.

An interview is a value: each step gives a new one. Flags, files and saved answers enter through ``knowing``;
what they answer is not asked again.
"""

from __future__ import annotations

from ..errors import ProfileError
from ..tuples import NamedTuple
from .profile import KEY, Profile, read_value, salvage, to_mapping
from .questions import CONDITIONAL, QUESTION, QUESTIONS, SCREENS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .question import Question


class Interview(NamedTuple):
    """Where an interview stands.

    ``path`` holds the questions answered or skipped, in order; ``position`` is the place in it of the
    question now on screen, ``len(path)`` when that one is new. ``known`` are the questions answered otherwise
    than by asking. ``changing`` is the question reopened from the recap, or empty. ``unheard`` is what his sentence
    was heard to say, and does not.
    """

    profile: Profile = Profile()
    path: tuple[str, ...] = ()
    position: int = 0
    known: tuple[str, ...] = ()
    changing: str = ""
    unheard: tuple[str, ...] = ()

    def knowing(self, profile: Profile) -> Interview:
        """The same interview with answers from elsewhere laid over it; they will not be asked."""
        told = set(profile.answered())
        base, known = self.profile, list(self.known)
        for question in QUESTIONS:
            if told.intersection(question.keys):
                # A place typed as a commune replaces the postcode given before, not only adds to it.
                base = _blank(base, question)
                if question.id not in {*self.path, *known}:
                    known.append(question.id)
        return self._replace(profile=profile.over(base), known=tuple(known))

    def current(self, dependencies: frozenset[str]) -> Question | None:
        """The question to ask now, or None when all has been asked."""
        if self.changing:
            return QUESTION[self.changing]
        if self.position < len(self.path):
            return QUESTION[self.path[self.position]]
        return next(iter(self._ahead(dependencies)), None)

    def progress(self, dependencies: frozenset[str]) -> tuple[int, int]:
        """(number, total): "question 4 of 12"."""
        total = len(self.path) + len(self._ahead(dependencies))
        place = self.path.index(self.changing) if self.changing in self.path else self.position
        return min(place + 1, total), total

    def answered(self, question: Question, value: object) -> Interview:
        """One step on, with an answer in place of the one before. A place is a mapping of its keys.

        Raises:
            ProfileError: the answer is not one its key admits; the interview is unchanged.
        """
        values: Mapping[str, object] = value if isinstance(value, dict) else {question.keys[0]: value}
        if not set(values) <= set(question.keys):
            raise ProfileError("unknown-key", str(next(iter(set(values) - set(question.keys)))), near=None)
        read = {name: read_value(KEY[name], item) for name, item in values.items()}
        return self._stepped(question, Profile(**read).over(_blank(self.profile, question)))

    def skipped(self, question: Question) -> Interview:
        """One step on; an answer given before stays."""
        return self._stepped(question, self.profile)

    def erased(self, question: Question) -> Interview:
        """One step on, the answer given before taken back."""
        return self._stepped(question, _blank(self.profile, question))

    def back(self) -> Interview:
        """One step back, answers kept; out of a change, back to the recap."""
        if self.changing:
            return self._replace(changing="")
        return self._replace(position=max(0, self.position - 1))

    def goto(self, question_id: str) -> Interview:
        """A question reopened; once it is answered, the interview goes on from where it was."""
        return self._replace(changing=QUESTION[question_id].id)

    def switched(self, concept: str) -> Interview:
        """The interview where a thing heard in his sentence is taken away, or put back."""
        left = tuple(one for one in self.unheard if one != concept)
        return self._replace(unheard=left if concept in self.unheard else (*left, concept))

    def to_state(self) -> dict[str, Any]:
        """The interview as plain lists and mappings, to be saved."""
        return {
            "profile": to_mapping(self.profile),
            "path": list(self.path),
            "position": self.position,
            "known": list(self.known),
            "unheard": list(self.unheard),
        }

    @classmethod
    def from_state(cls, state: object) -> tuple[Interview, tuple[str, ...]]:
        """An interview as it was saved, a change left open closed, and the names of what in it cannot be read.

        Raises:
            ProfileError: this is not a saved interview.
        """
        if not isinstance(state, dict):
            raise ProfileError("not-a-mapping", "", value=type(state).__name__)
        profile, lost = salvage(state.get("profile", {}))
        gone = {name.rpartition(".")[2] for name in lost}
        path, known = _ids(state, "path", gone), _ids(state, "known", gone)
        position = state.get("position")
        if type(position) is not int or not 0 <= position <= len(path):
            position = len(path)
        unheard = state.get("unheard")
        named = tuple(one for one in unheard if isinstance(one, str)) if isinstance(unheard, list) else ()
        return cls(profile, path[:SCREENS], min(position, SCREENS), known, unheard=named), lost

    def _ahead(self, dependencies: frozenset[str]) -> list[Question]:
        """Questions still to come: the sure ones, then as many of the others as screens are left."""
        seen = {*self.path, *self.known}
        rest = [q for q in QUESTIONS if q.id not in seen and q.when(self.profile, dependencies)]
        free = SCREENS - len(self.path) - sum(q.id not in CONDITIONAL for q in rest)
        kept = [q.id for q in rest if q.id in CONDITIONAL][: max(0, free)]
        return [q for q in rest if q.id not in CONDITIONAL or q.id in kept]

    def _stepped(self, question: Question, profile: Profile) -> Interview:
        if self.changing:
            seen = question.id in {*self.path, *self.known}
            known = self.known if seen else (*self.known, question.id)
            return self._replace(profile=profile, known=known, changing="")
        if self.position < len(self.path):
            return self._replace(profile=profile, position=self.position + 1)
        path = (*self.path, question.id)
        return self._replace(profile=profile, path=path, position=len(path))


def _blank(profile: Profile, question: Question) -> Profile:
    for name in question.keys:
        profile = profile.without(name)
    return profile


def _ids(state: Mapping[Any, Any], name: str, gone: set[str]) -> tuple[str, ...]:
    """The questions of a saved list, less those that another version asked and those whose answer is gone."""
    ids = state.get(name)
    found = (
        [item for item in ids if isinstance(item, str) and item in QUESTION] if isinstance(ids, list) else []
    )
    return tuple(item for item in dict.fromkeys(found) if gone.isdisjoint(QUESTION[item].keys))
