"""The one thing to do first: whose door, how it is reached, then the network's own first step."""

TEXTS: dict[str, str] = {
    "reached": "{name}: {address}. {step}",
    "head-office": "{name}: {address} (head office). {step}",
    "finder": "{name}, to find where to go: {address}. {step}",
    "struggling": "Say that your firm is in difficulty.",
    "after-failure": "Say that you have lost your firm.",
    "matter": "Say what you need: to {matter}.",
    "in-his-words": "Say it in your own words: “{words}”.",
    "none": "{name}: {step}",
    "ask-the-union-idea": "Ask whether they help those who want to enter the trade.",
    "ask-the-union-after-failure": "Ask whether they help those who had to close.",
    "ask-the-union-handing-over": "Ask whether they help those who sell their firm, and whether they know of buyers.",
    "ask-the-union-taking-over": "Ask, before signing anything, whether they help those who take over a firm of the trade.",
    "offer-help": "Say that you want to help, and ask how.",
}
