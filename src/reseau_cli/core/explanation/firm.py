"""A firm of the public register in words."""

from __future__ import annotations

from ..messages.typography import printed
from ..vocabulary import LEGAL_FORMS, word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..owner.company import Company


def described(found: Company, lang: str) -> Iterator[tuple[str, str]]:
    """A firm of the register as (label, text) pairs; what is unknown is left out."""
    named = found.name or printed("outgoing.hidden" if found.hidden else "outgoing.unnamed", lang)
    texts = {
        "company": f"{named} ({printed('outgoing.closed', lang)})" if found.closed else named,
        "siren": found.siren,
        "place": " ".join(filter(None, (found.postcode, found.commune_name))),
        "trade": found.naf,
        "headcount": _band(*found.headcount, lang) if found.headcount else None,
        "legal-form": word(LEGAL_FORMS, found.legal_form, lang) if found.legal_form else None,
        "created": found.created and found.created[:4],
        "places": str(found.places) if found.places > 1 else None,
    }
    for key, text in texts.items():
        if text:
            yield printed(f"outgoing.{key}", lang), text


def _band(least: int, most: int, lang: str) -> str:
    return str(least) if least == most else printed("outgoing.from-to", lang, least=least, most=most)
