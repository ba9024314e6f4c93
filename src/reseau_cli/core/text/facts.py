"""What a sentence says of the person who wrote it: staff, age, sex, stage; only what it says in plain words.

Nothing of it is used before he has confirmed it: a sentence may speak of somebody else. Where a thing is told twice
differently, it is left to be asked.
"""

from __future__ import annotations

import re

from ..france.numbers import count
from .stems import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_NUMBER = r"(\d{1,3}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente)"
_STAFF = rf"\b{_NUMBER} (?:salarie|employe|apprenti|ouvrier|vendeu|serveu|personne(?= dans)|employee)\w*"
_NO_STAFF = r"\b(?:sans|aucun|pas de|no) (?:salarie|employe|employee)\w*"
_AGE = r"(?:\b(?:j'ai|i am|i'm|age de|agee de|a)|,) (\d\d) (?:ans\b(?! (?:de|d')\b)|years old)"
_SHE = (
    r"\bje suis (?:(?:une|toute|tres|trop|encore|plus) )*(?!pere\b|frere\b)"
    r"(?:femme|maman|seule|veuve|\w+(?:ee|euse|trice|ere|ienne))\b"
    r"|^\W*\w+(?:euse|trice|gere|iere|ienne)(?:,| a | en | de )|\bi am a (?:woman|mother)\b"
)
_HE = r"\bje suis (?:un homme|papa)\b|\bi am a man\b"
_STAGES = {
    "idea": r"\b(?:j'ai un projet|mon projet (?:de|d')|je veux (?:creer|ouvrir|me lancer)|je voudrais (?:creer|ouvrir)|"
    r"je vais (?:creer|ouvrir))\b",
    "starting": r"\b(?:je demarre|je debute|je viens de (?:creer|ouvrir|me lancer|m'installer|lancer)|"
    r"j'ai (?:cree|ouvert|lance) .{0,40}(?:cette annee|il y a (?:\w+ mois|un an|deux ans)))\b",
    "struggling": r"\b(?:redressement judiciaire|procedure de sauvegarde|cessation de paiements?|"
    r"au bord (?:de la faillite|du depot)|en difficultes?)\b",
    "after-failure": r"\b(?:j'ai (?:du fermer|depose le bilan|ferme mon|ferme ma)|liquidation (?:de m|judiciaire)|"
    r"j'ai fait faillite)\b",
    "handing-over": r"\b(?:je (?:veux|voudrais|cherche a|pense a|souhaite) "
    r"(?:transmettre|ceder|vendre (?:mon|ma|l'))|"
    r"cherche un repreneur)",
    "taking-over": r"\bje (?:reprends|viens de reprendre|veux reprendre|voudrais reprendre|souhaite reprendre)\b",
}


def facts(text: str) -> dict[str, Any]:
    """The answers that a sentence seems to hold, by their key in the profile; empty where it says nothing plain."""
    plain = fold(text.replace("’", "'"))
    staff = [count(number) for number in re.findall(_STAFF, plain)] + [0] * len(re.findall(_NO_STAFF, plain))
    ages = [int(age) for age in re.findall(_AGE, plain) if 16 <= int(age) <= 90]
    sexes = [sex for sex, said in ((True, _SHE), (False, _HE)) if re.search(said, plain)]
    stages = [stage for stage, said in _STAGES.items() if re.search(said, plain)]
    told: dict[str, list[Any]] = {"employees": staff, "age": ages, "woman": sexes, "stage": stages}
    return {name: found[0] for name, found in told.items() if len(set(found)) == 1}
