"""What an owner's answers leave open, or say against one another: told with the answer, never settled in silence."""

from ..tuples import NamedTuple


class Doubt(NamedTuple):
    """One thing left open: the key of its sentence (``messages.unsettled``), what was typed, how it was taken, what else.

    ``others`` are what it may mean besides, best first, or what it was dropped for.
    """

    key: str
    typed: str
    taken: str = ""
    others: tuple[str, ...] = ()
