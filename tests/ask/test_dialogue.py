"""The conversation with a pen that follows a script: every turn, and no answer lost in any."""

from __future__ import annotations

import pytest
from script import ALL_KNOWN, DENIS, KEPT, NANTES, TOOLS, Script, answered, hold, only

from reseau_cli.ask.dialogue import Outcome
from reseau_cli.ask.menu import Action, choose
from reseau_cli.ask.pen import Way
from reseau_cli.ask.resuming import offered
from reseau_cli.core.errors import MachineError
from reseau_cli.core.owner.interview import Interview
from reseau_cli.core.owner.profile import Profile
from reseau_cli.core.owner.questions import QUESTIONS, SCREENS


@pytest.fixture(autouse=True)
def empty_shelf() -> None:
    KEPT.clear()


def test_the_first_screen_offers_whom_to_call_and_no_way_back() -> None:
    pen = Script(KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        hold(pen)
    question, *_, quiet, where = pen.titles[0].split("\n")
    assert where == "question 1 sur 11 · 312 réseaux possibles"
    assert question == "En une phrase, qu’est-ce qui vous amène\u202f?"
    assert "3114" in quiet
    assert pen.ways[0] == [Way.SKIP, Way.WHY]
    assert KEPT == []  # nothing was answered


def test_answers_are_taken_as_they_are_given() -> None:
    assert answered("lacks", ["people", "finance"]) == ("people", "finance")
    assert answered("lacks", []) == ()  # nothing chosen is nothing answered
    assert answered("wants", ["business", "women"]) == ("business", "women")
    assert answered("solitude", 1) == 1


def test_a_place_is_understood_proposed_or_typed_again() -> None:
    assert answered("commune", "nantes") == "Nantes"
    assert answered("commune", "Loire-Atlantique", NANTES[1]) == "Nantes"
    away = ("nowhere", "Saint-Denis", Way.BACK, "Saint-Denis", DENIS[0][1])
    assert answered("commune", *away) == "Saint-Denis"


def test_a_trade_is_understood_proposed_or_kept_as_typed() -> None:
    assert answered("trade", "boulanger") == "boulanger"
    assert answered("trade", "pain", "10.71C") == "10.71C"
    assert answered("trade", "brocante", "brocante") == "brocante"
    assert answered("trade", "brocant", Way.BACK, "boulanger") == "boulanger"


def test_what_is_taken_as_typed_is_told_as_understood() -> None:
    pen = Script("boulanger")
    hold(pen, only("trade"))
    assert "C’est compris\u202f: Boulangerie." in pen.said


def test_figures_are_read_as_people_write_them() -> None:
    assert answered("budget", "300 euros") == 300
    assert answered("budget", "cher", "25 € par mois") == 300
    assert answered("budget", "rien") == 0
    assert answered("hours", "2h30") == 2
    assert answered("hours", "une demi-heure") == 1


def test_a_refused_answer_is_told_without_the_key_of_the_file() -> None:
    pen = Script("2000000", "150")
    hold(pen, only("budget"))
    assert "2000000 n’est pas entre 0 et 1\u202f000\u202f000." in pen.said


def test_a_fault_found_after_an_answer_brings_its_question_back() -> None:
    pen = Script("4x4", "boulanger")
    outcome = hold(pen, only("trade"))
    assert outcome.interview.profile.trade == "boulanger"
    assert any("4x4" in text and "code NAF" in text for text in pen.said)
    assert all(kept.profile.trade != "4x4" for kept in KEPT)


def test_a_sentence_too_long_comes_back_to_be_shortened_and_is_not_repeated() -> None:
    long = "je n’en peux plus " * 200
    pen = Script(long, "dettes", KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        hold(pen)
    assert pen.offered[1] == long
    assert not any("peux plus" in text for text in pen.said)


def test_skipping_never_erases_and_erasing_does() -> None:
    pen = Script("budget", Way.SKIP)
    assert hold(pen, Interview().knowing(ALL_KNOWN), change=True).interview.profile.budget == 0
    pen = Script("budget", Way.ERASE)
    assert hold(pen, Interview().knowing(ALL_KNOWN), change=True).interview.profile.budget is None
    assert answered("solitude", Way.SKIP) is None


def test_skipping_everything_takes_one_key_a_question() -> None:
    pen = Script(*[Way.SKIP] * SCREENS)
    assert hold(pen).interview.profile == Profile()
    assert len(pen.answers) == 1  # eleven questions


def test_why_is_told_then_the_question_comes_again() -> None:
    pen = Script(Way.WHY, 3, 2)
    assert hold(pen, only("solitude")).interview.profile.solitude == 3
    assert any("Bpifrance" in text for text in pen.said)


def test_what_a_sentence_says_is_filled_in_and_never_used_in_silence() -> None:
    pen = Script("je suis seule", Way.SKIP, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        hold(pen)
    assert pen.offered[1][1] == ["finance"]
    assert KEPT[-1].profile == Profile(text="je suis seule")


def test_facts_are_confirmed_then_not_asked() -> None:
    pen = Script("boulangère", ["trade"], KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        hold(pen)
    assert pen.offered[1] == (["trade", "woman"], ["trade", "woman"])
    assert "C’est bien cela\u202f? → métier\u202f: boulangère" in pen.said
    assert KEPT[-1].profile == Profile(text="boulangère", trade="boulangère")
    assert KEPT[-1].known == ("trade",)


def test_facts_can_be_refused_and_the_sentence_taken_back() -> None:
    pen = Script("boulangère", Way.BACK, "boulangère", Way.SKIP, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        hold(pen)
    assert pen.offered[2] == "boulangère"
    assert KEPT[-1].profile == Profile(text="boulangère")


def test_the_answer_can_be_seen_from_the_moment_the_place_or_the_trade_is_known() -> None:
    pen = Script("boulangère", ["trade"], Way.NOW)
    outcome = hold(pen)
    assert outcome == Outcome(KEPT[-1], True)
    assert Way.NOW not in pen.ways[0]
    assert Way.NOW in pen.ways[2]


def test_going_back_shows_the_answer_given() -> None:
    pen = Script("dettes", Way.BACK, "", KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        hold(pen)
    assert pen.offered[0] == ""
    assert pen.offered[2] == "dettes"


def test_every_answer_is_kept_as_soon_as_it_is_given() -> None:
    with pytest.raises(KeyboardInterrupt):
        hold(Script("dettes", ["finance"], 1, KeyboardInterrupt()))
    assert list(dict.fromkeys(kept.path for kept in KEPT)) == [
        ("text",),
        ("text", "lacks"),
        ("text", "lacks", "solitude"),
    ]


GONE = [KeyboardInterrupt(), EOFError(), OSError(22, "Invalid argument"), OSError(5, "Input/output error")]


@pytest.mark.parametrize("broken", GONE)
def test_breaking_off_says_where_the_answers_are(broken: BaseException) -> None:
    pen = Script("dettes", broken)
    with pytest.raises(KeyboardInterrupt):
        hold(pen)
    assert "reseau forget" in pen.said[-1]


def test_a_terminal_that_is_no_more_there_to_be_told_keeps_it_too() -> None:
    class Gone(Script):
        def say(self, text: str, tone: str = "") -> None:
            if KEPT:
                raise OSError(5, "Input/output error")
            super().say(text, tone)

    with pytest.raises(KeyboardInterrupt):
        hold(Gone("dettes", KeyboardInterrupt()))
    assert KEPT[-1].path == ("text",)


@pytest.mark.parametrize("fault", [OSError(28, "disque plein"), ValueError("disque plein")])
def test_any_other_fault_is_not_hidden_and_loses_nothing(fault: Exception) -> None:
    with pytest.raises(type(fault), match="disque plein"):
        hold(Script("dettes", fault))
    assert KEPT[-1].path == ("text",)


def test_distress_is_answered_on_the_next_screen_and_again_on_the_way_out() -> None:
    pen = Script("c’est fini", KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        hold(pen)
    said = [text.strip() for text in pen.said]
    assert said.index("3114") < next(at for at, text in enumerate(said) if "reseau forget" in text)
    assert said[-1] == "3114"
    assert said.count("3114") == 2


def test_an_answer_may_tell_distress_without_any_word() -> None:
    pen = Script(3, 0)
    outcome = hold(pen, only("solitude"))
    assert outcome.interview.profile.holding == 0
    assert pen.said[-1].strip() == "3114"


def test_saving_leaves_and_a_full_disk_does_not() -> None:
    pen = Script("dettes", Way.SAVE)
    assert hold(pen) == Outcome(KEPT[-1], False)

    def full(interview: Interview) -> None:
        raise MachineError("cannot-save", reason="disque plein")

    pen = Script("dettes", Way.SAVE, KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        hold(pen, tools=TOOLS._replace(keep=full))
    assert sum("disque plein" in text for text in pen.said) == 1  # said once, not after each answer
    assert not any("reseau forget" in text for text in pen.said)
    assert hold(Script("dettes"), only("text"), tools=TOOLS._replace(keep=full)).kept is False
    assert hold(Script(*[Way.SKIP] * len(QUESTIONS))).kept is False  # nothing was said


def test_questions_that_were_all_skipped_are_asked_again() -> None:
    skipped = Interview().skipped(QUESTIONS[0])
    assert (
        offered(Script(), skipped, (), True, "fr")
        == offered(Script(), skipped, (), False, "fr")
        == Interview()
    )


@pytest.mark.parametrize(("going", "asked"), [(True, 2), (False, 1)])
def test_the_numbers_have_the_screen_until_he_goes_on(going: bool, asked: int) -> None:
    numbers = ["Parlez à quelqu’un.", "3114", "15"]
    tools = TOOLS._replace(care=lambda profile: numbers if profile.text else [])
    pen = Script("je veux en finir", going, KeyboardInterrupt())
    if going:
        with pytest.raises(KeyboardInterrupt):
            hold(pen, tools=tools)
    else:
        assert hold(pen, tools=tools) == Outcome(KEPT[-1], False)
    assert len([title for title in pen.titles if title]) == asked
    assert pen.offered[1][0] == ["Entrée", "!"]
    assert pen.said[-3:] == numbers


def test_one_answer_is_changed_and_the_result_comes_again() -> None:
    pen = Script("budget", "500")
    outcome = hold(pen, Interview().knowing(ALL_KNOWN), change=True)
    assert outcome == Outcome(KEPT[-1], True)
    assert outcome.interview.profile.budget == 500
    assert any("une réponse à changer" in title for title in pen.titles)
    assert hold(Script(Way.BACK), Interview().knowing(ALL_KNOWN), change=True).interview.profile == ALL_KNOWN


def test_a_thing_heard_in_the_sentence_is_taken_away_and_put_back() -> None:
    told = Interview().knowing(ALL_KNOWN._replace(text="pas de vendeuse"))
    pen = Script("heard people")
    outcome = hold(pen, told, change=True)
    assert outcome == Outcome(KEPT[-1], True)
    assert outcome.interview.unheard == ("people",)
    assert outcome.interview.profile == told.profile
    assert Interview.from_state(outcome.interview.to_state()) == (outcome.interview, ())
    again = hold(Script("unheard people"), outcome.interview, change=True)
    assert again.interview.unheard == ()


def test_the_questions_left_can_be_taken_up_again_after_the_result() -> None:
    pen = Script("", 2, 3)
    outcome = hold(pen, only("solitude"), change=True)
    assert pen.offered[0][0] == ["", *(question.id for question in QUESTIONS)]
    assert (outcome.interview.profile.solitude, outcome.interview.profile.holding) == (2, 3)


def test_answers_of_another_time_are_offered_without_his_sentence() -> None:
    kept = Interview().knowing(Profile(text="un secret", trade="boulanger", budget=300))
    pen = Script(True)
    assert offered(pen, kept, ("gone",), True, "fr") == kept
    assert "gardées sur cette machine\u202f: boulanger, …\n" in pen.titles[0]
    assert "secret" not in pen.titles[0]
    assert pen.said == ["Ce qui n’a pas pu être relu\u202f: gone"]
    alone, pen = Interview().knowing(Profile(solitude=2)), Script(True)
    assert offered(pen, alone, ("means.budget",), True, "fr") == alone
    assert "rarement" not in pen.titles[0]  # to what question?
    assert pen.said == ["Ce qui n’a pas pu être relu\u202f: Combien pouvez-vous y mettre par an\u202f?"]
    assert offered(Script(False), kept, (), True, "fr") == Interview()
    assert offered(Script(), kept, (), False, "fr") == kept


FOUND = [("cjd", "CJD"), ("bni", "BNI")]


def test_the_menu_gives_a_choice_as_data() -> None:
    assert choose(Script("q"), FOUND, "fr") == Action("quit")
    assert choose(Script("d", "bni"), FOUND, "fr") == Action("details", ("bni",))
    assert choose(Script("2"), FOUND, "fr") == Action("details", ("bni",))
    assert choose(Script("c", "bni", "cjd"), FOUND, "fr") == Action("compare", ("bni", "cjd"))
    assert choose(Script("c", "bni", Way.BACK, "m"), FOUND, "fr") == Action("change")


def test_the_menu_offers_only_what_can_be_done() -> None:
    pen = Script("q")
    choose(pen, FOUND[:1], "fr")
    assert pen.offered[0][0] == ["d", "p", "m", "s", "q"]
