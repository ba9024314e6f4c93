"""The state machine: twelve screens at most, going back loses nothing, what is known is not asked."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_cli.core.errors import ProfileError
from reseau_cli.core.owner.interview import Interview
from reseau_cli.core.owner.profile import KEY, Key, Profile, read_value
from reseau_cli.core.owner.questions import CONDITIONAL, MAIN, QUESTION, SCREENS
from reseau_cli.core.owner.typed import from_words, to_flags

if TYPE_CHECKING:
    from reseau_cli.core.owner.question import Question

NOTHING: frozenset[str] = frozenset()
EVERYTHING = frozenset(KEY)
WORDS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), max_size=20)

dependencies = st.frozensets(st.sampled_from(sorted(CONDITIONAL)))


def _value_of(key: Key) -> st.SearchStrategy[Any]:
    if key.kind == "words":
        return st.lists(st.sampled_from(sorted(key.words)), unique=True, max_size=4)
    if key.kind == "word":
        return st.sampled_from(sorted(key.words))
    if key.kind == "ids":
        return st.lists(st.sampled_from(["bni", "cjd", "cma"]), unique=True)
    if key.kind == "outcomes":
        return st.dictionaries(st.sampled_from(["bni", "cjd"]), st.sampled_from(sorted(key.words)))
    if key.kind == "flag":
        return st.booleans()
    if key.kind == "count":
        return st.integers(0, min(key.top, 2000))
    return WORDS.map(lambda text: text[: key.top])


def _answer_to(question: Question) -> st.SearchStrategy[Any]:
    if len(question.keys) > 1:
        return st.fixed_dictionaries({}, optional={name: _value_of(KEY[name]) for name in question.keys})
    return _value_of(KEY[question.keys[0]])


profiles = st.fixed_dictionaries({}, optional={name: _value_of(key) for name, key in KEY.items()}).map(
    lambda values: Profile(**{name: read_value(KEY[name], value) for name, value in values.items()})
)


@st.composite
def walks(draw: st.DrawFn) -> list[tuple[Interview, frozenset[str]]]:
    """Every state of an interview, with the dependencies it met there."""
    interview = Interview().knowing(draw(profiles)) if draw(st.booleans()) else Interview()
    states = []
    for _ in range(draw(st.integers(0, 18))):
        met = draw(dependencies)
        states.append((interview, met))
        question = interview.current(met)
        step = draw(st.sampled_from(["answer", "answer", "answer", "skip", "erase", "back", "goto"]))
        if step == "back":
            interview = interview.back()
        elif step == "goto":
            interview = interview.goto(draw(st.sampled_from(sorted(QUESTION))))
        elif question is not None and step in ("skip", "erase"):
            interview = interview.skipped(question) if step == "skip" else interview.erased(question)
        elif question is not None:
            interview = interview.answered(question, draw(_answer_to(question)))
    return [*states, (interview, draw(dependencies))]


@given(walks())
def test_no_path_is_longer_than_twelve_screens(states: list[tuple[Interview, frozenset[str]]]) -> None:
    for interview, met in states:
        number, total = interview.progress(met)
        assert 0 <= number <= total <= SCREENS
        assert len(interview.path) == len(set(interview.path)) <= SCREENS
        assert 0 <= interview.position <= len(interview.path)


@given(walks())
def test_every_state_can_be_saved_and_its_profile_typed_as_flags(
    states: list[tuple[Interview, frozenset[str]]],
) -> None:
    for interview, _ in states:
        saved = json.loads(json.dumps(interview.to_state()))
        assert Interview.from_state(saved) == (interview._replace(changing=""), ())
        words = iter(to_flags(interview.profile))
        told: dict[str, str] = {}
        keys = {flag: key for key in KEY.values() for flag in (key.flag, key.opposite)}
        for flag in words:
            key = keys[flag]
            told[key.name] = str(flag == key.flag).lower() if key.kind == "flag" else next(words)
        assert from_words(told) == interview.profile


@given(walks(), st.data())
def test_going_back_and_giving_the_same_answer_changes_nothing(
    states: list[tuple[Interview, frozenset[str]]], data: st.DataObject
) -> None:
    interview, met = states[-1]
    question = interview.current(met)
    if question is None:
        return
    value = data.draw(_answer_to(question))
    once = interview.answered(question, value)
    if interview.changing:
        assert once.goto(question.id).answered(question, value) == once
    else:
        assert once.back().current(met) == question
        assert once.back().profile == once.profile
        assert once.back().answered(question, value) == once


@given(st.data(), dependencies)
def test_progress_grows_by_one_to_the_end(data: st.DataObject, met: frozenset[str]) -> None:
    interview, numbers = Interview(), []
    while (question := interview.current(met)) is not None:
        number, total = interview.progress(met)
        numbers.append(number)
        interview = interview.answered(question, data.draw(_answer_to(question)))
    assert numbers == list(range(1, total + 1))
    assert interview.progress(met) == (total, total)


@given(profiles)
def test_what_is_known_is_not_asked(profile: Profile) -> None:
    interview, asked = Interview().knowing(profile), []
    assert interview.profile == profile
    while (question := interview.current(EVERYTHING)) is not None:
        asked.append(question)
        interview = interview.skipped(question)
    assert interview.profile == profile
    assert not {key for question in asked for key in question.keys}.intersection(profile.answered())


def test_without_a_network_that_depends_on_more_eleven_questions_are_asked() -> None:
    assert Interview().progress(NOTHING) == (1, len(MAIN) - 2)


def test_the_screen_left_free_goes_to_the_first_of_the_others() -> None:
    everything = Interview().progress(EVERYTHING)
    assert everything == (1, SCREENS)
    without = frozenset({"employees", "age", "remote"})
    interview, asked = Interview(), []
    while (question := interview.current(without)) is not None:
        asked.append(question.id)
        interview = interview.skipped(question)
    assert asked == [question.id for question in MAIN if question.id not in ("holding", "woman")] + ["age"]


def test_known_answers_leave_screens_for_the_other_questions() -> None:
    known = Profile(lacks=("finance",), wants=("business",), budget=500, hours=4)
    total = Interview().knowing(known).progress(EVERYTHING)[1]
    assert total == SCREENS


def test_a_new_place_replaces_the_old_one() -> None:
    home = Interview().answered(QUESTION["place"], {"postcode": "44000", "department": "44"})
    away = home.back().answered(QUESTION["place"], {"commune": "Lyon"})
    assert (away.profile.commune, away.profile.postcode, away.profile.department) == ("Lyon", None, None)
    told = home.knowing(Profile(commune="Lyon"))
    assert (told.profile.commune, told.profile.postcode) == ("Lyon", None)
    assert told.path == ("place",)


def test_a_wrong_answer_is_refused_and_nothing_moves() -> None:
    with pytest.raises(ProfileError) as refused:
        Interview().answered(QUESTION["age"], 300)
    assert refused.value.path == "situation.age"
    with pytest.raises(ProfileError):
        Interview().answered(QUESTION["place"], {"age": 30})


def test_changing_an_answer_goes_on_from_where_one_was() -> None:
    interview = Interview()
    while (question := interview.current(NOTHING)) is not None:
        interview = interview.skipped(question)
    changing = interview.goto("budget")
    assert changing.current(NOTHING) == QUESTION["budget"]
    assert changing.back() == interview
    changed = changing.answered(QUESTION["budget"], 500)
    assert changed.current(NOTHING) is None
    assert changed.profile.budget == 500
    # A network of the new choice depends on one more answer: it is asked before the recap.
    assert changed.current(frozenset({"age"})) == QUESTION["age"]


def test_a_skip_keeps_what_was_answered_before_and_erasing_takes_it_back() -> None:
    budget = QUESTION["budget"]
    told = Interview().knowing(Profile(budget=300)).goto("budget")
    assert told.skipped(budget).profile.budget == 300
    assert told.erased(budget).profile.budget is None


@pytest.mark.parametrize("state", [None, [], {"profile": []}, {"profile": {"means": 3}}])
def test_a_state_that_was_never_saved_is_refused(state: object) -> None:
    with pytest.raises(ProfileError):
        Interview.from_state(state)


def test_a_question_whose_answer_is_lost_is_asked_again() -> None:
    budget = QUESTION["budget"]
    saved = Interview().knowing(Profile(budget=300)).to_state()
    saved["profile"]["means"]["budget"] = "beaucoup"
    told, lost = Interview.from_state(saved)
    assert lost == ("means.budget",)
    assert budget.id not in told.known and told.profile.budget is None
