"""The JSON Schema of the answer (``reseau schema answer``): the contract of ``render.json``, for those who read it."""

from __future__ import annotations

from typing import Any

from ..core import vocabulary as v
from ..core.explanation.door import WAYS
from ..core.method.roles import MEMBER
from ..core.owner.profile import KEYS, SECTIONS
from .json import SCHEMA_VERSION

Schema = dict[str, Any]

TEXT: Schema = {"type": "string", "minLength": 1}
WHOLE: Schema = {"type": "integer", "minimum": 0}
SHARE: Schema = {"type": "number", "minimum": 0, "maximum": 1}
POINTS: Schema = {"type": "number", "minimum": 0, "maximum": 100}
YEAR: Schema = {"type": "integer", "minimum": 1700, "maximum": 2200}
HOURS: Schema = {"type": "number", "minimum": 0, "maximum": 744}


def _one_of(ids: Any) -> Schema:
    return {"enum": list(ids)}


def _maybe(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def _list(schema: Schema, **more: Any) -> Schema:
    return {"type": "array", "items": schema, **more}


def _object(optional: tuple[str, ...] = (), /, **properties: Schema) -> Schema:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


NEEDS = _list(_one_of(v.NEEDS), uniqueItems=True)
DOOR = _object(
    level=_maybe(_one_of(v.LEVELS)),
    name=TEXT,
    place=_maybe(TEXT),
    url=_maybe(TEXT),
    phone=_maybe(TEXT),
    email=_maybe(TEXT),
    finder=_maybe(TEXT),
    seen=_maybe(YEAR),
    ways=_list(_one_of(WAYS), uniqueItems=True),
    house=_maybe(TEXT),
)
LINE = _object(name=TEXT, phone=TEXT, hours=TEXT, seen=TEXT, source=TEXT)
QUIET_LINE = _object(name=TEXT, what=TEXT, hours=TEXT, source=TEXT)
PAGE = _object(url=_maybe(TEXT), dated=_maybe(TEXT))
TOLD = _object(fact=TEXT, text=TEXT, source=_maybe(PAGE))

MATCH = _object(
    ("origin",),
    rank={"type": "integer", "minimum": 1},
    id=TEXT,
    name=TEXT,
    kind=_one_of(v.KINDS),
    part_of=_maybe(TEXT),
    role=_one_of((MEMBER, *v.ROLES)),
    score=POINTS,
    verdict=_one_of(("fits", "to-check")),
    picked_for=_maybe({"type": "string", "pattern": "^(need:.+|want:.+|stage:.+|trade)$"}),
    contributions=_list(_object(criterion=TEXT, points=POINTS, text=TEXT)),
    reasons=_list(TEXT, maxItems=3),
    against=_list(TEXT, maxItems=2),
    to_check=_list(TOLD, minItems=1),
    evidence=_object(
        seen=_maybe(YEAR),
        doubt=_maybe(TEXT),
        grade=_one_of("ABCDE"),
        unsourced=_list(TEXT),
    ),
    door=_maybe(DOOR),
    robustness=_object(first=SHARE, top3=SHARE, word=_one_of(("solid", "likely", "fragile")), text=TEXT),
    flip=_maybe(TEXT),
    cost=_maybe(
        _object(min_eur_year=WHOLE, max_eur_year=_maybe(WHOLE), year=_maybe(YEAR), source=_maybe(PAGE))
    ),
    hours_per_month=_maybe(HOURS),
    hours_source=_maybe(PAGE),
    first_step=TEXT,
    website=_maybe(TEXT),
    near=_object(level=_maybe(_one_of(v.LEVELS)), text=TEXT),
    sources=_list(PAGE),
    origin=TEXT,
)


def answer_schema() -> Schema:
    """The schema of a whole answer, of the version that this program writes."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "reseau match --format json",
        **_object(
            ("declared",),
            schema_version={"const": SCHEMA_VERSION},
            catalogue=_object(
                version=TEXT, networks=WHOLE, date={"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}
            ),
            profile=_profile(),
            understood=_object(
                ("codes",),
                commune=_maybe(TEXT),
                department=_maybe(TEXT),
                region=_maybe(TEXT),
                naf=_maybe(TEXT),
                codes=_list(TEXT, minItems=2),
                needs={"type": "object", "propertyNames": _one_of(v.NEEDS), "additionalProperties": SHARE},
                sentence=_list(_object(concept=TEXT, words=TEXT)),
            ),
            unsettled=_list(TEXT),
            care=_maybe(
                _object(level=_one_of(("sure", "perhaps")), text=TEXT, lines=_list(LINE, minItems=1))
            ),
            help_line=_maybe(QUIET_LINE),
            first=_maybe(_object(id=TEXT, text=TEXT, door=_maybe(DOOR))),
            matches=_list(MATCH),
            helps=_list(_object(id=TEXT, name=TEXT, first_step=TEXT, door=_maybe(DOOR))),
            covered=NEEDS,
            uncovered=NEEDS,
            set=_maybe(
                _object(
                    ids=_list(TEXT, minItems=1, maxItems=3, uniqueItems=True),
                    covers=NEEDS,
                    uncovered=NEEDS,
                    cost_eur_year=_list(WHOLE, minItems=2, maxItems=2),
                    hours_per_month=HOURS,
                )
            ),
            excluded=_list(_object(id=TEXT, rules=_list(_object(rule=TEXT, text=TEXT), minItems=1))),
            sampling=_object(draws=WHOLE, seed=WHOLE),
            nothing=_maybe(_list(TEXT, minItems=1)),
            before=_maybe(_object(reason=TEXT, text=TEXT)),
            declared=_list({"type": "object"}),
        ),
    }


def _profile() -> Schema:
    """The answers as given, each in its section; which values they take is the profile's own contract."""
    homes: dict[str, dict[str, Schema]] = {"": {}, **{section: {} for section in SECTIONS}}
    for key in KEYS:
        homes[key.section][key.name] = {}
    sections = {section: _object(tuple(homes[section]), **homes[section]) for section in SECTIONS}
    return _object((*homes[""], *SECTIONS), **homes[""], **sections)
