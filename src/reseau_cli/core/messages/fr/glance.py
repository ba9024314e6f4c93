"""The answer at a glance: what one screen says, and its keys."""

TEXTS: dict[str, str] = {
    "possible|other": "{figure} réseaux possibles sur {total}",
    "possible|one": "1 réseau possible sur {total}",
    "possible|none": "aucun réseau possible sur {total}",
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
    "covered|other": "{count} de vos {wished} attentes ont ici un contact. Sans contact : {left}.",
    "covered|one": "1 de vos {wished} attentes a ici un contact. Sans contact : {left}.",
    "covered|none": "Aucun contact sûr ici pour ce que vous attendez : {left}.",
    "all-covered": "Chacune de vos {count} attentes a ici au moins un contact.",
}
