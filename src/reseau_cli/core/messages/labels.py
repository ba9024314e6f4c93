"""The short words of the screen: headings, labels, and the owner's answers said back to him."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import vocabulary as v
from ..france.departments import HOMES, REGIONS
from .wording import euros, hours

if TYPE_CHECKING:
    from ..catalogue.associations import Declared
    from ..method.ranking import Answer
    from ..owner.understood import Owner, Place

LABELS: dict[str, tuple[str, str]] = {
    "title": ("Pour vous : {shown} sur {possible} possibles", "For you: {shown} of {possible} possible"),
    "ruled-out": ("écartés : {count}", "ruled out: {count}"),
    "must-cost": ("« {label} » en écarte {count}", "“{label}” rules out {count}"),
    "catalogue": ("catalogue du {date}", "catalogue of {date}"),
    "you-said": ("Vous dites", "You say"),
    "first": ("À faire d’abord", "Do this first"),
    "next": ("Premier pas", "First step"),
    "check": ("À vérifier", "To check"),
    "solidity": ("Rang", "Rank"),
    "price": ("Prix", "Price"),
    "time": ("Temps", "Time"),
    "door": ("Entrée", "Door"),
    "where": ("Où", "Where"),
    "why": ("Pourquoi", "Why"),
    "against": ("Mais", "But"),
    "network": ("Réseaux à rejoindre", "Networks to join"),
    "place": ("Lieux où travailler", "Places to work"),
    "help": ("Aides à appeler, sans adhérer", "Help to call, nothing to join"),
    "score": ("{score} sur 100", "{score} out of 100"),
    "rank": ("Rang {rank}", "Rank {rank}"),
    "grade": ("Note de la fiche", "Grade of the record"),
    "declared": (
        "Associations déclarées près de chez vous, à vérifier",
        "Associations declared near you, to be verified",
    ),
    "origin": ("Fiche tirée de", "Record from"),
    "around": ("Autour de vous : {place}", "Around you: {place}"),
    "among": (
        "Ce code postal est celui de {count} communes : {names}. Dites la vôtre pour être plus précis.",
        "This postcode is that of {count} communes: {names}. Tell yours to be more precise.",
    ),
    "namesakes": (
        "Si c’est un autre lieu de ce nom, ajoutez le département : {names}.",
        "If it is another place of that name, add the département: {names}.",
    ),
    "more": ("La fiche : reseau show {id}", "The record: reseau show {id}"),
    "kind": ("Genre", "Kind"),
    "website": ("Site", "Website"),
    "phone": ("Téléphone", "Phone"),
    "good-for": ("Pour qui", "Good for"),
    "not-for": ("Pas pour", "Not for"),
    "serves": ("Il sert à", "It serves"),
    "sources": ("Sources", "Sources"),
    "status": ("État", "Status"),
    "return": ("En retour", "In return"),
    "rhythm": ("Rythme", "Rhythm"),
    "confidence": ("Fiche", "Record"),
    "results": ("réseaux trouvés : {count}", "networks found: {count}"),
    "results-some": ("réseaux montrés : {shown} sur {count}", "networks shown: {shown} of {count}"),
    "same-again": ("La même chose en une ligne :", "The same in one line:"),
    "forgotten": ("Réponses effacées.", "Answers erased."),
    "nothing-kept": ("Aucune réponse n’était gardée.", "No answers were kept."),
    "no-date": ("sans date", "no date"),
    "no-url": ("page retirée", "page withdrawn"),
    "french-texts": ("", "Descriptions come from the catalogue, in French."),
}


def label(key: str, lang: str, **values: object) -> str:
    """A heading or label, filled."""
    return LABELS[key][v.LANGUAGES.index(lang)].format(**values)


def musts(answer: Answer, lang: str) -> list[str]:
    """What each non-negotiable answer costs: the networks that it alone rules out."""
    told = []
    for must in answer.owner.profile.must:
        alone = sum(
            all(f.rule == f"must-{must}" for f in ruled_out.findings) for ruled_out in answer.excluded
        )
        told.append(label("must-cost", lang, label=v.word(v.MUSTS, must, lang), count=alone))
    return told


def colon(lang: str) -> str:
    """What stands between a name and what it names: " : " in French, ": " in English."""
    return " : " if lang == "fr" else ": "


_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()


def day(date: str, lang: str) -> str:
    """2026-11-22 as "22 novembre 2026" (French) or as it is."""
    year, month, number = date.split("-")
    return f"{int(number)} {_MONTHS[int(month) - 1]} {year}" if lang == "fr" else date


def place_name(place: Place, lang: str) -> str:
    """A place as it was understood; empty where nothing is known of it."""
    if place.name:
        return f"{place.name} ({place.department})" if place.department else place.name
    if place.department:
        return f"{HOMES[place.department].name} ({place.department})"
    return REGIONS[place.region].name if place.region else ""


NAMED = 5
"""How many communes left open are named; beyond it the largest ones and "…"."""


def open_place(place: Place, lang: str) -> str:
    """The communes that a postcode or a name leaves open, in a sentence; empty where it leaves none."""
    key, found = ("among", place.among) if place.among else ("namesakes", place.namesakes)
    names = ", ".join(found[:NAMED]) + ("…" if len(found) > NAMED else "")
    return label(key, lang, count=len(found), names=names) if found else ""


def declared(one: Declared) -> str:
    """An association of the register in one line."""
    year = f", {one.year}" if one.year else ""
    return f"{one.title} ({one.commune_name}{year})"


def _trade(owner: Owner, typed: str, lang: str) -> str:
    """A trade as it was typed, with the code it was taken for; « artisan » is understood without one."""
    if owner.codes:
        told = (" ou ", " or ")[v.LANGUAGES.index(lang)].join(owner.codes)
        return typed if typed == told else f"{typed} ({told})"
    from ..france.legal_status import says

    if any(says(typed, standing) for standing in v.STANDINGS):
        return typed
    return f"{typed} ({('métier non reconnu', 'trade not recognised')[v.LANGUAGES.index(lang)]})"


def answers(owner: Owner, lang: str) -> list[str]:
    """What the owner said, a few words an answer."""
    profile = owner.profile
    said = [v.word(v.LACKS, lack, lang) for lack in profile.lacks]
    level = ("solitude {}/3", "solitude {}/3")[v.LANGUAGES.index(lang)]
    small = ("poids face aux grands {}/3", "smallness {}/3")[v.LANGUAGES.index(lang)]
    said += [text.format(n) for text, n in ((level, profile.solitude), (small, profile.smallness)) if n]
    said += [v.word(v.WANTS, want, lang) for want in profile.wants]
    place = place_name(owner.place, lang)
    if owner.place.among:
        open_ = ("{}, une des {} communes du {}", "{}, one of the {} communes of {}")
        place = open_[v.LANGUAGES.index(lang)].format(place, len(owner.place.among), profile.postcode)
    if owner.place.namesakes:
        open_ = ("{}, et non {}", "{}, and not {}")
        place = open_[v.LANGUAGES.index(lang)].format(place, ", ".join(owner.place.namesakes[:NAMED]))
    said += [place] if place else []
    if profile.trade:
        said.append(_trade(owner, profile.trade, lang))
    if profile.stage:
        said.append(v.word(v.STAGES, profile.stage, lang))
    if profile.budget is not None:
        said.append(("{} par an", "{} a year")[v.LANGUAGES.index(lang)].format(euros(profile.budget, lang)))
    if profile.hours is not None:
        said.append(("{} par mois", "{} a month")[v.LANGUAGES.index(lang)].format(hours(profile.hours, lang)))
    return said
