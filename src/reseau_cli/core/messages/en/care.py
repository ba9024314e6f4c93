"""Whom to call, before any network or in one line after them: numbers, public help."""

TEXTS: dict[str, str] = {
    "calm": (
        "What you are going through is heavy, and you need not carry it alone. You can talk to someone now. "
        "In immediate danger, call 15 or 112."
    ),
    "line": "{phone}: {name}. {hours}; {who}. Seen in {seen}.",
    "perhaps": "If it is too heavy right now, someone will listen: {phone}, {hours}.",
    "quiet": "A hard moment, for you or someone close: {phone}, {hours}.",
    "before-emergency": (
        "Before joining anything, call public help: it is free, confidential, and it cannot wait."
    ),
    "before-information": (
        "You first need information: free public help gives it, there is no need to join for that."
    ),
    "before-no-time": (
        "Without one hour a month, join nothing for now: a network one never goes to gives nothing back."
    ),
}
