"""The answers of the owner, repeated to him above the result."""

TEXTS: dict[str, str] = {
    "solitude": "solitude {level}/3",
    "smallness": "poids face aux grands {level}/3",
    "trade": "{typed} ({codes})",
    "trade-unknown": "{typed} (métier non reconnu)",
    "among": "{place}, une des {count} communes du {postcode}",
    "not-there": "{place}, et non {others}",
    "budget": "{euros} par an",
    "hours": "{hours} par mois",
    "age": "{figure} ans",
}
