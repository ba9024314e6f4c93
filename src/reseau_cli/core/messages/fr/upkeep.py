"""The upkeep of the catalogue: check, stats, stale, links, add, import, overlays."""

TEXTS: dict[str, str] = {
    "problems": "fautes : {count}",
    "counted": "catalogue du {date} : {networks} réseaux, {places} lieux, {helps} aides et {closed} fermés",
    "coverage": "{counted} ; {with_source} fiches ouvertes ont au moins une source",
    "kinds": "Genres",
    "vocations": "Vocations (une fiche peut en avoir plusieurs)",
    "grades": "Notes des fiches, de A à E",
    "shares": "Part des fiches qui disent",
    "share-price": "un prix",
    "share-hours": "un temps par mois",
    "share-website": "un site",
    "share-dated_sources": "part des sources datées",
    "few": "Départements de moins de trois réseaux à eux : {count}",
    "vocation-by-region": "Vocations par région (all : toute la France)",
    "need-by-vocation": "Besoins par première vocation",
    "stale-line": "numéro d’écoute {phone} : vu pour la dernière fois en {year} ({source})",
    "stale": "{id} : montré dans {shown} cas, nos informations datent de {year} ({name})",
    "stale-undated": "{id} : montré dans {shown} cas, nos informations ne sont pas datées ({name})",
    "stale-count": "fiches à revérifier : {shown} sur {count}",
    "grade": "{letter} (complète à {completeness} %, sources {sources} %, fraîcheur {freshness} %)",
    "grade-lacks": "{grade} ; il lui manque : {facts}",
    "lacks-door": "un site ou un téléphone",
    "lacks-needs": "à quoi il sert",
    "lacks-formats": "comment on s’y retrouve",
    "lacks-price": "un prix",
    "lacks-hours": "un temps par mois",
    "lacks-return": "ce qu’on demande en retour",
    "lacks-place": "où il est",
    "lacks-members": "combien de membres",
    "lacks-founded": "l’année de sa création",
    "lacks-sources": "trois pages lues",
    "lacks-fresh": "une page de moins de six mois",
    "write-it": "Écrire cela dans {file} ? [o/N] ",
    "not-written": "Rien n’est écrit.",
    "added": "fiches ajoutées : {count}, dans {file}",
    "links-asks": (
        "reseau va visiter {urls} adresses sur {hosts} serveurs, un à la fois sur chacun, et écrire un "
        "rapport dans {file}. Le catalogue n’est pas touché."
    ),
    "links-progress": "{bar} {done} sur {total}",
    "links-stopped": "Arrêté ; ce qui est fait est dans {file}, la suite au prochain lancement.",
    "links-line": "{verdict} : {url} ({ids}) {told}",
    "links-count": (
        "bonnes {ok}, changées {changed}, déplacées {moved}, incertaines {uncertain}, mortes {dead} ; rapport "
        ": {file}"
    ),
    "link-ok": "bonne",
    "link-changed": "changée depuis",
    "link-moved": "déplacée",
    "link-uncertain": "incertaine",
    "link-dead": "morte",
    "conflict": "{id}.{key} : « {before} » et « {after} » ne disent pas la même chose ; gardé : « {after} ».",
    "import-progress": "lignes lues : {rows}",
    "import-stopped": "Arrêté : rien n’est écrit, ce qui était importé avant n’a pas changé.",
    "import-done": (
        "{rows} lignes lues, {kept} organisations retenues, {broken} lignes illisibles, {oversized} trop longues ; "
        "écrit dans {file}"
    ),
    "import-zeros": "Lignes dont un code avait perdu son zéro de tête (un tableur l’ôte) : {zeros}. Il a été remis.",
    "import-unnamed": (
        "Organisations sans nom dans ce fichier : {unnamed}. Leur nom est dans StockUniteLegale : donner les deux fichiers."
    ),
    "directory-progress": "services lus : {rows}",
    "directory-done": "{rows} services lus, {kept} retenus ; écrit dans {file}",
    "rna-uncovered": (
        "Le registre ne couvre pas les départements {codes} (droit local). Ce sont des candidats, à vérifier."
    ),
    "hints": "à regarder, conditions dites en prose et pages qui sont des copies : {count} (--hints les montre)",
    "record-grade": "{id} : note {grade}",
    "no-problem": "aucune faute",
}
