"""Where a network is, seen from the owner."""

TEXTS: dict[str, str] = {
    "near-department": "It is in your department ({name}).",
    "near-group": "It has a group in {name} ({level}).",
    "near-group-far": "It has a group in {name}, {far} km away as the crow flies ({level}).",
    "near-region": "It is in your region ({name}).",
    "near-national": "It is national: ask if it has a group near you.",
    "near-online": "It can be followed at a distance.",
    "near-places": "It is in {places}.",
    "near-unknown": "Its exact place is not known.",
    "where-unknown": "place unknown",
}
