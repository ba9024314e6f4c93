"""How often a network keeps its place, and what it is in the list for."""

TEXTS: dict[str, str] = {
    "first": "reste premier {times} fois sur 10 si nos informations se trompent un peu",
    "three": "reste dans les trois premiers {times} fois sur 10",
    "shown": "reste parmi les {shown} montrés {times} fois sur 10",
    "picked-need": "Montré pour votre besoin « {label} ».",
    "picked-want": "Montré pour votre souhait « {label} ».",
    "picked-stage": "Montré parce que vous dites « {label} ».",
    "picked-trade": "Montré pour la défense de votre métier.",
}
