"""The names of the environment variables that give answers."""

PREFIX = "RESEAU_"


def variable(name: str) -> str:
    """The variable of an answer: ``budget`` is given by ``RESEAU_BUDGET``."""
    return PREFIX + name.upper()
