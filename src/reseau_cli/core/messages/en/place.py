"""Where a network is, seen from the owner."""

TEXTS: dict[str, str] = {
    "near-department": "{He} is in {level} ({at}).",
    "near-group": "{He} has a group {at} ({level}).",
    "near-group-far": "{He} has a group {at}, {far} km away as the crow flies ({level}).",
    "near-region": "{He} is in your region ({at}).",
    "near-national-help": "It is a national service: ask who gives it near you.",
    "near-national": "A national network: ask if there is a group near you.",
    "near-online": "{He} can be followed at a distance.",
    "near-places": "{He} is in {places}.",
    "near-unknown": "Where exactly is not known.",
    "where-unknown": "place unknown",
    "territory": "your territory",
    "near-everywhere": "{He} has a group in every département, so in {at}.",
}
