"""The answer at a glance: what one screen says, and its keys."""

TEXTS: dict[str, str] = {
    "possible|other": "{figure} réseaux possibles sur {total}",
    "possible|one": "1 réseau possible sur {total}",
    "possible|none": "aucun réseau possible sur {total}",
    "line": "{phone} : {name}, {hours}",
    "last": "{phone}, {hours}",
    "national": "national",
    "first": "Pour commencer",
    "others": "Ensuite : {names}.",
    "unsure": "{fact} ?",
    "help": "{name} : {step}",
    "helps": "À appeler, gratuit",
    "covered|other": "Ces contacts répondent à {count} de vos {wished} attentes. Reste : {left}.",
    "covered|one": "Ces contacts répondent à 1 de vos {wished} attentes. Reste : {left}.",
    "covered|none": "Aucun ne répond vraiment à ce que vous attendez : {left}.",
    "all-covered|other": "Ces contacts répondent à vos {count} attentes.",
    "all-covered|one": "Ces contacts répondent à votre attente.",
    # Where no key can be pressed.
    "more": "Tout lire : --plain. Une fiche : reseau show {id}. Pourquoi : reseau why {id}.",
}
