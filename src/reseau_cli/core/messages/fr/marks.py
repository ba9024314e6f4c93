"""Punctuation, figures and the other marks of the language."""

TEXTS: dict[str, str] = {
    # A pattern: the spaces that are narrow, before double signs, inside quotes, inside a number, before its unit.
    "narrow": r" (?=[;:!?»€%])|(?<=«) |(?<=\d) (?=\d\d\d(?!\d))|(?<=\d) (?=(?:h|ans|km|€)\b)",
    "apostrophe": "’",
    "thousands": "\u202f",
    "decimal": ",",
    "euros": "{number}\u202f€",
    "hours": "{number}\u202fh",
    "colon": " : ",
    "semicolon": " ; ",
    "or": " ou ",
    "quoted": "« {text} »",
    "place": "{at}",
    "day": "{day} {month} {year}",
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
