"""The catalogue's contract: what a record of ``data/networks.yaml`` may hold, with the rules for writing it.

With ``fields``, the only module that imports pydantic. Validation happens when the catalogue is built or checked, never when
it is used. Codes (départements, régions, NAF, years of sources) are strings: YAML would turn 01 into a number.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ..core import vocabulary as v
from ..core.france.departments import HOMES, REGIONS
from .fields import OneOf, written
from .problem import Problem, problem_of

Id = Annotated[
    str,
    Field(
        pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$",
        description="minuscules sans accent, chiffres, traits d’union",
        examples=["club-de-caen"],
    ),
]
Url = Annotated[
    str,
    Field(
        pattern=r"^https?://[^\s/.]+(\.[^\s/.]+)+(/\S*)?$",
        max_length=600,
        description="l’adresse entière",
        examples=["https://www.cjd.net"],
    ),
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
        pattern=r"^([A-U]|\d{2}(\.\d(\d[A-Z]?)?)?)$",
        description="code NAF rév. 2, entre guillemets",
        examples=["56.10A", "56.1", "I"],
    ),
]
Note = Annotated[str, written(600, "une phrase simple ou quelques mots")]
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
    partly: list[Sector] = Field(
        default=[],
        description="ceux des codes de sectors dont seuls les métiers nommés dans trades sont admis",
    )
    legal_forms: list[Annotated[str, OneOf(v.LEGAL_FORMS, "unknown legal form")]] = []
    standings: list[Annotated[str, OneOf(v.STANDINGS, "unknown standing")]] = Field(
        default=[], description="what one must be in law: worked out from the trade and the legal form"
    )
    circumstances: list[Annotated[str, OneOf(v.CIRCUMSTANCES, "unknown circumstance")]] = Field(
        default=[], description="seulement si le réseau est fait pour les personnes dans ce cas"
    )
    entry: Annotated[str, OneOf(v.ENTRIES, "unknown door")]
    small: Level = Field(
        default=2,
        description="3 fait pour les très petites entreprises, 2 toutes tailles, 1 plutôt plus grandes, 0 pas pour elles",
    )
    projects: Annotated[str, OneOf(v.PROJECTS, "unknown projects")] | None = Field(
        default=None, description="seuls ces projets sont admis"
    )
    helpers: Annotated[str, OneOf(v.HELPERS, "unknown helpers")] | None = Field(
        default=None,
        description="qui y aide sans être payé : un patron peut y venir aussi pour donner",
    )
    exclusive_profession: bool = Field(default=False, description="un seul membre par métier dans un groupe")
    through: bool = Field(
        default=False, description="on y entre par une organisation qui en est membre, pas directement"
    )
    other: Note | None = Field(default=None, description="les conditions qu’aucune autre clé ne peut dire")


class Cost(Model):
    """Euros a year, and the year in which it was true. Absent is unknown; 0 only where a source says free."""

    min_eur_year: Euros | None = Field(default=None, description="euros par an ; 0 si une source dit gratuit")
    max_eur_year: Euros | None = None
    entry_fee_eur: Euros | None = None
    meals: Annotated[str, OneOf(v.MEALS, "unknown meals")] | None = None
    year: Year | None = Field(default=None, description="l’année où ce prix était vrai")
    note: Note | None = None


class Commitment(Model):
    """What it takes, and asks in return (0 nothing, 1 come sometimes, 2 be regular or help, 3 a duty)."""

    hours_per_month: Annotated[float, Field(ge=0, le=744, strict=False)] | None = None
    rhythm: Note | None = None
    obligation: Note | None = None
    asks: Level | None = Field(
        default=None, description="en retour : 0 rien, 1 venir parfois, 2 être régulier ou aider, 3 un devoir"
    )


class Group(Model):
    """A local group: the Insee code of its commune, or of its département where the commune is not known."""

    code: Annotated[
        str,
        Field(
            pattern=r"^(\d[\dAB]\d{3}|\d[\dAB]|9[78]\d)$",
            description="code Insee de la commune, sinon du département, entre guillemets",
            examples=["44109", "44"],
        ),
    ]
    name: Annotated[str, written(60, "la commune ou le département, comme on le dit")]
    url: Url | None = Field(default=None, description="la page qui le dit, si elle n’est pas dans sources")


class Presence(Model):
    """Where it is: départements if they are known, otherwise régions, otherwise the scope alone."""

    scope: Annotated[str, OneOf(v.SCOPES, "unknown scope")]
    chapters: Annotated[int, Field(ge=0)] | None = Field(default=None, description="combien de groupes")
    members: Annotated[int, Field(ge=0)] | None = None
    regions: list[Annotated[str, OneOf(REGIONS, "unknown région")]] = []
    departments: list[Annotated[str, OneOf(HOMES, "unknown département")]] = []
    groups: list[Group] = Field(
        default=[], description="les groupes qu’une source situe ; les autres restent inconnus"
    )
    overseas: bool | None = None
    online: bool = False
    where_note: Note | None = None


class Source(Model):
    """A page that was read, the facts it gives, and its date as the page tells it ("2023", "2019-11")."""

    url: Url | None = None
    facts: Annotated[str, written(600, "ce qu’on y a lu, en quelques mots", "cotisation, 40 antennes")]
    dated: Annotated[str, written(60, "la date de la page, entre guillemets", "2023", "2019-11")] | None = (
        None
    )


class Doubt(Model):
    """What the review doubts: a fact named here never excludes, it is "to check"."""

    facts: list[str] = []
    note: Note


class Record(Model):
    """One network, place or public help."""

    id: Id
    name: Annotated[str, written(120, "son propre nom")]
    acronym: Annotated[str, written(40, "comme on le dit")] | None = None
    kind: Annotated[str, OneOf(v.KINDS, "unknown kind")]
    status: Annotated[str, OneOf(v.STATUSES, "unknown status")] = "active"
    successor: Id | None = Field(default=None, description="celui qui reste, quand le réseau a fermé")
    part_of: Id | None = Field(default=None, description="la fédération nationale à laquelle il appartient")
    aliases: list[Id] = Field(default=[], description="les anciens identifiants, qui mènent encore ici")
    website: Url | None = None
    phone: Annotated[str, written(30, "comme on le compose")] | None = None
    founded: Year | None = None
    legal: str | None = None
    vocations: list[Annotated[str, OneOf(v.VOCATIONS, "unknown vocation")]] = Field(
        min_length=1, description="la principale d’abord"
    )
    audience: Audience
    needs: dict[Need, Strength] = {}
    cost: Cost = Cost()
    commitment: Commitment = Commitment()
    presence: Presence
    formats: list[Annotated[str, OneOf(v.FORMATS, "unknown format")]] = []
    trades: list[Annotated[str, written(60, "un métier, comme le dit celui qui l’exerce", "fleuriste")]] = []
    what: Annotated[str, written(220, "ce que c’est, en une phrase simple, sans réclame, finie par un point")]
    good_for: Annotated[str, written(150, "qui y gagne le plus", "Le commerçant seul dans sa rue.")]
    not_for: Annotated[
        str, written(130, "qui devrait chercher ailleurs", "Celui qui cherche des clients vite.")
    ]
    first_step: Annotated[
        str,
        written(130, "la première chose à faire, qui commence par un verbe", "Demander à venir en invité."),
    ]
    cues: list[
        Annotated[str, written(80, "ce que dirait de lui-même un patron à qui il va", "mon stock dort")]
    ] = Field(default=[], description="des mots pour être trouvé, jamais des faits : rien n’en est montré")
    sources: list[Source] = []
    unsourced: list[str] = Field(
        default=[],
        description="les faits qu’aucune source ne porte : jamais n’excluent",
        examples=[["audience.max_age"]],
    )
    doubts: list[Doubt] = Field(default=[], description="ce dont la relecture doute : jamais n’exclut")
    confidence: Annotated[str, OneOf(v.CONFIDENCES, "unknown confidence")]


class CatalogueFile(Model):
    """The whole file: its date, its licence, its records sorted by id."""

    date: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    alone: bool = Field(
        default=False, description="dans un fichier donné par --catalogue : écarter les fiches fournies"
    )
    licence: str
    attribution: str
    networks: list[Record]


def record_problems(data: object) -> list[Problem]:
    """What is wrong with the shape of one record; empty when it is valid."""
    return _problems(Record, data)


def problems(data: object) -> list[Problem]:
    """What is wrong with the shape of a catalogue file's data; empty when it is valid."""
    return _problems(CatalogueFile, data)


def _problems(model: type[Model], data: object) -> list[Problem]:
    try:
        model.model_validate(data)
    except ValidationError as error:
        return [problem_of(dict(item), KEYS) for item in error.errors(include_url=False)]
    return []


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
