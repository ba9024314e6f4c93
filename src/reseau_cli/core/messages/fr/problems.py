"""What may be wrong in a catalogue file: what, and what to do, by the code of the problem."""

TEXTS: dict[str, str] = {
    "missing-key": "il manque la clé « {value} ».",
    "long-text": "{size} signes, c’est trop ; {top} au plus.",
    "empty-text": "le texte est vide ; l’écrire, ou retirer la clé.",
    "empty-list": "la liste est vide ; y mettre un mot.",
    "no-networks": "il manque la clé « networks: », en tête de ligne ; les fiches viennent sous elle.",
    "bad-id": "« {value} » : un identifiant est fait de minuscules sans accent, chiffres et tirets, comme club-de-caen.",
    "bad-url": "« {value} » n’est pas une adresse entière ; la copier telle que le navigateur la montre, https compris.",
    "bad-email": "« {value} » n’est pas une adresse électronique, comme contact@cjd.net.",
    "bad-day": '« {value} » : un jour s’écrit année, mois, jour, entre guillemets, comme "2026-11-29".',
    "bad-catalogue-day": (
        '« {value} » : la date du catalogue s’écrit année, mois, jour, entre guillemets, comme "2026-11-29".'
    ),
    "bad-sector": '« {value} » : un code NAF s’écrit entre guillemets, comme "56.10A", "56.1" ou "I".',
    "bad-place": (
        '« {value} » : le code Insee d’une commune a cinq signes, celui d’un département deux ou trois, comme "44109", "2A".'
    ),
    "bad-line": "ce texte contient un retour à la ligne, une tabulation ou un signe invisible ; l’écrire d’un trait.",
    "twice-in-list": "« {value} » est deux fois dans cette liste ; ne l’y laisser qu’une fois.",
    "hidden-sign": (
        "un signe invisible ({value}), en position {at} : il peut changer ce que l’on lit ; le retirer, ou retaper le texte."
    ),
    "left-over": "« {value} » vient du modèle : y mettre le vrai, ou effacer la ligne.",
    "nowhere": (
        "un réseau de portée « {value} » est quelque part : dire departments ou groups ; si nul ne sait où, dire "
        "presence.departments dans doubts."
    ),
    "copied-page": "cette page est une copie : chercher la page elle-même.",
    "no-address": "cette source n’a pas d’adresse : chercher la page.",
    "prose-condition": (
        "« {value} » semble dire une condition, et {key} n’est pas remplie : la remplir, ou dire autrement."
    ),
    "out-of-bounds": "{value} dépasse la limite de {bound}.",
    "needs-text": "on attend un texte, pas {value}.",
    "needs-whole": "on attend un nombre entier, pas « {value} ».",
    "needs-number": "on attend un nombre, pas « {value} ».",
    "needs-yes-no": "on attend true ou false, pas « {value} ».",
    "needs-list": "on attend une liste : [a, b].",
    "needs-mapping": "on attend des clés et des valeurs.",
    "duplicate-id": "l’identifiant « {id} » est écrit deux fois.",
    "out-of-order": "les fiches sont triées par identifiant ; celle-ci vient avant « {before} ».",
    "alias-taken": "« {value} » désigne déjà « {id} ».",
    "unknown-record": "aucune fiche ne s’appelle « {value} ».",
    "in-a-circle": "« {value} » ramène à cette fiche ; casser le cercle.",
    "active-successor": "une fiche active n’a pas de successeur ; changer status, ou retirer successor.",
    "empty-word": "le mot « {value} » est trop courant pour compter : à ôter, sans quoi l’affaire n’est jamais reconnue.",
    "outside-regions": "le département {value} n’est dans aucune des régions de la fiche.",
    "outside-departments": "{value} n’est dans aucun des départements de la fiche.",
    "no-source": "une fiche active a au moins une source ; donner une page.",
    "unsourced-condition": (
        "cette condition écarte des gens sans source ; donner une page, ou ajouter {key} à unsourced."
    ),
    "unknown-fact": "« {value} » n’est le nom d’aucun fait.",
    "no-successor": "nommer celui qu’il a rejoint (successor).",
    "closed-successor": "« {value} » n’existe plus non plus ; nommer celui qui reste.",
    "unquoted-code": 'un code s’écrit entre guillemets, comme "01" ou "2A".',
    "nobody": "women_only et men_only n’admettent personne ensemble ; en retirer un.",
    "upside-down": "{low} dépasse {high} ; les échanger.",
    "price-without-year": "un prix a son année ; ajouter year, ou cost.min_eur_year à unsourced.",
    "lent-finder": "c’est le site de « {id} » ; dire « asked_at: {id} » au lieu de finder.",
    "same-website": "c’est aussi le site de « {id} » ; donner la bonne page, ou dire part_of.",
    "unknown-sector": "« {value} » n’est pas un code NAF rév. 2.",
    "partly-no-sector": "« {value} » n’est pas parmi les codes de sectors : l’y ajouter.",
    "partly-no-trade": "un code n’est admis qu’en partie, et aucun métier n’est nommé : remplir trades.",
    "mixed-code": "« {value} » réunit des métiers différents ({trades}…) : dire dans partly et trades ceux qu’il prend,"
    " ou dans apart ceux qu’il laisse.",
    "future-date": "{value} n’est pas encore là ; donner la date de la page.",
    "no-such-date": "{value} n’est pas une date.",
    "alive-empty": "dire la dernière année où une page le montre (seen), ou le doute (doubt).",
    "seen-later": "une page de {value} le montre à l’œuvre : seen est {value}, ou la page ne porte pas alive.",
    "backs-nothing": "la fiche ne dit pas « {value} » : la source n’a rien à y porter.",
    "backed-unsourced": "« {value} » est aussi dans unsourced ; l’en retirer, ou d’ici.",
    "unbacked": "aucune source ne dit porter « {value} » : l’ajouter aux backs de celle qui le dit, ou à unsourced"
    " (sans liste unsourced, c’est calculé).",
    "number-without-year": "un téléphone ou un courriel a l’année de sa page ; ajouter {key}.",
    "partial-nothing": "aucun lieu n’est écrit : partial n’a rien à compléter ; donner un lieu, ou retirer partial.",
    "everywhere-but": "un groupe dans chaque département, et une portée « {value} » : l’un des deux est faux.",
    "role-empty": "le rôle « {value} » ne change rien ; dire ce qui change, ou le retirer.",
}
