"""How often a network keeps its place, and what it is in the list for."""

TEXTS: dict[str, str] = {
    "first": "stays first {times} times in 10 if our information is a little wrong",
    "three": "stays among the first three {times} times in 10",
    "shown": "stays among the {shown} shown {times} times in 10",
    "picked-need": "Shown for your need “{label}”.",
    "picked-want": "Shown for your wish “{label}”.",
    "picked-stage": "Shown because you say “{label}”.",
    "picked-trade": "Shown because it defends your trade.",
}
