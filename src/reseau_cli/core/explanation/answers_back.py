"""What the pen says around the questions, and any answer in words: for the recap, and under its question.

The questions' own texts are in ``questions``; spaces are ordinary ones, made narrow by ``wording.typeset``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..messages.wording import euros, hours, number, typeset
from ..owner.profile import KEY
from ..owner.questions import QUESTION, QUESTIONS
from ..vocabulary import LANGUAGES, MUSTS, word

if TYPE_CHECKING:
    from ..owner.profile import Profile
    from ..owner.question import Pair, Question

LABELS: dict[str, Pair] = {
    # The four ways out of a question.
    "skip": ("Passer", "Skip"),
    "why": ("Pourquoi cette question ?", "Why this question?"),
    "back": ("Revenir", "Back"),
    "save": ("Enregistrer et quitter", "Save and leave"),
    # Above a question, and how to answer it.
    "progress": ("question {number} sur {total} · {possible}", "question {number} of {total} · {possible}"),
    "changing": ("une réponse à changer · {possible}", "an answer to change · {possible}"),
    "possible": ("{count} réseaux possibles", "{count} networks possible"),
    "possible-one": ("1 réseau possible", "1 network possible"),
    "possible-none": ("aucun réseau possible", "no network possible"),
    "how-one": ("flèches, puis Entrée", "arrows, then Enter"),
    "how-several": ("Espace : cocher · Entrée : valider", "Space: tick · Enter: confirm"),
    "how-typed": (
        "Entrée vide : passer · ? : pourquoi · < : revenir · ! : enregistrer et quitter",
        "empty: skip · ? : why · < : back · ! : save and leave",
    ),
    "nothing-ticked": (
        "Rien n’est coché : Espace pour cocher, ou choisir « Passer ».",
        "Nothing is ticked: press Space to tick, or choose “Skip”.",
    ),
    # Inside a question.
    "first": ("Lequel d’abord ?", "Which one first?"),
    "next": ("Et ensuite ?", "And then?"),
    "any-order": ("le reste, peu importe", "the rest, in any order"),
    "enough": ("c’est tout", "that is all"),
    "other": ("un autre chiffre", "another figure"),
    "retype": ("retaper", "type it again"),
    "as-typed": ("garder « {text} »", "keep “{text}”"),
    "is-it": ("Est-ce bien cela ?", "Is this it?"),
    "taken-as": ("C’est compris : {text}.", "Understood: {text}."),
    "not-understood": ("« {text} » n’est pas reconnu.", "“{text}” is not recognised."),
    "nearest": ("« {text} » n’est pas sûr. Est-ce plutôt :", "“{text}” is not certain. Is it rather:"),
    "understood": (
        "Voici ce que j’en comprends. Décochez ce qui est faux.",
        "This is what I make of it. Untick what is wrong.",
    ),
    "none": ("pas de réponse", "no answer"),
    # The recap.
    "recap": ("Vos réponses", "Your answers"),
    "row": ("{name} : {answer}", "{name}: {answer}"),
    "right": ("Tout est juste : voir le résultat", "All is right: show the result"),
    "change": ("Changer une réponse", "Change an answer"),
    "which": ("Laquelle ?", "Which one?"),
    # Leaving.
    "kept": (
        "Vos réponses sont gardées sur cette machine. Pour les reprendre : reseau match --resume. "
        "Pour les effacer : reseau forget.",
        "Your answers are kept on this machine. To take them up again: reseau match --resume. "
        "To erase them: reseau forget.",
    ),
    # After the result.
    "menu": ("Et maintenant ?", "And now?"),
    "details": ("Voir un réseau de près", "Look closely at one network"),
    "compare": ("Comparer deux réseaux", "Compare two networks"),
    "page": ("Enregistrer la page", "Save the page"),
    "quit": ("Quitter", "Leave"),
    "which-network": ("Lequel ?", "Which one?"),
    "against": ("Avec lequel ?", "With which one?"),
}

_UNITS: dict[str, Pair] = {
    "budget": ("{figure} par an", "{figure} a year"),
    "hours": ("{figure} par mois", "{figure} a month"),
    "age": ("{figure} ans", "{figure}"),
}
_NAMES: dict[str, Pair] = {
    "turnover": ("chiffre d’affaires", "turnover"),
    "must": ("impératif", "musts"),
}


def label(key: str, lang: str, **values: object) -> str:
    """A sentence of the pen, filled and typeset."""
    return typeset(LABELS[key][LANGUAGES.index(lang)].format(**values), lang)


def told(pair: Pair, lang: str) -> str:
    """A question's text in one language, typeset."""
    return typeset(pair[LANGUAGES.index(lang)], lang)


def possible(count: int, lang: str) -> str:
    """How many networks are still possible, in words."""
    key = {0: "possible-none", 1: "possible-one"}.get(count, "possible")
    return label(key, lang, count=number(count, lang))


def answer(question: Question, profile: Profile, lang: str) -> str:
    """The answer to a question, in words; empty where there is none."""
    given = [_value(name, profile, lang) for name in question.keys]
    return " · ".join(text for text in given if text)


def recap(profile: Profile, lang: str) -> list[tuple[str, str]]:
    """(name, answer) of all that is answered, asked or not, in the order of the questions."""
    rows = [(told(question.name, lang), answer(question, profile, lang)) for question in QUESTIONS]
    rows += [(told(name, lang), _value(key, profile, lang)) for key, name in _NAMES.items()]
    return [(name, text) for name, text in rows if text]


def _value(name: str, profile: Profile, lang: str) -> str:
    value = getattr(profile, name)
    if value in (None, ()):
        return ""
    key, question = KEY[name], QUESTION.get(name)
    if key.kind == "words":
        words = MUSTS if name == "must" else key.words
        return ", ".join(word(words, item, lang) for item in value)
    if key.kind == "text":
        return f"« {value} »" if name == "text" and lang == "fr" else str(value)
    if question is not None and question.kind == "one":
        return next(told(pair, lang) for choice, pair in question.choices if choice == value)
    return _figure(name, value, lang)


def _figure(name: str, value: int, lang: str) -> str:
    figure = {"budget": euros, "turnover": euros, "hours": hours}.get(name, number)(value, lang)
    return told(_UNITS[name], lang).format(figure=figure) if name in _UNITS else figure
