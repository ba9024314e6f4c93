"""Punctuation, figures and the other marks of the language."""

TEXTS: dict[str, str] = {
    # A pattern: the spaces that are narrow.
    "narrow": "",
    "apostrophe": "'",
    "thousands": ",",
    "decimal": ".",
    "euros": "€{number}",
    "hours": "{number} h",
    "colon": ": ",
    "semicolon": "; ",
    "or": " or ",
    "quoted": "“{text}”",
    "place": "{name}",
    "day": "{iso}",
    "month-1": "January",
    "month-2": "February",
    "month-3": "March",
    "month-4": "April",
    "month-5": "May",
    "month-6": "June",
    "month-7": "July",
    "month-8": "August",
    "month-9": "September",
    "month-10": "October",
    "month-11": "November",
    "month-12": "December",
}
