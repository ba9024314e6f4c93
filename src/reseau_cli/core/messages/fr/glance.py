"""The answer at a glance: what one screen says, and its keys."""

TEXTS: dict[str, str] = {
    "possible|other": "{figure} réseaux possibles sur {total}",
    "possible|one": "1 réseau possible sur {total}",
    "possible|none": "aucun réseau possible sur {total}",
    "care": "C’est lourd à porter : on vous écoute au {phone}, {hours}. La page à enregistrer a d’autres numéros.",
    "line": "{phone} : {name}, {hours}",
    "last": "{phone}, {hours}",
    "national": "national",
    "first": "Pour commencer",
    "alive": "{title} · à vérifier : existe-t-{he} encore (vu en {seen}) ?",
    "alive-unseen": "{title} · à vérifier : existe-t-{he} encore ?",
    "serves": "{reason} Pour vous : {needs}.",
    "others": "Ensuite : {names}.",
    "for-women": "entre femmes",
    "no-way": "contact inconnu",
    "unsure": "sans doute {fact}",
    "helps": "À appeler, sans adhérer",
    "elsewhere": "Pour {asked} : {name}, {address}.",
    "without": "Sans contact : {left}.",
}
