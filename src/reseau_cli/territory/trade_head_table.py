"""The words that begin a typed trade and decide it, with the codes that each may have; and those of a firm's form.

A line a head: its words, how its codes may begin, those it has where no name of the trade table tells more.
"""

from __future__ import annotations

import re

from ..core.tuples import NamedTuple

_BEFORE = (
    r"(?:(?:je|on|nous) (?:suis|sommes|fai[st]|faisons|tien[st]|tenons|vends?|développe\w*|dirige|gère) |j'ai |une? "
    r"|mon |ma |notre |des |du |de la |l[ae] |l'|petite? |jeune )*"
)
_OF = (
    r"(?:de (?:la |l')?|d'|des |du |en |pour (?:l[ae]s? |l'|des )?|aux? |à l(?:a |')|sur |dans (?:l[ae]s? |l')?"
    r"|for |in |to )"
)
"""What joins a head to what it is of."""
_SORT = r"(?: (?!(?:et|ou|avec|de|des|du|en|pour|aux?|à|sur|dans)\b)[\w-]+){0,2}"
"""Of what sort a head is, told before what it is of: « logiciel RH pour TPE »."""


_ACCENTS = {ord("é"): "[ée]", ord("è"): "[èe]", ord("'"): "[' ]"}


class Begin(NamedTuple):
    """Words that may begin what a line tells, and what joins them to what they are of, as patterns."""

    words: str
    of: str

    def match(self, line: str, start: int) -> re.Match[str] | None:
        """Where a line has both from a place on; what joins, which is long, is compiled only where the words are there."""
        words = re.compile(self.words)
        return words.match(line, start) and re.compile(self.words + self.of).match(line, start)


class Head(NamedTuple):
    """What some words that begin a line decide.

    ``own``: how the codes begin that it may have; ``codes``: those it has where no name of the table tells more, if any;
    ``by``: the one it has instead, where what it is of begins so.
    """

    begin: Begin
    own: tuple[str, ...]
    codes: tuple[str, ...]
    by: tuple[tuple[tuple[str, ...], str], ...] = ()


def before(line: str) -> int:
    """How far a line tells nothing yet: « je suis une … »."""
    told = re.match(_typed(_BEFORE), line)
    return told.end() if told else 0


def _typed(words: str) -> str:
    """The pattern of words with their accents and apostrophes or without."""
    return "(?i)" + words.translate(_ACCENTS)


def _begin(words: str, of: str) -> Begin:
    return Begin(_typed(words), of.translate(_ACCENTS))


def _head(words: str, own: str, codes: str, by: str = "", of: str = rf"{_SORT} {_OF}") -> Head:
    told = (each.split(">") for each in by.split(";") if each)
    return Head(
        _begin(f"(?P<head>{words})", of),
        tuple(own.split()),
        tuple(codes.split()),
        tuple((tuple(begins.split()), code.strip()) for begins, code in told),
    )


_ONLINE = (
    r"(?:internet|web|en ligne|numérique|de (?:mise en relation|réservation|petites annonces|partage|location|rencontre"
    r"|recherche|covoiturage|livraison|comparaison|troc|services?)|d'(?:annonces|avis|échanges?|entraide|information|emploi|offres))s?"
)
_ALL = r"(?=\W)"

HEADS = (
    _head(
        r"bureaux? d'études?|bet?|(?:cabinet d'|société d')?ingénierie|ingénieure?s?(?= (?:en|conseil|bois|structure))",
        "70.22 71 72 73.2 74",
        "71.12B",
        "71.11 81.30>71.11Z",
        _ALL,
    ),
    _head(r"ma[iî]tr(?:is)?e d'(?:œ|oe)uvres?", "71 41.20", "71.12B 71.11Z", of=_ALL),
    _head(
        r"(?:(?:cabinet|société|agence|bureau) (?:de |d'))?(?:conseil|consult(?:ing|ante?)|conseill(?:er|ère)|audit)s?",
        "02.40 62 66 68.3 69 70 71 73 74 78.1 79 85.6 86.90F 88 96.0",
        "70.22Z",
        "01 02 03 80>74.90B;58.2 62 63>62.02A",
    ),
    _head(r"accompagnement|suivi", "49 70 74.90 78 85 86 88 96", "70.22Z 88.99B", "01 02 03>74.90B"),
    _head(r"expert(?:e|ise)?s?", "43 62.02 66.21 69 71 74.90", "74.90B"),
    _head(
        r"(?:(?:centre|organisme|institut|école) de )?(?:formations?|format(?:eur|rice)s?|training)",
        "85 96.09",
        "85.59A",
        "01.4 96.09>96.09Z",
    ),
    _head(
        r"(?:(?:édit\w+|développe\w*) de )?"
        r"(?:logiciel|progiciel|software|saas|erp|(?:outil|solution) (?:numérique|en ligne|web|logicielle))s?",
        "58.2 62 63",
        "58.29C 62.01Z",
    ),
    _head(
        r"(?:développe\w* )?(?:d'une |d')?app(?:li(?:cation)?)?s?(?: (?:mobile|web|numérique)s?)?"
        r"(?! d(?:e |')(?:résine|enduit|peinture|vernis|crépi|chaux|produit|rev[eê]t|béton|mortier|mousse|gel))",
        "58.2 62 63.12",
        "62.01Z 58.29C",
    ),
    _head(
        r"(?:cours|stages?|ateliers? d'initiation|initiation)",
        "85 93.1",
        "85.52Z 85.59B",
        "93.1>85.51Z;10 56>85.59B",
    ),
    _head(r"école", "85", "85.59A 85.59B"),
    _head(r"(?:plate-?forme|market-?place|site)s? (?:web |internet )?de vente", "47.91", "47.91B 63.12Z"),
    _head(
        rf"(?:plate-?formes?|market-?places?|portail|site) {_ONLINE}",
        "62 63.12 66.19",
        "63.12Z 62.01Z",
        of=_ALL,
    ),
    _head(
        r"plate-?formes?(?! de (?:tri|compost|stock|transit|distrib|valoris|regroup|bois|déchet|travail|béton))",
        "62 63 66.19",
        "63.12Z 62.01Z",
        of=" (?:de |d')",
    ),
    _head(
        r"(?:plate-?forme|market-?place|portail|site) (?:pour|qui|où)", "62 63.12", "63.12Z 62.01Z", of=_ALL
    ),
    _head(r"transport\w*", "38 49 50 51 52 53 80.1 86.90A", "49.41A 49.41B"),
    _head(r"(?:livraison|coursier|livreur|livreuse)s?", "49.4 52 53.2 56.10C 47", "53.20Z"),
    _head(r"stockage|entreposage", "52.1 63.11", "52.10B"),
    _head(r"collecte|ramassage", "38.1 49.3 49.4 01.6", "38.11Z"),
    _head(r"recyclage|valorisation", "38 20.15", "38.32Z"),
    _head(
        r"(?:agence|conseil) (?:de |en )?(?:communication|com|comm|marketing|publicité|pub)",
        "58 59 63 70.21 73 74.1",
        "73.11Z",
    ),
    _head(r"(?:cabinet |agence )?(?:de )?recrutement", "78", "78.10Z"),
    _head(r"(?:agence d')?intérim", "78", "78.20Z"),
    _head(r"compta(?:ble|bilité)", "69.2 82.11", "69.20Z"),
    _head(r"secrétaire|secrétariat", "82.1", "82.11Z"),
    _head(r"musée", "91", "91.02Z"),
    _head(
        r"construct(?:ion|eur|rice)",
        "16.23 25 28 29 30 32 41 42 43",
        "",
        "30.1>30.12Z;30.3>30.30Z",
        r" (?:de |d')",
    ),
    _head(r"aménage\w+", "29.2 31 41 43 45.2 71.11 74.10 81.3", "43.32A 43.39Z", of=r" (?:de |d')"),
    _head(
        r"nettoyage|lavage", "37 38 43.34 45.2 81.2 96.01", "81.22Z 81.29B", "29 45 49>45.20A", r" (?:de |d')"
    ),
    _head(r"édit\w+", "18 58 59.2", "58.11Z", "32.40>58.19Z", r" (?:de |d')"),
    _head(r"gestion|gestionnaire", "02 62 64 66 68 69 70 74.90 78 82 84 93", "", "55 68>68.32A"),
    _head(
        r"organis\w+",
        "79 82 85 90 93 96",
        "82.30Z",
        "85.51 93.1>85.51Z;85.52>85.52Z;96.03>96.03Z",
    ),
    _head(r"animat\w+", "59 73 82 85 86 88 90 93 96", "93.29Z"),
    _head(r"abattage", "02 10.1 81.3", "02.20Z 81.30Z", "01.47>10.12Z;01.4>10.11Z", r" (?:de |d')"),
    _head(
        r"peint(?:ure|re)",
        "23 25.6 31 43.34 45 90.03",
        "43.34Z",
        "13 14>13.30Z;23>23.41Z;29 45>45.20A;31>95.24Z",
        r" (?:sur |de |d')",
    ),
    _head(r"magazine|revue", "58.1 63", "58.14Z"),
    _head(r"(?:laboratoire|labo) d'analyses?", "71.20 86.90", "71.20B"),
    _head(r"assur(?:ance|eur)s?", "65 66", "66.22Z"),
)

LET = _begin(r"(?:location|lou(?:e|er|ons)|loueu(?:r|se)s?) ", rf"(?:{_OF}|d[eu]s )")
MADE_FOR = _begin(
    r"(?:atelier (?:de |en )?)?(?:sous[ -]?trait\w+|façonni(?:er|ère))(?!\w)",
    rf"(?: industriel\w*)? ?,? ?(?:{_OF})?(?=\w)",
)
MAKES = _begin(r"(?:fabri\w+|product(?:ion|eur|rice)) ", _OF)
BRAND = _begin(r"marque ", rf"(?:\w{{5,}} )?{_OF}")
FORM = _begin(
    rf"{_BEFORE}(?:(?:entreprise|association|structure|société) (?:adaptée|d'insertion)|\be\.?a\.?(?= )|esat"
    r"|chantier d'insertion|régie(?: (?:de quartiers?|rurale|de territoire))?|(?:société )?coopérative|coop|scop|scic"
    r"|holding|groupe|franchisée?s?|groupement|collectif|(?:\w+ (?:dans un |d'un |au sein d'un ))?réseau|start-?up"
    r"|couple|famille|équipe|fratrie|duo|trio|binôme|services?(?= d)|labo(?:ratoire)?(?= de )"
    r"|prestat\w+(?= d| en)|(?:entreprise|société)(?= de | d'))(?!\w)",
    rf"(?: (?:spécialis\w+|familiale?|ouvrière|artisanale))?,? (?:{_OF})?(?!et\b)(?=\w)",
)
"""Beside those of :data:`HEADS`: to be matched from the beginning of a line, for « jeune dans un réseau » is one too."""
