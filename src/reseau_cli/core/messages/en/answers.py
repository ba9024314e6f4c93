"""The answers of the owner, repeated to him above the result."""

TEXTS: dict[str, str] = {
    "heard": "{thing} (“{words}”)",
    "perhaps": "perhaps {thing}",
    "trade": "{typed} ({codes})",
    "trade-unknown": "{typed} (trade not recognised)",
    "budget": "{euros} a year",
    "hours": "{hours} a month",
    "age": "{figure} years old",
    "employees|none": "no employee",
    "employees|one": "{count} employee",
    "employees|other": "{count} employees",
    "turnover": "{euros} of turnover",
    "woman": "a woman",
    "man": "a man",
    "remote": "at a distance",
    "not-remote": "on the spot",
}
