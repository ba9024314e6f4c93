"""English: what people read, a table a subject."""


def is_one(count: float) -> bool:
    """Whether a count takes the singular: one alone does."""
    return count == 1


def pronoun(name: str) -> str:
    """Every network is "it"."""
    return "it"
