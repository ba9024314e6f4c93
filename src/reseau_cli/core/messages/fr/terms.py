"""What a network asks of who joins it: euros, hours, the way in."""

TEXTS: dict[str, str] = {
    # Figures.
    "euros-year": "{low} par an",
    "euros-range": "de {low} à {high} par an",
    "euros-from": "à partir de {low} par an",
    "free-unsure": "sans doute gratuit",
    "free": "gratuit",
    "free-help": "{name} (gratuit)",
    "entry-fee": "{price}, et {fee} à l’entrée",
    "in-year": "{price} ({year})",
    "cited": "{text} ; d’après {page} ({dated})",
    "price-none": "prix inconnu",
    "hours-none": "temps inconnu",
    "nothing-known": "prix et temps à demander",
    "hours-zero": "aucun temps imposé",
    "hours-month": "{hours} par mois",
    "door-women": "ouvert à toutes",
    "door-none": "entrée inconnue",
    "door-through": "par une organisation membre",
}
