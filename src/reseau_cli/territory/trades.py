"""From a trade as its owner types it to NAF rev. 2 sub-classes, best first; nothing when nothing is found.

A code is recognised as such. Otherwise our own table of trade names is searched, then the official titles,
then our table again with one letter wrong. Both lists are searched as whole texts: only the lines where a
stem begins a word are parsed, so that a look-up in a fresh process costs a few milliseconds.
"""

from __future__ import annotations

import re
from functools import cache
from math import log
from typing import TYPE_CHECKING

from ..core.text.stems import fold
from .naf_2025 import earlier_codes
from .naf_list import Trade, parse_naf, title_of, titles
from .trade_lines import compiled, key_of, keys_of, lines_with, words_of
from .trade_slips import mend
from .trade_table import WEAK, folded_name, singular, telling, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_CODE_WITHIN = re.compile(r"\b\d\d\.?\d\d ?[A-Z]\b", re.IGNORECASE)

SURE, SURE_LEAD, LIKELY, CLEAR_LEAD = 0.75, 0.2, 0.65, 0.15
TIE = 0.08
"""Two trades this near are as likely, however sure each is by itself."""
_TITLES_BELOW = 0.5
_FAR_TITLE = 0.4
"""An official title that shares less with what is typed is far from it: a far proposal is worse than none."""
_TELLING = 3
"""So many words of an official title, the small ones aside, are that title."""
_FEW_TITLES = 3
"""More titles than these that begin alike tell no trade."""
_UNKNOWN_WEIGHT, _WEAK_WEIGHT = 0.6, 0.1
_RARE_IN_TITLES = 25
_LESS_SPECIFIC, _FLOOR = 0.7, 0.25
_MENDED = 0.8
_SHARED = 0.7
"""What the first code of a name is worth where others share that name; each next one a tenth less."""
_BESIDE_EXACT = 0.5
"""What a name that only shares a stem is worth where another is all that was typed: "coutelière" beside "couturière"."""


def find(text: str, limit: int = 3) -> tuple[Trade, ...]:
    """The sub-classes a trade may be, best first; at most ``limit``, none when nothing is recognised.

    A code alone gives one trade at that very level, even a coarse one, with certainty 1; a NAF 2025 code, each of
    those that it takes from, with an equal share of certainty.
    """
    within = _CODE_WITHIN.search(text)
    code = parse_naf(text) or (parse_naf(within.group()) if within else None)
    if code is not None or within:
        codes = (code,) if code else earlier_codes(text)
        share = round(1 / max(1, len(codes)), 3)
        return tuple(Trade(each, title_of(each), share, each) for each in codes[: max(limit, 0)])
    typed = list(dict.fromkeys(words(text)))
    found = _in_table(typed)
    if max(found.values(), default=(0.0, ""))[0] < _TITLES_BELOW:
        found = {**_in_titles(typed), **found}
    if max(found.values(), default=(0.0, ""))[0] < LIKELY:
        for code, (sure, name) in _in_table_mended(typed).items():
            found[code] = max(found.get(code, (0.0, "")), (_MENDED * sure, name))
    ranked = sorted(found.items(), key=lambda item: (-item[1][0], item[0]))
    return tuple(
        Trade(code, title_of(code), round(sure, 3), name) for code, (sure, name) in ranked[: max(limit, 0)]
    )


def titled(text: str) -> tuple[str, ...]:
    """The codes whose official title a text is, spelling aside; none for any other text."""
    key = " ".join(re.findall(r"[a-z0-9]+", fold(text.replace("’", "'"))))
    start = _folded_titles().find(f"\n{key}\t") if key else -1
    if start >= 0:
        return (_folded_titles()[start + len(key) + 2 :].partition("\n")[0],)
    told = tuple(words(text))
    return tuple(code for of_title, code in _titles_with(told) if of_title == told)


def title_begun(text: str) -> tuple[str, ...]:
    """The codes of the few official titles whose telling words begin as those of a text; none where these are few."""
    told = tuple(words(text))
    begun = tuple(code for of_title, code in _titles_with(told) if of_title[: len(told)] == told)
    return begun if len(begun) <= _FEW_TITLES else ()


def _titles_with(told: tuple[str, ...]) -> list[tuple[tuple[str, ...], str]]:
    """The telling words and the code of the titles that hold the first of some words; none where these are few."""
    if len(told) < _TELLING:
        return []
    return [(tuple(telling(title.split())), code) for title, code in lines_with(_folded_titles(), told[:1])]


def named(name: str) -> tuple[str, ...]:
    """The codes of a name of our table, as it is folded there, the best first; none where it holds no such name."""
    text, codes = compiled(), []
    at = text.find(f"\n{name}\t") if name else -1
    while at >= 0 and text.startswith(f"{name}\t", at + 1):
        end = text.index("\n", at + 1)
        codes.append(text[at + len(name) + 2 : end])
        at = end
    return tuple(codes)


def begun(line: str) -> tuple[str, str]:
    """The longest name of our table that a line begins by, small words aside, and the rest; two empty texts for none."""
    told = list(re.finditer(r"[\w'’-]+", line))
    start = next((at for at, word in enumerate(told) if words(word[0])), len(told))
    for end in range(len(told) - 1, start, -1):
        plural = folded_name(line[told[start].start() : told[end - 1].end()])
        for name in dict.fromkeys((plural, " ".join(map(singular, plural.split())))):
            if named(name):
                return name, line[told[end].start() :]
    return "", ""


def is_sure(trades: Sequence[Trade]) -> bool:
    """Whether there is one clear answer: likely by itself, and well ahead of the second."""
    if not trades or trades[0].certainty < SURE:
        return False
    return len(trades) == 1 or trades[0].certainty - trades[1].certainty >= SURE_LEAD


def is_shared(trades: Sequence[Trade]) -> bool:
    """Whether what was typed is the one name of several codes: the trade is known, its code is not."""
    return len(trades) > 1 and trades[0].certainty >= LIKELY and trades[0].matched == trades[1].matched


def likely(trades: Sequence[Trade]) -> tuple[str, ...]:
    """The code of the first where it is sure, with those as sure; where it is only likely, all that may well be meant.

    Of a name that several codes share, it is the name that must be likely: then all its codes are meant.
    """
    if not trades:
        return ()
    sharing = [one for one in trades if one.matched == trades[0].matched]
    if trades[0].certainty < LIKELY:
        shared = len(sharing) > 1 and trades[0].certainty >= LIKELY * _SHARED
        return tuple(one.code for one in sharing) if shared else ()
    lead = TIE if trades[0].certainty >= SURE else CLEAR_LEAD
    return tuple(
        each.code for each in trades if each in sharing or trades[0].certainty - each.certainty < lead
    )


@cache
def _folded_titles() -> str:
    """The titles as one text of the same form as our table."""
    joined = "\n".join(title.replace("’", "'") for title in titles().values())
    names = (name.strip() for name in re.sub(r"[^a-z0-9\n]+", " ", fold(joined)).split("\n"))
    return _lined(zip(names, titles(), strict=True))


def _lined(pairs: Iterator[tuple[str, str]]) -> str:
    return "\n" + "".join(f"{name}\t{code}\n" for name, code in pairs)


def _weights(typed: Sequence[str], rows: Sequence[tuple[frozenset[str], str]]) -> dict[str, float]:
    """Weight of each typed word's key: the fewer the codes that use it, the heavier.

    Args:
        typed: the words.
        rows: the keys and the code of each name that may be meant.
    """
    codes: dict[str, set[str]] = {key_of(word): set() for word in typed}
    for keys, code in rows:
        for key in keys & codes.keys():
            codes[key].add(code)
    weights = {
        key: 1 / (1 + 0.5 * log(len(used))) if used else _UNKNOWN_WEIGHT for key, used in codes.items()
    }
    return weights | {key_of(word): _WEAK_WEIGHT for word in typed if word in WEAK}


def _in_table(typed: Sequence[str]) -> dict[str, tuple[float, str]]:
    """Certainty and matched name by code, from our table: names wholly said, or at least half said."""
    keys = [key_of(word) for word in typed]
    rows = [(name, words_of(name), code) for name, code in lines_with(compiled(), keys)]
    weights = _weights(typed, [(keys_of(name), code) for name, _, code in rows])
    codes_of: dict[str, list[str]] = {}
    hits_of: dict[str, frozenset[str]] = {}
    for name, _, code in rows:
        codes_of.setdefault(name, []).append(code)
        hits_of[name] = keys_of(name).intersection(weights)
    whole = {hits_of[name] for name, _, _ in rows if len(hits_of[name]) == len(keys_of(name))}
    exact = {name for name, said, _ in rows if set(said) == {*typed}}
    found: dict[str, tuple[float, str]] = {}
    for name, said, code in rows:
        certainty = _certainty(typed, said, hits_of[name], weights)
        if exact and name not in exact:
            certainty *= _BESIDE_EXACT
        if any(hits_of[name] < other for other in whole):
            certainty *= _LESS_SPECIFIC
        if len(codes_of[name]) > 1:
            certainty *= _SHARED - 0.1 * codes_of[name].index(code)
        if certainty >= _FLOOR:
            found[code] = max(found.get(code, (0.0, "")), (certainty, name))
    return found


def _certainty(
    typed: Sequence[str], said: Sequence[str], hits: frozenset[str], weights: dict[str, float]
) -> float:
    """How sure one name is, alone: 1 when it is all that was typed, less for what it omits or adds."""
    heads = [key for key in weights if weights[key] > _WEAK_WEIGHT]
    if not hits.intersection(heads):
        return 0.0
    hit = sum(weights[key] for key in hits)
    share = hit / sum(weights.values())
    missing = sum(
        _WEAK_WEIGHT if word in WEAK else _UNKNOWN_WEIGHT for word in said if key_of(word) not in hits
    )
    if missing:
        return 0.6 * share * hit / (hit + missing)
    alike = 0.88 + 0.12 * sum(word in typed for word in said) / len(said)
    if share > 0.999:
        return alike
    # In French the trade comes first, what narrows it after: a name found further on is less likely it.
    return alike * ((0.5 if heads[0] in hits else 0.35) + 0.5 * share)


def _in_titles(typed: Sequence[str]) -> dict[str, tuple[float, str]]:
    """Certainty (at most 0.5) and matched words by code, from the words shared with official titles."""
    keys = [key_of(word) for word in typed]
    rows = [(telling(title.split()), code) for title, code in lines_with(_folded_titles(), keys)]
    held = [(frozenset(map(key_of, said)), code) for said, code in rows]
    weights = _weights(typed, held)
    spread = {key: sum(key in each for each, _ in held) for key in weights}
    found = {}
    for said, code in rows:
        hits = {key_of(word) for word in said} & weights.keys()
        share = sum(weights[key] for key in hits) / sum(weights.values())
        rare = any(spread[key] <= _RARE_IN_TITLES and weights[key] > _WEAK_WEIGHT for key in hits)
        certainty = 0.5 * share * (0.5 + 0.5 * len(hits) / len(set(said)))
        if rare and certainty >= _FAR_TITLE:
            found[code] = (certainty, " ".join(word for word in said if key_of(word) in hits))
    return found


def _in_table_mended(typed: list[str]) -> dict[str, tuple[float, str]]:
    """What our table says once the words that it does not hold are mended; nothing where none could be."""
    mended = [mend(word) for word in typed]
    return _in_table(mended) if mended != typed else {}
