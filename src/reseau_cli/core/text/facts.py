"""What a sentence says of the person who wrote it: staff, legal form, age, sex, stage, nobody to talk to.

Only what it says in plain words. A sentence may speak of somebody else: what it says is told back to him, to confirm or to
correct. Where a thing is told twice differently, it is left to be asked.
"""

from __future__ import annotations

import re

from ..france.numbers import count
from .stems import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_NUMBER = (
    r"(\d{1,3}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente"
    r"|one|two|three|four|five|seven|eight|nine|ten)"
)
_STAFF = rf"\b{_NUMBER} (?:salarie|employe|apprenti|ouvrier|vendeu|serveu|personne(?= dans)|employee)\w*"
_NO_STAFF = r"\b(?:sans|aucun|pas de|no) (?:salarie|employe|employee)\w*"
_WE_ARE = (
    rf"\b(?:on est|nous sommes|on bosse a|we are|we re) {_NUMBER}"
    r"(?= *(?:[,;.!?)]|$| (?:dans|a|en|au|pour|sur|et|on|salarie)))"
)
_SOUGHT = (
    r"cherch|trouv|embauch|recrut|manqu|besoin|voudr|veu[xt]|faut|faudrait|perd|part[ie]|licenci|ancien|client|concurren"
    r"|fourniss|hire|hiring|looking|need|find|rejoindre|reseau"
)
"""In a clause with one of these, staff or a body may be wished for, gone, or another's."""
_CHANGE = (
    r"pass|chang|transform|quitt|choisi|\bou\b|\bor\b|hesit|(?:une?|mon|ma|du|les?|des|la) client|fourniss"
    r"|concurren|impay|me doit|cherch|rejoindre"
)
"""In a clause with one of these, a legal form may be another's, or not his yet."""
_COMPANY = r"\b(sarl|eurl|sasu|sas|scop)\b"
_MICRO = r"\b(?:micro|auto)[ -]?entrep\w+|\ben micro\b(?![ -]\w)|^(?:ma |en )?micro$|\bma micro\b(?!-)"
_ASSOCIATION = (
    r"^(?:(?:on est|nous sommes|je suis|c'est|dans|en|pour) )?(?:une? |petite |notre )*asso(?:ciation)?\b"
    r"(?! (?:de |des |d')(?:commerc|entrepren|artisan|patron|employeur|chef|femme))"
    r"|\b(?!(?:milieu|monde|vie|secteur|reseau|tissu|statut|le|l) )\w+ associati(?:f|ve)\b|\bloi 1901\b"
)
_AGE = r"(?:\b(?:j'ai|i am|i'm|age de|agee de|a)|,) (\d\d) (?:ans\b(?! (?:de|d')\b)|years old)"
_SHE = (
    r"\bje suis (?:(?:une|toute|tres|trop|encore|plus) )*(?!pere\b|frere\b)"
    r"(?:femme|maman|seule|veuve|\w+(?:ee|euse|trice|ere|ienne))\b"
    r"|^\W*\w+(?:euse|trice|gere|iere|ienne)(?:,| a | en | de )|\bi am a (?:woman|mother)\b"
)
_HE = r"\bje suis (?:un homme|papa)\b|\bi am a man\b"
_ALONE = (
    r"\b(?:n'ai|ai|j'ai|y a|sans|avoir) (?:plus )?personne (?:a|avec) qui (?:en )?(?:parler|echanger|discuter|me confier)"
    r"|\b(?:nobody|no one|no-one) to (?:talk|speak|turn) to\b|\b(?:haven't|have not) (?:anybody|anyone) to talk to\b"
)
NOBODY = 3
"""The answer to « avez-vous quelqu’un à qui parler ? » that tells nobody."""
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
    parts = [part.strip() for part in re.split(r"[,;.!?()]| mais | et je ", plain)]
    forms = _forms(parts)
    staff = _counts(_STAFF, plain) + [0] * len(re.findall(_NO_STAFF, plain))
    staff = staff or _working(plain, forms)
    ages = [int(age) for age in re.findall(_AGE, plain) if 16 <= int(age) <= 90]
    sexes = [sex for sex, said in ((True, _SHE), (False, _HE)) if re.search(said, plain)]
    stages = [stage for stage, said in _STAGES.items() if re.search(said, plain)]
    told: dict[str, list[Any]] = {
        "employees": staff,
        "legal_form": forms,
        "age": ages,
        "woman": sexes,
        "stage": stages,
        "solitude": [NOBODY] if re.search(_ALONE, plain) else [],
    }
    return {name: found[0] for name, found in told.items() if len(set(found)) == 1}


def told_surely(text: str) -> dict[str, Any]:
    """His staff and legal form, where no word near them tells that they are wished for, gone, or another's."""
    staff = facts(_without(text, _SOUGHT)).get("employees")
    form = facts(text).get("legal_form")
    return {name: told for name, told in (("employees", staff), ("legal_form", form)) if told is not None}


def stage_told(text: str) -> str | None:
    """The stage of his own firm that he tells in plain words: a client's liquidation is none of his."""
    stage: str | None = facts(_without(text, f"{_SOUGHT}|{_CHANGE}")).get("stage")
    return stage


def _without(text: str, pattern: str) -> str:
    """The clauses of a text but those that hold what a pattern finds."""
    parts = re.split(r"[,;.!?()]", text)
    return ",".join(part for part in parts if not re.search(pattern, fold(part)))


def _forms(parts: list[str]) -> list[str]:
    """The legal forms that clauses name as his."""
    found = []
    for place, part in enumerate(parts):
        if re.search(_CHANGE, part):
            continue
        found += re.findall(_COMPANY, part)
        if re.search(_MICRO, part):
            found.append("micro-entreprise")
        sought = any(re.search(_SOUGHT, before) for before in parts[:place])
        if not sought and re.search(_ASSOCIATION, part):
            found.append("association")
    return found


def _counts(pattern: str, plain: str) -> list[int]:
    return [number for told in re.findall(pattern, plain) if (number := count(told)) is not None]


def _working(plain: str, forms: list[str]) -> list[int]:
    """Staff, where he says how many they are: all of an association, all but himself of a firm.

    Two in a firm may be two owners: nothing is told of staff.
    """
    found = _counts(_WE_ARE, plain)
    if forms == ["association"]:
        return found
    return [] if "scop" in forms else [number - 1 for number in found if number > 2]
