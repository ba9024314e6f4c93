"""French: what people read, a table a subject."""


def is_one(count: float) -> bool:
    """Whether a count takes the singular: none, one, and less than two do."""
    return abs(count) < 2
