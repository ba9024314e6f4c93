"""The words of the catalogue’s upkeep: check, stats, stale, links, add, import, overlays."""

from __future__ import annotations

from ..vocabulary import LANGUAGES
from .wording import typeset

PROBLEMS: dict[str, tuple[str, str]] = {
    "missing-key": ("il manque la clé « {value} ».", "the key “{value}” is missing."),
    "long-text": (
        "{size} signes, c’est trop ; {top} au plus.",
        "{size} characters is too long; {top} at most.",
    ),
    "empty-text": (
        "le texte est vide ; l’écrire, ou retirer la clé.",
        "the text is empty; write it, or drop the key.",
    ),
    "empty-list": ("la liste est vide ; y mettre un mot.", "the list is empty; put a word in it."),
    "bad-form": (
        "« {value} » n’a pas la forme attendue ({pattern}).",
        "“{value}” is not of the form {pattern}.",
    ),
    "out-of-bounds": ("{value} dépasse la limite de {bound}.", "{value} is beyond the limit of {bound}."),
    "needs-text": ("on attend un texte, pas {value}.", "a text is expected, not {value}."),
    "needs-whole": (
        "on attend un nombre entier, pas « {value} ».",
        "a whole number is expected, not “{value}”.",
    ),
    "needs-number": ("on attend un nombre, pas « {value} ».", "a number is expected, not “{value}”."),
    "needs-yes-no": (
        "on attend true ou false, pas « {value} ».",
        "true or false is expected, not “{value}”.",
    ),
    "needs-list": ("on attend une liste : [a, b].", "a list is expected: [a, b]."),
    "needs-mapping": ("on attend des clés et des valeurs.", "keys and values are expected."),
    "duplicate-id": ("l’identifiant « {id} » est écrit deux fois.", "the id “{id}” is written twice."),
    "out-of-order": (
        "les fiches sont triées par identifiant ; celle-ci vient avant « {before} ».",
        "records are sorted by id; this one comes before “{before}”.",
    ),
    "alias-taken": ("« {value} » désigne déjà « {id} ».", "“{value}” already means “{id}”."),
    "unknown-record": ("aucune fiche ne s’appelle « {value} ».", "no record is called “{value}”."),
    "in-a-circle": (
        "« {value} » ramène à cette fiche ; casser le cercle.",
        "“{value}” leads back here; break the circle.",
    ),
    "active-successor": (
        "une fiche active n’a pas de successeur ; changer status, ou retirer successor.",
        "an active record has no successor; change status, or drop successor.",
    ),
    "outside-regions": (
        "le département {value} n’est dans aucune des régions de la fiche.",
        "the département {value} is in none of the record’s régions.",
    ),
    "outside-departments": (
        "{value} n’est dans aucun des départements de la fiche.",
        "{value} is in none of the record’s départements.",
    ),
    "no-source": (
        "une fiche active a au moins une source ; donner une page.",
        "an active record has one source at least; give a page.",
    ),
    "unsourced-condition": (
        "cette condition écarte des gens sans source ; donner une page, ou ajouter {key} à unsourced.",
        "this condition rules people out without a source; give a page, or add {key} to unsourced.",
    ),
    "unknown-fact": ("« {value} » n’est le nom d’aucun fait.", "“{value}” is the name of no fact."),
    "no-successor": ("nommer celui qu’il a rejoint (successor).", "name the one that it joined (successor)."),
    "closed-successor": (
        "« {value} » n’existe plus non plus ; nommer celui qui reste.",
        "“{value}” is closed too; name the one that remains.",
    ),
    "unquoted-code": (
        'un code s’écrit entre guillemets, comme "01" ou "2A".',
        'a code is written in quotes, as "01" or "2A".',
    ),
    "nobody": (
        "women_only et men_only n’admettent personne ensemble ; en retirer un.",
        "women_only and men_only together admit nobody; drop one.",
    ),
    "upside-down": ("{low} dépasse {high} ; les échanger.", "{low} is more than {high}; swap them."),
    "price-without-year": (
        "un prix a son année ; ajouter year, ou cost.min_eur_year à unsourced.",
        "a price has its year; add year, or cost.min_eur_year to unsourced.",
    ),
    "same-website": (
        "c’est aussi le site de « {id} » ; donner la bonne page, ou dire part_of.",
        "this is also the site of “{id}”; give the right page, or say part_of.",
    ),
    "unknown-sector": ("« {value} » n’est pas un code NAF rév. 2.", "“{value}” is not a NAF rev. 2 code."),
    "partly-no-sector": (
        "« {value} » n’est pas parmi les codes de sectors : l’y ajouter.",
        "“{value}” is not among the codes of sectors: add it there.",
    ),
    "partly-no-trade": (
        "un code n’est admis qu’en partie, et aucun métier n’est nommé : remplir trades.",
        "a code is taken in part only, and no trade is named: fill in trades.",
    ),
}
"""What may be wrong in a catalogue file: what, and what to do."""

UPKEEP: dict[str, tuple[str, str]] = {
    "problems": ("fautes : {count}", "faults: {count}"),
    "coverage": (
        "{records} fiches, dont {active} actives ; {with_source} ont au moins une source",
        "{records} records, {active} of them active; {with_source} have one source at least",
    ),
    "kinds": ("Genres", "Kinds"),
    "vocations": ("Vocations (une fiche peut en avoir plusieurs)", "Vocations (a record may have several)"),
    "grades": ("Notes des fiches, de A à E", "Grades of the records, from A to E"),
    "shares": ("Part des fiches qui disent", "Share of the records that tell"),
    "share-price": ("un prix", "a price"),
    "share-hours": ("un temps par mois", "hours a month"),
    "share-website": ("un site", "a site"),
    "share-dated_sources": ("part des sources datées", "share of the sources with a date"),
    "few": (
        "Départements de moins de trois réseaux à eux : {count}",
        "Départements with fewer than three networks of their own: {count}",
    ),
    "vocation-by-region": (
        "Vocations par région (all : toute la France)",
        "Vocations by région (all: all of France)",
    ),
    "need-by-vocation": ("Besoins par première vocation", "Needs by first vocation"),
    "stale": (
        "{id} : montré dans {shown} cas, dernière page de {year} ({name})",
        "{id}: shown in {shown} cases, latest page of {year} ({name})",
    ),
    "stale-undated": (
        "{id} : montré dans {shown} cas, aucune page datée ({name})",
        "{id}: shown in {shown} cases, no page with a date ({name})",
    ),
    "stale-count": ("{shown} fiches sur {count} à revérifier", "{shown} records of {count} to check again"),
    "grade": (
        "{letter} (complète à {completeness} %, sources {sources} %, fraîcheur {freshness} %)",
        "{letter} (complete {completeness}%, sources {sources}%, freshness {freshness}%)",
    ),
    "draft-name": ("Le nom du réseau, comme il s’écrit.", "The network’s name, as it is written."),
    "draft-kind": ("Qu’est-ce que c’est ?", "What is it?"),
    "draft-vocations": (
        "À quoi sert-il ? (le plus important d’abord)",
        "What is it for? (most important first)",
    ),
    "draft-what": (
        "Ce qu’il est, en une phrase simple (220 signes au plus).",
        "What it is, in one plain sentence (220 at most).",
    ),
    "draft-good_for": ("À qui il va le mieux (150 signes au plus).", "Who gains most by it (150 at most)."),
    "draft-not_for": (
        "Qui devrait chercher ailleurs (130 signes au plus).",
        "Who should look elsewhere (130 at most).",
    ),
    "draft-first_step": (
        "Le premier pas à faire, en commençant par un verbe (130 signes au plus).",
        "The first thing to do, starting with a verb (130 at most).",
    ),
    "draft-website": ("Son site (rien : pas connu).", "Its site (nothing: not known)."),
    "draft-audience.entry": ("Comment y entre-t-on ?", "How does one enter?"),
    "draft-needs": ("À quels besoins répond-il ?", "Which needs does it serve?"),
    "draft-strength": ("« {need} » : à quel point ?", "“{need}”: how much?"),
    "draft-cost.min_eur_year": (
        "Son prix le plus bas, en euros par an (rien : pas connu ; 0 : une page dit que c’est gratuit).",
        "Its lowest price, in euros a year (nothing: not known; 0: a page says it is free).",
    ),
    "draft-cost.year": ("L’année de ce prix.", "The year of that price."),
    "draft-commitment.hours_per_month": (
        "Le temps qu’il demande, en heures par mois (rien : pas connu).",
        "The time it asks for, in hours a month (nothing: not known).",
    ),
    "draft-presence.scope": ("Jusqu’où s’étend-il ?", "How far does it reach?"),
    "draft-presence.departments": (
        "Ses départements, séparés par des virgules : 44, 49 (rien : toute la France, ou pas connu).",
        "Its départements, with commas: 44, 49 (nothing: all of France, or not known).",
    ),
    "draft-source.url": (
        "La page qui le dit (rien : vu ailleurs qu’en ligne).",
        "The page that tells it (nothing: seen offline).",
    ),
    "draft-source.facts": (
        "Ce que vous y avez lu, en quelques mots.",
        "What you read there, in a few words.",
    ),
    "draft-source.dated": (
        "La date de cette page : 2026 ou 2026-03 (rien : pas connue).",
        "That page’s date: 2026 or 2026-03 (nothing: not known).",
    ),
    "draft-confidence": ("Êtes-vous sûr de tout cela ?", "How sure are you of all this?"),
    "draft-one-at-least": ("En cocher un au moins.", "Tick one at least."),
    "draft-kept": (
        "Rien n’est ajouté. Réponses gardées dans {file} ; les compléter, puis : reseau catalogue add --from {file}",
        "Nothing is added. Your answers are kept in {file}; complete them, then: reseau catalogue add --from {file}",
    ),
    "strength-3": ("c’est sa raison d’être", "it is its reason for being"),
    "strength-2": ("un service régulier", "a regular service"),
    "strength-1": ("en passant", "on the side"),
    "write-it": ("Écrire cela dans {file} ? [o/N] ", "Write this to {file}? [y/N] "),
    "not-written": ("Rien n’est écrit.", "Nothing is written."),
    "added": ("fiches ajoutées : {count}, dans {file}", "records added: {count}, in {file}"),
    "links-asks": (
        "reseau va visiter {urls} adresses sur {hosts} serveurs, un à la fois sur chacun, et écrire un rapport dans "
        "{file}. Le catalogue n’est pas touché.",
        "reseau will visit {urls} addresses on {hosts} servers, one at a time on each, and write a report to {file}. "
        "The catalogue is not touched.",
    ),
    "links-progress": ("{bar} {done} sur {total}", "{bar} {done} of {total}"),
    "links-stopped": (
        "Arrêté ; ce qui est fait est dans {file}, la suite au prochain lancement.",
        "Stopped; what is done is in {file}, the rest at the next run.",
    ),
    "links-line": ("{verdict} : {url} ({ids}) {told}", "{verdict}: {url} ({ids}) {told}"),
    "links-count": (
        "bonnes {ok}, changées {changed}, déplacées {moved}, incertaines {uncertain}, mortes {dead} ; rapport : {file}",
        "good {ok}, changed {changed}, moved {moved}, uncertain {uncertain}, dead {dead}; report: {file}",
    ),
    "link-ok": ("bonne", "good"),
    "link-changed": ("changée depuis", "changed since"),
    "link-moved": ("déplacée", "moved"),
    "link-uncertain": ("incertaine", "uncertain"),
    "link-dead": ("morte", "dead"),
    "conflict": (
        "{id}.{key} : « {before} » et « {after} » ne disent pas la même chose ; gardé : « {after} ».",
        "{id}.{key}: “{before}” and “{after}” do not say the same; kept: “{after}”.",
    ),
    "rna-progress": ("lignes lues : {rows}", "rows read: {rows}"),
    "rna-done": (
        "{rows} lignes lues, {kept} associations retenues, {broken} lignes illisibles ; écrit dans {file}",
        "{rows} rows read, {kept} associations kept, {broken} rows not readable; written to {file}",
    ),
    "rna-uncovered": (
        "Le registre ne couvre pas les départements {codes} (droit local). Ce sont des candidats, à vérifier.",
        "The register does not cover the départements {codes} (local law). These are candidates, to be verified.",
    ),
    "no-problem": ("aucune faute", "no fault"),
}
"""French, then English."""


def upkeep(key: str, lang: str, /, **facts: object) -> str:
    """A sentence of ``UPKEEP`` in the language asked for, typeset."""
    return typeset(UPKEEP[key][LANGUAGES.index(lang)].format(**facts), lang)
