"""Numbers as people write them: « 300 euros », « 1.000 », « trois », « gratuit », « 2h30 », « une heure par semaine ».

A point or a comma before exactly three figures groups thousands, any other tells decimals. What is not surely understood
gives None: the question is then asked again, never answered with a guess.
"""

from __future__ import annotations

import re

from ..text.stems import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_FIGURE = r"(?!0[ .,'])\d{1,3}(?:[ .,']\d{3})+(?!\d)|\d+(?:[.,]\d+)?"
_TOKEN = re.compile(rf"{_FIGURE}|[a-z]+")

_UNITS = (
    "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split()
)
_ENGLISH = "zero one two three four five six seven eight nine ten eleven twelve".split()
_CARDINALS = (
    {word: value for value, word in enumerate(_UNITS)}
    | {word: value for value, word in enumerate(_ENGLISH)}
    | {"une": 1, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
    | {"fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "eighty": 80}
)  # fmt: skip
_MULTIPLES = {
    "cent": 100,
    "cents": 100,
    "hundred": 100,
    "centaine": 100,
    "dizaine": 10,
    "douzaine": 12,
    "quinzaine": 15,
}
_MULTIPLES |= {"vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50}
_THOUSANDS = {"mille": 1000, "thousand": 1000, "k": 1000, "ke": 1000, "keuros": 1000}
_NOTHING = frozenset("rien gratuit gratuite gratuitement zero aucun aucune nothing none free nada".split())
_UNSURE = re.compile(r"\b(?:sais|know|idee|idea|depend|depends|un peu|pas grand|minus)\b|(?<!\d)-\d")

_HOURS: dict[str, float] = {"h": 1, "heure": 1, "heures": 1, "hour": 1, "hours": 1, "hr": 1, "hrs": 1}
_HOURS |= dict.fromkeys("min mn minute minutes mins".split(), 1 / 60)
_HOURS |= dict.fromkeys("jour jours journee journees day days".split(), 8)
_HOURS |= dict.fromkeys(
    "matinee matinees matin matins midi midis morning mornings afternoon afternoons".split(), 4
)
_HOURS |= dict.fromkeys("soir soirs soiree soirees evening evenings".split(), 3)
_A_YEAR = {"mois": 12, "month": 12, "mensuel": 12, "semaine": 52, "week": 52, "trimestre": 4, "quarter": 4}
_A_MONTH = {
    "semaine": 52 / 12,
    "week": 52 / 12,
    "hebdo": 52 / 12,
    "annee": 1 / 12,
    "an": 1 / 12,
    "year": 1 / 12,
}
_A_MONTH |= {"trimestre": 1 / 3, "quarter": 1 / 3, "jour": 20, "day": 20}
_PERIOD = r"(?:par|a|per|chaque|every|each|tous les|toutes les|/)\s*({})s?\b"

_Term = tuple[float, str]
"""A number, and the word that follows it, if any."""


def amount(text: str) -> int | None:
    """Euros a year, the top of a range; "25 € par mois" is 300. None where it is not understood."""
    found = _top([value for value, _ in _terms(text)], text)
    return None if found is None else round(found * _times(text, _A_YEAR))


def duration(text: str) -> float | None:
    """Hours a month, the top of a range; "2h30" is 2.5, "une heure par semaine" 4.33. None where it is not understood."""
    told: list[float] = []
    after = ""
    for value, unit in _terms(text):
        if after in ("h", "heure", "heures") and unit in ("", "min", "mn", "minutes") and value < 60:
            told[-1] += value / 60
        else:
            told.append(value * _HOURS.get(unit, 1))
        after = unit
    found = _top(told, text)
    return None if found is None else found * _times(text, _A_MONTH)


def count(text: str) -> int | None:
    """A whole number of people or years: "trois", "38 ans", "aucun". None where it is not one number."""
    found = {value for value, _ in _terms(text)}
    value = _top(list(found), text)
    return int(value) if value is not None and len(found) < 2 and value.is_integer() else None


def _top(found: list[float], text: str) -> float | None:
    plain = _plain(text)
    if _UNSURE.search(plain):
        return None
    if found:
        return max(found)
    return 0.0 if not _NOTHING.isdisjoint(plain.split()) else None


def _plain(text: str) -> str:
    return fold(text.replace("€", " euros ").replace("’", "'").replace("½", " et demi"))


def _times(text: str, periods: Mapping[str, float]) -> float:
    period = re.search(_PERIOD.format("|".join(periods)), _plain(text))
    return periods[period[1]] if period else 1.0


def _terms(text: str) -> list[_Term]:
    """The numbers of a text in its order, those in words added up, each with the word after it."""
    words = _TOKEN.findall(_halves(_plain(text)))
    terms: list[_Term] = []
    at = 0
    while at < len(words):
        value, after = _number(words, at)
        if after > at:
            terms.append(
                (value, words[after] if after < len(words) and not words[after][0].isdigit() else "")
            )
        at = max(after, at + 1)
    return terms


def _halves(text: str) -> str:
    """« deux heures et demie » as "deux heures 30", « une demi-journée » as "0.5 journée", "an hour" as "1 hour"."""
    text = re.sub(r"\b(?:une? )?(?:demie?[- ]|half an? )", "0.5 ", text)
    text = re.sub(r"\ban? (?=hour|hundred|thousand|day|morning|afternoon|evening)", "1 ", text)
    return re.sub(r"(heures?|hours?|h) (?:et demie?|and a half)\b", r"\1 30", text)


def _number(words: list[str], at: int) -> tuple[float, int]:
    """The number that begins at a word, and the place after it; that very place where none begins there."""
    total = current = 0.0
    start = at
    while at < len(words):
        word = words[at]
        if word[0].isdigit():
            if at > start:
                break
            current = _figure(word)
        elif word in _MULTIPLES:
            current = max(current, 1) * _MULTIPLES[word]
        elif word in _THOUSANDS:
            total, current = total + max(current, 1) * _THOUSANDS[word], 0.0
        elif word in _CARDINALS and (at == start or not words[at - 1][0].isdigit()):
            more = _CARDINALS[word]
            current = current * more if (current, more) == (4, 20) else current + more
        elif word == "et" and start < at < len(words) - 1 and words[at + 1] in ("un", "une", "onze"):
            pass
        else:
            break
        at += 1
    return total + current, at


def _figure(word: str) -> float:
    if re.fullmatch(r"[1-9]\d{0,2}(?:[ .,']\d{3})+", word):
        return float(re.sub(r"\D", "", word))
    return float(word.replace(",", "."))
