"""Where a network is, seen from the owner."""

TEXTS: dict[str, str] = {
    "near-department": "Il est {at}, votre département.",
    "near-group": "Il a un groupe {at} ({level}).",
    "near-group-far": "Il a un groupe {at}, à {far} km à vol d’oiseau ({level}).",
    "near-region": "Il est {at}, votre région.",
    "near-national": "Il est national : demander s’il a un groupe près de chez vous.",
    "near-online": "Il se suit à distance.",
    "near-places": "Il est {places}.",
    "near-unknown": "On ne sait pas où il est exactement.",
    "where-unknown": "lieu inconnu",
}
