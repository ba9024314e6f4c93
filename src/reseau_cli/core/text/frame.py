"""How a sentence says what it says: clause by clause, of whom, of when, in what role, and whether it turns it down.

« Mon voisin est au bout du rouleau », « guéri de mon burn-out », « coach, je soigne le stress » and « aucune dette » hold
the words of a trouble that the speaker does not have. A clause that turns down or denies is not heard for what he
needs; the other marks are heard with the words, and training finds what each is worth.
"""

from __future__ import annotations

import re

from ..tuples import NamedTuple
from .stems import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def _any(patterns: str) -> str:
    """One of several patterns, parted by blanks; an underscore stands for a blank inside one."""
    return f"(?:{'|'.join(patterns.split())})".replace("_", " ")


# Written for folded clauses: no accent, no apostrophe, one blank between words.
_PEOPLE = _any(
    r"""mari femme epouse? fils fille enfants? gamine? freres? soeurs? peres? meres? parents voisine?s? amie?s? copa?ine?s?
    cousine? neveu niece gendre oncle tante grand_pere clients? clientes? patiente?s? salariee?s? employee?s? ouvriers?
    ouvrieres? apprentie?s? collegues? associee? commis vendeuse serveur serveuse patron ancien_patron fournisseurs?
    banquier comptable husband wife sons? daughters? brothers? sisters? father mother parents neighbou?rs? friends? mates?
    customers? employees? staff workers? apprentice partner cousin nephew boss kids? chef waiter"""
)
_TROUBLE = _any(
    r"""dettes? impayes? soucis? problemes? stress litiges? proces huissiers? retards? difficultes? ennuis? concurrence
    angoisses? depression burn_?out solitude fatigue paperasse paperasserie decouverts? contentieux idees?_noires?
    trouble problems? worries worry debts? complaints? issues? lawsuits?"""
)
_GOOD = _any(
    r"""clients? clientes? tresorerie treso argent sous? thunes? personnel salaries? monde candidats? apprentis? vendeuses?
    repreneurs? acheteurs? comptable site bureau local temps commandes? chantiers? contrats? travail boulot collegues? amis?
    reseau contacts? idees? cap vision visibilite soutien aide successeur second bras vacances customers? staff money cash
    time orders work leads buyers? support friends help website candidates"""
)
_STATES = _any(
    r"""en_burn_?out en_depression en_difficulte en_danger a_bout au_chomage depress\w* deprim\w* stress\w* suicidaire
    isole\w* seule?s?\b(?!_a\b) endett\w* malade etudiante? handicape\w* croyante? retraitee?"""
)
_JOINING, _OF_SOMEBODY = "et mais and but", "mon ma mes notre nos un une le la les my our a an the"
_MARKS = {
    "other": rf"^(?:{_any(_JOINING)} )?{_any(_OF_SOMEBODY)}"
    + rf" (?:\w+ )?{_PEOPLE}\b(?!.*\b(?:je?|jai|moi|me|m|mon|ma|mes|nous|on|i|im|ive|us|we)\b)",
    "past": _any(
        r"""\bil_y_a_(?:\w+_)?(?:ans|longtemps)\b \bautrefois\b \bjadis\b \ba_l_epoque\b \bdans_le_temps\b
        \ben_(?:19|20)\d\d\b \bc_est_du_passe\b \bguerie?s?\b \bremise?_de\b \bderriere_moi\b \byears_ago\b \blong_ago\b
        \bback_then\b \bin_(?:19|20)\d\d\b \brecovered\b \bgot_over\b \bused_to\b \bwhen_i_was\b"""
    ),
    "role": r"\b"
    + _any(
        r"""specialiste?e?s? specialise\w* coach therapeute psychologue sophrologue consultante?
        conseillere? formateur formatrice
        je_(?:vends?|repare|fabrique|installe|soigne|livre|loue|forme|enseigne|traite|accompagne|conseille|garde|cree)
        (?:i|we)_(?:sell|repair|make|teach|train|coach|treat|rent|design|write|cater) therapist psychologist consultant"""
    )
    + r"\b",
    "missing": r"\b"
    + _any("pas(?:_assez)? plus aucune? zero manque sans trop_peu jamais no not_enough without lack(?:ing)?")
    + rf"(?: (?:de|d|of|un|une|le|any))* {_GOOD}\b",
}
_TURNED_DOWN = (
    r"\b(?:cherch(?:e|ons)|souhait(?:e|ons)|veux|on (?:ne |n )?veut|voulons|voudrais|compte|envisage) (?:surtout )?pas "
    r"(?!que?\b|finir|perdre|couler|mourir|vivre|voir|etre|fermer|faire|me\b|m\b|attendre)",
    r"\b(?:pas|aucune|nulle?) (?:envie|besoin|question) (?:de|d) (?!vivre|me\b|m\b|continuer|exister|rien|etre|lever)",
    rf"\b(?:suis|est|sommes) (?:pas|plus|ni) (?:du tout |vraiment )?{_STATES}",
    r"\bnot (?:burnt|burned|depress\w*|suicidal|lonely|alone|isolated|in debt|in trouble|stressed|retired|unemployed)\b",
    r"\b(?<!peux )(?:pas|plus|aucune?|zero|jamais eu|ni|sans|no|not any)(?: (?:de|d|du|un|une|the|any))* "
    rf"(?:gros |petit |vrai |real )?{_TROUBLE}\b",
    r"^(?:surtout )?pas (?:de|d|un|une) .*\b(?:pour moi|merci)$",
    r"(?:^|\b(?:i|we) (?:really )?)(?:do not|don t|dont) (?:need|want) "
    r"(?!to (?:live|be here|wake|go on|lose|end|go bust|close))",
    r"\b(?:not looking for|not interested|no need|no thanks)\b",
    r"\bn (?:ai|avons) (?:pas|plus|aucune?) (?:de |d )?besoin\b",
    r"\b(?:ne )?m (?:interesse|attire|tente)(?:nt)? pas\b",
    r"^(?:plutot qu|au lieu d|rather than|instead of)",
)
_DENYING = "pas plus aucun nul zero manque sans without trop jamais ni no lack don lieu plutot rather instead".split()
"""Nothing is missing or turned down without one of these."""
_LONG_AGO = """ans longtemps autrefois jadis epoque temps 19 20 passe gueri remis derriere ago back recovered got used
    was""".split()
"""Nothing is told to be over without one of these."""
_AT_WORK = """speciali coach therap psycholog sophrolog consult conseil format vend repa fabrique installe soigne livre
    loue forme enseigne traite accompagne garde cree sell make teach train treat rent design write cater""".split()
"""Nobody tells what he does for others without one of these."""

_STOP = r"[.,;:!?()\n]+|[–—]"
_BREAK = (
    rf"(?i){_STOP}|(?<=\s)(?:mais|but|car|donc)(?=\s)|\s(?=plut[oô]t qu|au lieu d|rather than|instead of)"
)
_BREAKING = "mais but car donc plut lieu rather instead".split()
"""Only signs part a sentence without one of these."""
_SIGNS = re.compile(r"[^a-z0-9]+")


class Clause(NamedTuple):
    """A clause: where it stands in the sentence, what marks it, and whether it turns down what it names."""

    start: int
    end: int
    marks: tuple[str, ...]
    turned_down: bool


def clauses(text: str) -> Iterator[Clause]:
    """The clauses of a sentence, in order."""
    start, parts = 0, _BREAK if _holds(text.lower(), _BREAKING) else _STOP
    for stop in [*re.finditer(parts, text), None]:
        end = stop.start() if stop else len(text)
        plain = _SIGNS.sub(" ", fold(text[start:end].replace("’", " "))).strip()
        if plain:
            # Patterns are compiled on first use: none in vain.
            denies = _holds(plain, _DENYING)
            in_vain = {
                "other": not _begins_with_somebody(plain),
                "past": not _holds(plain, _LONG_AGO),
                "role": not _holds(plain, _AT_WORK),
                "missing": not denies,
            }
            marks = tuple(
                mark for mark, pattern in _MARKS.items() if not in_vain[mark] and re.search(pattern, plain)
            )
            turned_down = denies and any(re.search(pattern, plain) for pattern in _TURNED_DOWN)
            yield Clause(start, end, marks, turned_down)
        start = stop.end() if stop else end


def _holds(plain: str, some: Iterable[str]) -> bool:
    return any(letters in plain for letters in some)


def _begins_with_somebody(plain: str) -> bool:
    first, _, rest = plain.partition(" ")
    return (rest.partition(" ")[0] if first in _JOINING.split() else first) in _OF_SOMEBODY.split()


_HIRED_HIMSELF = (
    r"(?i)(?:(?<=^)|(?<=[,;.:(]\s)|(?P<his>(?:mon|ma|mes|notre|nos) )?(?P<before>[\w’']+)[- ])"
    r"(?P<word>salari[ée]e?|employ(?:ée?|e(?!e)))"
    r"(?=\s*(?:[,;.!?)]|$)|\s+(?:depuis|pendant|durant|\d+ ans|dans|chez|en(?! (?:arr|cong|malad|diffic))"
    r"|toute ma vie|aujourd|encore|et je"
    r"|d(?:e |u |'|’)\w+ (?:depuis|pendant|durant|\d)))"
)
"""« Chauffeur salarié depuis 12 ans », « je suis salariée » : what he is paid as, with what tells how long or where."""
_ANOTHER_ONE = frozenset(
    """
    un une le la l les mon ma mes ton son sa notre nos votre leur ce cet cette chaque aucun aucune nul sans de du d au
    premier premiere nouveau nouvel nouvelle bon bonne seul seule autre ancien ancienne vieux vieil pas plus ni comme
    par qu que avec deux trois quatre cinq six sept huit neuf dix cherche cherchons chercher trouve trouver embauche
    embaucher recrute recruter prendre garder remplacer perdre payer former
    """.split()
)
"""Before « salarié », what tells that it is somebody else, there or wished for."""


def hired_himself(text: str) -> list[tuple[int, int]]:
    """Where a sentence says of its speaker that he is, or was, somebody's employee: no word of a need of people."""
    if "salari" not in text.lower() and "employ" not in text.lower():
        return []
    told = ((one, fold(one["before"] or "")) for one in re.finditer(_HIRED_HIMSELF, text))
    return [
        one.span("word")
        for one, before in told
        if not (one["his"] or before.isdecimal() or _SIGNS.split(before)[-1] in _ANOTHER_ONE)
    ]


def without_refusals(text: str) -> str:
    """The text less the clauses that turn something down: "un club, pas pour vendre" becomes "un club"."""
    return " ".join(text[clause.start : clause.end] for clause in clauses(text) if not clause.turned_down)
