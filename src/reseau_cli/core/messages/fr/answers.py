"""The answers of the owner, repeated to him above the result."""

TEXTS: dict[str, str] = {
    "heard": "{thing} (« {words} »)",
    "perhaps": "peut-être {thing}",
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
    "remote": "à distance",
    "not-remote": "sur place",
}
