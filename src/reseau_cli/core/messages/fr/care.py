"""What comes before any network: numbers to call, public help."""

TEXTS: dict[str, str] = {
    "calm": (
        "Ce que vous vivez est lourd, et vous n’avez pas à rester sans personne. Vous pouvez parler à "
        "quelqu’un maintenant. En danger immédiat, appelez le 15 ou le 112."
    ),
    "line": "{phone} : {name}, {hours} ; {who}. Vu en {seen}.",
    "perhaps": "Si c’est trop lourd en ce moment, quelqu’un vous écoute : {phone}, {hours}.",
    "quiet": "Si un jour c’est trop lourd : {phone}, {hours}.",
    "before-emergency": "Commencez par ces contacts, avant toute adhésion.",
    "before-information": ("Il vous faut d’abord un renseignement : demandez-le ici, avant toute adhésion."),
    "before-no-time": "Sans une heure par mois, choisissez ce qui se fait à distance ou en une fois.",
    "before-too-large": (
        "Avec cinquante personnes ou plus, ce catalogue n’est pas fait pour vous : demandez à votre "
        "chambre de commerce ou à votre branche."
    ),
}
