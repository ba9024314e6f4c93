"""What is left open in the answers, a sentence each: contradictions, places and trades that may be several things."""

TEXTS: dict[str, str] = {
    "place-among": "{typed} vaut pour {count} communes : dites la vôtre pour être plus précis.",
    "place-among-few": "{typed} vaut pour {others} : dites la vôtre.",
    "place-open": "« {typed} » est compris comme {taken} ; si c’est {others}, ajoutez le département.",
    "place-asked": "« {typed} » : est-ce {others} ? Ajoutez le département : la réponse ne choisit pas pour vous.",
    "place-guess": "« {typed} » est compris comme {taken}.",
    "contradiction": "« {typed} » ne va pas avec {others} : c’est {taken} qui est gardé.",
    "trade-open": "Métier compris : {others}. Si vous n’en faites qu’un, dites lequel.",
    "trade-either": "Métier compris : {others}, ou un métier voisin.",
    "trade-asked": "« {typed} » : est-ce {others} ? Dites-le, la réponse ne sait pas encore votre métier.",
    "trade-guess": "Métier compris : {taken}.",
    "trade-both": "Métiers compris : {others}.",
    "trade-unknown": "« {typed} » n’est pas reconnu : la réponse ne tient pas compte de votre métier.",
    "trade-contradiction": "Le code {taken} ne va pas avec « {typed} » ({others}) : c’est le code qui est gardé.",
    "untold-place-trade": "Dites aussi votre commune et votre métier : la réponse en serait bien plus juste.",
    "untold-place": "Dites aussi votre commune : la réponse en serait plus juste.",
    "untold-trade": "Dites aussi votre métier : la réponse en serait plus juste.",
    "unread-place-trade": (
        "Nous n’avons lu dans votre phrase ni commune ni métier : dites-les à part, la réponse en serait bien plus juste."
    ),
    "unread-place": "Nous n’avons pas lu de commune dans votre phrase : dites-la à part, la réponse en serait plus juste.",
    "unread-trade": "Nous n’avons pas lu de métier dans votre phrase : dites-le à part, la réponse en serait plus juste.",
    "too-much": "Vous demandez {count} choses à la fois : dites seulement celle qui presse, la réponse sera plus juste.",
    "past": "Déjà compté : {networks}.",
    "member": "membre",
    "no-network": "« {typed} » n’est l’identifiant d’aucun réseau (« reseau list » les donne) : laissé de côté.",
    "from-sentence": "Compris de votre phrase : {answers}. Si ce n’est pas cela, dites-le.",
    "from-trade": "Compris de votre métier : {answers}. Si ce n’est pas cela, dites-le.",
    "micro-staff": "Une micro-entreprise n’a pas tant de salariés : vérifiez le statut ou l’effectif.",
    "micro-turnover": "Une micro-entreprise n’a pas tant de chiffre d’affaires : vérifiez le statut ou le chiffre.",
    "idea-running": (
        "Vous dites n’avoir qu’un projet, mais aussi des salariés ou un chiffre d’affaires : dites où "
        "vous en êtes."
    ),
    "minor": "Avant dix-huit ans, il faut une autorisation pour diriger une entreprise : vérifiez l’âge.",
    "man-among-women": (
        "Vous souhaitez être entre femmes, mais vous dites ne pas en être une : les réseaux réservés "
        "aux femmes sont écartés."
    ),
    "no-time-to-give": (
        "Vous voulez donner de vous-même, mais n’avez aucune heure : dites combien vous pourriez trouver."
    ),
}
