"""The place that a sentence or a list names among other words: "Entre Tours et Blois", "Brittany, near Dinan".

A clause that speaks of where one sells, was born or came from is no place of his. What is read so is always said.
"""

from __future__ import annotations

import re

from ..core.owner.understood import Doubt
from .meaning import EXACT, Meaning, Reading, of_departments
from .place_names import exact, meanings
from .typed_place import fold

FIRMS = (
    r"salon|garage|restaurant|resto|ferme|exploitation|pharmacie|bar|café|hôtel|camping|gîte|food[- ]truck|auto-école|crèche"
    r"|pressing|institut|librairie|scierie|cave|élevage|vignoble|\w{3,}erie"
)
"""What is called by its walls, or by what is made there: who sells his own is where it stands."""
ELSEWHERE = re.compile(
    r"quitt|vend(?!\w* (?:mon|ma|notre) (?:petite? )?"
    rf"(?:entreprise|société|affaire|fonds|commerce|boutique|magasin|bo[iî]te|cabinet|atelier|{FIRMS})\b)"
    r"|export|client|fourniss|viens d|venu|\bn[ée]e? à|march[ée]|foire|au salon|livre",
    re.IGNORECASE,
)
"""A clause that speaks of another place than where one works."""

_BETWEEN = re.compile(r"(?i)^(?:.*\b)?(?:entre|between) (.+?) (?:et|and) (.+)$")
_CLAUSES = re.compile(r"(?i)\s*(?:[,;/()]|\s-\s|\b(?:mais|ou|or|but|depuis|puis|car|et|and|since)\b)\s*")
_AT = frozenset(("a", "in", "near", "pres", "vers"))
_OF = frozenset(("de", "du", "des", "d", "la", "le", "les", "l", "en", "et", "sur", "sous"))
_STREET = frozenset(
    """
    rue avenue boulevard route place chemin impasse allee quai cours square ruelle r rte av ave bd bld bvd imp pl che chem
    all sq passage faubourg fbg fg sente montee promenade esplanade rond residence res lotissement lot
    """.split()
)
_ANYWHERE = frozenset(
    "mer montagne montagnes campagne ville terre ciel foret lac plage la le les l entre between".split()
)
"""Words that some commune bears too: "entre mer et montagne" is no place."""
_LARGE = 20_000 * EXACT
"""How likely a town must be to be taken after words that do not lead to it."""
_MOST_WORDS = 8
"""A clause of more words tells more than where one is."""


def told_among_others(line: str, name: str) -> Reading | None:
    """The place that some of the words tell, where together they are no name; None where they tell none.

    Args:
        line: what was typed, to be said again.
        name: the same without what is the post's.
    """
    clauses = [clause for clause in _CLAUSES.split(name) if clause.strip()]
    if len(clauses) < 2:
        return None
    own = [
        clause for clause in clauses if not ELSEWHERE.search(clause) and len(clause.split()) <= _MOST_WORDS
    ]
    known = [one for one in map(_known, own) if one]
    if not known:
        return None
    place = known[0]
    for other in known[1:]:
        place = _narrower(place, other) or place
    others = tuple(dict.fromkeys(one.label for one in known if one.label != place.label))
    apart = tuple(
        label for label in others if not any(one.label == label and _holds(one, place) for one in known)
    )
    doubt = Doubt("place-open" if apart else "place-guess", line, place.label, apart)
    rest = [one for one in known if one.label in apart]
    return Reading("open" if rest else "settled", (place, *rest), doubts=(doubt,))


def _known(clause: str) -> Meaning | None:
    """What a clause surely names in France."""
    if _ANYWHERE.issuperset(fold(clause).split()):
        return None
    found = meanings(clause)
    if found.how not in ("settled", "open") or not found.meanings or found.meanings[0].kind == "abroad":
        return None
    return found.meanings[0] if len(fold(clause)) > 2 else None


def _narrower(one: Meaning, other: Meaning) -> Meaning | None:
    """The one that lies in the other."""
    return other if _holds(one, other) else one if _holds(other, one) else None


def _holds(large: Meaning, small: Meaning) -> bool:
    return (
        large.kind != "commune" and small.kind != "region" and small.within(_homes(large)) and large != small
    )


def _homes(meant: Meaning) -> set[str]:
    from ..core.france.departments import HOMES

    return set(meant.departments) or {code for code, home in HOMES.items() if home.region == meant.region}


def at_the_end(line: str, name: str) -> Reading | None:
    """The town that ends a name after what is not known of it: "Saint-Roch à Nice", "3 place du marché Nantes"."""
    words = fold(name).split()
    street = not _STREET.isdisjoint(words)
    if ELSEWHERE.search(name) and not street:
        return None
    for start in _starts(name)[-5:]:
        before, told = words[start - 1], " ".join(words[start:])
        if street and before not in _AT and (before in _OF or before in _STREET or len(words) < 4):
            continue  # "rue de Paris" may be anywhere
        found = exact(told)
        if found.how not in ("settled", "open"):
            continue
        town = found.meanings[0]
        if town.kind != "commune" or not fold(town.label).startswith(told):
            continue
        if before in _AT or (before not in _OF and not town.begun and town.weight >= _LARGE):
            doubt = Doubt("place-guess", line, town.label)
            return found._replace(doubts=(doubt,)) if found.how == "settled" else found
        if street:
            return Reading("close", found.meanings[:3])  # too small to be taken after a street's name
    return None


def _starts(name: str) -> list[int]:
    """Where a word starts after a space: a hyphen parts no place from what is before it."""
    counts = [len(fold(word).split()) for word in name.split()]
    return [sum(counts[:place]) for place in range(1, len(counts)) if sum(counts[:place]) < sum(counts)]


def between(line: str, name: str) -> Reading | None:
    """What lies between two places: the départements of both, or either; None where nothing is told so."""
    match = _BETWEEN.match(name)
    if not match:
        return None
    ends = [_known(match[1]), _known(match[2])]
    codes = tuple(dict.fromkeys(code for end in ends if end for code in end.departments))
    if None in ends or not codes:
        return None
    meant = of_departments(codes)
    towns = [end for end in ends if end and end.kind == "commune"]
    doubt = Doubt(
        "place-open" if towns else "place-guess", line, meant.label, tuple(one.label for one in towns)
    )
    return Reading("open" if towns else "settled", (meant, *towns), doubts=(doubt,))
