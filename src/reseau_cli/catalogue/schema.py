"""The catalogue's contract: what a record of ``data/networks.yaml`` may hold, with the rules for writing it.

The only module that imports pydantic. Validation happens when the catalogue is built or checked, never when it
is used. Codes (départements, régions, NAF, years of sources) are strings: YAML would turn 01 into a number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import PydanticCustomError
from pydantic_core.core_schema import no_info_after_validator_function

from ..core import vocabulary as v
from ..core.departments import DEPARTMENTS, REGIONS
from ..core.errors import nearest
from .problem import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import CoreSchema, ErrorDetails


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


def written(longest: int, rule: str) -> Any:
    """A text of at most ``longest`` characters, for an annotation."""
    return Field(min_length=1, max_length=longest, pattern=r"^[^\x00-\x1f\x7f]*$", description=rule)


Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", description="lower case, digits and hyphens")]
Url = Annotated[str, Field(pattern=r"^https?://\S+$", max_length=600)]
Euros = Annotated[int, Field(ge=0, le=100_000_000_000)]
Year = Annotated[int, Field(ge=1700, le=2100)]
Level = Annotated[int, Field(ge=0, le=3)]
Strength = Annotated[
    int, Field(ge=1, le=3, description="1 on the side, 2 a regular service, 3 its reason for being")
]
Sector = Annotated[
    str, Field(pattern=r"^([A-U]|\d{2}(\.\d(\d[A-Z]?)?)?)$", description='NAF rev. 2, as "56.10A"')
]
Note = Annotated[str, written(600, "a plain sentence or a few words, in French")]
Stage = Annotated[str, OneOf(v.STAGES, "unknown stage")]
Need = Annotated[str, OneOf(v.NEEDS, "unknown need")]


class Model(BaseModel):
    """Strict: an unknown key or a value of another type is refused."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Audience(Model):
    """Who is admitted. A condition excludes only if a source backs it (see ``unsourced``, ``doubts``)."""

    women_only: bool = False
    men_only: bool = False
    stages: list[Stage] = []
    min_employees: Annotated[int, Field(ge=0)] | None = None
    max_employees: Annotated[int, Field(ge=0)] | None = None
    min_turnover_eur: Euros | None = None
    min_age: Annotated[int, Field(ge=18, le=120)] | None = None
    max_age: Annotated[int, Field(ge=18, le=120)] | None = None
    sectors: list[Sector] = []
    legal_forms: list[Annotated[str, OneOf(v.LEGAL_FORMS, "unknown legal form")]] = []
    standings: list[Annotated[str, OneOf(v.STANDINGS, "unknown standing")]] = Field(
        default=[], description="what one must be in law: worked out from the trade and the legal form"
    )
    circumstances: list[Annotated[str, OneOf(v.CIRCUMSTANCES, "unknown circumstance")]] = Field(
        default=[], description="only where the network is made for people in that circumstance"
    )
    entry: Annotated[str, OneOf(v.ENTRIES, "unknown door")]
    small: Level = Field(
        default=2,
        description="3 made for very small firms, 2 all sizes, 1 rather larger or growing firms, 0 not for them",
    )
    projects: Annotated[str, OneOf(v.PROJECTS, "unknown projects")] | None = Field(
        default=None, description="only such projects are admitted"
    )
    helpers: Annotated[str, OneOf(v.HELPERS, "unknown helpers")] | None = Field(
        default=None,
        description="who helps there without pay: an owner may come to give as well as to receive",
    )
    exclusive_profession: bool = Field(default=False, description="one member per trade in a group")
    other: Note | None = Field(default=None, description="conditions that no other key can hold")


class Cost(Model):
    """Euros a year, and the year in which it was true. Absent is unknown; 0 only where a source says free."""

    min_eur_year: Euros | None = None
    max_eur_year: Euros | None = None
    entry_fee_eur: Euros | None = None
    year: Year | None = None
    note: Note | None = None


class Commitment(Model):
    """What it takes, and asks in return (0 nothing, 1 come sometimes, 2 be regular or help, 3 a duty)."""

    hours_per_month: Annotated[float, Field(ge=0, le=744, strict=False)] | None = None
    rhythm: Note | None = None
    obligation: Note | None = None
    asks: Level | None = None


class Group(Model):
    """A local group: the Insee code of its commune, or of its département where the commune is not known."""

    code: Annotated[
        str, Field(pattern=r"^(\d[\dAB]\d{3}|\d[\dAB]|97\d)$", description='as "44109" or "44", quoted')
    ]
    name: Annotated[str, written(60, "the commune or the département, as people say it")]
    url: Url | None = Field(
        default=None, description="the page that tells it, if it is not among the sources"
    )


class Presence(Model):
    """Where it is: départements if they are known, otherwise régions, otherwise the scope alone."""

    scope: Annotated[str, OneOf(v.SCOPES, "unknown scope")]
    chapters: Annotated[int, Field(ge=0)] | None = None
    members: Annotated[int, Field(ge=0)] | None = None
    regions: list[Annotated[str, OneOf(REGIONS, "unknown région")]] = []
    departments: list[Annotated[str, OneOf(DEPARTMENTS, "unknown département")]] = []
    groups: list[Group] = Field(
        default=[], description="groups that a source locates; the others stay unknown"
    )
    overseas: bool | None = None
    online: bool = False
    where_note: Note | None = None


class Source(Model):
    """A page that was read, the facts it gives, and its date as the page tells it ("2023", "2019-11")."""

    url: Url | None = None
    facts: Note
    dated: Annotated[str, written(60, "the page's date, quoted")] | None = None


class Doubt(Model):
    """What the review doubts: a fact named here never excludes, it is "to check"."""

    facts: list[str] = []
    note: Note


class Record(Model):
    """One network, place or public help."""

    id: Id
    name: Annotated[str, written(120, "its own name")]
    acronym: Annotated[str, written(40, "as people say it")] | None = None
    kind: Annotated[str, OneOf(v.KINDS, "unknown kind")]
    status: Annotated[str, OneOf(v.STATUSES, "unknown status")] = "active"
    successor: Id | None = None
    part_of: Id | None = Field(default=None, description="the national body it belongs to")
    aliases: list[Id] = Field(default=[], description="former ids that still resolve")
    website: Url | None = None
    phone: Annotated[str, written(30, "as dialled")] | None = None
    founded: Year | None = None
    legal: str | None = None
    vocations: list[Annotated[str, OneOf(v.VOCATIONS, "unknown vocation")]] = Field(min_length=1)
    audience: Audience
    needs: dict[Need, Strength] = {}
    cost: Cost = Cost()
    commitment: Commitment = Commitment()
    presence: Presence
    formats: list[Annotated[str, OneOf(v.FORMATS, "unknown format")]] = []
    trades: list[Annotated[str, written(60, "a trade as its owner names it")]] = []
    what: Annotated[str, written(220, "what it is, one plain sentence")]
    good_for: Annotated[str, written(150, "who gains most by it")]
    not_for: Annotated[str, written(130, "who should look elsewhere")]
    first_step: Annotated[str, written(130, "the first thing to do, starting with a verb")]
    sources: list[Source] = []
    unsourced: list[str] = Field(default=[], description="facts that no source backs, as audience.max_age")
    doubts: list[Doubt] = []
    confidence: Annotated[str, OneOf(v.CONFIDENCES, "unknown confidence")]


class CatalogueFile(Model):
    """The whole file: its date, its licence, its records sorted by id."""

    date: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    alone: bool = Field(
        default=False, description="in a file given by --catalogue: set the shipped records aside"
    )
    licence: str
    attribution: str
    networks: list[Record]


def record_problems(data: object) -> list[Problem]:
    """What is wrong with the shape of one record; empty when it is valid."""
    try:
        Record.model_validate(data)
    except ValidationError as error:
        return [_problem(item) for item in error.errors(include_url=False)]
    return []


def problems(data: object) -> list[Problem]:
    """What is wrong with the shape of a catalogue file's data; empty when it is valid."""
    try:
        CatalogueFile.model_validate(data)
    except ValidationError as error:
        return [_problem(item) for item in error.errors(include_url=False)]
    return []


_CODES = {
    "missing": "missing-key",
    "extra_forbidden": "unknown-key",
    "unknown_word": "unknown-word",
    "string_too_long": "long-text",
    "string_too_short": "empty-text",
    "too_short": "empty-list",
    "string_pattern_mismatch": "bad-form",
    "greater_than_equal": "out-of-bounds",
    "less_than_equal": "out-of-bounds",
}
_TYPES = {"string": "text", "int": "whole", "float": "number", "bool": "yes-no", "list": "list"}


def _problem(item: ErrorDetails) -> Problem:
    """One of pydantic's errors in our words."""
    where, kind, context = tuple(item["loc"]), item["type"], dict(item.get("ctx") or {})
    code = _CODES.get(kind)
    if code is None:
        wanted = _TYPES.get(kind.partition("_")[0], "mapping")
        number = wanted == "text" and isinstance(item["input"], int | float)
        return Problem(where, "needs-quotes" if number else f"needs-{wanted}", {"value": item["input"]})
    values: dict[str, Any] = {"value": item["input"]} | context
    if kind == "missing":
        values["value"] = where[-1]
    elif kind == "extra_forbidden":
        values = {"value": where[-1], "near": nearest(str(where[-1]), sorted(KEYS))}
    elif kind == "unknown_word":
        known = context["known"].split(", ")
        values |= {"near": nearest(str(item["input"]), known), "known": context["known"]}
    elif kind == "string_too_long":
        values = {"size": len(item["input"]), "top": context["max_length"]}
    elif code == "out-of-bounds":
        values["bound"] = context.get("ge", context.get("le"))
    return Problem(where, code, values)


def json_schema() -> dict[str, Any]:
    """The contract as a JSON Schema, for editors."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema"} | CatalogueFile.model_json_schema()


_INSIDE: dict[str, type[BaseModel]] = {
    "audience": Audience,
    "cost": Cost,
    "commitment": Commitment,
    "presence": Presence,
}

FACTS = frozenset(
    [*Record.model_fields]
    + [f"{key}.{name}" for key, model in _INSIDE.items() for name in model.model_fields]
    + [f"needs.{need}" for need in v.NEEDS]
)
"""The facts that ``unsourced`` and ``doubts`` may name."""

KEYS = frozenset(
    name
    for model in (CatalogueFile, Record, Audience, Cost, Commitment, Presence, Group, Source, Doubt)
    for name in model.model_fields
)
"""All the keys of the file, for the nearest known word."""
