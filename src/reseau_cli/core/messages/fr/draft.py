"""The questions that make a new record."""

TEXTS: dict[str, str] = {
    "name": "Le nom du réseau, comme il s’écrit.",
    "kind": "Qu’est-ce que c’est ?",
    "vocations": "À quoi sert-il ? (le plus important d’abord)",
    "what": "Ce qu’il est, en une phrase simple (220 signes au plus).",
    "good_for": "À qui il va le mieux (150 signes au plus).",
    "not_for": "Qui devrait chercher ailleurs (130 signes au plus).",
    "first_step": "Le premier pas à faire, en commençant par un verbe (130 signes au plus).",
    "website": "Son site (rien : pas connu).",
    "audience.entry": "Comment y entre-t-on ?",
    "needs": "À quels besoins répond-il ?",
    "strength": "« {need} » : à quel point ?",
    "cost.min_eur_year": (
        "Son prix le plus bas, en euros par an (rien : pas connu ; 0 : une page dit que c’est gratuit)."
    ),
    "cost.year": "L’année de ce prix.",
    "commitment.hours_per_month": "Le temps qu’il demande, en heures par mois (rien : pas connu).",
    "presence.scope": "Jusqu’où s’étend-il ?",
    "presence.departments": ("Ses départements, séparés par des virgules : 44, 49 (rien : toute la France)."),
    "source.url": "La page qui le dit (rien : vu ailleurs qu’en ligne).",
    "source.facts": "Ce que vous y avez lu, en quelques mots.",
    "source.dated": "La date de cette page : 2026 ou 2026-03 (rien : pas connue).",
    "confidence": "Tout cela est-il fiable ?",
    "one-at-least": "En cocher un au moins.",
    "somewhere": "Un réseau local est quelque part : donner un département au moins.",
    "kept": (
        "Rien n’est ajouté. Réponses gardées dans {file} ; les compléter, puis : reseau catalogue add --from "
        "{file}"
    ),
    "strength-3": "c’est sa raison d’être",
    "strength-2": "un service régulier",
    "strength-1": "en passant",
}
