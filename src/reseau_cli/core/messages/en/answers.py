"""The answers of the owner, repeated to him above the result."""

TEXTS: dict[str, str] = {
    "solitude": "solitude {level}/3",
    "smallness": "smallness {level}/3",
    "trade": "{typed} ({codes})",
    "trade-unknown": "{typed} (trade not recognised)",
    "among": "{place}, one of the {count} communes of {postcode}",
    "not-there": "{place}, and not {others}",
    "budget": "{euros} a year",
    "hours": "{hours} a month",
    "age": "{figure}",
}
