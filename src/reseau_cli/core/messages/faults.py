"""What went wrong, in one line: what, where, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..vocabulary import LANGUAGES
from .upkeep import PROBLEMS
from .wording import typeset

if TYPE_CHECKING:
    from ..errors import ReseauError

_NEAR = {"fr": " Vouliez-vous dire « {near} » ?", "en": " Did you mean “{near}”?"}

FAULTS: dict[str, tuple[str, str]] = {
    # An answer.
    "unknown-word": (
        "« {value} » n’est pas reconnu ; choisir parmi : {known}.",
        "“{value}” is not known; choose among: {known}.",
    ),
    "unknown-key": ("cette clé n’existe pas.", "there is no such key."),
    "not-yes-no": (
        "« {value} » n’est ni oui ni non (true, false).",
        "“{value}” is neither yes nor no (true, false).",
    ),
    "not-a-number": ("« {value} » n’est pas un nombre entier.", "“{value}” is not a whole number."),
    "out-of-range": ("{value} n’est pas entre 0 et {top}.", "{value} is not between 0 and {top}."),
    "needs-quotes": (
        '{value} n’est pas un texte ; l’écrire entre guillemets, comme "01000".',
        '{value} is not a text; write it in quotes, as "01000".',
    ),
    "too-long": ("« {value} » dépasse {top} caractères.", "“{value}” is longer than {top} characters."),
    "control-character": (
        "ce texte contient un caractère invisible ; le retirer.",
        "this text holds a control character; remove it.",
    ),
    "not-a-mapping": (
        "on attend des clés et des réponses, comme « solitude: 2 ».",
        "keys and answers are expected, as “solitude: 2”.",
    ),
    "unknown-department": (
        "« {value} » n’est pas un département français.",
        "“{value}” is not a French department.",
    ),
    "unknown-postcode": (
        "« {value} » n’est pas un code postal français.",
        "“{value}” is not a French postcode.",
    ),
    "monaco": (
        "« {value} » : Monaco n’est pas en France ; donner la commune française la plus proche, comme Menton ou Nice.",
        "“{value}”: Monaco is not in France; give the nearest French commune, as Menton or Nice.",
    ),
    "unknown-commune": ("« {value} » n’est pas une commune connue.", "“{value}” is not a known commune."),
    "unknown-naf": (
        "« {value} » n’est pas un code NAF ; écrire 56.10A, ou le métier en mots.",
        "“{value}” is not a NAF code; write 56.10A, or the trade in words.",
    ),
    # A server.
    "bad-rate": (
        "« {value} » n’est pas un nombre de demandes par seconde ; écrire 5, ou effacer ce réglage.",
        "“{value}” is not a number of requests a second; write 5, or unset it.",
    ),
    "bad-siren": (
        "« {value} » n’est ni un SIREN (9 chiffres) ni un SIRET (14 chiffres) ; relire le numéro.",
        "“{value}” is neither a SIREN (9 digits) nor a SIRET (14 digits); read the number again.",
    ),
    "unknown-company": (
        "aucune entreprise trouvée pour « {value} » ; essayer son SIREN.",
        "no firm found for “{value}”; try its SIREN.",
    ),
    "several-companies": (
        "plusieurs entreprises pour « {value} » : {known} ; donner le SIREN.",
        "several firms for “{value}”: {known}; give the SIREN.",
    ),
    "hidden-company": (
        "« {value} » a demandé à ne pas paraître au registre ; donner les réponses par les options.",
        "“{value}” asked not to be shown in the register; give the answers as flags.",
    ),
    "closed-company": (
        "« {value} » est fermée au registre ; donner les réponses par les options.",
        "“{value}” is closed in the register; give the answers as flags.",
    ),
    "needs-yes": (
        "personne à qui demander la permission de sortir sur le réseau ; l’écrire : --yes.",
        "nobody to ask for leave to go out on the network; write it: --yes.",
    ),
    "unreachable": (
        "pas de réponse ({reason}) ; vérifier la connexion, puis recommencer.",
        "no answer ({reason}); check the connection, then try again.",
    ),
    "no-answer": (
        "le serveur ne répond pas à temps ; recommencer plus tard.",
        "the server does not answer in time; try again later.",
    ),
    "refused": (
        "le serveur refuse (code {status}) ; recommencer plus tard.",
        "the server refuses (code {status}); try again later.",
    ),
    "broken-answer": (
        "la réponse n’a pas la forme attendue ; recommencer plus tard.",
        "the answer is not of the expected form; try again later.",
    ),
    "answer-too-large": (
        "la réponse dépasse {limit} octets ; rien n’a été gardé.",
        "the answer is longer than {limit} bytes; nothing was kept.",
    ),
    # A file.
    "cannot-read": ("lecture impossible ({reason}).", "it cannot be read ({reason})."),
    "too-large": (
        "plus de {limit} octets ; ce n’est pas le bon fichier.",
        "more than {limit} bytes; not the right file.",
    ),
    "not-rna": (
        "ce n’est pas un fichier « waldec » du registre des associations.",
        "not a “waldec” file of the register of associations.",
    ),
    "not-utf8": (
        "ce n’est pas du texte UTF-8 ; l’enregistrer en UTF-8.",
        "not UTF-8 text; save it as UTF-8.",
    ),
    "not-yaml": ("ce n’est pas du YAML valide ({reason}).", "not valid YAML ({reason})."),
    "too-deep": ("trop de niveaux imbriqués.", "nested too deep."),
    "alias": ("les renvois YAML (& et *) ne sont pas admis.", "YAML anchors and aliases are not admitted."),
    "duplicate-key": ("la clé « {key} » est écrite deux fois.", "the key “{key}” is written twice."),
    "empty": (
        "le profil est vide ; y écrire au moins une réponse.",
        "the profile is empty; write one answer at least.",
    ),
    "broken-saved": (
        "réponses gardées illisibles ; les effacer avec « reseau forget ».",
        "saved answers cannot be read; erase them with “reseau forget”.",
    ),
    "not-compiled": (
        "le catalogue compilé manque ; réinstaller reseau.",
        "the compiled catalogue is missing; install reseau again.",
    ),
    # A command.
    "known-id": (
        "une fiche s’appelle déjà « {value} » ; la corriger, ou changer d’identifiant.",
        "a record is already called “{value}”; correct it, or change the id.",
    ),
    "needs-from": (
        "il faut un terminal pour poser les questions ; sinon --from FICHIER.",
        "a terminal is needed to ask the questions; otherwise --from FILE.",
    ),
    "needs-yes-write": (
        "personne à qui demander s’il faut écrire ; l’écrire : --yes.",
        "nobody to ask whether to write it; write it: --yes.",
    ),
    "other-layout": (
        "ce catalogue n’est pas disposé comme le nôtre (« - id: » en tête de ligne) ; y écrire la fiche à la main.",
        "this catalogue is not laid out as ours (“- id:” first in its line); write the record by hand.",
    ),
    "unknown-network": (
        "aucun réseau ne s’appelle « {value} » ; chercher avec « reseau list {value} ».",
        "no network is called “{value}”; try “reseau list {value}”.",
    ),
    "unknown-sample": (
        "pas d’exemple « {value} » ; choisir parmi : {known}.",
        "no sample “{value}”; choose among: {known}.",
    ),
    "needs-terminal": (
        "il faut un terminal pour poser les questions ; sinon donner des réponses "
        "(--lacks, --wants, --postcode…) ou --profile FICHIER.",
        "a terminal is needed to ask the questions; otherwise give answers "
        "(--lacks, --wants, --postcode…) or --profile FILE.",
    ),
    "bad-format": (
        "le format « {value} » n’existe pas ; choisir parmi : {known}.",
        "there is no format “{value}”; choose among: {known}.",
    ),
    "bad-number": (
        "on attend un nombre entier à partir de {least}, pas « {value} ».",
        "a whole number from {least} is expected, not “{value}”.",
    ),
    "needs-answers": (
        "il faut des réponses (--lacks, --wants, --postcode…), --profile FICHIER ou --sample NOM.",
        "answers are needed (--lacks, --wants, --postcode…), or --profile FILE, or --sample NAME.",
    ),
    "two-needed": ("comparer demande au moins deux réseaux.", "comparing takes at least two networks."),
    "no-saved": ("aucune réponse gardée.", "no saved answers."),
    "cannot-save": ("réponses non gardées : {reason}.", "answers not saved: {reason}."),
    "cannot-forget": ("réponses non effacées : {reason}.", "answers not erased: {reason}."),
    "no-such-flag": ("l’option {value} n’existe pas.", "there is no option {value}."),
    "no-such-command": ("la commande « {value} » n’existe pas.", "there is no command “{value}”."),
    "missing-command": ("il manque une commande : {known}.", "a command is missing: {known}."),
    "flag-needs-value": ("l’option {value} attend une valeur.", "the option {value} needs a value."),
    "missing-argument": ("il manque {value}.", "{value} is missing."),
    "unexpected-argument": ("« {value} » est de trop.", "“{value}” is not expected."),
    "stopped": ("lecture ou écriture interrompue ({reason}).", "reading or writing stopped ({reason})."),
    "usage": ("{reason}", "{reason}"),
}


REASONS = {
    "No such file or directory": "ce fichier n’existe pas",
    "Is a directory": "c’est un dossier",
    "Not a directory": "une partie du chemin n’est pas un dossier",
    "Permission denied": "accès refusé",
    "Read-only file system": "disque en lecture seule",
    "No space left on device": "plus de place sur le disque",
    "File name too long": "nom de fichier trop long",
    "Input/output error": "le disque ne répond pas",
    "Too many levels of symbolic links": "des liens tournent en rond",
}
"""What the system says most often of a file, in French; what it says otherwise is repeated."""


def fault_text(error: ReseauError, lang: str = "fr") -> str:
    """One line: where, what, and what to do."""
    values = {name: _shown(name, value, lang) for name, value in error.values.items()}
    text = (FAULTS.get(error.code) or PROBLEMS[error.code])[LANGUAGES.index(lang)].format(**values)
    near = values.get("near")
    if near:
        quote = " », « " if lang == "fr" else "”, “"
        text += _NEAR[lang].format(near=quote.join(near) if isinstance(near, list) else near)
    return _where(values, lang) + typeset(text, lang)


_OURS = ("near", "known", "line", "least", "top", "limit")
LONGEST = 60


def _shown(name: str, value: object, lang: str) -> object:
    """A value fit for one line of a terminal: no line break, no control character, and what was typed cut short."""
    if name in _OURS:
        return value
    if lang == "fr" and name == "reason":
        value = REASONS.get(str(value), value)
    text = "".join(char if char.isprintable() or char == "\u202f" else "?" for char in str(value))
    return text[: LONGEST - 1] + "…" if name == "value" and len(text) > LONGEST else text


def _where(values: dict[str, object], lang: str) -> str:
    """The file, its line and the key, as far as they are known."""
    parts = [str(values["file"])] if values.get("file") else []
    if values.get("line"):
        parts.append(f"{'ligne' if lang == 'fr' else 'line'} {values['line']}")
    if values.get("path"):
        parts.append(str(values["path"]))
    return ", ".join(parts) + (" : " if lang == "fr" else ": ") if parts else ""
