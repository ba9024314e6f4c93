"""The one thing to do first: whose door, how it is reached, then the network's own first step."""

TEXTS: dict[str, str] = {
    "reached": "{name}: {address}. {step}",
    "head-office": "{name}: {address} (head office). {step}",
    "finder": "{name}, to find where to go: {address}. {step}",
    "matter": "Say what you need: to {matter}.",
    "in-his-words": "Say it in your own words: “{words}”.",
    "none": "{name}: {step}",
}
