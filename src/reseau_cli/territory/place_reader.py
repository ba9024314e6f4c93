"""The reader of places: what anybody types for a place, at every door, to what it may mean.

A postcode wins over the name beside it, and says so; a name that is borne by several places is left open; a slip of
the keyboard is said; what is like nothing known is unknown, rather than far.
"""

from __future__ import annotations

import re
from unicodedata import normalize

from ..core.france.arrondissements import city_of
from ..core.france.departments import HOMES, department_of_postcode
from ..core.france.former_regions import FORMER
from ..core.owner.understood import Doubt
from ..core.text.misspelled import is_one_slip
from . import communes, communes_by_name
from .close_names import FEW, TOWN, suggest, sure
from .meaning import Meaning, Reading, of_commune
from .place_among_words import at_the_end, between, told_among_others
from .place_names import exact, held, meanings, only_near, whole
from .place_table import close
from .postcode import MONACO, of_postcode
from .small_words import unled
from .typed_place import bare, fold, read

_POSTCODE = re.compile(r"(?<![\w-])(?:[Ff][ -]?)?(\d[\dAaBb]) ?(\d{3})(?![\w])")
_BOXES = re.compile(r"(?i)\b(?:bp|cs|tsa|boite postale)\s*n?°?\s*\d{1,6}\b")
_CEDEX = re.compile(r"(?i)\bcedex\b.*$")
_COUNTRY = re.compile(r"(?i)[\s,]+(?:france|fr)\s*$")
_NOWHERE = frozenset(
    (
        "france",
        "france entiere",
        "toute la france",
        "partout en france",
        "partout",
        "chez moi",
        "en ligne",
        "internet",
        "a la maison",
        "a domicile",
        "a la campagne",
        "en ville",
        "home",
        "online",
        "dans toute la france",
        "en france",
        "national",
        "international",
        "europe",
        "monde",
        "monde entier",
        "a distance",
        "teletravail",
        "nomade",
        "itinerant",
        "itinerante",
        "chez mes clients",
    )
)
"""What tells no place of France rather than another."""
VILLAGE = 1_000
"""A name alone that so few people live under may be that of a place that we do not know."""
_LABEL = re.compile(r"(.+) \((région|(?:département )?[\dAB, ]+)\)")
_NUMBER = re.compile(r"\W*(?:\d\W*){6,}")
"""A telephone number, a company's: no postcode."""
_SHORT = re.compile(r"(\d{4})(?: ([^\W\d].*))?$")


def read_place(text: str) -> Reading:
    """What typed words mean as a place: a postcode, an address, a commune, a département, a région, an area."""
    line = normalize("NFC", text).replace("’", "'").replace("&", " et ")
    line = " ".join(line.split()).strip(" ,;.")
    if fold(line) in _NOWHERE or _NUMBER.fullmatch(line):
        return Reading("unknown")
    told = _told_apart(line)
    if told:
        return told
    short = _SHORT.match(line)
    if short:
        return _without_zero(line, short[2])
    bare_line = _BOXES.sub(" ", line)
    codes = [match for match in _POSTCODE.finditer(bare_line) if _is_code(match)]
    if codes:
        return _with_code(bare_line, codes[-1])
    return _of_name(line, _CEDEX.sub("", line))


def _of_name(line: str, name: str) -> Reading:
    """A name without a postcode: whole, then one among others, then what holds it or is close to it."""
    found = between(line, name) or whole(name)
    if found.doubts:
        return found
    if found.how != "unknown":
        return found._replace(doubts=_open(line, found))
    parts = [part for part in re.split(r"[,;/]| - ", name) if part.strip()]
    last = (
        exact(parts[-1]) if len(parts) > 1 and re.search(r"\d", name) else found
    )  # "3 place du marché, Vitré"
    if last.how in ("settled", "open"):
        return last._replace(doubts=_open(line, last))
    rest, near = (name, False) if read(name).departments else unled(name)
    slip = _slip(line, name) or (_slip(line, rest) if rest else None)
    if slip:
        return only_near(slip) if near else slip
    if read(name).departments:
        nearby = _elsewhere(name) or _close(name, found)
        if nearby.how != "unknown":
            return nearby
    found = told_among_others(line, name) or held(name)
    if found.how in ("unknown", "close"):
        found = at_the_end(line, name) or found
    if found.how in ("unknown", "close"):
        return _close(rest or name, found)
    return found if found.doubts else found._replace(doubts=_open(line, found))


def _elsewhere(text: str) -> Reading | None:
    """A name that is borne, but not in the département beside it: the commune is kept, and it is said."""
    typed = read(text)
    found = exact(typed.key) if typed.key else Reading("unknown")
    if found.how not in ("settled", "open") or sure(text):
        return None
    town = communes.by_code(found.meanings[0].communes[0]) if found.meanings[0].communes else None
    if town and town.population < TOWN and suggest(text):
        return None  # a village far away, where one near has nearly that name
    told = ", ".join(f"{HOMES[code].name} ({code})" for code in typed.departments)
    kept = found.meanings[0].label
    return found._replace(doubts=(Doubt("contradiction", told, kept, (kept,)),))


def _told_apart(line: str) -> Reading | None:
    """A place as we write it ourselves: "Vercors (38, 26)", "Bretagne (région)"."""
    match = _LABEL.fullmatch(line)
    if not match:
        return None
    found = meanings(match[1])
    same = [one for one in found.meanings if one.label == line]
    return Reading("settled", (same[0],)) if same else None


def _is_code(match: re.Match[str]) -> bool:
    digits = match[1] + match[2]
    if not digits.isdecimal():
        return communes.by_code(digits) is not None
    return department_of_postcode(digits) is not None or digits.startswith(MONACO)


def _without_zero(line: str, name: str | None) -> Reading:
    """Four digits: a postcode whose first zero was lost, to be confirmed where no name stands beside it."""
    found = read_place("0" + line)
    if found.how not in ("settled", "open"):
        return Reading("unknown")
    taken = found.meanings[0].label if len(found.meanings) == 1 else "0" + line
    doubts = (*found.doubts, Doubt("place-guess", line, taken))
    return found._replace(how=found.how if name else "close", doubts=doubts)


def _with_code(line: str, match: re.Match[str]) -> Reading:
    """A postcode (or a Corsican Insee code) with the name beside it, or the address before it."""
    code = (match[1] + match[2]).upper()
    if not code.isdecimal():
        one = communes.by_code(code)
        return Reading("settled", (of_commune(one),)) if one else Reading("unknown")
    after = _COUNTRY.sub("", line[match.end() :])
    cedex = bool(_CEDEX.search(line))
    name = _CEDEX.sub("", after).strip(" ,-–()")
    before = line[: match.start()].strip(" ,-–(")
    if not name and before and not re.search(r"\d", before):
        name = before
    elif not name and before:
        name = before.rpartition(",")[2].strip()
        name = name if exact(name).how != "unknown" else ""
    served = communes.by_postcode(code)
    return with_postcode(code, name, cedex) if served or name else of_postcode(code, cedex)


def with_postcode(code: str, name: str, cedex: bool = False) -> Reading:
    """A postcode and a name: the commune of that name where it is the postcode's; else the postcode, and it is said."""
    alone = of_postcode(code, cedex)
    if not name or alone.how == "abroad":
        return alone
    served = {one.code for one in communes.by_postcode(code)}
    named = [one for one in communes_by_name.by_name(f"{code} {name}") if not served or one.code in served]
    if named:
        return Reading("settled", tuple(of_commune(one) for one in named[:1]), code)
    begun = _begun(code, name)
    if begun:
        doubt = Doubt("place-guess", f"{code} {name}", begun.label)
        return Reading("settled", (begun,), code, (doubt,))
    if not served and not alone.meanings:
        return alone
    elsewhere = meanings(name)
    homes = {home for one in alone.meanings for home in one.departments}
    towns = [one for one in elsewhere.meanings if one.within(homes) and one.communes]
    if towns and not served:
        return Reading("settled", tuple(towns[:1]), code)  # a CEDEX, with a town's short name
    part_of = served | {city_of(one) for one in served}  # a part of a town, by the name of the town
    fits = [
        one
        for one in elsewhere.meanings
        if one.within(homes) and (one.kind != "commune" or one.communes[0] in part_of)
    ]
    if fits or (cedex and not _is_town(elsewhere, homes)):
        return alone  # "PARIS LA DEFENSE CEDEX" is a label of the post, not a commune
    kept = f"{code} ({alone.meanings[0].label})" if len(alone.meanings) == 1 else code
    doubt = Doubt("contradiction", name, kept, (code,))
    return alone._replace(doubts=(*alone.doubts, doubt))


def _is_town(found: Reading, homes: set[str]) -> bool:
    """Whether a name is surely a commune of another département."""
    return any(one.kind == "commune" and not one.within(homes) for one in found.meanings[:1])


def _begun(code: str, name: str) -> Meaning | None:
    """The one commune of a postcode whose name begins so, or is one slip away."""
    key = bare(fold(name))
    served = communes.by_postcode(code)
    alike = [one for one in served if bare(fold(one.name)).startswith(key + " ")]
    if len(alike) == 1:
        return of_commune(alike[0])
    slips = [one for one in served if is_one_slip(key, bare(fold(one.name)))] if len(key) >= FEW else []
    return of_commune(slips[0]) if len(slips) == 1 else None


def _open(line: str, found: Reading) -> tuple[Doubt, ...]:
    """What is said of a name that several places bear, or that may well mean another than the one taken."""
    if found.how not in ("open", "settled"):
        return ()
    first, *others = found.meanings
    if found.how == "settled" or not others:
        drawn = found.how == "settled" and not (_is_vague(first) or _is_doubtful(line, first))
        return () if drawn else (Doubt("place-guess", line, first.label),)
    return (Doubt("place-open", line, first.label, tuple(one.label for one in others)),)


def _is_vague(meant: Meaning) -> bool:
    """Whether it is an area that no law has ever bounded, over several départements or a part of one."""
    name, _, codes = meant.label.rpartition(" (")
    bounded = name in FORMER or name in {HOMES[code].name for code in meant.departments if code in HOMES}
    return meant.kind == "departments" and not bounded and codes == f"{', '.join(meant.departments)})"


def _is_doubtful(line: str, meant: Meaning) -> bool:
    """Whether a name alone is that of a village, of one of the past, or of a group of communes without what it is."""
    name, typed = bare(fold(meant.name)), fold(line)
    if meant.kind == "communes":
        form = name.partition(" ")[0]
        return form in ("cc", "ca", "cu") and form not in typed.split() and "communaute" not in typed
    homes = {bare(fold(HOMES[code].name)) for code in meant.departments if code in HOMES}
    if meant.kind != "commune" or read(line).departments or any(home in typed for home in homes):
        return False
    town = communes.by_code(meant.communes[0])
    return town is not None and (town.population < VILLAGE or name not in typed)


def _slip(line: str, name: str) -> Reading | None:
    """What is surely meant by a name that nothing bears: a slip of the keyboard, or an abbreviation."""
    key, town = bare(fold(name)), sure(name)
    slips = [other for other in close(key) if is_one_slip(key.replace(" ", ""), other.replace(" ", ""))]
    if bool(town) == bool(slips):
        return None  # neither, or both
    meant = of_commune(town) if town else exact(slips[0]).meanings[0]
    if meant.kind == "abroad" or (slips and len(key) <= FEW):
        return None
    return Reading("settled", (meant,), doubts=(Doubt("place-guess", line, meant.label),))


def _close(name: str, held: Reading) -> Reading:
    """Where nothing bears the name: what is close, to be proposed."""
    tables = [one for other in close(bare(fold(name))) for one in exact(other).meanings]
    towns = [of_commune(one, exact=False) for one in suggest(name)]
    proposed = [*tables, *held.meanings, *towns]
    kept: dict[str, Meaning] = {}
    for one in proposed:
        if one.kind != "abroad":
            kept.setdefault(one.label, one)
    if kept:
        return Reading("close", tuple(kept.values())[:4])
    foreign = [one for one in proposed if one.kind == "abroad"]
    return Reading("abroad", tuple(foreign[:1])) if foreign else Reading("unknown")
