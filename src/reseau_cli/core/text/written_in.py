"""Which language a sentence is written in, by its little words: they stand in every sentence, and few are of both."""

from .stems import fold

_LITTLE = {
    "fr": "le la les un une des du de et je mon ma mes nous notre est suis ai pas pour avec dans que qui au aux en sur ce",
    "en": "the an and i my we our is am are was have has not for with in that who to of it this would do from at but",
}
LITTLE_WORDS = {lang: frozenset(words.split()) for lang, words in _LITTLE.items()}

LEAST = 3
"""So many little words tell a language."""


def written_in(sentence: str) -> str | None:
    """The language of a sentence, "fr" or "en"; None where its little words do not tell."""
    words = fold(sentence).replace("'", " ").split()
    told = {lang: sum(word in little for word in words) for lang, little in LITTLE_WORDS.items()}
    most = max(told, key=lambda lang: told[lang])
    others = sum(told.values()) - told[most]
    return most if told[most] >= LEAST and told[most] > 2 * others else None
