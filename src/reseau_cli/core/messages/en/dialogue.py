"""What the conversation says around its questions."""

TEXTS: dict[str, str] = {
    # The four ways out of a question.
    "skip": "Skip",
    "why": "Why this question?",
    "back": "Back",
    "save": "Save and leave",
    # Above a question, and how to answer it.
    "progress": "question {number} of {total} · {possible}",
    "changing": "an answer to change · {possible}",
    "possible|other": "{figure} networks possible",
    "possible|one": "1 network possible",
    "possible|none": "no network possible",
    "how-one": "arrows, then Enter",
    "how-several": "Space: tick · Enter: confirm",
    "how-typed": "empty: skip · ? : why · < : back · ! : save and leave",
    "nothing-ticked": "Nothing is ticked: press Space to tick, or choose “Skip”.",
    # Inside a question.
    "first": "Which one first?",
    "next": "And then?",
    "any-order": "the rest, in any order",
    "enough": "that is all",
    "other": "another figure",
    "retype": "type it again",
    "as-typed": "keep “{text}”",
    "is-it": "Is this it?",
    "taken-as": "Understood: {text}.",
    "not-understood": "“{text}” is not recognised.",
    "nearest": "“{text}” is not certain. Is it rather:",
    "understood": "This is what I make of it. Untick what is wrong.",
    "none": "no answer",
    # The recap.
    "recap": "Your answers",
    "row": "{name}: {answer}",
    "right": "All is right: show the result",
    "change": "Change an answer",
    "which": "Which one?",
    # Leaving.
    "kept": (
        "Your answers are kept on this machine. To take them up again: reseau match --resume. To erase them: "
        "reseau forget."
    ),
    # After the result.
    "menu": "And now?",
    "details": "Look closely at one network",
    "compare": "Compare two networks",
    "page": "Save the page",
    "quit": "Leave",
    "which-network": "Which one?",
    "against": "With which one?",
}
