"""What the conversation says around its questions."""

TEXTS: dict[str, str] = {
    # The four ways out of a question.
    "skip": "Passer",
    "why": "Pourquoi cette question ?",
    "back": "Revenir",
    "save": "Enregistrer et quitter",
    # Above a question, and how to answer it.
    "progress": "question {number} sur {total} · {possible}",
    "changing": "une réponse à changer · {possible}",
    "possible|other": "{figure} réseaux possibles",
    "possible|one": "1 réseau possible",
    "possible|none": "aucun réseau possible",
    "how-one": "flèches, puis Entrée",
    "how-several": "Espace : cocher · Entrée : valider",
    "how-typed": "Entrée vide : passer · ? : pourquoi · < : revenir · ! : enregistrer et quitter",
    "nothing-ticked": "Rien n’est coché : Espace pour cocher, ou choisir « Passer ».",
    # Inside a question.
    "first": "Lequel d’abord ?",
    "next": "Et ensuite ?",
    "any-order": "le reste, peu importe",
    "enough": "c’est tout",
    "other": "un autre chiffre",
    "retype": "retaper",
    "as-typed": "garder « {text} »",
    "is-it": "Est-ce bien cela ?",
    "taken-as": "C’est compris : {text}.",
    "not-understood": "« {text} » n’est pas reconnu.",
    "nearest": "« {text} » n’est pas sûr. Est-ce plutôt :",
    "understood": "Voici ce que j’en comprends. Décochez ce qui est faux.",
    "none": "pas de réponse",
    # The recap.
    "recap": "Vos réponses",
    "row": "{name} : {answer}",
    "right": "Tout est juste : voir le résultat",
    "change": "Changer une réponse",
    "which": "Laquelle ?",
    # Leaving.
    "kept": (
        "Vos réponses sont gardées sur cette machine. Pour les reprendre : reseau match --resume. Pour les "
        "effacer : reseau forget."
    ),
    # After the result.
    "menu": "Et maintenant ?",
    "details": "Voir un réseau de près",
    "compare": "Comparer deux réseaux",
    "page": "Enregistrer la page",
    "quit": "Quitter",
    "which-network": "Lequel ?",
    "against": "Avec lequel ?",
}
