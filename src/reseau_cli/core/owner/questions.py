"""The questionnaire as data: what is asked, in which words, why, when, and which keys an answer fills.

Texts are (French, English) pairs that hold for a man as for a woman. ``interview`` turns these records into
the next question, ``ask`` draws them; flags and files fill the same keys without them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..vocabulary import CIRCUMSTANCES, LACKS, LEGAL_FORMS, STAGES, WANTS
from .question import Choices, Pair, Question

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..vocabulary import Words
    from .profile import Profile

SCREENS = 12
"""No path through the questionnaire is longer."""


def _needed(name: str) -> Callable[[Profile, frozenset[str]], bool]:
    return lambda profile, dependencies: name in dependencies


def _of(words: Words) -> Choices:
    return tuple(words.items())


_PRIVATE = ("Votre réponse reste sur cette machine.", "Your answer stays on this machine.")
_YES_NO: Choices = ((True, ("oui", "yes")), (False, ("non", "no")))


def _private(french: str, english: str) -> Pair:
    return f"{french} {_PRIVATE[0]}", f"{english} {_PRIVATE[1]}"


MAIN: tuple[Question, ...] = (
    Question(
        "text",
        ("text",),
        "words",
        ("vos mots", "your words"),
        ("En une phrase, qu’est-ce qui vous pèse ?", "In one sentence, what weighs on you?"),
        ("Avec vos mots, comme à un ami.", "In your own words, as to a friend."),
        _private(
            "Vos mots disent mieux que des cases ce qu’il vous faut ; ils sont comparés à ceux des réseaux.",
            "Your words say better than boxes what you need; they are compared with those of the networks.",
        ),
    ),
    Question(
        "lacks",
        ("lacks",),
        "ranked",
        ("besoins", "needs"),
        ("Pour quoi vous faudrait-il de l’aide ?", "What would you need help with?"),
        ("Cochez tout ce qui compte.", "Tick all that matters."),
        (
            "Aucun réseau n’est bon en tout : on cherche ceux qui sont bons là où cela vous manque.",
            "No network is good at everything: we look for those that are good where you need it.",
        ),
        _of(LACKS),
    ),
    Question(
        "solitude",
        ("solitude",),
        "one",
        ("appui", "support"),
        ("Au travail, avez-vous quelqu’un sur qui vous appuyer ?", "At work, is there someone to lean on?"),
        ("", ""),
        (
            "Près d’un dirigeant de PME sur deux se dit isolé (Bpifrance, 2016). Si c’est votre cas, les "
            "réseaux où l’on se voit vraiment passent devant.",
            "Nearly one head of a small or medium firm in two feels isolated (Bpifrance, 2016). If you do, "
            "networks where people really meet come first.",
        ),
        (
            (0, ("oui, tous les jours", "yes, every day")),
            (1, ("oui, mais pas assez souvent", "yes, but not often enough")),
            (2, ("rarement", "seldom")),
            (3, ("non, personne", "no, nobody")),
        ),
    ),
    Question(
        "smallness",
        ("smallness",),
        "one",
        ("poids face aux grands", "weight among giants"),
        (
            "Face à un gros client, une banque ou l’État, arrivez-vous à vous faire entendre ?",
            "With a big customer, a bank or the State, do you get a hearing?",
        ),
        ("", ""),
        (
            "Si vous ne pesez pas assez, il vous faut un réseau qui défend, qui achète ou qui vend à plusieurs.",
            "Those who carry too little weight need a network that defends, buys or sells together.",
        ),
        (
            (0, ("oui, sans peine", "yes, easily")),
            (1, ("le plus souvent", "most of the time")),
            (2, ("rarement", "seldom")),
            (3, ("non, je ne pèse rien", "no, I carry no weight")),
        ),
    ),
    Question(
        "wants",
        ("wants",),
        "ordered",
        ("souhaits", "wishes"),
        ("Qu’attendez-vous d’un réseau, d’abord ?", "What do you expect of a network, first?"),
        ("Trois choix au plus, le plus important d’abord.", "Three at most, the most important first."),
        (
            "Un réseau est fait pour une chose avant les autres ; votre premier choix compte le plus.",
            "A network is made for one thing above others; your first choice counts most.",
        ),
        _of(WANTS),
    ),
    Question(
        "place",
        ("postcode", "commune", "department"),
        "place",
        ("lieu", "place"),
        ("Où travaillez-vous ?", "Where do you work?"),
        ("Commune, code postal ou département.", "Commune, postcode or département."),
        (
            "Beaucoup de réseaux n’existent que dans un département ; les plus proches passent devant.",
            "Many networks exist in one département only; the nearest come first.",
        ),
    ),
    Question(
        "trade",
        ("trade",),
        "trade",
        ("métier", "trade"),
        ("Quel est votre métier ?", "What is your trade?"),
        ("En quelques mots, ou votre code NAF (comme 56.10A).", "In a few words, or a NAF code (as 56.10A)."),
        (
            "Certains réseaux sont faits pour votre métier, d’autres lui sont fermés.",
            "Some networks are made for your trade, others are closed to it.",
        ),
    ),
    Question(
        "stage",
        ("stage",),
        "one",
        ("moment", "stage"),
        ("Où en est votre entreprise ?", "Where does your firm stand?"),
        ("", ""),
        (
            "Démarrer, tenir, transmettre : l’aide n’est pas la même.",
            "Starting, holding on, handing over: the help is not the same.",
        ),
        _of(STAGES),
    ),
    Question(
        "woman",
        ("woman",),
        "one",
        ("une femme", "a woman"),
        ("Êtes-vous une femme ?", "Are you a woman?"),
        ("", ""),
        _private(
            "Des réseaux encore possibles pour vous sont réservés aux femmes, ou aux hommes.",
            "Some networks still possible for you are for women only, or for men only.",
        ),
        _YES_NO,
        _needed("woman"),
    ),
    Question(
        "budget",
        ("budget",),
        "amount",
        ("budget", "budget"),
        ("Combien pouvez-vous y mettre par an ?", "How much can you spend on it a year?"),
        ("En euros, tout compris.", "In euros, all included."),
        (
            "Les réseaux vont de la gratuité à plus de mille euros par an ; on vous dit le prix quand il est connu.",
            "Networks run from free to more than a thousand euros a year; the price is told where it is known.",
        ),
        (
            (0, ("rien", "nothing")),
            (150, ("jusqu’à 150 €", "up to €150")),
            (500, ("jusqu’à 500 €", "up to €500")),
            (1500, ("jusqu’à 1 500 €", "up to €1,500")),
        ),
    ),
    Question(
        "hours",
        ("hours",),
        "amount",
        ("temps", "time"),
        ("Combien de temps pouvez-vous y passer par mois ?", "How much time can you give it a month?"),
        ("En heures, trajets compris.", "In hours, travel included."),
        (
            "Certains réseaux demandent une heure par mois, d’autres une matinée par semaine ; un réseau où "
            "l’on ne va pas ne sert à rien.",
            "Some networks ask for an hour a month, others for a morning a week; one you skip is no use.",
        ),
        (
            (1, ("1 heure", "1 hour")),
            (2, ("2 heures", "2 hours")),
            (4, ("4 heures", "4 hours")),
            (8, ("8 heures", "8 hours")),
        ),
    ),
    Question(
        "give",
        ("give",),
        "one",
        ("en retour", "in return"),
        ("Que pouvez-vous donner en retour ?", "What can you give in return?"),
        ("", ""),
        (
            "Certains réseaux attendent des contacts, du temps ou une place au bureau ; d’autres ne demandent rien.",
            "Some networks expect contacts, time or an office; others ask for nothing.",
        ),
        (
            (0, ("rien pour l’instant", "nothing for now")),
            (1, ("un coup de main de temps en temps", "a hand now and then")),
            (2, ("des contacts, du temps régulier", "contacts, regular time")),
            (3, ("beaucoup, même une place au bureau", "a lot, even an office")),
        ),
    ),
)

EXTRA: tuple[Question, ...] = (
    Question(
        "age",
        ("age",),
        "number",
        ("âge", "age"),
        ("Quel âge avez-vous ?", "How old are you?"),
        ("En années.", "In years."),
        _private(
            "Des réseaux encore possibles pour vous ont une limite d’âge.",
            "Some networks still possible for you have an age limit.",
        ),
        when=_needed("age"),
    ),
    Question(
        "circumstances",
        ("circumstances",),
        "several",
        ("situation", "situation"),
        ("Une de ces situations est-elle la vôtre ?", "Is one of these situations yours?"),
        ("Cochez seulement ce que vous voulez dire.", "Tick only what you wish to tell."),
        _private(
            "Des réseaux encore possibles pour vous sont pensés pour ces situations.",
            "Some networks still possible for you are made for these situations.",
        ),
        _of(CIRCUMSTANCES),
        _needed("circumstances"),
    ),
    Question(
        "employees",
        ("employees",),
        "number",
        ("salariés", "employees"),
        ("Combien de salariés avez-vous ?", "How many employees have you?"),
        ("Sans vous compter ; 0 si aucun.", "Not counting you; 0 if none."),
        (
            "Des réseaux encore possibles pour vous demandent un nombre de salariés.",
            "Some networks still possible for you ask for a number of employees.",
        ),
        when=_needed("employees"),
    ),
    Question(
        "remote",
        ("remote",),
        "one",
        ("à distance", "at a distance"),
        ("Faut-il pouvoir tout suivre à distance ?", "Must all of it be within reach from a distance?"),
        ("", ""),
        (
            "Certains réseaux se suivent en ligne, d’autres seulement sur place.",
            "Some networks can be followed online, others only on the spot.",
        ),
        _YES_NO,
        _needed("remote"),
    ),
    Question(
        "legal_form",
        ("legal_form",),
        "one",
        ("statut", "legal form"),
        ("Quel est le statut de votre entreprise ?", "What is the legal form of your firm?"),
        ("", ""),
        ("Des réseaux et des chambres en dépendent.", "Some networks and chambers depend on it."),
        _of(LEGAL_FORMS),
        _needed("legal_form"),
    ),
)

QUESTIONS = MAIN + EXTRA
QUESTION = {question.id: question for question in QUESTIONS}
CONDITIONAL = tuple(q.id for q in QUESTIONS if q.id == "woman" or q in EXTRA)
"""Those that may be left out, in the order in which they take the screens left free."""
