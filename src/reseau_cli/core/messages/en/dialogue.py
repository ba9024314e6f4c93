"""What the conversation says around its questions."""

TEXTS: dict[str, str] = {
    # The ways out of a question, beside their key...
    "skip": "skip",
    "why": "why",
    "back": "back",
    "save": "keep and leave",
    "now": "show my answer",
    "erase": "erase",
    # ... and the word that takes them in line mode.
    "word-skip": "skip",
    "word-why": "why",
    "word-back": "back",
    "word-save": "leave",
    "word-now": "answer",
    "word-erase": "erase",
    # Above a question, and how to answer it.
    "progress": "question {number} of {total} · {possible}",
    "changing": "an answer to change · {possible}",
    "possible|other": "{figure} networks possible",
    "possible|one": "1 network possible",
    "possible|none": "no network possible",
    "how-one": "Type a figure, or the arrows then Enter.",
    "how-several": "Type the figures or letters of your choices, then Enter.",
    "how-typed": "Press Enter without writing anything to skip.",
    "nothing-chosen": "Nothing is chosen: type a figure or a letter, or 0 to skip.",
    # In line mode.
    "line-one": "Type a number, then Enter.",
    "line-several": "Type your numbers, with spaces between them, then Enter.",
    "line-ways": "Or one of these words: {words}.",
    "line-now": "Chosen already: {answer}. Enter without writing anything keeps it.",
    "line-answered": "Answer: {answer}.",
    "line-unknown": "“{text}” is not in the list. Type a number.",
    # Inside a question.
    "retype": "type it again",
    "as-typed": "keep “{text}”",
    "is-it": "Is this it?",
    "taken-as": "Understood: {text}.",
    "not-understood": "“{text}” is not recognised.",
    "nearest": "“{text}” is not certain. Is it rather:",
    "no-figure": "“{text}” is not a sure number. Write it in figures, or “nothing”.",
    "none": "no answer",
    # What his sentence seems to say of him.
    "facts": "Is this right?\nKeep only what is right.",
    "fact": "{name}: {answer}",
    # Changing an answer.
    "row": "{question} {answer}",
    "which": "Which answer is to be changed?",
    "go-on": "answer the questions that are left",
    # Leaving, and coming back.
    "kept": "Your answers are kept on this machine. To erase them: reseau forget.",
    "found": "Answers are kept on this machine: {answers}.\nTake them up again?",
    "resume": "take them up",
    "restart": "start anew",
    "lost": "What could not be read again: {names}.",
    # After the result.
    "menu": "And now?",
    "details": "Look closely at one network",
    "compare": "Compare two networks",
    "change": "Change an answer",
    "page": "Save the page",
    "quit": "Leave",
    "which-network": "Which one?",
    "against": "With which one?",
}
