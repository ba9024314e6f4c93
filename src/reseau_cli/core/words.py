"""French words reduced to stems, so that "boulangère" meets "boulangerie" and "isolée" meets "isolement".

A light suffix stripper, not a dictionary: no dependency, and the same on every machine. Stems are for comparing,
never for showing.
"""

from __future__ import annotations

import re
from functools import cache
from unicodedata import normalize

_WORD = re.compile(r"[a-z0-9]+")

_EMPTY = frozenset(
    """a ai aie ainsi alors apres assez au aucun aucune aussi autre autres aux avant avec avoir avons bien c ca car ce cela
    celle celles celui ces cet cette ceux chaque chez comme comment d dans de des deux devant dire doit dois donc dont du
    elle elles en encore entre es est et etait etant ete etes etre eu eux faire fait faites fais faut font ici il ils j je
    jamais l la le les leur leurs lui m ma mais me meme memes mes mieux moi moins mon n ne ni non nos notre nous on ont or ou
    par parce pas peu peut peux plus plusieurs point pour pourrais pouvoir puis qu quand que quel quelle quelles quelque
    quels qui quoi rien s sa sans se sera ses seulement si sien soi soit sommes son sont sous suis sur t ta tant te tel
    tes toi ton tous tout toute toutes tres trop tu un une va vais vers veut veux voici vos votre voudrais voulais vouloir
    vous y suit autour ceci aimerais besoin cherche cherchons seul seule seuls parler
    entreprise entreprises petit petite patron patrons dirigeant
    dirigeants dirigeante chef cheffe an ans mois reseau reseaux jour activite""".split()
)

# Longest first: what is cut must leave at least four letters.
_SUFFIXES = (
    "issements issement ations ateurs atrices ation ateur atrice ements ement euses euse eries erie ieres iere iers ier "
    "eurs eur ages age ismes isme istes iste ites ite ives ive ifs if antes ante ants ant ences ence ances ance ables able "
    "ibles ible elles elle els el iques ique ales ale aux al ees ee es er ez ir it ie i e s x"
).split()


def fold(text: str) -> str:
    """Lower case without accents or ligatures."""
    plain = normalize("NFKD", text.lower().replace("œ", "oe").replace("æ", "ae"))
    return plain.encode("ascii", "ignore").decode()


@cache
def stem(word: str) -> str:
    """The stem of a folded word: its ending cut while four letters remain."""
    for _ in range(2):
        for suffix in _SUFFIXES:
            if word.endswith(suffix) and len(word) - len(suffix) >= 4:
                word = word[: -len(suffix)]
                break
        else:
            break
    return word


def stems(text: str) -> list[str]:
    """The stems of a text's meaningful words, in order, repeats kept."""
    words = _WORD.findall(fold(text.replace("’", " ").replace("'", " ")))
    return [stem(word) for word in words if len(word) > 1 and word not in _EMPTY and not word.isdecimal()]


def shared(text: str, others: str) -> list[str]:
    """The words of ``text``, as written, whose stem ``others`` holds too."""
    held = set(stems(others))
    words = text.replace("’", " ").replace("'", " ").split()
    return [word.strip('.,;:!?()«»"') for word in words if held.intersection(stems(word))]
