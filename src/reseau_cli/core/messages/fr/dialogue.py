"""What the conversation says around its questions."""

TEXTS: dict[str, str] = {
    # The ways out of a question, beside their key...
    "skip": "passer",
    "why": "pourquoi",
    "back": "revenir",
    "save": "garder et quitter",
    "now": "voir ma réponse",
    "erase": "effacer",
    # ... and the word that takes them in line mode.
    "word-skip": "passer",
    "word-why": "pourquoi",
    "word-back": "revenir",
    "word-save": "quitter",
    "word-now": "réponse",
    "word-erase": "effacer",
    # Above a question, and how to answer it.
    "progress": "question {number} sur {total} · {possible}",
    "changing": "une réponse à changer · {possible}",
    "possible|other": "{figure} réseaux possibles",
    "possible|one": "1 réseau possible",
    "possible|none": "aucun réseau possible",
    "how-one": "Tapez un chiffre, ou les flèches puis Entrée.",
    "how-several": "Tapez les chiffres ou les lettres de vos choix, puis Entrée.",
    "how-typed": "Appuyez sur Entrée sans rien écrire pour passer.",
    "nothing-chosen": "Rien n’est choisi : tapez un chiffre ou une lettre, ou 0 pour passer.",
    # In line mode.
    "line-one": "Tapez un numéro, puis Entrée.",
    "line-several": "Tapez vos numéros, séparés par des espaces, puis Entrée.",
    "line-ways": "Ou l’un de ces mots : {words}.",
    "line-now": "Déjà choisi : {answer}. Entrée sans rien écrire le garde.",
    "line-answered": "Réponse : {answer}.",
    "line-unknown": "« {text} » n’est pas dans la liste. Tapez un numéro.",
    # Inside a question.
    "retype": "retaper",
    "as-typed": "garder « {text} »",
    "is-it": "Est-ce bien cela ?",
    "taken-as": "C’est compris : {text}.",
    "not-understood": "« {text} » n’est pas reconnu.",
    "nearest": "« {text} » n’est pas sûr. Est-ce plutôt :",
    "no-figure": "« {text} » n’est pas un nombre sûr. Écrivez-le en chiffres, ou « rien ».",
    "none": "pas de réponse",
    # What his sentence seems to say of him.
    "facts": "C’est bien cela ?\nNe gardez que ce qui est juste.",
    "fact": "{name} : {answer}",
    # Changing an answer.
    "row": "{question} {answer}",
    "which": "Quelle réponse changer ?",
    "go-on": "répondre aux questions qui restent",
    # Leaving, and coming back.
    "kept": "Vos réponses sont gardées sur cette machine. Pour les effacer : reseau forget.",
    "found": "Des réponses sont gardées sur cette machine : {answers}.\nLes reprendre ?",
    "resume": "les reprendre",
    "restart": "recommencer à zéro",
    "lost": "Ce qui n’a pas pu être relu : {names}.",
    # After the result.
    "menu": "Et maintenant ?",
    "details": "Voir un réseau de près",
    "compare": "Comparer deux réseaux",
    "change": "Changer une réponse",
    "page": "Enregistrer la page",
    "quit": "Quitter",
    "which-network": "Lequel ?",
    "against": "Avec lequel ?",
}
