"""What the method promises whatever the catalogue and the answers (design, section 4)."""

from __future__ import annotations

from typing import Any

from core.strategies import answer, catalogue_of, catalogues, networks, profiles
from hypothesis import assume, given
from hypothesis import strategies as st

from reseau_cli.core.method.criteria import ceiling
from reseau_cli.core.method.ranking import HUNDREDTHS
from reseau_cli.core.owner.profile import KEY, Profile, from_mapping, to_mapping
from reseau_cli.core.owner.typed import from_words, to_flags


def ranking(profile: Profile, catalogue: Any) -> list[str]:
    return [match.network.id for match in answer(profile, catalogue).matches]


def facts(profile: Profile, catalogue: Any) -> list[tuple[Any, ...]]:
    return [(m.rank, m.network, m.score, m.points) for m in answer(profile, catalogue).matches]


@given(profiles, catalogues(), st.randoms(use_true_random=False))
def test_the_order_of_the_file_changes_nothing(profile: Profile, catalogue: Any, random: Any) -> None:
    shuffled = list(catalogue.networks)
    random.shuffle(shuffled)
    other = catalogue._replace(networks=tuple(shuffled))
    assert facts(profile, other) == facts(profile, catalogue)


@given(profiles, catalogues(), st.data())
def test_serving_a_need_better_never_lowers_a_network(profile: Profile, catalogue: Any, data: Any) -> None:
    before = answer(profile, catalogue)
    needs = sorted(before.owner.needs)
    assume(needs and before.matches)
    chosen = data.draw(st.sampled_from(before.matches)).network
    need = data.draw(st.sampled_from(needs))
    assume(chosen.needs.get(need, 0) < 3)
    better = chosen._replace(needs={**chosen.needs, need: chosen.needs.get(need, 0) + 1})
    after = ranking(profile, catalogue._replace(networks=_with(catalogue, better)))
    assert after.index(chosen.id) <= ranking(profile, catalogue).index(chosen.id)


@given(profiles, catalogues(), st.data())
def test_a_clone_reorders_nothing_else(profile: Profile, catalogue: Any, data: Any) -> None:
    chosen = data.draw(st.sampled_from(catalogue.networks))
    clone = chosen._replace(id="clone", family="clone")
    after = ranking(profile, catalogue._replace(networks=(*catalogue.networks, clone)))
    assert [id_ for id_ in after if id_ != "clone"] == ranking(profile, catalogue)


@given(profiles, catalogues(), st.data())
def test_worsening_a_loser_never_changes_the_winner(profile: Profile, catalogue: Any, data: Any) -> None:
    before = ranking(profile, catalogue)
    assume(len(before) > 1)
    id_ = data.draw(st.sampled_from(before[1:]))
    loser = next(network for network in catalogue.networks if network.id == id_)
    vocations = loser.vocations[:1]  # from the first, a price that is not known is guessed
    worse = loser._replace(needs={}, vocations=vocations, circumstances=[], formats=[], small=0)
    after = ranking(profile, catalogue._replace(networks=_with(catalogue, worse)))
    assert after[0] == before[0]


@given(profiles, catalogues())
def test_every_subset_of_answers_gives_an_honest_answer(profile: Profile, catalogue: Any) -> None:
    found = answer(profile, catalogue)
    ids = [m.network.id for m in found.matches] + [e.network.id for e in found.excluded]
    assert sorted(ids) == sorted(n.id for n in catalogue.networks)
    assert [m.rank for m in found.matches] == list(range(1, len(found.matches) + 1))
    assert [-m.score for m in found.matches] == sorted(-m.score for m in found.matches)
    # Each criterion is rounded to a hundredth: together they may pass the ceiling by half of one each.
    most = HUNDREDTHS * ceiling(len(profile.answered()))
    for match in found.matches:
        assert match.score == sum(match.points.values()) <= most + len(match.points) / 2
        assert all(0 <= value <= 1 for value in match.values.values())
        assert all(0 <= points <= match.max_points[name] for name, points in match.points.items())
    assert all(finding.sure and finding.met is False for e in found.excluded for finding in e.findings)


@given(catalogues())
def test_saying_nothing_scores_nothing_and_excludes_almost_nobody(catalogue: Any) -> None:
    found = answer(Profile(), catalogue)
    assert {match.score for match in found.matches} <= {0}
    assert not found.excluded


@given(profiles)
def test_flags_and_files_give_the_profile_back(profile: Profile) -> None:
    assert from_mapping(to_mapping(profile)) == profile
    assert from_words(_parsed(to_flags(profile))) == profile


def _parsed(flags: list[str]) -> dict[str, str]:
    """The words of a command line as a face would hand them on: key -> text."""
    words, answers = iter(flags), {}
    keys = {flag: key for key in KEY.values() for flag in (key.flag, key.opposite)}
    for flag in words:
        key = keys[flag]
        answers[key.name] = ("yes" if flag == key.flag else "no") if key.kind == "flag" else next(words)
    return answers


def _with(catalogue: Any, changed: Any) -> tuple[Any, ...]:
    return tuple(changed if network.id == changed.id else network for network in catalogue.networks)


def test_a_catalogue_of_none_is_answered() -> None:
    found = answer(Profile(lacks=("finance",)), catalogue_of([]))
    assert (found.matches, found.excluded) == ([], [])


@given(profiles, catalogues(), st.data())
def test_surer_signs_that_it_may_be_dead_never_raise_a_network(
    profile: Profile, catalogue: Any, data: Any
) -> None:
    before = ranking(profile, catalogue)
    assume(before)
    id_ = data.draw(st.sampled_from(before))
    chosen = next(network for network in catalogue.networks if network.id == id_)
    earlier = None if chosen.seen is None else chosen.seen - data.draw(st.integers(0, 20))
    worse = chosen._replace(seen=earlier, doubted=chosen.doubted or data.draw(st.booleans()))
    after = ranking(profile, catalogue._replace(networks=_with(catalogue, worse)))
    assert after.index(chosen.id) >= before.index(chosen.id)


@given(profiles, networks(), st.integers(0, 100), st.integers(0, 100))
def test_more_people_never_make_a_network_of_very_small_firms_better(
    profile: Profile, whom: Any, people: int, more: int
) -> None:
    tiny = catalogue_of([whom._replace(small=3, conditions=[], roles={})])
    scores = [
        [match.score for match in answer(profile._replace(employees=count), tiny).matches]
        for count in (people, people + more)
    ]
    assert scores[0] >= scores[1]
