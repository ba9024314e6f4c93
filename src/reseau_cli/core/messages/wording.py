"""Every sentence people read, in French then in English, and French typography.

Sentences are templates filled with the owner's answers and the network's facts; nothing is decided here. Spaces are
ordinary ones: ``typeset`` makes them narrow and unbreakable when a face shows the text.
"""

from __future__ import annotations

import re

from .. import vocabulary as v

SENTENCES: dict[str, tuple[str, str]] = {
    # What an answer is called when it is a reason.
    "lack": ("Votre besoin « {label} »", "Your need “{label}”"),
    "want-need": ("Votre souhait « {label} » ({need})", "Your wish “{label}” ({need})"),
    "want": ("Votre souhait « {label} »", "Your wish “{label}”"),
    "alone": ("Vous manquez d’appui ({label})", "You lack support ({label})"),
    "small": ("Vous pesez peu face aux grands ({label})", "You weigh little among giants ({label})"),
    # How well a need is served.
    "need-3": ("{why} : c’est sa raison d’être.", "{why}: it is its reason for being."),
    "need-2": ("{why} : il y répond régulièrement.", "{why}: it serves it regularly."),
    "need-1": ("{why} : il y touche un peu.", "{why}: it touches on it."),
    "need-0": ("{why} : il n’y répond pas.", "{why}: it does not serve it."),
    "stage": ("Vous dites « {label} »", "You say “{label}”"),
    "form": ("Votre statut « {label} »", "Your legal form “{label}”"),
    "vocation": ("{why} : c’est sa vocation ({label}).", "{why}: it is its vocation ({label})."),
    "vocation-no": ("Sa vocation est autre : {label}.", "Its vocation is another: {label}."),
    "focus": ("Il se consacre à ce que vous demandez.", "It devotes itself to what you ask for."),
    "focus-no": ("Il fait surtout autre chose.", "It mostly does something else."),
    "near-department": ("Il est {at}, votre département.", "It is in your department ({name})."),
    "before-emergency": (
        "Avant d’adhérer où que ce soit, appelez une aide publique : c’est gratuit, confidentiel, et cela presse.",
        "Before joining anything, call public help: it is free, confidential, and it cannot wait.",
    ),
    "before-information": (
        "Il vous faut d’abord un renseignement : une aide publique gratuite y répond, inutile d’adhérer pour cela.",
        "You first need information: free public help gives it, there is no need to join for that.",
    ),
    "before-no-time": (
        "Sans une heure par mois, n’adhérez à rien pour l’instant : un réseau où l’on ne vient pas ne rend rien.",
        "Without one hour a month, join nothing for now: a network one never goes to gives nothing back.",
    ),
    "origin": ("Fiche tirée de « {file} ».", "Record from “{file}”."),
    "near-group": ("Il a un groupe {at} ({level}).", "It has a group in {name} ({level})."),
    "near-group-far": (
        "Il a un groupe {at}, à {far} km à vol d’oiseau ({level}).",
        "It has a group in {name}, {far} km away as the crow flies ({level}).",
    ),
    "near-region": ("Il est {at}, votre région.", "It is in your region ({name})."),
    "near-national": (
        "Il est national : demander s’il a un groupe près de chez vous.",
        "It is national: ask if it has a group near you.",
    ),
    "near-online": ("Il se suit à distance.", "It can be followed at a distance."),
    "near-places": ("Il est {places}.", "It is in {places}."),
    "near-unknown": ("On ne sait pas où il est exactement.", "Its exact place is not known."),
    "where-unknown": ("lieu inconnu", "place unknown"),
    "trade-yes": ("Il est fait pour votre métier.", "It is made for your trade."),
    "trade-some": ("Il admet une partie de votre métier.", "It admits part of your trade."),
    "trade-all": ("Il est ouvert à tous les métiers.", "It is open to all trades."),
    "trade-no": ("Il n’est pas fait pour votre métier.", "It is not made for your trade."),
    "stage-yes": ("Il est fait pour qui dit « {label} ».", "It is made for those who say “{label}”."),
    "stage-all": ("Il s’adresse à tous les moments d’une entreprise.", "It aims at no stage in particular."),
    "stage-no": ("Il vise d’autres moments que « {label} ».", "It aims at other stages than “{label}”."),
    "size-3": ("Il est fait pour les toutes petites entreprises.", "It is made for very small firms."),
    "size-2": ("Il ne vise pas une taille précise.", "It aims at no size in particular."),
    "size-1": ("Il vise plutôt de plus grandes entreprises.", "It rather aims at larger firms."),
    "size-0": ("Il n’est pas fait pour une très petite entreprise.", "It is not made for a very small firm."),
    "price-free": ("Il est gratuit.", "It is free."),
    "price-within": ("{price} : dans votre budget de {means}.", "{price}: within your budget of {means}."),
    "price-over": (
        "{price} : au-dessus de votre budget de {means}.",
        "{price}: above your budget of {means}.",
    ),
    "price-unknown": ("Son prix n’est pas connu.", "Its price is not known."),
    "hours-free": ("Il n’impose aucun temps.", "It requires no time."),
    "hours-within": ("{hours} : dans vos {means} par mois.", "{hours}: within your {means} a month."),
    "hours-over": ("{hours} : plus que vos {means} par mois.", "{hours}: more than your {means} a month."),
    "hours-unknown": ("Le temps qu’il demande n’est pas connu.", "The time it asks for is not known."),
    "format-yes": ("On s’y voit vraiment : {label}.", "People really meet there: {label}."),
    "format-some": ("On s’y voit de temps en temps : {label}.", "People meet there now and then: {label}."),
    "format-help": ("C’est une aide que l’on appelle.", "It is help that one calls."),
    "format-no": ("On s’y voit peu.", "People seldom meet there."),
    "give-yes": ("Ce qu’il demande en retour vous convient.", "What it asks in return suits you."),
    "give-more": ("Il demande plus que vous ne voulez donner.", "It asks for more than you wish to give."),
    "give-less": (
        "Il demande moins que vous n’êtes prêt à donner.",
        "It asks for less than you are ready to give.",
    ),
    "give-unknown": ("On ne sait pas ce qu’il demande en retour.", "What it asks in return is not known."),
    "circumstances-yes": ("Il est pensé pour votre situation.", "It is made for your situation."),
    "legal-form-yes": ("Il est pensé pour votre forme juridique.", "It is made for your legal form."),
    "legal-form-no": (
        "Il n’est pas propre à votre forme juridique.",
        "It is not particular to your legal form.",
    ),
    "circumstances-no": ("Il n’est pas pensé pour votre situation.", "It is not made for your situation."),
    "help-yes": ("Des gens comme vous y aident les autres.", "People like you help others there."),
    "help-no": ("Ce sont surtout d’autres que vous qui y aident.", "Mostly others than you help there."),
    "help-unknown": ("On ne sait pas qui y aide.", "Who helps there is not known."),
    "kind-network": ("C’est un réseau : on en devient membre.", "It is a network: one becomes a member."),
    "kind-place": ("C’est un lieu où travailler.", "It is a place to work."),
    "kind-help": ("C’est une aide que l’on appelle.", "It is help that one calls."),
    "admission-yes": ("Rien de connu ne s’oppose à votre entrée.", "Nothing known stands in your way."),
    "admission-no": ("Votre entrée reste à vérifier.", "Whether you are admitted is to be checked."),
    "meaning-yes": ("Ce que vous dites est son affaire.", "What you say is its business."),
    "meaning-some": ("Ce que vous dites le concerne un peu.", "What you say concerns it a little."),
    "meaning-no": ("Ce que vous dites n’est pas son affaire.", "What you say is not its business."),
    "words-yes": ("Sa fiche parle aussi de : {label}.", "Its record also speaks of: {label}."),
    "words-near": ("Sa fiche rejoint ce que vous dites.", "Its record meets what you say."),
    "words-no": ("Sa fiche ne parle pas de ce que vous dites.", "Its record does not speak of what you say."),
    # Conditions: of the network...
    "closed": ("Il n’existe plus.", "It no longer exists."),
    "closed-into": ("Il n’existe plus ; voir {successor}.", "It no longer exists; see {successor}."),
    "women": ("Réservé aux femmes.", "For women only."),
    "men": ("Réservé aux hommes.", "For men only."),
    "max-age": ("Âge limite : {value} ans.", "Age limit: {value}."),
    "min-age": ("Âge minimal : {value} ans.", "Minimum age: {value}."),
    "circumstances": ("Fait pour : {label}.", "Made for: {label}."),
    "min-employees": ("Il faut au moins {value} salariés.", "At least {value} employees."),
    "max-employees": ("Il faut au plus {value} salariés.", "At most {value} employees."),
    "no-employees": ("Il faut n’avoir aucun salarié.", "No employees at all."),
    "min-turnover": ("Il faut au moins {euros} de chiffre d’affaires.", "At least {euros} of turnover."),
    "legal-forms": ("Réservé à : {forms}.", "Only for: {forms}."),
    "legal-forms-but": ("Fermé à : {forms}.", "Closed to: {forms}."),
    "standings": ("C’est pour {label}.", "It is for {label}."),
    "stages": ("Réservé à qui dit : {stages}.", "For those who say: {stages}."),
    "stages-ask": ("Réservé à qui dit : {stages}.", "For those who say: {stages}."),
    "sectors": ("Réservé à d’autres métiers.", "For other trades."),
    "sectors-ask": ("Réservé à certains métiers.", "For some trades only."),
    "door-through": ("par une organisation membre", "through a member organisation"),
    "through": (
        "On y entre par une organisation membre, pas directement.",
        "One joins through a member organisation, not directly.",
    ),
    "trades": (
        "De votre code d’activité, il prend ces métiers : {label}.",
        "Of your activity code, it takes these trades: {label}.",
    ),
    "departments": ("Il est {places}, pas {here}.", "It is in {places}, not in {here}."),
    "departments-ask": ("Il est seulement {places}.", "It is only in {places}."),
    "mainland": ("Il n’est pas présent outre-mer.", "It is not present overseas."),
    "collectivity": ("Rien ne dit qu’il est présent : {value}.", "Nothing says it is present: {value}."),
    "somewhere": ("Où il est exactement n’est pas connu.", "Its exact place is not known."),
    "one-per-trade": (
        "Un seul membre par métier : demander si la place est libre.",
        "One member per trade: ask if the place is free.",
    ),
    "sponsored": (
        "Ses membres choisissent qui entre : demander qui vous parrainerait.",
        "Its members choose who enters: ask who would sponsor you.",
    ),
    "invitation": (
        "On n’y entre que sur invitation : demander comment.",
        "One enters by invitation only: ask how.",
    ),
    "larger": ("Fait pour de plus grandes entreprises.", "Made for larger firms."),
    "projects": ("Réservé aux {label}.", "Only for {label}."),
    # ... and of the owner.
    "must-budget": (
        "Votre budget est impératif ; il demande {price}.",
        "Your budget is a must; it asks for {price}.",
    ),
    "must-hours": (
        "Votre temps est impératif ; il demande {hours}.",
        "Your time is a must; it asks for {hours}.",
    ),
    "must-remote": ("Il ne se suit pas à distance.", "It cannot be followed at a distance."),
    "must-department": (
        "Rien ne dit qu’il est dans votre département.",
        "Nothing says it is in your department.",
    ),
    # Facts to check.
    "unsure": ("{text} À confirmer.", "{text} To be confirmed."),
    "other-condition": ("Condition d’entrée : {text}", "Admission: {text}"),
    "price-ask": ("Le prix, à demander.", "The price, to be asked."),
    "price-unsourced": ("Le prix est à confirmer.", "The price is to be confirmed."),
    "hours-unsourced": ("Le temps indiqué est une estimation.", "The time told is an estimate."),
    "no-source": ("Aucune source lue : tout est à vérifier.", "No source was read: all is to be checked."),
    "no-date": ("Nos informations ne sont pas datées.", "What we know is not dated."),
    "old": ("Nos informations datent de {year}.", "What we know dates from {year}."),
    # Care, and why not.
    "care": (
        "Ce que vous vivez est lourd, et vous n’avez pas à le porter seul. Vous pouvez parler à quelqu’un maintenant. "
        "En danger immédiat, appelez le 15 ou le 112.",
        "What you are going through is heavy, and you need not carry it alone. You can talk to someone now. "
        "In immediate danger, call 15 or 112.",
    ),
    "care-line": (
        "{phone} : {name}. {hours} ; {who}. Vu en {seen}.",
        "{phone}: {name}. {hours}; {who}. Seen in {seen}.",
    ),
    "unheard": (
        "Rien de ce que vous avez dit ne permet encore de classer les réseaux. Dites ce qui vous manque, ce que vous "
        "cherchez, où vous êtes ou votre métier.",
        "Nothing you said lets us rank networks yet. Tell what you lack, what you look for, where you are or your trade.",
    ),
    "none-fits": ("Aucun réseau du catalogue ne vous va.", "No network of the catalogue suits you."),
    "nearest": ("Les moins loin :", "The nearest misses:"),
    "miss": ("{name} : {text}", "{name}: {text}"),
    "why-excluded": ("Écarté : {name}.", "Ruled out: {name}."),
    "why-family": (
        "{name} ne vous est pas montré : {other} (rang {rank}) le représente près de vous.",
        "{name} is not shown: {other} (rank {rank}) stands for it near you.",
    ),
    "why-ranked": (
        "{name} : rang {rank} sur {total}, {score} points sur 100.",
        "{name}: rank {rank} of {total}, {score} points of 100.",
    ),
    "why-against": ("Là où {name} fait mieux :", "Where {name} does better:"),
    "why-cost": ("{text} En face : {other} ({points} pt)", "{text} The other: {other} ({points} pt)"),
    "why-source": ("D’après : {source}", "From: {source}"),
    # Depth.
    "solid": ("solide", "solid"),
    "likely": ("probable", "likely"),
    "fragile": ("fragile", "fragile"),
    "set": ("Ensemble : {names}.", "Together: {names}."),
    "set-one": (
        "Un seul réseau : {names}. Un autre, dans vos moyens, n’ajouterait guère.",
        "One network: {names}. Another, within your means, would add little.",
    ),
    "set-covers": ("Cela répond à : {needs}.", "This serves: {needs}."),
    "set-leaves": (
        "Reste à trouver : {needs}. Un conseiller de votre chambre ou de conseillers-entreprises.service-public.fr "
        "peut vous orienter, gratuitement.",
        "Still to be found: {needs}. An adviser of your chamber, or conseillers-entreprises.service-public.fr, can "
        "direct you, free of charge.",
    ),
    "set-range": ("{low} à {high}", "{low} to {high}"),
    "set-cost": ("Ce qui est connu : {figures}.", "What is known: {figures}."),
    "set-and": ("{price} et {hours}", "{price} and {hours}"),
    "set-unpriced": ("Prix à demander : {names}.", "Price to be asked: {names}."),
    "set-untimed": ("Temps à demander : {names}.", "Time to be asked: {names}."),
    # Figures.
    "euros-year": ("{low} par an", "{low} a year"),
    "euros-range": ("de {low} à {high} par an", "{low} to {high} a year"),
    "euros-from": ("à partir de {low} par an", "from {low} a year"),
    "free-unsure": ("sans doute gratuit", "probably free"),
    "free": ("gratuit", "free"),
    "entry-fee": ("{price}, et {fee} à l’entrée", "{price}, plus {fee} on joining"),
    "in-year": ("{price} ({year})", "{price} ({year})"),
    "price-none": ("prix inconnu", "price unknown"),
    "hours-none": ("temps inconnu", "time unknown"),
    "hours-zero": ("aucun temps imposé", "no time required"),
    "hours-month": ("{hours} par mois", "{hours} a month"),
}


def say(key: str, lang: str, **values: object) -> str:
    """The sentence of a key, filled."""
    return SENTENCES[key][v.LANGUAGES.index(lang)].format(**values)


def number(value: float, lang: str) -> str:
    """1500 as "1 500" (narrow space) or "1,500"; 1.5 as "1,5" or "1.5"."""
    whole = f"{value:,.10g}"
    return whole.replace(",", "\u202f").replace(".", ",") if lang == "fr" else whole


def euros(value: int, lang: str) -> str:
    """An amount as it is written: "1 500 €" or "€1,500"."""
    return f"{number(value, lang)}\u202f€" if lang == "fr" else f"€{number(value, lang)}"


def hours(value: float, lang: str) -> str:
    """A duration as it is written: "4 h"."""
    return f"{number(value, lang)}\u202fh" if lang == "fr" else f"{number(value, lang)} h"


_NARROW = r" (?=[;:!?»€%])|(?<=«) |(?<=\d) (?=\d{3}(?!\d))|(?<=\d) (?=(?:h|ans|km|€)\b)"
"""The spaces that are narrow: before double signs, inside quotes, inside a number, before its unit."""


def typeset(text: str, lang: str = "fr") -> str:
    """French spacing: narrow no-break spaces before ; : ! ? » €, after «, and inside numbers."""
    if lang != "fr":
        return text
    # Compiled when first used: an answer in JSON is not typeset.
    return re.sub(_NARROW, "\u202f", text.replace("'", "’"))
