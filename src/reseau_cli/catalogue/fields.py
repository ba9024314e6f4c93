"""Kinds of fields of the contract: one of some words, and a text with its writing rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import Field
from pydantic_core import PydanticCustomError
from pydantic_core.core_schema import no_info_after_validator_function

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
    clean = r"^[^\x00-\x1f\x7f]*$"
    return Field(
        min_length=1, max_length=longest, pattern=clean, description=rule, examples=[*examples] or None
    )
