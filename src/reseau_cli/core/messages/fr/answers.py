"""The answers of the owner, repeated to him above the result."""

TEXTS: dict[str, str] = {
    "solitude": "solitude {level}/3",
    "smallness": "poids face aux grands {level}/3",
    "heard": "{thing} (« {words} »)",
    "trade": "{typed} ({codes})",
    "trade-unknown": "{typed} (métier non reconnu)",
    "budget": "{euros} par an",
    "hours": "{hours} par mois",
    "age": "{figure} ans",
    "employees|none": "sans salarié",
    "employees|one": "{count} salarié",
    "employees|other": "{count} salariés",
    "turnover": "{euros} de chiffre d’affaires",
    "woman": "une femme",
    "man": "un homme",
    "give": "donner de soi {level}/3",
    "remote": "à distance",
    "not-remote": "sur place",
}
