"""What comes before any network: numbers to call, public help."""

TEXTS: dict[str, str] = {
    "calm": (
        "What you are going through is heavy, and you need not stay without anybody. You can talk to "
        "someone now. In immediate danger, call 15 or 112."
    ),
    "line": "{phone}: {name}, {hours}; {who}. Seen in {seen}.",
    "perhaps": "If it is too heavy right now, someone will listen: {phone}, {hours}.",
    "quiet": "If one day it is too heavy: {phone}, {hours}.",
    "before-emergency": "Begin with these contacts, before joining anything.",
    "before-information": ("You first need information: ask for it here, before joining anything."),
    "before-no-time": "Without one hour a month, choose what is done at a distance or once.",
    "before-too-large": (
        "With fifty people or more, this catalogue is not made for you: ask your chamber of commerce "
        "or your trade body."
    ),
}
