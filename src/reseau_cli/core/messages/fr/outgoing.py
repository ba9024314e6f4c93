"""What goes out on the network: before it does, while it does, and what came back."""

TEXTS: dict[str, str] = {
    "update-asks": (
        "reseau va demander les tables officielles des communes à {centres} et à {areas} (environ 5 Mo), et "
        "les ranger dans {folder}. Rien de vous n’est envoyé."
    ),
    "company-asks": (
        "reseau va demander « {text} » au registre public des entreprises ({server}). Rien d’autre n’est "
        "envoyé, rien n’est gardé."
    ),
    "register-asks": (
        "reseau va demander les organisations de patrons autour de « {place} » au registre public des entreprises "
        "({register}), et les services publics du département à leur annuaire ({directory}). Rien d’autre que le lieu "
        "n’est envoyé ; les réponses sont gardées trente jours dans {file}."
    ),
    "register": "registre des entreprises",
    "register-stopped": "Arrêté ; ce qui est reçu est dans {file}, la suite au prochain lancement.",
    "company": "Entreprise",
    "siren": "SIREN",
    "unnamed": "entreprise individuelle (nom non montré)",
    "hidden": "a demandé à ne pas paraître : rien n’est repris",
    "closed": "fermée : rien n’est repris",
    "place": "Lieu",
    "trade": "Activité (NAF)",
    "headcount": "Salariés",
    "from-to": "de {least} à {most}",
    "legal-form": "Forme juridique",
    "created": "Créée en",
    "places": "Établissements ouverts",
    "then-match": "Ensuite :",
    "go-on": "Continuer ? [o/N] ",
    "stopped": "Rien n’a été demandé.",
    "progress": "{name} : {done} sur {total}",
    "centres": "centres des communes",
    "areas": "bassins d’emploi",
    "updated": "{name} : {count} communes, dans {file}",
    "table-shipped": "communes, départements, régions",
    "table-absent": "pas encore là ; pour les avoir : reseau territory update",
    "table-source": "Insee, code officiel géographique 2026 ; DGCL, 2026 ; La Poste (fournies avec reseau)",
}
