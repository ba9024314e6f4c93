"""The communes whose name is close to the one typed: an abbreviation, a slip of the keyboard, or no more than likely.

Only names that begin alike, or that end alike, are compared: a slip leaves one end whole. Names of the past count too.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from ..core.france.arrondissements import ward_of
from ..core.france.departments import prefix
from ..core.text.misspelled import heard, is_one_slip
from ..core.tuples import NamedTuple
from .commune_names import Name, alike, bearing, beginning, ending, keys_beginning
from .communes import Commune, by_code, by_postcode
from .communes_by_name import ARTICLES
from .typed_place import KINDS, Typed, bare, read, telling

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from difflib import SequenceMatcher

FEW = 5
"""A name of fewer letters may be a slip from too many others to be taken for one of them."""

MOST_SPACES = 4
"""No name has so many more spaces than the one typed for it."""

LONG = 7
"""A word of fewer letters is seldom several run together."""

LARGE = 20_000
"""A town of so many people is told by the first letters of its name."""

TOWN, FAR_LARGER = 5_000, 10
"""A town of so many people, so many times as populous as any other that could be meant, is the one meant. A smaller one
is taken where its département is told, or where its name begins with what is typed: no slip makes ours of "Bruxelles"."""

LIKE = 0.78
"""How alike two names must be for the one to be proposed for the other; a far proposal is worse than none."""

_COMMON = re.compile(r"^(?:(?:sainte?|villeneuve|notre dame) |(?:mont|ville)(?=[a-z]{3}))")
_SAINTS = ("saint", "sainte")

_SAME_SOUND = {"k": ("qu", "c"), "ph": ("f",), "f": ("ph",), "s": ("c",), "j": ("g",), "g": ("j",)}
"""What may be written for what begins a name."""


class _Where(NamedTuple):
    """Where the commune may be: in these départements, if any is told; its postcode's communes, by their codes."""

    homes: set[str]
    served: set[str]


def suggest(text: str, limit: int = 3) -> tuple[Commune, ...]:
    """The communes whose name is close to the one typed, for when `by_name` finds none.

    Args:
        text: as for `by_name`; its postcode or département, if any, bounds the search.
        limit: how many at most.

    Returns:
        Best first: likeness of the names, then population. Empty when nothing is close.
    """
    from difflib import SequenceMatcher  # costs more to import than most look-ups take

    typed = read(text)
    name, where = _mended(bare(typed.key)), _where(typed)
    if len(name) < 4:
        return ()  # everything would be close
    article = typed.key.removesuffix(bare(typed.key)).strip()
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(name)
    best: dict[str, float] = {}
    slips = frozenset(_slips(name))
    among = _candidates(name, slips, where)
    sound, *sounds = heard([name, *(one.key for one in among)])
    for close, heard_so in zip(among, sounds, strict=True):
        served = 0.2 * (close.code in where.served)
        slip = close in slips
        ratio = 0.0 if slip else _ratio(name, close.key, matcher, LIKE - served)
        likeness = max(ratio, 0.92 * slip, _begun(name, close), 0.95 * (heard_so == sound)) + served
        if article and close.article != article:
            likeness -= 0.15  # "La Baule" is not Baule
        if likeness > LIKE:
            code = ward_of(close.code, typed.ward) or close.code
            value = likeness + 0.02 * math.log10(close.people + 1)
            best[code] = max(best.get(code, 0.0), value)
    ranked = sorted(best, key=lambda code: (-best[code], code))
    return tuple(one for code in ranked[:limit] if (one := by_code(code)))


def _candidates(name: str, slips: frozenset[Name], where: _Where) -> list[Name]:
    """The names looked at: those that begin alike, to the eye or to the ear, those one slip away."""
    among = list(_within({*_starting_alike(name), *slips, *_unspaced(name)}, where))
    for first, others in _SAME_SOUND.items():
        if name.startswith(first) and len(name) >= FEW:
            spelled = [other + name.removeprefix(first) for other in others]
            among += [one for each in spelled for one in _within(_starting_alike(each), where)]
    return among


def _ratio(name: str, key: str, matcher: SequenceMatcher[str], least: float) -> float:
    """How alike a name is to the one typed, which the matcher holds second; nothing where it is less than the least."""
    matcher.set_seq1(key)
    if matcher.real_quick_ratio() <= least or matcher.quick_ratio() <= least:
        return 0.0
    ratio = matcher.ratio()
    if ratio <= LIKE or KINDS.isdisjoint(name.split()):
        return ratio
    # "Vallée du Bidule" is not La Vallée-au-Blé: what tells them apart must be alike too.
    matcher.set_seqs(telling(name), telling(key))
    apart = matcher.ratio()
    matcher.set_seq2(name)
    return min(ratio, apart)


def _begun(name: str, close: Name) -> float:
    """How likely the one is meant where it begins the other, or is a slip away from how that begins."""
    head = name.partition(" ")[0]
    begins = 0.9 * close.key.startswith(name + " ") + 0.85 * name.startswith(close.key + " ")
    begins = begins or 0.8 * (head != name and is_one_slip(head, close.key))
    return max(begins, (0.9 if close.people >= LARGE else 0.8) * close.key.startswith(name))


def sure(text: str) -> Commune | None:
    """The commune meant by a name that none bears, where it is an abbreviation or one slip away and no other comes near.

    Args:
        text: as for `by_name`.
    """
    typed = read(text)
    name, where = _mended(bare(typed.key)), _where(typed)
    if len(name) < FEW:
        return None
    near = [*_abbreviated(name), *_slips(name), *_unspaced(name)]
    article = typed.key.removesuffix(bare(typed.key)).strip()
    meant = [one for one in _within(near, where) if article in ("", one.article)]
    people = {one.code: one.people for one in meant}
    first, *others = sorted(people, key=lambda code: -people[code]) or [""]
    begun = any(one.code == first and one.key.startswith(name + " ") for one in meant)
    if not first or (people[first] < TOWN and not where.homes and not begun):
        return None
    if any(people[first] < FAR_LARGER * people[other] for other in others):
        return None
    return by_code(ward_of(first, typed.ward) or first)


def _slips(name: str) -> list[Name]:
    """The names that one slip parts from a name, spaces aside: one half of what tells it apart is whole."""
    before, told = _common(name)
    half = max(1, (len(told) - 1) // 2)
    glued = name.replace(" ", "")
    among = {*keys_beginning(before + told[:half]), *ending(told[-half:])}
    near = [
        key
        for key in among
        if abs(len(key) - len(name)) <= MOST_SPACES and is_one_slip(glued, key.replace(" ", ""))
    ]
    return [one for key in near for one in bearing(key)]


def _mended(name: str) -> str:
    """A name of several words whose first is a slip for the one that most begin with."""
    head, *others = name.split(" ")
    saints = [
        saint for saint in _SAINTS if head not in _SAINTS and len(head) > 3 and is_one_slip(head, saint)
    ]
    return " ".join((saints[0], *others)) if others and saints else name


def _common(name: str) -> tuple[str, str]:
    """The beginning that a name shares with thousands, and the rest, which tells it apart."""
    match = _COMMON.match(name)
    before = match[0] if match and len(match[0]) < len(name) else ""
    return before, name.removeprefix(before)


def _unspaced(name: str) -> list[Name]:
    """The names of several words that one word runs together ("villeneuvesurlot", "larochesuryon")."""
    if " " in name or len(name) < LONG:
        return []
    forms = {re.sub(f"^{article}", "", name) for article in ("", *ARTICLES)}
    return [one for form in forms for one in alike(form[0], " ?".join(form).encode())]


def _where(typed: Typed) -> _Where:
    served = {one.code for one in by_postcode(typed.postcode or "")}
    return _Where({prefix(code) for code in served} or typed.homes, served)


def _within(among: Iterable[Name], where: _Where) -> Iterator[Name]:
    for one in among:
        if not where.homes or prefix(one.code) in where.homes:
            yield one


@lru_cache(maxsize=8)
def _starting_alike(name: str) -> tuple[Name, ...]:
    """The names that begin with the same letter, are about as long and share a part with a name, or begin with it."""
    before, told = _common(name)
    size = -(-len(told) // (3 if len(told) > FEW else 2))
    pieces = [told[start : start + size] for start in range(0, len(told), size)]
    least, most = max(0, len(name) - 4), len(name) + 3
    shared = b"|".join(b"(?=[a-z ]*%b)" % piece.encode() for piece in pieces)
    close = alike(before + told[0], rb"(?:%b)[a-z ]{%d,%d}" % (shared, least, most))
    cuts = [name[:place] for place, sign in enumerate(name) if sign == " "]
    heads = [cut for cut in cuts if not KINDS.issuperset(cut.split())]
    first = _slips(heads[0]) if heads and len(heads[0]) >= LONG else ()
    return (*close, *beginning(name), *(one for head in heads for one in bearing(head)), *first)


def _abbreviated(name: str) -> Iterator[Name]:
    """The names that a name may abbreviate: each word by its start, or one of at most three letters by those of it."""
    words = [[word] if len(word) > 3 else list(word) for word in name.split()]
    pattern = "[a-z]* ".join("[a-z]*".join(word) for word in words) + "[a-z]*(?: [a-z ]+)?"
    yield from alike(words[0][0], pattern.encode())
