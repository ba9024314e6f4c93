"""Where a network is, seen from the owner."""

TEXTS: dict[str, str] = {
    "near-department": "{He} est {at}, {level}.",
    "near-group": "{He} a un groupe {at} ({level}).",
    "near-group-far": "{He} a un groupe {at}, à {far} km à vol d’oiseau ({level}).",
    "near-region": "{He} est {at}, votre région.",
    "near-national-help": "C’est une aide nationale : demander qui la rend près de chez vous.",
    "near-national": "C’est un réseau national : demander s’il y a un groupe près de chez vous.",
    "near-online": "{He} se suit à distance.",
    "near-places": "{He} est {places}.",
    "near-unknown": "On ne sait pas où c’est exactement.",
    "where-unknown": "lieu inconnu",
    "territory": "votre territoire",
    "near-everywhere": "{He} a un groupe dans chaque département, donc {at}.",
}
