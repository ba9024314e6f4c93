"""What a network asks of who joins it: euros, hours, the way in."""

TEXTS: dict[str, str] = {
    # Figures.
    "euros-year": "{low} a year",
    "euros-range": "{low} to {high} a year",
    "euros-from": "from {low} a year",
    "free-unsure": "probably free",
    "free": "free",
    "free-help": "{name} (free)",
    "entry-fee": "{price}, plus {fee} on joining",
    "in-year": "{price} ({year})",
    "cited": "{text}; from {page} ({dated})",
    "price-none": "price unknown",
    "hours-none": "time unknown",
    "nothing-known": "ask the price and the time",
    "hours-zero": "no time required",
    "hours-month": "{hours} a month",
    "door-women": "open to all women",
    "door-none": "way in unknown",
    "door-through": "through a member organisation",
}
