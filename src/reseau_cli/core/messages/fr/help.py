"""The help of the command line: what each command does (``why.about``), its flags, and two examples of it."""

TEXTS: dict[str, str] = {
    "usage": "Usage :",
    "section": "{name} :",
    "arguments": "Arguments",
    "options": "Options",
    "commands": "Commandes",
    "examples": "Exemples",
    # Commands: their line in the table, what they do, two examples.
    "reseau.about": (
        "Le réseau de patrons qu’il vous faut, et pourquoi. Hors ligne, sans compte.\n\n"
        "L’aide d’une commande : reseau help COMMANDE"
    ),
    "reseau.examples": "reseau match\nreseau help match",
    "match.summary": "Trouver les réseaux qui vous vont, et pourquoi.",
    "match.about": (
        "Trouver les réseaux qui vous vont, et pourquoi. Sans option, dans un terminal : des questions."
    ),
    "match.examples": (
        "reseau match --lacks finance --wants business --postcode 44000 --trade 56.10A\n"
        "reseau match --sample --deep"
    ),
    "why.summary": "Pourquoi tel réseau, ou pourquoi pas.",
    "why.about": "Dire pourquoi un réseau vous est proposé, à quel rang, ou pourquoi il ne l’est pas.",
    "why.examples": "reseau why bni --wants business --postcode 44000\nreseau why cjd --sample",
    "plan.summary": "Trente jours : à qui écrire, quoi dire, quand décider.",
    "plan.about": (
        "Faire de la réponse trente jours : à qui écrire, un message prêt, quoi demander sur place, quand décider. "
        "Le fichier .ics s’ouvre dans un agenda."
    ),
    "plan.examples": "reseau plan --sample\nreseau plan --profile moi.yaml -o plan.ics",
    "dossier.summary": "Une table de clients : une page chacun, et ce qui ressort.",
    "dossier.about": (
        "Faire un dossier d’une table de clients (CSV, Excel, JSON Lines ou YAML) : une page chacun, un index, une table "
        "de tous, ce qui ressort. Interrompu, il se reprend ; refait, il dit ce qui a changé."
    ),
    "dossier.examples": "reseau dossier clients.xlsx --template\nreseau dossier clients.xlsx --to dossier",
    "visit.summary": "Noter ce que cela a donné d’une visite.",
    "visit.about": (
        "Noter ce que cela a donné d’une visite, d’un appel ou d’un message ; sans ID, relire les notes. Le prochain "
        "« reseau match » en tient compte. Les notes restent sur cette machine."
    ),
    "visit.examples": "reseau visit bni --outcome pas-répondu\nreseau visit",
    "show.summary": "Voir la fiche d’un réseau.",
    "show.about": "Voir la fiche d’un réseau : ce qu’il est, pour qui, à quel prix, d’après quelles sources.",
    "show.examples": "reseau show cjd\nreseau show cjd --json",
    "report.summary": "Préparer un message pour corriger une fiche.",
    "report.about": (
        "Préparer un message pour corriger une fiche : la fiche, le fait, la correction, sa source. Rien n’est envoyé."
    ),
    "report.examples": (
        "reseau report bni\n"
        'reseau report bni --fact cost.min_eur_year --correction "1 100 €" --source "sa page, 2026"'
    ),
    "list.summary": "Chercher dans le catalogue.",
    "list.about": "Chercher dans le catalogue : par vocation, besoin, département, prix, mots.",
    "list.examples": "reseau list --vocation business --department 44\nreseau list boulanger --price 200",
    "near.summary": "Ce qui existe autour d’un lieu.",
    "near.about": "Ce qui existe autour d’un lieu, du plus près au plus loin.",
    "near.examples": "reseau near 44000\nreseau near Saint-Denis --register",
    "compare.summary": "Mettre des réseaux côte à côte.",
    "compare.about": "Mettre des réseaux côte à côte : pour qui, prix, temps, entrée, ce qu’ils servent.",
    "compare.examples": "reseau compare bni cjd\nreseau compare bni cjd cpme --plain",
    "company.summary": "Chercher une entreprise au registre public.",
    "company.about": (
        "Chercher une entreprise au registre public, pour préremplir les réponses. Rien n’est gardé."
    ),
    "company.examples": "reseau company 123456782\nreseau company 123456782 --yes --json",
    "batch.summary": "Répondre à toute une table de patrons.",
    "batch.about": (
        "Répondre à toute une table de patrons (CSV, JSON Lines ou Parquet), une ligne chacun : ce que match lui "
        "répondrait.\n\n"
        "Les colonnes portent le nom des réponses ; une liste se sépare par « | ». "
        "Interrompue, elle reprend là où elle s’est arrêtée."
    ),
    "batch.examples": "reseau batch patrons.csv -o reponses.csv\nreseau batch patrons.parquet -o reponses.parquet --top 3",
    "catalogue.summary": "Vérifier, mesurer et compléter le catalogue.",
    "catalogue.about": "Vérifier, mesurer et compléter le catalogue.",
    "catalogue.examples": "reseau catalogue stats\nreseau help catalogue add",
    "catalogue.check.summary": "Vérifier des catalogues.",
    "catalogue.check.about": "Vérifier des catalogues : chaque faute sur une ligne, avec ce qu’il faut faire.",
    "catalogue.check.examples": "reseau catalogue check\nreseau catalogue check data/networks.yaml",
    "catalogue.add.summary": "Ajouter une fiche au catalogue.",
    "catalogue.add.about": (
        "Ajouter une fiche au catalogue : elle est vérifiée, montrée, puis écrite à sa place."
    ),
    "catalogue.add.examples": "reseau catalogue add\nreseau catalogue add --from fiche.yaml --yes",
    "catalogue.links.summary": "Vérifier les adresses (demande Internet).",
    "catalogue.links.about": (
        "Vérifier les adresses du catalogue, poliment. Le rapport se reprend là où il s’est arrêté."
    ),
    "catalogue.links.examples": "reseau catalogue links --only bni,cjd\nreseau catalogue links --days 90",
    "catalogue.stats.summary": "Dire ce que le catalogue couvre, et où il est mince.",
    "catalogue.stats.about": "Dire ce que le catalogue couvre, et où il est mince.",
    "catalogue.stats.examples": "reseau catalogue stats\nreseau catalogue stats --json",
    "catalogue.stale.summary": "Dire quelles fiches revérifier d’abord.",
    "catalogue.stale.about": (
        "Dire quoi revérifier d’abord : les numéros d’écoute pas revus depuis 18 mois, puis les fiches les plus "
        "montrées, sur les pages les plus anciennes."
    ),
    "catalogue.stale.examples": "reseau catalogue stale\nreseau catalogue stale --top 100",
    "catalogue.import-rna.summary": "Retenir des candidats dans le registre des associations.",
    "catalogue.import-rna.about": (
        "Retenir, dans le registre des associations, celles qui semblent réunir des patrons.\n\n"
        "Elles paraissent à part, « à vérifier », sous la réponse de match et de near."
    ),
    "catalogue.import-rna.examples": (
        "reseau catalogue import-rna rna_waldec_20260901_dpt_44.csv\n"
        "reseau catalogue import-rna rna_waldec_20260901.zip --department 44"
    ),
    "catalogue.import-sirene.summary": "Retenir les organisations de patrons du registre des entreprises.",
    "catalogue.import-sirene.about": (
        "Retenir, dans les fichiers du registre des entreprises (Sirene), les organisations de patrons : "
        "StockUniteLegale pour les noms, StockEtablissement pour les adresses.\n\n"
        "Elles paraissent à part, « à vérifier », sous la réponse de match et de near."
    ),
    "catalogue.import-sirene.examples": (
        "reseau catalogue import-sirene StockUniteLegale_utf8.zip StockEtablissement_utf8.zip\n"
        "reseau catalogue import-sirene StockUniteLegale.parquet StockEtablissement.parquet --department 44"
    ),
    "catalogue.import-directory.summary": "Retenir chambres, tribunaux, Urssaf, Banque de France.",
    "catalogue.import-directory.about": (
        "Retenir, dans le fichier JSON de l’annuaire de l’administration, les chambres, les tribunaux de commerce, "
        "l’Urssaf et la Banque de France.\n\nIls paraissent à part, sous la réponse de near."
    ),
    "catalogue.import-directory.examples": (
        "reseau catalogue import-directory annuaire.json\n"
        "reseau catalogue import-directory annuaire.tar.bz2 --department 44"
    ),
    "catalogue.schema.summary": "Écrire le schéma d’un catalogue, pour l’éditeur de texte.",
    "catalogue.schema.about": (
        "Écrire le schéma JSON d’un catalogue : il guide l’éditeur de texte pendant qu’on écrit une fiche."
    ),
    "catalogue.schema.examples": ("reseau catalogue schema\nreseau catalogue schema > networks.schema.json"),
    "territory.summary": "Les tables de lieux : d’où elles viennent, les compléter.",
    "territory.about": "Les tables de lieux : d’où elles viennent, les compléter.",
    "territory.examples": "reseau territory show\nreseau territory update",
    "territory.show.summary": "Dire quelles tables de lieux sont là, et d’où elles viennent.",
    "territory.show.about": "Dire quelles tables de lieux sont là, et d’où elles viennent.",
    "territory.show.examples": "reseau territory show\nreseau territory show --json",
    "territory.update.summary": "Demander aux services publics les tables qui ne sont pas fournies.",
    "territory.update.about": (
        "Demander aux services publics les centres des communes et les bassins d’emploi.\n\n"
        "Avec eux, reseau dit les kilomètres et les réseaux de votre bassin d’emploi. Sans eux, tout marche."
    ),
    "territory.update.examples": "reseau territory update\nreseau territory update --yes",
    "completion.summary": "Compléter les commandes dans un terminal.",
    "completion.about": (
        "Écrire ce qui complète les commandes dans un terminal : options, besoins, réseaux, départements."
    ),
    "completion.examples": "reseau completion bash\nreseau completion fish > reseau.fish",
    "config.summary": "Les réglages, et d’où vient chacun.",
    "config.about": "Les réglages qui durent (langue, lignes seules, couleur), dans config.toml, et d’où vient chacun.",
    "config.examples": "reseau config show\nreseau help config show",
    "config.show.summary": "Dire ce qui vaut ici, et d’où cela vient.",
    "config.show.about": (
        "Dire chaque réglage et chaque réponse qui vaut ici, et la source qui l’emporte : option, "
        "fichier, variable, config.toml."
    ),
    "config.show.examples": "reseau config show\nreseau config show --budget 300 --sample",
    "doctor.summary": "Dire si tout va bien sur cette machine.",
    "doctor.about": (
        "Dire les versions, le catalogue, les tables, les dossiers et le terminal. Rien n’est "
        "changé ni envoyé. Sort avec 1 si quelque chose ne va pas."
    ),
    "doctor.examples": "reseau doctor\nreseau doctor --json",
    "glossary.summary": "Expliquer les sigles et les mots de l’administration.",
    "glossary.about": "Expliquer en une phrase les sigles et les mots de l’administration : tous, ou un seul.",
    "glossary.word": "Sigle ou mot à expliquer ; rien : tous.",
    "glossary.examples": "reseau glossary CMA\nreseau glossary --lang en",
    "schema.summary": "Écrire le schéma de la réponse, pour les programmes qui la lisent.",
    "schema.about": "Écrire le schéma JSON de la réponse de match, pour les programmes qui la lisent.",
    "schema.examples": "reseau schema answer\nreseau schema answer > answer.schema.json",
    "owners.summary": "Dire de qui quelque chose est gardé sur cette machine.",
    "owners.about": "Dire de qui des réponses ou des notes de visites sont gardées sur cette machine, et combien.",
    "owners.examples": "reseau owners\nreseau owners --json",
    "forget.summary": "Effacer ce qui est gardé sur cette machine.",
    "forget.about": "Effacer les réponses et les notes gardées sur cette machine : de tous, ou d’un seul (--as).",
    "forget.examples": "reseau forget\nreseau forget --as A-12",
    # Flags and arguments: of one command, or of all that have it.
    "match.company": "Préremplir d’après le registre public (demande Internet).",
    "match.note": "La note du conseiller, en toutes lettres ou dans un fichier, pour la page.",
    "match.date": "Le jour qui figure sur la page (2026-12-01) ; par défaut, aujourd’hui.",
    "match.deep": "Dire aussi si le rang est solide, ce qui le changerait, et le meilleur ensemble.",
    "report.fact": "Le fait, par sa clé (« reseau show ID --json » les donne).",
    "report.correction": "Ce qu’il faut lire.",
    "report.source": "La page qui le dit, et son année.",
    "list.words": "Mots à chercher.",
    "list.vocation": "Parmi : {words}.",
    "list.need": "Parmi : {words}.",
    "list.kind": "Parmi : {words}.",
    "list.department": "Département (44, 2A, 974).",
    "list.price": "Prix le plus haut, en euros par an.",
    "list.closed": "Aussi ceux qui n’existent plus.",
    "near.register": "Demander aussi aux registres publics ce qui est déclaré là (demande Internet).",
    "near.place": "Code postal, commune, département ou région.",
    "company.firm": "SIREN, SIRET ou nom.",
    "batch.owners": "Table des patrons (.csv, .jsonl, .parquet ; - : entrée standard).",
    "batch.output": "Où écrire les réponses ; l’extension dit le format (- : sortie standard).",
    "batch.force": "Écraser le fichier s’il existe.",
    "batch.processes": "Combien de processus y travaillent ({default}).",
    "show.open": "Ouvrir aussi sa page dans le navigateur.",
    "completion.shell": "Pour quel terminal : bash, zsh ou fish.",
    "schema.of": "De quoi : la réponse de match.",
    "catalogue.check.hints": "Montrer aussi les conditions dites en prose seulement, et les pages qui sont des copies.",
    "catalogue.check.files": "Par défaut : le catalogue fourni.",
    "catalogue.add.source": "Lire la fiche dans ce fichier YAML.",
    "catalogue.add.catalogue": "Le catalogue à compléter ; par défaut celui du dépôt, sinon le vôtre.",
    "catalogue.add.yes": "Écrire sans demander.",
    "catalogue.links.only": "Seulement ces fiches : id,id…",
    "catalogue.links.days": "Ne pas revoir ce qui l’a été depuis N jours ({default}).",
    "catalogue.links.report": "Où écrire le rapport.",
    "catalogue.import-rna.file": "Fichier « waldec » du RNA (CSV, .gz ou .zip).",
    "catalogue.import-rna.out": "Où écrire ; par défaut, dans le dossier de l’utilisateur.",
    "catalogue.import-rna.department": "Un seul département (44, 2A, 974).",
    "catalogue.import-sirene.files": "Fichiers du stock Sirene (CSV, .gz, .zip ou Parquet).",
    "catalogue.import-sirene.out": "Où écrire ; par défaut, dans le dossier de l’utilisateur.",
    "catalogue.import-sirene.department": "Un seul département (44, 2A, 974).",
    "catalogue.import-directory.file": "Fichier de l’annuaire (JSON, .gz, .zip ou .tar.bz2).",
    "catalogue.import-directory.out": "Où écrire ; par défaut, dans le dossier de l’utilisateur.",
    "catalogue.import-directory.department": "Un seul département (44, 2A, 974).",
    "flag.help-all": "Montrer toutes les options.",
    "flag.help": "Montrer cette aide et s’arrêter.",
    "flag.version": "Dire la version et s’arrêter.",
    "flag.lang": "fr ou en.",
    "flag.face": "table (par défaut), json, yaml, csv, markdown ou html ; avec -o, la fin du nom le dit. --json : json.",
    "flag.format": "table (par défaut) ou json ; --json est la même chose.",
    "flag.no_color": "Sans couleur.",
    "flag.plain": "Du texte seul, pour lecteur d’écran.",
    "flag.no_input": "Ne rien demander.",
    "dossier.clients": "La table des clients (.csv, .xlsx, .jsonl ou .yaml), à leurs pseudonymes.",
    "dossier.to": "Le dossier où écrire ; rien n’y est effacé.",
    "dossier.template": "Écrire une table à remplir, dans CLIENTS ou sur la sortie.",
    "dossier.force": "Tout refaire, même les pages retouchées.",
    "plan.face": "table (par défaut, du texte), markdown, html, ics, json ou yaml ; avec -o, la fin du nom le dit.",
    "visit.id": "Le réseau ou l’aide : identifiant, ancien nom ou sigle.",
    "visit.date": "Le jour où c’était (2026-12-01) ; par défaut, aujourd’hui.",
    "visit.outcome": "Parmi : {words}.",
    "flag.whose": "De qui (un pseudonyme) : ses réponses et ses notes sont gardées à part.",
    "flag.date": "Le jour d’où l’on part (2026-12-01) ; par défaut, aujourd’hui.",
    "flag.output": "Écrire dans ce fichier (- : sortie standard).",
    "flag.force": "Écraser le fichier s’il existe.",
    "flag.yes": "Ne pas demander avant d’aller sur Internet.",
    "flag.top": "Combien en montrer ({default}).",
    "flag.catalogue": "Un catalogue YAML à poser sur celui fourni (répétable).",
    "flag.profile": "Réponses en YAML ou JSON (- : entrée standard).",
    "flag.sample": "Prendre un exemple, le premier ou celui de ce nom.",
    "flag.resume": "Reprendre les réponses gardées.",
    "flag.id": "Identifiant, ancien nom ou sigle.",
    "flag.ids": "Identifiants, anciens noms ou sigles.",
    # Answers of the profile.
    "answer.lacks": "Ce qui manque, le plus lourd d’abord : {words}. [{variable}]",
    "answer.solitude": "Seul, personne sur qui compter : 0 à 3. [{variable}]",
    "answer.smallness": "Petit face aux grands : 0 à 3. [{variable}]",
    "answer.holding": "Tenir le coup : 0 pas du tout, 1 à peine, 2 plutôt, 3 oui. [{variable}]",
    "answer.wants": "Ce qui est souhaité, le plus important d’abord : {words}. [{variable}]",
    "answer.postcode": "Code postal. [{variable}]",
    "answer.commune": "Commune. [{variable}]",
    "answer.department": "Département (44, 2A, 974). [{variable}]",
    "answer.trade": "Code NAF à tout niveau (56.10A) ou métier en mots. [{variable}]",
    "answer.employees": "Nombre de salariés. [{variable}]",
    "answer.turnover": "Chiffre d’affaires, en euros par an. [{variable}]",
    "answer.legal_form": "Forme juridique : {words}. [{variable}]",
    "answer.stage": "Moment de l’entreprise : {words}. [{variable}]",
    "answer.woman": "Dirigée par une femme, ou par un homme. [{variable}]",
    "answer.age": "Âge. [{variable}]",
    "answer.circumstances": "Situation particulière : {words}. [{variable}]",
    "answer.budget": "Budget, en euros par an. [{variable}]",
    "answer.hours": "Temps, en heures par mois. [{variable}]",
    "answer.remote": "Doit pouvoir se suivre à distance. [{variable}]",
    "answer.give": "Prêt à donner : 0 à 3. [{variable}]",
    "answer.already": "Réseaux dont vous êtes déjà membre, par identifiant. [{variable}]",
    "answer.tried": "Réseaux essayés, et ce que cela a donné : {words}. [{variable}]",
    "answer.must": "Réponses non négociables : {words}. [{variable}]",
    "answer.text": "En une phrase, ce qui pèse. [{variable}]",
    # What stands for a value.
    "value.KEY": "CLÉ",
    "value.FILE": "FICHIER",
    "value.OWNERS": "PATRONS",
    "value.FILES": "FICHIERS",
    "value.NAME": "NOM",
    "value.FOLDER": "DOSSIER",
    "value.CLIENTS": "CLIENTS",
    "value.WORD": "MOT",
    "value.WORDS": "MOTS",
    "value.TEXT": "TEXTE",
    "value.FIRM": "ENTREPRISE",
    "value.PLACE": "LIEU",
    "value.COMMAND": "COMMANDE",
}
