"""Whom to call, before any network or in one line after them: numbers, public help."""

TEXTS: dict[str, str] = {
    "calm": (
        "Ce que vous vivez est lourd, et vous n’avez pas à le porter seul. Vous pouvez parler à quelqu’un "
        "maintenant. En danger immédiat, appelez le 15 ou le 112."
    ),
    "line": "{phone} : {name}. {hours} ; {who}. Vu en {seen}.",
    "perhaps": "Si c’est trop lourd en ce moment, quelqu’un vous écoute : {phone}, {hours}.",
    "quiet": "Un moment difficile, pour vous ou un proche : {phone}, {hours}.",
    "before-emergency": (
        "Avant d’adhérer où que ce soit, appelez une aide publique : c’est gratuit, confidentiel, et cela "
        "presse."
    ),
    "before-information": (
        "Il vous faut d’abord un renseignement : une aide publique gratuite y répond, inutile d’adhérer pour "
        "cela."
    ),
    "before-no-time": (
        "Sans une heure par mois, n’adhérez à rien pour l’instant : un réseau où l’on ne vient pas ne rend "
        "rien."
    ),
}
