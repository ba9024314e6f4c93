"""The help in English: what each French text of a command, an argument or a flag says. ``groups.py`` puts it in."""

import re
from typing import Any

HELP: dict[str, str] = {
    # commands: what the table says, then what their own help says
    "Trouver les réseaux qui vous vont, et pourquoi.": "Find the networks that suit you, and why.",
    "Pourquoi tel réseau, ou pourquoi pas.": "Why this network, or why not.",
    "Voir la fiche d’un réseau.": "Show the record of a network.",
    "Chercher dans le catalogue.": "Search the catalogue.",
    "Ce qui existe autour d’un lieu.": "What exists around a place.",
    "Mettre des réseaux côte à côte.": "Put networks side by side.",
    "Chercher une entreprise au registre public.": "Look a firm up in the public register.",
    "Vérifier, mesurer et compléter le catalogue.": "Check, measure and complete the catalogue.",
    "Les tables de lieux : d’où elles viennent, les compléter.": "The tables of places: where they come from, "
    "completing them.",
    "Effacer les réponses gardées sur cette machine.": "Erase the answers kept on this machine.",
    "Vérifier des catalogues.": "Check catalogues.",
    "Ajouter une fiche au catalogue.": "Add a record to the catalogue.",
    "Vérifier les adresses (demande le réseau).": "Check the addresses (goes online).",
    "Dire ce que le catalogue couvre, et où il est mince.": "Tell what the catalogue covers, and where it is thin.",
    "Dire quelles fiches revérifier d’abord.": "Tell which records to check again first.",
    "Retenir des candidats dans le registre des associations.": "Pick candidates in the register of associations.",
    "Écrire le schéma d’un catalogue, pour l’éditeur de texte.": "Write the schema of a catalogue, for the editor.",
    "Dire quelles tables de lieux sont là, et d’où elles viennent.": "Tell which tables of places are here, and "
    "where they come from.",
    "Demander aux services publics les tables qui ne sont pas fournies.": "Ask the public services for the tables "
    "that are not shipped.",
    "Le réseau de patrons qu’il vous faut, et pourquoi. Hors ligne, sans compte.\n\nCommencer par : reseau match": (
        "The network of owners you need, and why. Offline, without an account.\n\nBegin with: reseau match"
    ),
    "Trouver les réseaux qui vous vont, et pourquoi. Sans option, dans un terminal : des questions.": (
        "Find the networks that suit you, and why. Without options, in a terminal: questions."
    ),
    "Dire pourquoi un réseau vous est proposé, à quel rang, ou pourquoi il ne l’est pas.": (
        "Tell why a network is proposed to you, at which rank, or why it is not."
    ),
    "Voir la fiche d’un réseau : ce qu’il est, pour qui, à quel prix, d’après quelles sources.": (
        "Show the record of a network: what it is, for whom, at what price, from which sources."
    ),
    "Chercher dans le catalogue : par vocation, besoin, département, prix, mots.": (
        "Search the catalogue: by vocation, need, département, price, words."
    ),
    "Ce qui existe autour d’un lieu, du plus près au plus loin.": "What exists around a place, the nearest first.",
    "Mettre des réseaux côte à côte : pour qui, prix, temps, entrée, ce qu’ils servent.": (
        "Put networks side by side: for whom, price, time, entry, what they serve."
    ),
    "Chercher une entreprise au registre public, pour préremplir les réponses. Rien n’est gardé.": (
        "Look a firm up in the public register, to fill in answers beforehand. Nothing is kept."
    ),
    "Vérifier des catalogues : chaque faute sur une ligne, avec ce qu’il faut faire.": (
        "Check catalogues: each fault on one line, with what to do."
    ),
    "Ajouter une fiche au catalogue : elle est vérifiée, montrée, puis écrite à sa place.": (
        "Add a record to the catalogue: it is checked, shown, then written where it belongs."
    ),
    "Vérifier les adresses du catalogue, poliment. Le rapport se reprend là où il s’est arrêté.": (
        "Check the addresses of the catalogue, politely. The report goes on from where it stopped."
    ),
    "Dire quelles fiches revérifier d’abord : les plus montrées, sur les pages les plus anciennes.": (
        "Tell which records to check again first: those most shown, on the oldest pages."
    ),
    "Retenir, dans le registre des associations, celles qui semblent réunir des patrons.\n\n"
    "Elles paraissent à part, « à vérifier », sous la réponse de match et de near.": (
        "Pick, in the register of associations, those that seem to gather owners.\n\n"
        "They appear apart, “to check”, under the answer of match and near."
    ),
    "Écrire le schéma JSON d’un catalogue : il guide l’éditeur de texte pendant qu’on écrit une fiche.": (
        "Write the JSON schema of a catalogue: it guides the editor while a record is written."
    ),
    "Demander aux services publics les centres des communes et les bassins d’emploi.\n\n"
    "Avec eux, reseau dit les kilomètres et les réseaux de votre bassin d’emploi. Sans eux, tout marche.": (
        "Ask the public services for the centres of communes and the employment areas.\n\n"
        "With them, reseau tells kilometres and the networks of your employment area. Without them, all works."
    ),
    # arguments and flags
    "Montrer cette aide et s’arrêter.": "Show this help and stop.",
    "Dire la version et s’arrêter.": "Tell the version and stop.",
    "fr ou en.": "fr or en.",
    "table (par défaut) ou json.": "table (the default) or json.",
    "Sans couleur.": "Without colour.",
    "Du texte seul, pour lecteur d’écran.": "Plain text, for a screen reader.",
    "Ne rien demander.": "Ask nothing.",
    "Ne pas demander avant de sortir sur le réseau.": "Do not ask before going online.",
    "Écrire sans demander.": "Write without asking.",
    "Combien en montrer (5 pour match, 20 pour list).": "How many to show (5 for match, 20 for list).",
    "Un catalogue YAML à poser sur celui fourni (répétable).": "A YAML catalogue to lay over the one shipped "
    "(repeatable).",
    "Réponses en YAML ou JSON (- : entrée standard).": "Answers in YAML or JSON (-: standard input).",
    "Prendre un exemple : --sample [NOM].": "Take a sample: --sample [NAME].",
    "Prendre un exemple.": "Take a sample.",
    "Nom de l’exemple.": "Name of the sample.",
    "Préremplir d’après le registre public (demande le réseau).": "Fill in from the public register (goes online).",
    "Dire aussi si le rang est solide, ce qui le changerait, et le meilleur ensemble.": (
        "Tell also how solid the rank is, what would change it, and the best set."
    ),
    "Reprendre les réponses gardées.": "Take up the answers that were kept.",
    "Identifiant, ancien nom ou sigle.": "Id, former name or acronym.",
    "Identifiants, anciens noms ou sigles.": "Ids, former names or acronyms.",
    "Mots à chercher.": "Words to look for.",
    "Département (44, 2A, 974).": "Département (44, 2A, 974).",
    "Prix le plus haut, en euros par an.": "Highest price, in euros a year.",
    "Aussi ceux qui n’existent plus.": "Those that no longer exist too.",
    "Code postal, commune, département ou région.": "Postcode, commune, département or région.",
    "SIREN, SIRET ou nom.": "SIREN, SIRET or name.",
    "Par défaut : le catalogue fourni.": "By default: the catalogue shipped.",
    "Lire la fiche dans ce fichier YAML.": "Read the record in this YAML file.",
    "Le catalogue à compléter ; par défaut celui du dépôt, sinon le vôtre.": (
        "The catalogue to complete; by default the repository’s, or else yours."
    ),
    "Seulement ces fiches : id,id…": "Only these records: id,id…",
    "Ne pas revoir ce qui l’a été depuis N jours (30).": "Leave what was visited in the last N days (30).",
    "Où écrire le rapport.": "Where to write the report.",
    "Fichier « waldec » du RNA (CSV, .gz ou .zip).": "“waldec” file of the RNA (CSV, .gz or .zip).",
    "Où écrire ; par défaut, dans le dossier de l’utilisateur.": "Where to write; by default, in the user’s folder.",
    "Un seul département (44, 2A, 974).": "A single département (44, 2A, 974).",
    # answers of the profile: their words follow after a colon
    "Ce qui manque, le plus lourd d’abord": "What is lacking, the heaviest first",
    "Seul, personne sur qui compter : 0 à 3": "Alone, nobody to lean on: 0 to 3",
    "Petit face aux grands : 0 à 3": "Small beside giants: 0 to 3",
    "Tenir le coup : 0 pas du tout, 1 à peine, 2 plutôt, 3 oui": "Holding on: 0 not at all, 1 barely, 2 rather, 3 yes",
    "Ce qui est souhaité, le plus important d’abord": "What is wanted, the most important first",
    "Code postal": "Postcode",
    "Commune": "Commune",
    "Département (44, 2A, 974)": "Département (44, 2A, 974)",
    "Code NAF à tout niveau (56.10A) ou métier en mots": "NAF code at any level (56.10A) or the trade in words",
    "Nombre de salariés": "Number of employees",
    "Chiffre d’affaires, en euros par an": "Turnover, in euros a year",
    "Forme juridique": "Legal form",
    "Moment de l’entreprise": "Moment of the firm",
    "Dirigée par une femme": "Led by a woman",
    "Âge": "Age",
    "Situation particulière": "Particular circumstances",
    "Budget, en euros par an": "Budget, in euros a year",
    "Temps, en heures par mois": "Time, in hours a month",
    "Doit pouvoir se suivre à distance": "Must be possible from afar",
    "Prêt à donner : 0 à 3": "Ready to give: 0 to 3",
    "Réseaux dont vous êtes déjà membre, par identifiant": "Networks you are a member of already, by id",
    "Réseaux essayés, et ce qu’il en fut": "Networks tried, and how it went",
    "Réponses non négociables": "Answers that are not negotiable",
    "En une phrase, ce qui pèse": "In one sentence, what weighs",
    "Parmi": "Among",
    # what stands for a value
    "FICHIER": "FILE",
    "[FICHIERS]": "[FILES]",
    "[NOM]": "[NAME]",
    "NOM": "NAME",
    "[MOTS]": "[WORDS]",
    "TEXTE": "TEXT",
    "ENTREPRISE": "FIRM",
    "LIEU": "PLACE",
}

_LISTED = re.compile(r"(?P<text>.+?)(?: : (?P<words>[a-z-]+(?:, [a-z-]+)+))?\.(?P<variable> \[RESEAU_\w+\])?")
"""A flag's help made from a table: its text, the words it admits, the variable that gives it too."""


def english(text: str) -> str:
    """The English of a help text; the text itself where it is the same in both languages."""
    if text in HELP:
        return HELP[text]
    if text.startswith("Exemple : "):
        return text.replace("Exemple : ", "Example: ", 1)
    parts = _LISTED.fullmatch(text)
    if parts is None or parts["text"] not in HELP:
        return text
    words = f": {parts['words']}" if parts["words"] else ""
    return f"{HELP[parts['text']]}{words}.{parts['variable'] or ''}"


def translate(command: Any) -> None:
    """Put a command's help, and its parameters', in English."""
    for name in ("help", "short_help", "epilog"):
        if getattr(command, name, None):
            setattr(command, name, english(getattr(command, name)))
    for parameter in command.params:
        if getattr(parameter, "help", None):
            parameter.help = english(parameter.help)
        if parameter.metavar:
            parameter.metavar = english(parameter.metavar)
