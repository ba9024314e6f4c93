"""Sub-classes of the NAF whose trades have nothing in common but the code: it alone never tells whose trade it is.

Own work, from the nomenclature's explanatory notes (Insee, NAF rev. 2): the plainest cases among small firms, each with
a few of the trades it holds, in French. Not complete: what is not here may be mixed too.
"""

from __future__ import annotations

from .naf import canonical, covers

MIXED = {
    "01.49Z": "apiculteur, éleveur de chiens, éleveur d’escargots",
    "01.62Z": "maréchal-ferrant, inséminateur, pension de chevaux",
    "32.50A": "prothésiste dentaire, orthoprothésiste, oculariste",
    "32.99Z": "cirier, taxidermiste, plumassière",
    "47.76Z": "fleuriste, animalerie, jardinerie",
    "47.78C": "galeriste, armurier, boutique de vape",
    "49.32Z": "taxi, chauffeur de VTC",
    "53.20Z": "livreur à vélo, livreur de colis",
    "56.21Z": "traiteur, chef à domicile",
    "59.11B": "vidéaste, réalisateur, pilote de drone",
    "68.32A": "syndic, conciergerie de locations saisonnières",
    "69.10Z": "avocat, notaire, commissaire de justice",
    "70.22Z": "consultant, coach de dirigeants, DAF à temps partagé",
    "71.11Z": "architecte, urbaniste, paysagiste concepteur",
    "71.12B": "ingénieur, maître d’œuvre, écologue",
    "74.10Z": "graphiste, décoratrice, styliste",
    "74.90B": "œnologue, agent artistique, expert judiciaire",
    "79.90Z": "guide-conférencier, office de tourisme",
    "81.22Z": "laveur de vitres, ramoneur",
    "82.99Z": "commissaire-priseur, formalités d’entreprises",
    "85.51Z": "moniteur de ski, professeur de yoga, guide de haute montagne",
    "86.90D": "infirmière, sage-femme",
    "86.90E": "kinésithérapeute, ostéopathe, orthophoniste",
    "86.90F": "psychologue, naturopathe, sophrologue",
    "88.91A": "assistante maternelle, micro-crèche",
    "90.01Z": "comédienne, musicien, artiste de cirque",
    "90.02Z": "régisseur, DJ, scénographe",
    "90.03A": "illustratrice, sculpteur, restauratrice de tableaux",
    "90.03B": "romancière, compositeur, journaliste pigiste",
    "93.19Z": "jockey, arbitre, footballeur",
    "93.29Z": "escape game, artificier, plage privée",
    "95.29Z": "couturière retoucheuse, réparateur de vélos, accordeur",
    "96.04Z": "masseur, spa, réflexologue",
    "96.09Z": "tatoueur, toiletteur, coach de vie",
}
"""Code -> a few of its trades."""


def mixed_within(sector: str) -> list[str]:
    """The mixed sub-classes that a sector code takes whole: none for a division or a section, which name no trade.

    Raises:
        ValueError: not the shape of a NAF rev. 2 code.
    """
    return [code for code in MIXED if covers(sector, code)] if len(canonical(sector)) > 2 else []
