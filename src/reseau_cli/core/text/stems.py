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
    """
    a afin ai aie ailleurs aimerais ainsi alors apres assez au aucun aucune aujourd aupres auquel aura
    aurai aurais aurait aurions auront aussi autant autour autre autrement autres aux auxquelles auxquels
    avaient avais avait avant avec avez aviez avions avoir avons ayant ayez ayons bas beaucoup besoin bien
    bientot c ca car ce ceci cela celle celles celui cependant certain certaine certaines certains ces cet
    cette ceux chacun chacune chaque cherche cherchons chez ci cinq combien comme comment contre d dans
    davantage de dedans dehors deja demain depuis derriere des desormais desquelles desquels dessous
    dessus deux devais devait devant devrais devrait devrions dire dis disent dit dites dix dois doit
    doivent donc dont du duquel durant egalement elle elles en encore enfin ensuite entre envers environ
    es est et etaient etais etait etant ete etes etions etre eu eue eus eut eux excepte faire fais faisais
    faisait faisons fait faites fallait faudra faudrait faut fera ferai ferais ferait fois font furent fus
    fussent fut hier hors hui huit ici il ils j jamais je jusqu jusque l la laquelle le lequel les
    lesquelles lesquels leur leurs loin lorsqu lorsque lui m ma maintenant mais malgre me meme memes mes
    mien mienne mieux moi moins mon n ne neanmoins neuf ni non nos notre nous nul nulle on ont or ou ouais
    oui outre par parce parfois parler parmi partout pas pendant peu peut peuvent peux plus plusieurs
    plutot point pour pourquoi pourra pourrais pourrait pourrions pourront pourtant pouvais pouvait
    pouvoir pouvons pres presque puis puisqu puisque puisse puissent qu quand quasi quatre que quel quelle
    quelles quelqu quelque quelques quels qui quiconque quoi quoique rien s sa sais sait sans savent
    savons se selon sept sera serai seraient serais serait serions serons seront ses seul seule seulement
    seuls si sien sinon six soi soient sois soit sommes son sont soudain sous souvent soyez soyons suis
    suit sur surtout t ta tandis tant tantot tard te tel telle tellement telles tels tenez tes toi ton
    toujours tous tout toute toutefois toutes travers tres trois trop tu un une va vais vas vaut venons
    vers veulent veut veux via viens vient voici voila voire vont vos votre voudrais voudrait voudrions
    voulais vouloir voulons vous vraiment y

    entreprise entreprises petit petite patron patrons dirigeant dirigeants dirigeante chef cheffe an ans
    mois reseau reseaux jour activite
    """.split()
)

_SUFFIXES = frozenset(
    "issements issement ations ateurs atrices ation ateur atrice ements ement euses euse eries erie ieres iere iers ier "
    "eurs eur ages age ismes isme istes iste ites ite ives ive ifs if antes ante ants ant ences ence ances ance ables able "
    "ibles ible elles elle els el iques ique ales ale aux al ees ee es er ez ir it ie i e s x".split()
)
_LONGEST = max(map(len, _SUFFIXES))


def fold(text: str) -> str:
    """Lower case without accents or ligatures."""
    if text.isascii():
        return text.lower()
    plain = normalize("NFKD", text.lower().replace("œ", "oe").replace("æ", "ae"))
    return plain.encode("ascii", "ignore").decode()


@cache
def stem(word: str) -> str:
    """The stem of a folded word: its longest ending cut, twice, while four letters remain."""
    for _ in range(2):
        longest = range(min(_LONGEST, len(word) - 4), 0, -1)
        count = next((count for count in longest if word[-count:] in _SUFFIXES), 0)
        if not count:
            break
        word = word[:-count]
    return word


def stems(text: str) -> list[str]:
    """The stems of a text's meaningful words, in order, repeats kept."""
    words = _WORD.findall(fold(text.replace("’", " ").replace("'", " ")))
    return [stem(word) for word in words if len(word) > 1 and word not in _EMPTY and not word.isdecimal()]
