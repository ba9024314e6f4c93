"""Trades told in general words ("commerçante", "industrie du bois"): a coarse NAF rev. 2 code, never a sub-class.

What the table of trades is for is the precise name; who says only that he keeps a shop has still told his section
or his division, which is enough to rule out what is for other trades.
"""

from __future__ import annotations

from .trade_table import WEAK, words

_SAID = {
    "01": (
        "agriculture",
        "agriculteur, agricultrice, exploitant agricole, exploitante agricole, agriculture, agri, paysannerie",
    ),
    "01.4": ("élevage", "éleveur, éleveuse, élevage"),
    "C": (
        "fabrication, industrie",
        "fabricant, fabricante, fabrication, usine, industrie, industriel, industrielle, agroalimentaire",
    ),
    "F": ("bâtiment", "bâtiment, bat, btp, artisan du bâtiment, bâtiments et travaux publics"),
    "46": ("commerce de gros", "grossiste, négociant, négociante, négoce, commerce de gros"),
    "47": (
        "commerce de détail",
        "commerçant, commerçante, commerce, boutique, magasin, détaillant, détaillante, vendeur, vente",
    ),
    "86": (
        "santé",
        "santé, professionnel de santé, professionnelle de santé, soignant, soignante, paramédical, paramédicale",
    ),
    "62": ("informatique", "informatique, informaticien, informaticienne, numérique"),
    "55": ("hébergement", "hébergement"),
    "77": ("location", "location, loueur, loueuse"),
    "85.5": ("enseignement", "professeur, professeure, cours, enseignante, enseignant, stage, stages"),
    "43": ("pose et installation", "pose, poseur, poseuse"),
    "90": ("spectacle", "spectacle, artiste"),
}
"""Codes of Insee's NAF rev. 2, each with what it is called (official titles are those of sub-classes) and the words by
which a trade may begin."""

NAMES = {code: name for code, (name, _) in _SAID.items()}


def _words(name: str) -> tuple[str, ...]:
    """The words of a name that tell something by themselves."""
    return tuple(word for word in words(name) if word not in WEAK)


_CODES = {_words(name): code for code, (_, names) in _SAID.items() for name in names.split(",")}
_WHOLE = {tuple(words(name)) for _, names in _SAID.values() for name in names.split(",")}
_LONGEST = max(map(len, _CODES))


def broad_code(text: str) -> str | None:
    """The section, division or group that the first words of a trade tell; None where they tell none."""
    typed = _words(text)
    heads = (typed[:length] for length in range(_LONGEST, 0, -1))
    return next((_CODES[head] for head in heads if head in _CODES), None)


def is_general(name: str) -> bool:
    """Whether a name is one of the general ones, and says no more ("exploitant agricole", not "expert bâtiment")."""
    return tuple(words(name)) in _WHOLE
