"""A place as an owner types it, taken apart: name, postcode, département, arrondissement."""

import re
import unicodedata
from functools import cache

from ..core.france.departments import HOMES, department_of_postcode, prefix
from ..core.tuples import NamedTuple

_SHORT = {"st": "saint", "ste": "sainte", "sts": "saints", "stes": "saintes", "nd": "notre dame"}
_SHORT |= {"ht": "haut", "hts": "hauts", "hte": "haute", "htes": "hautes"}
_SHORT |= {"gd": "grand", "gds": "grands", "gde": "grande", "gdes": "grandes", "pte": "petite", "vx": "vieux"}
_WARD_WORDS = frozenset(("arrondissement", "arrdt", "ardt", "arr"))
_LINK_WORDS = frozenset(("a", "d", "dans", "de", "du", "en", "l", "la", "le", "les"))
_NUMBER = r"(\d{1,2})(er|e|eme|ieme|nd)?"
_ROMAN = r"(x{0,2}(?:ix|iv|v?i{0,3}))(er|e|eme)?"
_ARTICLES = frozenset(("l", "la", "le", "les"))
KINDS = frozenset(
    """
    val vals vallee vallees pays mont monts cote cotes ile iles plaine plateau massif saint sainte ville village
    bourg quartier anse baie plage pointe cap port pont gare zone parc centre bord rive lac bois foret riviere rue
    place route grand grande grands grandes petit petite petits petites vieux vieille beau belle bon bonne neuf neuve
    haut bas nord sud est ouest chateau ferme moulin mas
    """.split()
)
"""Words that tell what kind of place is named, and no place by themselves."""
_CITY_WARDS = {"paris": 20, "lyon": 9, "marseille": 16}


class Typed(NamedTuple):
    """A typed place taken apart; `departments` and `postcode` narrow the choice, `ward` is a number."""

    key: str
    postcode: str | None = None
    departments: tuple[str, ...] = ()
    ward: int | None = None

    @property
    def homes(self) -> set[str]:
        """The départements it may be in; empty when nothing is said of it."""
        if self.departments or not self.postcode:
            return set(self.departments)
        return {department_of_postcode(self.postcode) or prefix(self.postcode)}


def fold(text: str) -> str:
    """A name reduced to what tells it apart: no accent, case, hyphen or apostrophe; "st" is "saint".

    Args:
        text: any text.

    Returns:
        Lower-case ASCII words and numbers, one space between them.
    """
    text = unicodedata.normalize("NFKD", text.lower().replace("œ", "oe").replace("æ", "ae"))
    text = "".join(letter for letter in text if not unicodedata.combining(letter))
    return " ".join(_SHORT.get(word, word) for word in re.findall(r"[a-z0-9]+", text))


def bare(key: str) -> str:
    """The folded name without its leading article."""
    return re.sub(r"^(l|la|le|les) ", "", key)


def telling(key: str) -> str:
    """A folded name without the words that only tell what kind of place it is; itself where it has no others."""
    words = [
        word
        for word in key.split()
        if word not in KINDS and word not in ("d", "de", "du", "des", "l", "la", "le")
    ]
    return " ".join(words) or key


def read(text: str) -> Typed:
    """Takes a typed place apart: name, postcode, département, number of arrondissement."""
    text = re.sub(r"(?i)\bs ?/ ?s\b", " sous ", text)
    folded = fold(re.sub(r"(?i)(\bs ?|(?<=[a-z]))/", " sur ", text))
    words = re.sub(r"\b(\d{1,2}) (er|e|eme|ieme)\b", r"\1\2", folded).split()  # "Paris 11 ème"
    words, postcode, office = _without_post(words)
    marked = not _WARD_WORDS.isdisjoint(words)
    words = [word for word in words if word not in _WARD_WORDS]
    if len(words) > 1 and words[-1] in _ARTICLES:
        words = [words[-1], *words[:-1]]  # "Rochelle (La)"
    if " ".join(words) in _CITY_WARDS and office:
        words.append(f"{office}e")  # there the number of a CEDEX is that of the arrondissement
    elif len(words) == 2 and words[0] in _CITY_WARDS:
        words[1] = _arabic(words[1])
    departments: tuple[str, ...] = ()
    ward: int | None = None
    for place in (-1, 0):
        if len(words) < 2 or ward or departments:
            break
        code, number = words[place].upper(), re.fullmatch(_NUMBER, words[place])
        rest = words[:-1] if place else words[1:]
        if not (number and (number[2] or marked)):
            known = code in HOMES
            departments = (code,) if known else ("2A", "2B") if code == "20" else ()
        if number and (not departments or int(number[1]) <= _CITY_WARDS.get(" ".join(rest), 0)):
            ward = int(number[1])
        if ward or departments:
            words = rest[1:] if rest[0] == "de" and place == 0 else rest
    return Typed(" ".join(words), postcode, departments, ward)


def _without_post(words: list[str]) -> tuple[list[str], str | None, str]:
    """The words without what is the post's, the postcode, and the number of the CEDEX, "" where there is none."""
    office = ""
    if "cedex" in words[1:]:
        place = words.index("cedex", 1)
        office = "".join(word for word in words[place + 1 :] if word.isdigit())
        words = words[:place]
    match = re.search(r"(?<!\S)(\d\d) ?(\d{3})(?!\S)", line := " ".join(words))
    if not match:
        return words, None, office
    return f"{line[: match.start()]} {line[match.end() :]}".split(), match[1] + match[2], office


def _arabic(word: str) -> str:
    """A number in Roman figures, as arrondissements are often written ("XVIe"), in ours; any other word as it is."""
    match = re.fullmatch(_ROMAN, word)
    if not match or not match[1]:
        return word
    values = [{"i": 1, "v": 5, "x": 10}[sign] for sign in match[1]]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return f"{sum(-one if one < after else one for one, after in pairs)}e"


@cache
def folded_homes() -> dict[str, str]:
    """The folded name of each département, by its code."""
    return {code: fold(home.name) for code, home in HOMES.items()}


def with_department(typed: Typed) -> Typed | None:
    """Reads a département named at the end ("saint denis de la reunion"); None if there is none."""
    ends = ((f" {bare(name)}", code) for code, name in folded_homes().items())
    named = [(len(end), end, code) for end, code in ends if typed.key.endswith(end)]
    if not named:
        return None
    _, end, code = max(named)  # the longest: "haute loire" over "loire"
    words = typed.key.removesuffix(end).split()
    while words and words[-1] in _LINK_WORDS:
        words.pop()
    if not words or KINDS.issuperset(words):
        return None  # "val de Sarthe" is no commune called Val
    return typed._replace(key=" ".join(words), departments=(code,))
