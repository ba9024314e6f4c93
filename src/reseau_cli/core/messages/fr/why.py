"""Why this network, or why not."""

TEXTS: dict[str, str] = {
    "excluded": "Écarté : {name}.",
    "family": "{name} ne vous est pas montré : {other} (rang {rank}) le représente près de vous.",
    "ranked": "{name} : rang {rank} sur {total}, {score} points sur 100.",
    "against": "{name} fait mieux sur ces points :",
    "cost": "{text} L’autre : {other}",
    "source": "D’après : {source}",
}
