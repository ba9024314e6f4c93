"""Words around a place's name: those that lead to it, that follow it, that tell that one is only near.

All are folded: "je suis près de", "centre ville", "à 20 minutes de".
"""

from __future__ import annotations

import re

from .typed_place import fold

LEAD = frozenset(
    """
    je j jsuis jsui dan jabit abit boite boutik
    chui chuis jabite jhabite g jai jbosse sui ds pr pre pret che in i am m my we re the town village
    live lives living based work working located workshop shop studio home at close next near around
    fin fond milieu perdu perdue paume paumee hameau cambrousse campagne tout toute partie rural rurale nord sud est ouest
    centre hyper hypercentre coeur plein cheval prefecture prefectures sous souspref chef lieu
    un une petit petite aeroport suis habite habitons vis vivons on est nous sommes moi c base basee basees
    bases installe installee installes installees situe situee situes situees implante implantee implantes domicilie
    domiciliee travaille travaillons exerce exercons bosse ai mon ma notre atelier boutique bureau bureaux local
    magasin vers pres proche proches autour alentours environs cote cotes coin secteur
    se trouve trouvons trouvent situons sis sise sises siege reside residons demeure demeurons ouvre ouvert ouvrons
    dans en a au aux sur de du des d l la le les quelque part zone banlieue agglo agglomeration metropole region
    departement dept dep dpt depart ville commune village canton chez entre bled ici bassin vie
    """.split()
)
"""May stand before a place's name."""
NEAR = frozenset(
    "vers pres proche autour alentours environs cote coin secteur banlieue bassin zone canton near around".split()
)
"""Those of them that tell that one is only near."""
LINKS = frozenset("a au aux d in of dans de des du en et l la le les pres sur".split())
HALF = frozenset("saint sainte saints saintes notre dame ville val mont".split())
"""Words that no place is told by alone."""
TAIL = frozenset(
    """
    centre ville centreville plage bourg village port station nord sud est ouest campagne et environs alentours
    agglo agglomeration metropole region
    """.split()
)
"""May stand after it, and add little."""
AREA = frozenset(
    """
    vallee vallees val vals pays plaine massif monts mont plateau presqu ile iles cote bassin canton communaute communes
    agglomeration cc ca cu metropole grand haut haute hauts hautes bas basse nord sud est ouest centre coeur arriere
    coteaux gorges baie golfe lac marais foret bocage parc naturel regional parc agglo
    quartier quartiers cite faubourg hypercentre rive port gare aeroport campus technopole technoparc za zi zac ze zae zone
    zones activite activites industrielle commerciale artisanale portuaire sortie limite
    north south east west northern southern eastern western of the upper lower
    rural central valley lake coast region area suburb suburbs countryside mountains
    """.split()
)
"""Tell what kind of area is named."""

_COUNT = r"(?:\d+|une?|deux|trois|quatre|cinq|dix|quinze|vingt|trente|demi|quelques|half an?|an?|one|two|twenty|thirty)"
_UNIT = r"(?:kms?|kilometres?|kilometers?|minutes?|mi?ns?|h|heures?|hours?|bornes|miles?|pas|lieues?)"
_SIDE = r"(?:nord|sud|est|ouest|north|south|east|west)(?: ?(?:est|ouest|east|west))?"
_FROM = r"(?:de|d|du|des|from|of)"
_AROUND = (
    rf"(?:{_SIDE}|pres|proche|proximite|loin|far|autour|alentours|environs|voisinage|secteur|rayon|cote|limite|frontiere"
    r"|mi chemin|interieur|arriere pays|peripherie|couronne|campagne|countryside|hauteurs|sortie|entree|portes|outskirts"
    rf"|suburbs?)(?: {_SIDE})?"
)
_NEAR_LEAD = re.compile(
    rf"(?:.*?\b)??(?:{_COUNT} ?{_UNIT}(?: \d+)? (?:[a-z ]{{,30}} )??{_FROM}|{_AROUND} {_FROM}"
    rf"|(?:just )?outside(?: of)?|close to|next to|a cote d[eu]|somewhere near) (?:l )?(?!france$)(.+)"
)


def near_what(folded: str) -> str | None:
    """What a folded text says that one is near; None where it says nothing of the kind."""
    match = _NEAR_LEAD.fullmatch(folded)
    return match[1] if match else None


def unled(text: str) -> tuple[str, bool]:
    """A name without the words that lead to it, and whether they tell that one is only near."""
    words = fold(text).split()
    near = near_what(" ".join(words))
    if near:
        return near, True
    start = next((place for place, word in enumerate(words) if word not in LEAD), len(words))
    return " ".join(words[start:]), not NEAR.isdisjoint(words[:start])
