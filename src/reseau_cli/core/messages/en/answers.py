"""The answers of the owner, repeated to him above the result."""

TEXTS: dict[str, str] = {
    "solitude": "solitude {level}/3",
    "smallness": "smallness {level}/3",
    "trade": "{typed} ({codes})",
    "trade-unknown": "{typed} (trade not recognised)",
    "budget": "{euros} a year",
    "hours": "{hours} a month",
    "age": "{figure}",
}
