"""Lasting choices, and where each comes from."""

TEXTS: dict[str, str] = {
    "lang": "langue",
    "plain": "lignes seules",
    "color": "couleur",
    "yes": "oui",
    "no": "non",
    "default": "par défaut",
    "file": "Réglages lus dans {file}",
    "no-file": "Pas de réglages gardés ; ils seraient dans {file}",
}
