"""The networks that do best together."""

TEXTS: dict[str, str] = {
    "names|one": "One network: {names}.",
    "names|other": "Together: {names}.",
    "covers": "This serves: {needs}.",
    "leaves": ("By themselves they do not serve: {needs}. An adviser of your chamber can direct you."),
    "range": "{low} to {high}",
    "cost": "What is known: {figures}.",
    "and": "{price} and {hours}",
    "unpriced": "Price to be asked: {names}.",
    "untimed": "Time to be asked: {names}.",
}
