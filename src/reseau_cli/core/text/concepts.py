"""From an owner's own sentence to concepts, by a table of expressions: no match, no answer."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..vocabulary import LACKS, WANTS
from .negation import without_refusals
from .stems import fold, stem

Entries = Mapping[str, list[str]]
# Silent words are dropped on both sides; small ones count where an expression holds them, else are stepped
# over. After a denying verb, or none, "pas" denies: "je ne veux pas vendre"; after another, or before a good
# thing missing, it complains: "je ne trouve pas", "pas le temps". Whole words are kept from stemming.
_SILENT, _SMALL, _DENYING, _MISSING, _WHOLE = (
    frozenset(group.split())
    for group in """le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses
    notre nos votre vos leur leurs je j tu il elle on nous vous ils elles me m te t se s lui moi toi soi eux c
    ca cela que qu qui quoi dont ou ne n suis es est sommes etes sont etais etait etaient ete sera ai as avons
    avez ont avais avait avaient eu avoir aurai soit dans sur par avec pour vers comme comment si depuis afin
    quand seulement vraiment tellement completement totalement carrement juste plutot maintenant ; a en y tout
    toute tous toutes etre trop tres bien assez encore deja toujours aussi meme peu beaucoup presque vite
    moins mieux nouveau nouveaux nouvelle nouvelles bon bons bonne bonnes autre autres petit petite petits
    petites gros grosse grand grande grands sous chez entre pas plus jamais rien aucun aucune sans ni zero ;
    veux veut voulons voudrais souhaite cherche cherchons sens sent envisage compte pense vais va subis ;
    assez temps moyen moyens argent sous courage force energie solution bon bonne fort forte doue douee aise
    jour forme formee idee notion connaissance competence formation aide aidee soutien soutenu soutenue
    accompagne paye pu su compris appris trouve reussi rembourse regle fait recu vendu sur facile simple clair
    ; associe associee aucun bourge boutique chantier collecte collecter commercial commune comptable conference
    confiance conso couleur cedex croissant decennie decouverte departement devise domicile equipage equipement
    equiper etudiant etudiante ferme fondation formalite frontiere galerie galeriste gouvernance gouvernante
    groupement importance important importante interne isolant isolation licence liquidite normal normale
    normalement oblige obligee obliger ouvrier paire pepin pepinieriste personnel plusieur publicite quartier
    regler saisi saisie saisir sensible stockage stocker tableur transit vendeur vendeuse vente village""".split(
        ";"
    )
)
_REACH = {"pas": 3, "plus": 3, "aucun": 3, "aucune": 3, "jamais": 3, "rien": 2, "sans": 2, "ni": 2, "zero": 2}
_IDLE = re.compile(  # words of the table at rest, and trades that bear the name of a need
    r"\b(?:(?:enfants?|fils|filles?|clients?|(?:m(?:on|a|es)|n(?:otre|os)) \w+) (?:est |sont )?"
    r"(?:handicap\w*|etudiant\w*|aveugles?|sourde?s?|refugiee?s?|au chomage)"
    r"|(?:une?|l[ae]|les) seule?s?\b(?! a\b)|[mts]a femme|aides? (?:soignante?s?|a domicile)"
    r"|(?:ai|avons) deja (?:une?|ma|mon|notre) (?:federation|syndicat|club|reseau|comptable|expert comptable|local|bureau)"
    r"|suicides? (?:commerci|financi|econom)\w*|(?:pleur\w+|mort\w?) de rire|bout de souffle"
    r"|tuer l\w* (?:concurren|march|meti)\w*"
    r"|(?:stocks?|produits?|marches?|prix|cours|reserves?) (?:s |est |sont )?(?:epuis|effondr)\w*|tout arrete cote"
    r"|(?:contre|prevenir|soigne|soigner|traite|traiter) l\w* (?:burn ?out|depression|suicide|angoisse|epuisement)s?"
    r"|dors? pas (?:sur|a l)\b|not burn\w* out|quoi bon (?:payer|acheter|changer)"
    r"|femmes? de menage|services? (?:a la|aux) personnes?|suis (?:une? )?(?:experte? )?(?:comptable|avocate?"
    r"|coach|juriste|informaticien(?:ne)?|developpeu(?:r|se)|format(?:eur|rice)|recruteu(?:r|se)|psychologue))\b"
)
_MUST = re.compile(r"\b(ai|a|avons) du (?=\w+(?:er|ir|re)\b)")  # "j'ai dû fermer"
_BREAK = re.compile(r"[.,;:!?()\"/|\n]+|\b(?:mais|car|et|donc|puis|parce|puisque|pourtant)\b")
_MARKS = str.maketrans(dict.fromkeys("’'ʼ`´-", " ") | dict.fromkeys("–—•«»", ","))
_WEIGHT = (0.0, 0.5, 0.7, 0.8, 0.85, 0.9)  # by the number of words of an expression, five at most
_NEAREST = {"handing-over": "handover", "taking-over": "handover", "after-failure": "rebound"}
_NEAREST |= {"struggling": "hardship", "bank-refusal": "finance", "solitude": "fellowship"}


def _clauses(text: str) -> list[list[str]]:
    plain = _MUST.sub(r"\1 oblige ", _IDLE.sub(" ", fold(text.translate(_MARKS))))
    return [re.findall("[a-z0-9]+", clause) for clause in _BREAK.split(plain)]


def _root(word: str) -> str:
    singular = "aucun" if word == "aucune" else word.removesuffix("s")
    return singular if singular in _WHOLE else stem(re.sub("(?<=....)(?:aient|ait|ais)$", "", word))


def _kept(words: list[str]) -> list[int]:
    return [place for place, word in enumerate(words) if word not in _SILENT and not word.isdecimal()]


def compile_entries(concepts: dict[str, list[str]]) -> dict[str, list[str]]:
    """The table turned inside out: stems of each expression -> its concepts, in the order of the table.

    Articles, possessives, pronouns, auxiliaries and « ne » are dropped, on both sides; negations are kept, so
    « je ne dors plus » is the entry "dors plus", and meets « je dors plus » and « je ne dors vraiment plus ».
    """
    entries: dict[str, list[str]] = {}
    for concept, expressions in concepts.items():
        for expression in expressions:
            words = [words[place] for words in _clauses(expression) for place in _kept(words)]
            # "à bout", "en finir", "y arrive": elsewhere these are mere links.
            key = " ".join(_root(w) for i, w in enumerate(words) if i == 0 or w not in ("a", "en", "y"))
            if key and concept not in entries.setdefault(key, []):
                entries[key].append(concept)
    return entries


def _denies(words: list[str], place: int) -> bool:
    """Whether the word at ``place`` is a negation that says "I have no such trouble, no such wish"."""
    word, following, before = words[place], [*words[place + 1 :], ""], place - 1
    if word not in _REACH or next(w for w in following if w not in _SILENT) in _MISSING:
        return False
    if word in ("jamais", "rien"):
        return following[0] in ("eu", "ete", "de", "d") if word == "jamais" else "dois" in words
    if word == "plus" and {"ne", "n"}.isdisjoint(words[max(0, place - 4) : place]):
        return False
    while before >= 0 and words[before] in _SMALL:
        before -= 1
    return word not in ("pas", "plus") or before < 0 or words[before] in _SILENT | _DENYING


def _hits(words: list[str], entries: Entries) -> list[tuple[tuple[int, ...], str]]:
    """The expressions of one clause that stand, where and which, in its order; the longest went first."""
    kept = _kept(words)
    roots = [_root(words[place]) for place in kept]
    denials = {place for place in kept if _denies(words, place)}
    found: dict[tuple[int, ...], str] = {}
    paths: list[tuple[int, ...]] = [(i,) for i in range(len(kept))]
    while paths:
        path = paths.pop()
        if (key := " ".join(roots[i] for i in path)) in entries:
            found[tuple(kept[i] for i in path)] = key
        for i in range(path[-1] + 1, min(path[-1] + 4, len(kept))) if len(path) < len(_WEIGHT) - 1 else ():
            paths.append((*path, i))
            if words[kept[i]] not in _SMALL or kept[i] in denials:
                break
    used: set[int] = set()
    chosen = []
    for places in sorted(found, key=lambda places: (-len(places), places)):
        if used.isdisjoint(places):
            used.update(places)
            chosen.append(places)
    return [(places, found[places]) for places in sorted(chosen) if not _denied(places, words, denials, used)]


def _denied(places: tuple[int, ...], words: list[str], denials: set[int], used: set[int]) -> bool:
    first, after = places[0], places[-1] + 1
    not_after = after not in used and words[after : after + 1] in (["pas"], ["plus"], ["jamais"])
    if not_after and not {"ne", "n"}.isdisjoint(words[max(0, first - 2) : first]):  # "je n'exporte pas"
        return True
    for place in (place for place in denials - used if place < first):
        span = words[place + 1 : first]
        full = [word for word in span if word not in _SILENT | _SMALL]
        if len(full) < _REACH[words[place]] and {"je", "j", "on", "nous", "il", "elle", "c"}.isdisjoint(span):
            return True
    return False


def concepts(text: str, entries: Entries) -> dict[str, float]:
    """What a text speaks of: concept -> weight in (0, 1], strongest first, then first said; empty if nothing.

    The longest expressions go first and a word serves once; several hits of a concept add up with saturation.
    An expression under a negation does not count, unless the negation belongs to it (« pas de clients »).
    """
    missed: dict[str, float] = {}
    for places, key in (hit for words in _clauses(text) for hit in _hits(words, entries)):
        for concept in entries[key]:
            missed[concept] = missed.get(concept, 1.0) * (1 - _WEIGHT[len(places)])
    return {concept: round(1 - rest, 6) for concept, rest in sorted(missed.items(), key=lambda item: item[1])}


def heard_in(sentence: str, entries: Entries) -> dict[str, float]:
    """The concepts of an owner's sentence, less what it turns down; distress is heard wherever it is told."""
    kept = without_refusals(sentence)
    told = concepts(kept, entries)
    distress = told.get("distress") if kept == sentence else concepts(sentence, entries).get("distress")
    return told | {"distress": distress} if distress else told


def propose(text: str, entries: Entries, limit: int = 3) -> list[str]:
    """The lacks and wants to suggest, best first (a stage by its nearest); none where the signs are weak."""
    best: dict[str, float] = {}
    for concept, weight in heard_in(text, entries).items():
        answer = _NEAREST.get(concept, concept)
        if answer in LACKS or answer in WANTS:
            best[answer] = max(best.get(answer, 0.0), round(weight * (1.0 if answer == concept else 0.8), 6))
    least = max([0.4, *(weight / 2 for weight in best.values())])
    return sorted((answer for answer in best if best[answer] >= least), key=lambda a: -best[a])[:limit]
