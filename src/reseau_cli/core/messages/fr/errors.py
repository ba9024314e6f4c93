"""What went wrong and what to do, by the code of the error."""

TEXTS: dict[str, str] = {
    # An answer.
    "unknown-word": "« {value} » n’est pas reconnu ; choisir parmi : {known}.",
    "unknown-key": "cette clé n’existe pas.",
    "not-yes-no": "« {value} » n’est ni oui ni non (true, false).",
    "not-an-id": "« {value} » n’est pas l’identifiant d’un réseau ; « reseau list » les donne.",
    "not-outcomes": "on attend des réseaux et ce que cela a donné, comme « bni: refused ».",
    "not-a-number": "« {value} » n’est pas un nombre entier.",
    "out-of-range": "{value} n’est pas entre 0 et {top}.",
    "needs-quotes": '{value} n’est pas un texte ; l’écrire entre guillemets, comme "01000".',
    "too-long": "« {value} » dépasse {top} caractères.",
    "control-character": "ce texte contient un caractère invisible ; le retirer.",
    "not-a-mapping": "on attend des clés et des réponses, comme « solitude: 2 ».",
    "unknown-department": "« {value} » n’est pas un département français.",
    "unknown-postcode": "« {value} » n’est pas un code postal français.",
    "not-text": "« {value} » n’est pas du texte lisible (UTF-8) ; le retaper.",
    "abroad": "« {value} » n’est pas en France ({country}) ; donner la commune française la plus proche.",
    "unknown-commune": "« {value} » n’est pas un lieu connu ; donner le code postal ou la commune.",
    "unknown-naf": "« {value} » n’est pas un code NAF ; écrire 56.10A, ou le métier en mots.",
    # A table of clients.
    "bad-table": "ce genre de table n’est pas lu ; en donner une parmi : {known}.",
    "not-json": "cette ligne n’est pas du JSON.",
    "same-file": "les réponses ne peuvent pas prendre la place des patrons ; les écrire ailleurs.",
    "is-there": "ce fichier existe ; l’écraser : --force.",
    "needs-extra": 'il faut des bibliothèques de plus : pip install "reseau-cli[{value}]".',
    "twice-the-column": "cette colonne dit la même chose que « {value} » ; n’en garder qu’une.",
    "no-column": "aucune colonne connue ; les nommer parmi : {known}.",
    "unknown-column": "cette colonne n’existe pas.",
    "twice-the-client": "« {value} » est déjà à la ligne {row} ; une ligne par client.",
    "too-many-clients": "plus de {limit} clients ; pour toute une table : reseau batch.",
    "no-clients": "aucun client ; un modèle : reseau dossier --template.",
    "not-a-list": "on attend une liste de clients (« - pseudonym: A-12 »).",
    "not-a-workbook": "ce n’est pas un classeur lisible (.xlsx) ; l’enregistrer de nouveau, ou en CSV.",
    "not-a-dossier": "ce dossier n’est pas vide, et reseau ne l’a pas fait ; un autre, ou --force.",
    "needs-clients": "il faut une table de clients et --to DOSSIER ; un modèle : reseau dossier --template.",
    "too-many-cells": "plus de {top} cases sur cette ligne ; revoir les séparateurs.",
    # A server.
    "bad-rate": "« {value} » n’est pas un nombre de demandes par seconde ; écrire 5, ou effacer ce réglage.",
    "bad-siren": "« {value} » n’est ni un SIREN (9 chiffres) ni un SIRET (14 chiffres) ; relire le numéro.",
    "unknown-company": "aucune entreprise trouvée pour « {value} » ; essayer son SIREN.",
    "several-companies": "plusieurs entreprises pour « {value} » : {known} ; donner le SIREN.",
    "hidden-company": (
        "« {value} » a demandé à ne pas paraître au registre ; donner les réponses par les options."
    ),
    "closed-company": "« {value} » est fermée au registre ; donner les réponses par les options.",
    "needs-yes": "personne à qui demander la permission d’aller sur Internet ; l’écrire : --yes.",
    "unreachable": "pas de réponse ({reason}) ; vérifier la connexion, puis recommencer.",
    "no-answer": "le serveur ne répond pas à temps ; recommencer plus tard.",
    "refused": "le serveur refuse (code {status}) ; recommencer plus tard.",
    "bad-redirection": "le serveur envoie là où l’on ne va pas : hors du web, dans un réseau privé, ou de détour en détour.",
    "broken-answer": "la réponse n’a pas la forme attendue ; recommencer plus tard.",
    "answer-too-large": "la réponse dépasse {limit} octets ; rien n’a été gardé.",
    # A file.
    "cannot-read": "lecture impossible ({reason}).",
    "damaged": "ce fichier est abîmé, coupé, ou d’un autre genre que son nom ne le dit ; le télécharger à nouveau.",
    "not-a-file": "ce n’est pas un fichier, mais un tuyau ou un appareil ; donner un fichier.",
    "too-large": "plus de {limit} octets ; ce n’est pas le bon fichier.",
    "not-sirene": "ce n’est pas un fichier StockEtablissement du registre des entreprises (Sirene).",
    "not-directory": "ce n’est pas le fichier JSON de l’annuaire de l’administration.",
    "needs-pyarrow": "lire du Parquet demande pyarrow : pip install reseau-cli[batch], ou prendre le fichier CSV.",
    "register-needs-department": "« {value} » s’étend sur plusieurs départements ; donner une commune ou un département.",
    "not-rna": "ce n’est pas un fichier « waldec » du registre des associations.",
    "not-utf8": "ce n’est pas du texte UTF-8 ; l’enregistrer en UTF-8.",
    "not-yaml": "ce n’est pas du YAML : regarder les espaces, les deux-points et les guillemets de cette ligne.",
    "yaml-colon": 'un texte qui contient « : » s’écrit entre guillemets droits, comme "Club : rencontres."',
    "yaml-sign": (
        "une tabulation, ou un signe qui ne peut pas commencer une valeur (@, `, %) : mettre des espaces, ou des "
        "guillemets autour de la valeur."
    ),
    "yaml-quote": "un guillemet ou une apostrophe n’est pas refermé, ou suit une barre oblique inverse ; le corriger.",
    "yaml-bracket": "une liste (crochets) ou un groupe (accolades) n’est pas refermé, ou il y manque une valeur.",
    "yaml-place": (
        "cette ligne n’est pas à sa place : regarder les espaces devant elle, le « : » après la clé, et les guillemets ou "
        "apostrophes qui précèdent."
    ),
    "yaml-tag": "une valeur ne commence pas par « ! » ; l’écrire seule, ou entre guillemets.",
    "yaml-documents": "un seul document par fichier ; retirer la ligne « --- ».",
    "yaml-hidden": "cette ligne contient un signe invisible qui n’est pas admis ; la retaper.",
    "odd-number": (
        "« {value} » ne serait pas lu comme il est écrit ; l’écrire en chiffres seuls, comme 500, ou entre guillemets."
    ),
    "not-a-value": "« {value} » n’est pas une valeur de son genre (une date qui n’existe pas, un nombre mal "
    "écrit) ; la corriger, ou l’écrire entre guillemets.",
    "odd-key": "une clé est un mot, pas une liste ni un groupe de clés.",
    "too-many": "plus de {limit} valeurs ; ce n’est pas le bon fichier.",
    "too-deep": "trop de niveaux imbriqués.",
    "alias": "les renvois YAML (& et *) ne sont pas admis.",
    "duplicate-key": "la clé « {key} » est écrite deux fois.",
    "empty": "le profil est vide ; y écrire au moins une réponse.",
    "broken-saved": "réponses gardées illisibles ; les effacer avec « reseau forget ».",
    "damaged-install": "ce fichier du programme manque ou est abîmé ; réinstaller reseau.",
    # A command.
    "known-id": "une fiche s’appelle déjà « {value} » ; la corriger, ou changer d’identifiant.",
    "needs-from": "il faut un terminal pour poser les questions ; sinon --from FICHIER.",
    "needs-yes-write": "personne à qui demander s’il faut écrire ; l’écrire : --yes.",
    "other-layout": (
        "ce catalogue n’est pas disposé comme le nôtre (« - id: » en tête de ligne) ; y écrire la fiche à la "
        "main."
    ),
    "unknown-fact": "la fiche ne dit rien de « {value} ».",
    "unknown-network": "aucun réseau ne s’appelle « {value} » ; chercher avec « reseau list {value} ».",
    "shared-name": "plusieurs réseaux s’appellent « {value} » ; dire lequel : {known}.",
    "unknown-sample": "pas d’exemple « {value} » ; choisir parmi : {known}.",
    "needs-terminal": (
        "il faut un terminal pour poser les questions ; sinon donner des réponses (--lacks, --wants, "
        "--postcode…) ou --profile FICHIER."
    ),
    "bad-format": "le format « {value} » n’existe pas ; choisir parmi : {known}.",
    "bad-number": "on attend un nombre entier à partir de {least}, pas « {value} ».",
    "no-format": "ce nom ne dit pas le format ; le finir par l’un de : {known}, ou donner --format.",
    "no-page": "« {value} » n’a pas de page connue.",
    "no-browser": "aucun navigateur ici ; l’adresse est {value}",
    "not-toml": "ce n’est pas du TOML valide ({reason}).",
    "unknown-setting": "le réglage « {value} » n’existe pas ; choisir parmi : {known}.",
    "there-already": "ce fichier existe déjà ; un autre nom, ou --force pour l’écraser.",
    "bad-date": "« {value} » n’est pas une date ; l’écrire ainsi : 2026-12-01.",
    "needs-answers": (
        "il faut des réponses (--lacks, --wants, --postcode…), --profile FICHIER ou --sample NOM."
    ),
    "two-needed": "comparer demande au moins deux réseaux.",
    "broken-visits": "notes de visites illisibles ; les effacer avec « reseau forget ».",
    "bad-owner": "« {value} » ne peut pas nommer un patron ; des lettres, des chiffres, des tirets, 40 au plus.",
    "needs-outcome": "il faut un terminal pour demander ce que cela a donné ; sinon --outcome, parmi : {known}.",
    "no-saved": "aucune réponse gardée.",
    "cannot-write": "écriture impossible ({reason}) ; ce qui y était n’a pas changé.",
    "no-home": "votre dossier est introuvable ({reason}) ; le dire par la variable HOME.",
    "cannot-save": "réponses non gardées : {reason}.",
    "cannot-forget": "réponses non effacées : {reason}.",
    "no-such-flag": "l’option {value} n’existe pas.",
    "no-such-command": "la commande « {value} » n’existe pas.",
    "which-command": (
        "il manque une commande. Pour trouver vos réseaux : reseau match ; toutes les commandes : reseau --help."
    ),
    "missing-command": "il manque une commande : {known}.",
    "flag-needs-value": "l’option {value} attend une valeur.",
    "flag-takes-no-value": "l’option {value} ne prend pas de valeur.",
    "missing-argument": "il manque {value}.",
    "unexpected-argument": "« {value} » est de trop.",
    "stopped": "lecture ou écriture interrompue ({reason}).",
    "usage": "cette commande ne s’écrit pas ainsi ; voir : {value} --help",
    "line": "ligne {line}",
    "near": " Vouliez-vous dire {near} ?",
    # What the system says most often of a file; what it says otherwise is repeated.
    "system-no-such-file-or-directory": "ce fichier n’existe pas",
    "system-is-a-directory": "c’est un dossier",
    "system-not-a-directory": "une partie du chemin n’est pas un dossier",
    "system-permission-denied": "accès refusé",
    "system-read-only-file-system": "disque en lecture seule",
    "system-no-space-left-on-device": "plus de place sur le disque",
    "system-file-name-too-long": "nom de fichier trop long",
    "system-input-output-error": "le disque ne répond pas",
    "system-too-many-levels-of-symbolic-links": "des liens tournent en rond",
}
