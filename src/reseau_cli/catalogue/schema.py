"""The catalogue's contract: what a record of ``data/networks.yaml`` may hold, with the rules for writing it.

With ``parts`` and ``fields``, the only module that imports pydantic. Validation happens when the catalogue is built or
checked, never when it is used. Codes (départements, régions, NAF, years of sources) are strings: YAML would turn 01
into a number.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, ValidationError

from ..core import vocabulary as v
from .fields import Day, Email, Id, OneOf, Phone, Strength, Url, Year, written
from .parts import (
    EMPTY,
    Alive,
    Audience,
    Commitment,
    Cost,
    Doubt,
    English,
    FirstStep,
    Group,
    Model,
    Need,
    Presence,
    Role,
    Source,
    Trade,
)
from .patterns import PATTERNS
from .problem import Problem, problem_of


class Record(Model):
    """One network, place or public help."""

    id: Id
    name: Annotated[str, written(120, "son propre nom")]
    acronym: Annotated[str, written(40, "comme on le dit")] | None = None
    kind: Annotated[str, OneOf(v.KINDS, "unknown kind")]
    status: Annotated[str, OneOf(v.STATUSES, "unknown status")] = "active"
    successor: Id | None = Field(default=None, description="celui qui reste, quand le réseau a fermé")
    part_of: Id | None = Field(default=None, description="la fédération nationale à laquelle il appartient")
    aliases: list[Id] = Field(default=EMPTY, description="les anciens identifiants, qui mènent encore ici")
    website: Url | None = None
    phone: Phone | None = None
    email: Email | None = None
    phone_seen: Year | None = Field(
        default=None, description="l’année de la page qui donne le téléphone ou le courriel"
    )
    founded: Year | None = None
    legal: str | None = None
    vocations: list[Annotated[str, OneOf(v.VOCATIONS, "unknown vocation")]] = Field(
        min_length=1, description="la principale d’abord"
    )
    audience: Audience
    needs: dict[Need, Strength] = Field(default={})
    cost: Cost = Cost()
    commitment: Commitment = Commitment()
    presence: Presence
    roles: dict[Annotated[str, OneOf(v.ROLES, "unknown role")], Role] = Field(
        default={}, description="pour une fiche qui sert deux rôles : ce qui change pour chacun"
    )
    alive: Alive | None = None
    assured_on: Day | None = Field(
        default=None, description="le jour où quelqu’un a revu la fiche entière, page par page"
    )
    formats: list[Annotated[str, OneOf(v.FORMATS, "unknown format")]] = Field(default=EMPTY)
    trades: list[Trade] = Field(default=EMPTY)
    what: Annotated[str, written(220, "ce que c’est, en une phrase simple, sans réclame, finie par un point")]
    good_for: Annotated[str, written(150, "qui y gagne le plus", "Le commerçant seul dans sa rue.")]
    not_for: Annotated[
        str, written(130, "qui devrait chercher ailleurs", "Celui qui cherche des clients vite.")
    ]
    first_step: FirstStep
    en: English | None = None
    cues: list[
        Annotated[str, written(80, "ce que dirait de lui-même un patron à qui il va", "mon stock dort")]
    ] = Field(default=EMPTY, description="des mots pour être trouvé, jamais des faits : rien n’en est montré")
    matters: list[
        Annotated[
            str,
            written(
                600,
                "des mots qui, dits ensemble, nomment sûrement son affaire ; une barre entre ceux qui se valent",
                "colis/envoi douane",
            ),
        ]
    ] = Field(
        default=EMPTY,
        description="ce pour quoi l’on va là et nulle part ailleurs : qui le nomme y est envoyé d’abord",
    )
    sources: list[Source] = Field(default=EMPTY)
    unsourced: list[str] = Field(
        default=EMPTY,
        description="les faits qu’aucune source ne porte : jamais n’excluent",
        examples=[["audience.max_age"]],
    )
    doubts: list[Doubt] = Field(default=EMPTY, description="ce dont la relecture doute : jamais n’exclut")
    confidence: Annotated[str, OneOf(v.CONFIDENCES, "unknown confidence")]


Alone = Annotated[
    bool, Field(description="dans un fichier donné par --catalogue : écarter les fiches fournies")
]


class CatalogueFile(Model):
    """The whole file: its date, its licence, its records sorted by id."""

    date: Annotated[str, Field(pattern=PATTERNS["catalogue-day"])]
    alone: Alone = False
    licence: str
    attribution: str
    networks: list[Record]


class OverlayFile(Model):
    """What a file to be laid over another says beside its records, which are read one by one."""

    alone: Alone = False
    licence: str = ""
    attribution: str = ""
    networks: list[Any]


def record_problems(data: object) -> list[Problem]:
    """What is wrong with the shape of one record; empty when it is valid."""
    return _problems(Record, data)


def problems(data: object) -> list[Problem]:
    """What is wrong with the shape of a catalogue file's data; empty when it is valid."""
    return _problems(CatalogueFile, data)


def overlay_problems(data: object) -> list[Problem]:
    """What is wrong with an overlay's data beside its records; empty when nothing is."""
    return _problems(OverlayFile, data)


def _problems(model: type[Model], data: object) -> list[Problem]:
    try:
        model.model_validate(data)
    except ValidationError as error:
        return [problem_of(dict(item), KEYS) for item in error.errors(include_url=False)]
    return []


def json_schema() -> dict[str, Any]:
    """The contract as a JSON Schema, for editors: a whole catalogue, or one to be laid over it."""
    whole = CatalogueFile.model_json_schema()
    kinds = whole.pop("$defs")
    correction = kinds["Record"] | {
        "title": "Correction",
        "description": "Une fiche connue, par son id : seulement ce qui change.",
        "required": ["id"],
        "properties": kinds["Record"]["properties"] | {"presence": {"$ref": "#/$defs/PartialPresence"}},
    }
    kinds["PartialPresence"] = {key: part for key, part in kinds["Presence"].items() if key != "required"}
    either = {"anyOf": [{"$ref": "#/$defs/Record"}, {"$ref": "#/$defs/Correction"}]}
    laid_over = {
        "title": "Overlay",
        "description": "Un catalogue local : des fiches nouvelles, et des corrections, sans date à lui.",
        "type": "object",
        "additionalProperties": False,
        "required": ["networks"],
        "properties": {
            **{key: part for key, part in whole["properties"].items() if key not in ("date", "networks")},
            "networks": {"type": "array", "items": either},
        },
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$defs": {**kinds, "CatalogueFile": whole, "Correction": correction, "Overlay": laid_over},
        "anyOf": [{"$ref": "#/$defs/CatalogueFile"}, {"$ref": "#/$defs/Overlay"}],
    }


_INSIDE: dict[str, type[Model]] = {
    "audience": Audience,
    "cost": Cost,
    "commitment": Commitment,
    "presence": Presence,
}
_MODELS: tuple[type[Model], ...] = (
    CatalogueFile,
    Record,
    *_INSIDE.values(),
    Group,
    Alive,
    Role,
    English,
    Source,
    Doubt,
)

FACTS = frozenset(
    [*Record.model_fields]
    + [f"{key}.{name}" for key, model in _INSIDE.items() for name in model.model_fields]
    + [f"needs.{need}" for need in v.NEEDS]
    + [f"roles.{role}" for role in v.ROLES]
)
"""The facts that ``unsourced``, ``doubts`` and the ``backs`` of a source may name."""

KEYS = frozenset(name for model in _MODELS for name in model.model_fields)
"""All the keys of the file, for the nearest known word."""
