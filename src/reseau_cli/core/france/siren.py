"""The numbers of French firms: SIREN (nine digits) and SIRET (fourteen, one a place of business)."""

from __future__ import annotations

_LA_POSTE = "356000000"
"""Its 10,000 SIRETs outgrew Luhn's sums: their digits add up to a multiple of five (Insee)."""


def as_number(text: str) -> str | None:
    """The digits of a SIREN or SIRET, spaces and dots aside; None where the text is a name."""
    digits = "".join(text.replace(".", "").split())
    return digits if digits.isascii() and digits.isdecimal() and len(digits) >= 7 else None


def is_valid(digits: str) -> bool:
    """Whether the digits are those of a SIREN or a SIRET (Luhn, ISO/IEC 7812-1)."""
    if len(digits) == 14 and digits.startswith(_LA_POSTE):
        return sum(map(int, digits)) % 5 == 0 or _luhn(digits)
    return len(digits) in (9, 14) and _luhn(digits)


def _luhn(digits: str) -> bool:
    doubled = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits)))
    return sum(number - 9 if number > 9 else number for number in doubled) % 10 == 0
