"""Paris, Lyon and Marseille, and the Insee codes of their arrondissements (COG 2026)."""

CITIES = {"75056": ("751", 20), "69123": ("6938", 9), "13055": ("132", 16)}
"""City with arrondissements -> what their codes start with, how many there are."""


def ward_of(city: str, number: int | None) -> str | None:
    """The code of an arrondissement of a city, None if it has no such arrondissement."""
    start, count = CITIES.get(city, ("", 0))
    return f"{start}{number:0{5 - len(start)}}" if number and number <= count else None


_CITY = {ward_of(city, number): city for city, (_, count) in CITIES.items() for number in range(1, count + 1)}


def city_of(insee: str) -> str | None:
    """The commune of an arrondissement's code; None for any other code."""
    return _CITY.get(insee)
