"""Kinds of fields of the contract: one of some words, a text with its writing rule, an id, a page, a date, a sum."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field
from pydantic_core import PydanticCustomError
from pydantic_core.core_schema import no_info_after_validator_function

from .patterns import PATTERNS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import CoreSchema


class OneOf:
    """One of the known words: for an annotation, as ``Annotated[str, OneOf(STAGES, "unknown stage")]``."""

    def __init__(self, known: Iterable[str], what: str) -> None:
        self.known, self.what = tuple(known), what

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return no_info_after_validator_function(self._check, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return handler(schema) | {"enum": list(self.known)}

    def _check(self, value: str) -> str:
        if value not in self.known:
            raise PydanticCustomError(
                "unknown_word", "{what}", {"what": self.what, "known": ", ".join(self.known)}
            )
        return value


def written(longest: int, rule: str, *examples: str) -> Any:
    """A text of at most ``longest`` characters, for an annotation, with its writing rule in French."""
    rule = f"{rule} ({longest} signes au plus)"
    return Field(
        min_length=1,
        max_length=longest,
        pattern=PATTERNS["line"],
        description=rule,
        examples=[*examples] or None,
    )


Id = Annotated[
    str,
    Field(
        pattern=PATTERNS["id"],
        description="minuscules sans accent, chiffres, traits d’union",
        examples=["club-de-caen"],
    ),
]
Url = Annotated[
    str,
    Field(
        pattern=PATTERNS["url"],
        max_length=600,
        description="l’adresse entière",
        examples=["https://www.cjd.net"],
    ),
]
Email = Annotated[
    str,
    Field(
        pattern=PATTERNS["email"],
        max_length=120,
        description="celui de l’organisme, jamais d’une personne",
        examples=["contact@cjd.net"],
    ),
]
Phone = Annotated[str, written(30, "comme on le compose, celui de l’organisme", "04 92 29 85 90")]
Day = Annotated[
    str,
    Field(pattern=PATTERNS["day"], description="un jour, entre guillemets", examples=["2026-11-29"]),
]
Euros = Annotated[int, Field(ge=0, le=100_000_000_000)]
Year = Annotated[int, Field(ge=1700, le=2100)]
Level = Annotated[int, Field(ge=0, le=3)]
Strength = Annotated[
    int, Field(ge=1, le=3, description="1 en passant, 2 un service régulier et nommé, 3 sa raison d’être")
]
Sector = Annotated[
    str,
    Field(
        pattern=PATTERNS["sector"],
        description="code NAF rév. 2, entre guillemets",
        examples=["56.10A", "56.1", "I"],
    ),
]
Note = Annotated[str, written(600, "une phrase simple ou quelques mots")]
