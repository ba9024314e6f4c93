"""Punctuation, figures and the other marks of the language."""

TEXTS: dict[str, str] = {
    # A pattern: the spaces that are narrow, before double signs, inside quotes, inside a number that is no telephone's,
    # before its unit.
    "narrow": (
        r" (?=[;:!?»€%])|(?<=«) |(?<=\d)(?<!\b0)(?<!\b0 \d\d\d)(?<!\b0 \d\d\d \d\d\d) (?=\d\d\d(?!\d))"
        r"|(?<=\d) (?=(?:h|j|ans|km|€)\b)"
    ),
    "apostrophe": "’",
    "thousands": "\u202f",
    "decimal": ",",
    "euros": "{number}\u202f€",
    "percent": "{number}\u202f%",
    "hours": "{number}\u202fh",
    "colon": " : ",
    "comma": ", ",
    "semicolon": " ; ",
    "or": " ou ",
    "and": " et ",
    "quoted": "« {text} »",
    "group": "{at}",
    "group-named": ": {name}",
    "place": "{at}",
    "day": "{day} {month} {year}",
    "first": "1er",
    "month-1": "janvier",
    "month-2": "février",
    "month-3": "mars",
    "month-4": "avril",
    "month-5": "mai",
    "month-6": "juin",
    "month-7": "juillet",
    "month-8": "août",
    "month-9": "septembre",
    "month-10": "octobre",
    "month-11": "novembre",
    "month-12": "décembre",
}
