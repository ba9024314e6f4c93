"""The table of trades, compiled: names folded and sorted beside their NAF code, to be searched as one text.

Also what the compiler and the look-up must do alike: fold a name, drop the words that say nothing, cut an
ending. Every stem begins its word, so that the look-up finds candidates in the text before parsing any line.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from reseau_cli.core.text.stems import fold
from reseau_cli.territory.english_trades import FRENCH_OF

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_CODES = 3

_WORD = re.compile(r"[a-z0-9]+")
_CODE = re.compile(r"\d\d\.\d\d[A-FZ]")

# Say nothing of the trade: dropped from names and from what is typed.
_FILLER = frozenset(
    """
    a ai jai jsuis chui cest che fe fai cherche chercher
    activite an ans as au aux avec bonjour c ce ces cette chez comme compte cree d dans de depuis
    des du elle en est et etre exerce exploite faire fais fait freelance gerant gerante gere il j je l
    la le les lance m ma mes metier mon monsieur madame mme moi n nom notre nous on ou par patron
    patronne petit petite pour profession propre proprietaire qu que qui s sarl sas sasu eurl ei
    statut suis sur ton tout toute toutes tous travaille tpe pme un une y boite tiens
    dirigeant dirigeante responsable ouvre occupe gens autre autres particuliers
    p tite tit ptit ptite
    gaec earl scea scop scic faisons avons tenons sommes deviens
    i im am my own owner run and of in for self employed
    """.split()
)
# Say little, but tell two names apart ("brasserie artisanale"): kept, at a small weight.
WEAK = frozenset(
    """
    artisan artisane artisanal artisanale bio cabinet domicile entreprise entrepreneur entrepreneure
    entrepreneuse independant independante indep liberal liberale metiers micro petit professionnel
    professionnelle societe specialise specialisee travail prestataire prestation multi expert experte exploitant exploitante
    gestionnaire operateur operatrice
    """.split()
)
ALIASES = {
    variant: word
    for word, variants in {
        "professeur": "prof professeure cour lecon enseignant enseignante enseigne enseigner stage initiation",
        "magasin": "boutique marchand marchande commerce",
        "vente": "vendeur vendeuse vend vendre vendon revend revendon revendre",
        "location": "loueur loueuse loue louer",
        "fabricant": "fabricante fabrication fabrique fabriquer",
        "producteur": "culture cultivateur cultivatrice cultive cultiver produit produire pousser",
        "poseur": "pose poser",
        "reparation": "repare reparer repar depanne depanner restaure restaurer retape retaper",
        "redaction": "redige rediger",
        "video": "filme filmer",
        "tricot": "tricote tricoter",
        "broderie": "brode broder",
        "transformation": "transforme transformer",
        "cueillette": "cueille cueillir",
        "conducteur": "condui conduire",
        "coach": "coaching coache coacher",
        "livreur": "livraison livrer",
        "nettoyage": "nettoie nettoyer nettoyons",
        "coiffure": "coiffe coiffer coiffons",
        "installateur": "installe installer installation",
        "constructeur": "construction construire construi batir",
        "peinture": "pein peindre",
        "cuisinier": "cuisine cuisiner",
        "traduction": "tradui traduire",
        "formation": "forme former",
        "garde": "garder gardiennage",
        "massage": "masse masser",
        "transport": "transporte transporter",
        "couture": "coud coudre",
        "jardinage": "jardine jardiner",
        "entretien": "entretiens entretenir",
        "conseil": "conseille conseiller",
        "photographie": "photographier photographies",
        "developpeur": "developpe developper programmer programme",
        "organisation": "organise organiser",
        "animation": "anime animer",
        "tatouage": "tatoue tatouer",
        "maquillage": "maquille maquiller",
        "toilettage": "toilette toiletter",
        "eleveur": "eleve elever",
        "vetement": "fringue habit sape",
        "soin": "soigne soigner",
        "taille": "tailler",
        "lavage": "lave laver",
        "demolition": "demoli demolir",
        "correcteur": "corrige corriger correction",
        "dessin": "dessine dessiner",
        "importateur": "importe importer importation",
        "distribution": "distribue distribuer",
        "montage": "monte monter",
        "reeducation": "reeduque reeduquer",
        "decoration": "decore decorer",
        "domiciliation": "domicilie domicilier",
        "isolation": "isole isoler",
        "sonorisation": "sonorise sonoriser",
        "promenade": "promene promener",
        "recrutement": "recrute recruter",
        "distillerie": "distille distiller",
        "impression": "imprime imprimer",
        "reliure": "relie relier",
        "tournage": "tourne tourner",
        "sculpteur": "sculpte sculpter",
        "torrefaction": "torrefie torrefier",
        "chauffeur": "chauffeuse",
        "productowner": "product",  # no "producteur"
        "telephone": "tel tels",
        "macon": "masson massonne",
        "maconnerie": "massonnerie massonerie maconerie",
    }.items()
    for variant in variants.split()
} | FRENCH_OF
"""Words that mean the trade that another word names, as its verb does: folded, singular."""

APART = frozenset(
    """
    agence brochet broche bronzage brulerie cadre caisse carotte chantier chauffeur collant colle collier colorant
    composite cookie cordiste couvert creme cuisiniste eclair fourrage fourreur fourriere fourrure fraise garderie
    graviere ligneur lingerie livreur machiniste marinier modelage modeliste navette pasteur pelletier pellet planeur
    plaque pompier porte potage remorquage sabliere serre storage table tourier touriere traitance traitant verriere
    voirie voiturier
    """.split()
)
"""Words that share a stem with what is none of their trade ("serre" and "serrure"): each is its own stem."""

_PHRASES = re.compile(
    r"\b(?:(?:auto|micro)[ -]?entrepre\w+|chef(?:fe)?s? d.entreprises?|porteu(?:r|se)s? (?:de|d.un) projets?"
    r"|sous[ -]trait(?:e|er|ons)\b)"
)

_GLUED = re.compile(r"\bj(?=[bcdfgklmnpqrstvz])")
"""What is left of « je » where it is written with its verb: "jrépare", "jvends"."""

_SUFFIXES = """
    isterie uriere urerie ement ienne istes ariat urier erie iere rice euse eure isme iste
    aire itee ien ier ion age ant ere eur ite ure ee er ie e
    """.split()
SHORTEST = 4
_ENDING = re.compile(rf"(.{{{SHORTEST},}}?)(?:{'|'.join(_SUFFIXES)})")
"""The longest ending there is, four letters at least being left."""


def words(text: str) -> list[str]:
    """The folded words of a text that can name a trade, singular, in order."""
    return telling(_WORD.findall(_GLUED.sub("", _PHRASES.sub(" ", fold(text.replace("’", "'"))))))


def telling(folded: Iterable[str]) -> list[str]:
    """The same, of words already folded."""
    return [singular(word) for word in folded if word not in _FILLER and not word.isdecimal()]


def singular(word: str) -> str:
    """A folded word without its plural mark; short words are left alone ("bus", "sas")."""
    return word[:-1] if len(word) > 3 and word[-1] in "sx" and not word.endswith("ss") else word


def stem(word: str) -> str:
    """What a folded singular word shares with its feminine, place and activity: boulang-, coiff-, macon-."""
    cut = _ENDING.fullmatch(word)
    word = cut[1] if cut else word
    if len(word) > 4 and word[-1] == word[-2]:
        word = word[:-1]
    return word


def key(word: str) -> str:
    """What two words of trades must share to count as one."""
    meant = ALIASES.get(word, word)
    return meant if meant in APART else stem(meant)


def folded_name(name: str) -> str:
    """A name as the compiled table holds it: folded, single spaces, nothing dropped."""
    return " ".join(_WORD.findall(fold(name.replace("’", "'"))))


def compile_trades(yaml_records: list[dict[str, object]]) -> str:
    """The compiled table: lines ``folded name<TAB>code``, sorted by name, the best code of a name first.

    Args:
        yaml_records: entries of ``code`` (str), ``names`` (list of str) and optional ``also`` (list of str:
            names already given to another code, for which this one is a second reading).

    Raises:
        ValueError: a malformed entry, a name of fillers only, a name given twice, an unknown ``also``.
    """
    rows: dict[tuple[str, str], int] = {}
    first: dict[str, str] = {}
    for record in yaml_records:
        code = record.get("code")
        if not isinstance(code, str) or not _CODE.fullmatch(code):
            raise ValueError(f"not a NAF rev. 2 sub-class: {code!r}")
        for name in _names(record, "names"):
            if first.setdefault(name, code) != code:
                raise ValueError(f"{name!r} is given to {first[name]} and {code}")
            rows[name, code] = 0
    for record in yaml_records:
        for name in _names(record, "also"):
            if name not in first:
                raise ValueError(f"also: {name!r} is no name of another code")
            rows.setdefault((name, str(record["code"])), 1)
    ordered = sorted(rows, key=lambda row: (row[0], rows[row], row[1]))
    for name, group in groupby(ordered, key=lambda row: row[0]):
        if len(list(group)) > MOST_CODES:
            raise ValueError(f"{name!r} has more than {MOST_CODES} codes")
    return "".join(f"{name}\t{code}\n" for name, code in ordered)


def _names(record: dict[str, object], key: str) -> list[str]:
    """The folded names of one entry's list."""
    values = record.get(key, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise ValueError(f"{record.get('code')}: {key} is not a list of words")
    for value in values:
        if not words(value):
            raise ValueError(f"{record.get('code')}: {value!r} says nothing")
    return [folded_name(value) for value in values]
