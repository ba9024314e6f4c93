"""Words that tell only near what one is: a distance, a direction, the outskirts of a town."""

from __future__ import annotations

import re

_COUNT = r"(?:\d+|une?|deux|trois|quatre|cinq|dix|quinze|vingt|trente|demi|quelques|half an?|an?|one|two|twenty|thirty)"
_UNIT = r"(?:kms?|kilometres?|kilometers?|minutes?|mi?ns?|h|heures?|hours?|bornes|miles?|pas|lieues?)"
_SIDE = r"(?:nord|sud|est|ouest|north|south|east|west)(?: ?(?:est|ouest|east|west))?"
_OF = r"(?:de|d|du|des|from|of)"
_AROUND = (
    rf"(?:{_SIDE}|pres|proche|proximite|loin|far|autour|alentours|environs|voisinage|secteur|rayon|cote|limite|frontiere"
    r"|mi chemin|interieur|arriere pays|peripherie|couronne|campagne|countryside|hauteurs|sortie|entree|portes|outskirts"
    rf"|suburbs?)(?: {_SIDE})?"
)
_LEAD = re.compile(
    rf"(?:.*?\b)??(?:{_COUNT} ?{_UNIT}(?: \d+)? (?:[a-z ]{{,30}} )??{_OF}|{_AROUND} {_OF}"
    rf"|(?:just )?outside(?: of)?|close to|next to|a cote d[eu]|somewhere near) (?:l )?(?!france$)(.+)"
)


def near_what(folded: str) -> str | None:
    """What a folded text says that one is near; None where it says nothing of the kind."""
    match = _LEAD.fullmatch(folded)
    return match[1] if match else None
