"""What is left open in the answers, a sentence each: contradictions, places and trades that may be several things."""

TEXTS: dict[str, str] = {
    "place-among": "{typed} is the postcode of {count} communes: {others}. Tell yours to be more precise.",
    "place-open": "“{typed}” is taken as {taken}; if it is {others}, add the département.",
    "place-guess": "“{typed}” is taken as {taken}.",
    "contradiction": "“{typed}” does not go with {others}: {taken} is kept.",
}
