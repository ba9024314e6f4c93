"""Whether a sentence asks to be written to: its speaker does not hear, or wants no telephone."""

import re

from .stems import fold

_NAMED = "sourd malentend lsf signes deaf hearing entends telephone fil appel phone call write writing ecri".split()
"""Nothing of it is asked without one of these: the pattern is compiled for nobody else."""
_ASKED = (
    r"(?:^|suis |nee? )(?:\w+ )?sourde?\b(?! oreille)|\bmalentendante?\b|\blsf\b|langue des signes|hard of hearing|"
    r"(?:^|\bi a?m )(?:\w+ )?deaf\b|\bentends (?:pas|plus|rien|(?:tres )?mal)\b(?! (?:parler|a|au|aux)\b)|"
    r"\bpas (?:de |d |par )(?:telephone|coups? de fil|appels?\b(?! d offre))|\bno (?:tele)?(?:phone|calls?)\b|"
    r"\bwrite (?:to )?me\b|\becrivez moi\b|\b(?:only|uniquement|seulement) (?:in writing|par ecrit)|"
    r"\b(?:in writing|par ecrit) (?:only|please|uniquement|seulement|svp|s il (?:te|vous) plait)"
)
_SIGNS = re.compile(r"[^a-z0-9]+")


def asks_in_writing(text: str) -> bool:
    """Whether it does. A mistake costs little: no way in is lost, the telephone comes last."""
    plain = fold(text.replace("’", " "))
    return any(map(plain.__contains__, _NAMED)) and bool(re.search(_ASKED, _SIGNS.sub(" ", plain).strip()))
