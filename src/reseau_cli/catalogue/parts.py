"""The parts of a record: whom it admits, what it costs, what it takes, where it is, what shows it alive, its sources."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from ..core import vocabulary as v
from ..core.france.departments import HOMES, REGIONS
from .fields import Email, Euros, Id, Level, Note, OneOf, Phone, Sector, Strength, Url, Year, written
from .patterns import PATTERNS

Stage = Annotated[str, OneOf(v.STAGES, "unknown stage")]
Need = Annotated[str, OneOf(v.NEEDS, "unknown need")]


FirstStep = Annotated[
    str, written(130, "la première chose à faire, qui commence par un verbe", "Demander à venir en invité.")
]

Trade = Annotated[str, written(60, "un métier, comme le dit celui qui l’exerce", "fleuriste")]

EMPTY: Any = ()
"""A list that a record leaves out: of what can be written in, pydantic makes a copy for each record."""


class Model(BaseModel):
    """Strict: an unknown key or a value of another type is refused."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Audience(Model):
    """Who is admitted. A condition excludes only if a source backs it (see ``unsourced``, ``doubts``)."""

    women_only: bool = False
    men_only: bool = False
    stages: list[Stage] = EMPTY
    closed_to: list[Stage] = Field(
        default=EMPTY, description="les étapes où c’est sûrement fermé, même voisines de celles de stages"
    )
    min_employees: Annotated[int, Field(ge=0)] | None = None
    max_employees: Annotated[int, Field(ge=0)] | None = None
    min_turnover_eur: Euros | None = None
    min_age: Annotated[int, Field(ge=18, le=120)] | None = None
    max_age: Annotated[int, Field(ge=18, le=120)] | None = None
    max_inhabitants: Annotated[int, Field(ge=1)] | None = Field(
        default=None, description="la commune de l’entreprise a moins d’habitants que cela"
    )
    sectors: list[Sector] = EMPTY
    partly: list[Sector] = Field(
        default=EMPTY,
        description="ceux des codes de sectors dont seuls les métiers nommés dans trades sont admis",
    )
    apart: list[Trade] = Field(
        default=EMPTY, description="les métiers des codes de sectors que le réseau laisse à d’autres"
    )
    left_out: list[Sector] = Field(
        default=EMPTY, description="les activités qu’un réseau ouvert aux autres n’admet pas"
    )
    legal_forms: list[Annotated[str, OneOf(v.LEGAL_FORMS, "unknown legal form")]] = EMPTY
    standings: list[Annotated[str, OneOf(v.STANDINGS, "unknown standing")]] = Field(
        default=EMPTY, description="what one must be in law: worked out from the trade and the legal form"
    )
    circumstances: list[Annotated[str, OneOf(v.CIRCUMSTANCES, "unknown circumstance")]] = Field(
        default=EMPTY, description="seulement si le réseau est fait pour les personnes dans ce cas"
    )
    entry: Annotated[str, OneOf(v.ENTRIES, "unknown door")] | None = Field(
        default=None, description="absente : on ne sait pas comment on y entre"
    )
    small: Level = Field(
        default=2,
        description="3 fait pour les très petites entreprises, 2 toutes tailles, 1 plutôt plus grandes, 0 pas pour elles",
    )
    staff: Annotated[str, OneOf(v.STAFF, "unknown staff")] | None = Field(
        default=None,
        description="pensé plutôt pour qui travaille seul, ou pour qui emploie : n’écarte personne",
    )
    projects: Annotated[str, OneOf(v.PROJECTS, "unknown projects")] | None = Field(
        default=None, description="seuls ces projets sont admis"
    )
    helpers: Annotated[str, OneOf(v.HELPERS, "unknown helpers")] | None = Field(
        default=None,
        description="qui y aide sans être payé : un patron peut y venir aussi pour donner",
    )
    reserved: Note | None = Field(
        default=None, description="à qui c’est réservé, quand aucune autre clé ne le dit : peu en sont"
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
    """A local group: the Insee code of its commune, or of its département where the commune is not known; its door."""

    code: Annotated[
        str,
        Field(
            pattern=PATTERNS["place"],
            description="code Insee de la commune, sinon du département, entre guillemets",
            examples=["44109", "44"],
        ),
    ]
    name: Annotated[str, written(60, "la commune ou le département, comme on le dit, ou le nom du groupe")]
    url: Url | None = Field(default=None, description="la page du groupe, où l’on frappe")
    phone: Phone | None = None
    email: Email | None = None
    seen: Year | None = Field(default=None, description="la dernière année où une page le montre")


class Presence(Model):
    """Where it is: départements if they are known, otherwise régions, otherwise the scope alone."""

    scope: Annotated[str, OneOf(v.SCOPES, "unknown scope")]
    chapters: Annotated[int, Field(ge=0)] | None = Field(default=None, description="combien de groupes")
    members: Annotated[int, Field(ge=0)] | None = None
    regions: list[Annotated[str, OneOf(REGIONS, "unknown région")]] = EMPTY
    departments: list[Annotated[str, OneOf(HOMES, "unknown département")]] = EMPTY
    groups: list[Group] = Field(
        default=EMPTY, description="les groupes qu’une source situe ; les autres restent inconnus"
    )
    partial: bool = Field(
        default=False, description="il y en a d’autres que les lieux écrits ici : n’écarte personne"
    )
    everywhere: bool = Field(default=False, description="un groupe dans chaque département")
    finder: Url | None = Field(default=None, description="la page qui trouve le groupe de chez soi")
    asked_at: Id | None = Field(
        default=None, description="la fiche chez qui on le demande, tant que sa propre porte n’est pas connue"
    )
    overseas: bool | None = None
    absent: list[Annotated[str, OneOf(HOMES, "unknown département")]] = Field(
        default=EMPTY, description="où un réseau national n’agit pas : un autre y tient son rôle"
    )
    online: bool = False
    where_note: Note | None = None


class Alive(Model):
    """What shows it at work: the year of the latest page that does, or why one doubts it; one of them at least."""

    seen: Year | None = Field(default=None, description="la dernière année où une page le montre à l’œuvre")
    doubt: Note | None = Field(default=None, description="pourquoi l’on doute qu’il existe encore")


class English(Model):
    """The record’s sentences in English."""

    what: Annotated[str, written(220, "en anglais : ce que c’est")] | None = None
    good_for: Annotated[str, written(150, "en anglais : qui y gagne le plus")] | None = None
    not_for: Annotated[str, written(130, "en anglais : qui devrait chercher ailleurs")] | None = None
    first_step: Annotated[str, written(160, "en anglais : la première chose à faire")] | None = None
    other: Annotated[str, written(600, "en anglais : audience.other")] | None = None
    cost_note: Annotated[str, written(600, "en anglais : cost.note")] | None = None
    alive_doubt: Annotated[str, written(600, "en anglais : alive.doubt")] | None = None


class Role(Model):
    """What changes for who comes to help, to sell or to buy a firm. A part told here replaces that of the record."""

    door: Url | None = Field(default=None, description="la page où frapper, pour ce rôle")
    what: Annotated[str, written(220, "ce que c’est, pour qui y vient ainsi")] | None = None
    first_step: FirstStep | None = None
    audience: Audience | None = None
    needs: dict[Need, Strength] | None = None
    cost: Cost | None = None
    commitment: Commitment | None = None
    en: English | None = None


class Source(Model):
    """A page that was read, the facts it gives, and its date as the page tells it ("2023", "2019-11")."""

    url: Url | None = None
    facts: Annotated[str, written(600, "ce qu’on y a lu, en quelques mots", "cotisation, 40 antennes")]
    dated: Annotated[str, written(60, "la date de la page, entre guillemets", "2023", "2019-11")] | None = (
        None
    )
    backs: list[str] = Field(
        default=EMPTY,
        description="les faits que cette page porte, tels qu’écrits dans la fiche",
        examples=[["cost", "audience.max_age", "presence.groups"]],
    )


class Doubt(Model):
    """What the review doubts: a fact named here never excludes, it is "to check"."""

    facts: list[str] = EMPTY
    note: Note
    en: Annotated[str, written(600, "en anglais : la même note")] | None = None
