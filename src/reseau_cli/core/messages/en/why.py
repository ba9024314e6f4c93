"""Why this network, or why not."""

TEXTS: dict[str, str] = {
    "excluded": "Ruled out: {name}.",
    "family": "{name} is not shown: {other} (rank {rank}) stands for it near you.",
    "ranked": "{name}: rank {rank} of {total}, {score} points out of 100.",
    "against": "Where {name} does better:",
    "cost": "{text} The other: {other}",
    "source": "From: {source}",
}
