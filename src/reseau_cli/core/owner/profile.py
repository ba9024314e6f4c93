"""The owner's answers: one table of keys, and the frozen value made of them.

The table is the contract of the profile. Files, flags, environment and questions all go through it, so a key is added
in one place. An absent answer is ``None`` or an empty tuple: unknown.
"""

from __future__ import annotations

import re

from ..errors import ProfileError, nearest
from ..tuples import NamedTuple
from ..vocabulary import CIRCUMSTANCES, LACKS, LEGAL_FORMS, MUSTS, OUTCOMES, STAGES, WANTS, Words, id_typed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any


class Key(NamedTuple):
    """One key of the profile: where it stands, what it admits.

    ``kind`` is "words" (a list of ids), "word" (one id), "count" (a whole number from 0 to ``top``),
    "flag" (yes or no), "text" (at most ``top`` characters), "ids" (networks, by id) or "outcomes" (network -> word,
    kept as pairs). ``no`` is the flag that answers no, where it is not "--no-" and the name.
    """

    name: str
    section: str
    kind: str
    words: Words = {}  # noqa: RUF012  (a tuple's default, never written to)
    top: int = 0
    no: str = ""

    @property
    def path(self) -> str:
        """The key as written in a file, as "means.budget"."""
        return f"{self.section}.{self.name}" if self.section else self.name

    @property
    def flag(self) -> str:
        """The key as a command-line flag."""
        return "--" + self.name.replace("_", "-")

    @property
    def opposite(self) -> str:
        """The flag that answers no."""
        return self.no or "--no-" + self.flag[2:]


KEYS: tuple[Key, ...] = (
    Key("lacks", "", "words", LACKS),
    Key("solitude", "", "count", top=3),
    Key("smallness", "", "count", top=3),
    Key("holding", "", "count", top=3),
    Key("wants", "", "words", WANTS),
    Key("postcode", "situation", "text", top=5),
    Key("commune", "situation", "text", top=80),
    Key("department", "situation", "text", top=40),
    Key("trade", "situation", "text", top=120),
    Key("employees", "situation", "count", top=1_000_000),
    Key("turnover", "situation", "count", top=1_000_000_000_000),
    Key("legal_form", "situation", "word", LEGAL_FORMS),
    Key("stage", "situation", "word", STAGES),
    Key("woman", "situation", "flag", no="--man"),
    Key("age", "situation", "count", top=120),
    Key("circumstances", "situation", "words", CIRCUMSTANCES),
    Key("budget", "means", "count", top=1_000_000),
    Key("hours", "means", "count", top=744),
    Key("remote", "means", "flag"),
    Key("give", "means", "count", top=3),
    Key("already", "", "ids"),
    Key("tried", "", "outcomes", OUTCOMES),
    Key("must", "", "words", MUSTS),
    Key("text", "", "text", top=2000),
)
KEY = {key.name: key for key in KEYS}
SECTIONS = ("situation", "means")
SEVERAL = ("words", "ids", "outcomes")


class Profile(NamedTuple):
    """An owner's answers. ``budget`` and ``turnover`` in euros a year, ``hours`` a month, levels from 0 to 3.

    ``holding`` is how well he holds up, 0 for not at all; ``already`` are the networks he is a member of, ``tried``
    those he tried, each with how it went.
    """

    lacks: tuple[str, ...] = ()
    solitude: int | None = None
    smallness: int | None = None
    holding: int | None = None
    wants: tuple[str, ...] = ()
    postcode: str | None = None
    commune: str | None = None
    department: str | None = None
    trade: str | None = None
    employees: int | None = None
    turnover: int | None = None
    legal_form: str | None = None
    stage: str | None = None
    woman: bool | None = None
    age: int | None = None
    circumstances: tuple[str, ...] = ()
    budget: int | None = None
    hours: int | None = None
    remote: bool | None = None
    give: int | None = None
    already: tuple[str, ...] = ()
    tried: tuple[tuple[str, str], ...] = ()
    must: tuple[str, ...] = ()
    text: str | None = None

    def answered(self) -> tuple[str, ...]:
        """Names of the keys that hold an answer, in the order of the table."""
        return tuple(key.name for key in KEYS if getattr(self, key.name) not in (None, ()))

    @property
    def placed(self) -> bool:
        """Whether an answer tells where he is."""
        return bool(self.postcode or self.commune or self.department)

    def over(self, base: Profile) -> Profile:
        """This profile's answers laid over those of ``base``."""
        return base._replace(**{name: getattr(self, name) for name in self.answered()})

    def without(self, name: str) -> Profile:
        """The same profile with one answer taken back."""
        return self._replace(**{name: self._field_defaults[name]})


def read_value(key: Key, value: object) -> Any:
    """One answer, checked against its key.

    Raises:
        ProfileError: naming the key, the value and what was expected.
    """
    if value is None:
        return () if key.kind in SEVERAL else None
    if key.kind == "words":
        items = list(value) if isinstance(value, list | tuple) else [value]
        return tuple(dict.fromkeys(_word(key, item) for item in items))
    if key.kind == "ids":
        items = list(value) if isinstance(value, list | tuple) else [value]
        return tuple(dict.fromkeys(_id(key, item) for item in items))
    if key.kind == "outcomes":
        return _outcomes(key, value)
    if key.kind == "word":
        return _word(key, value)
    if key.kind == "flag":
        if not isinstance(value, bool):
            raise ProfileError("not-yes-no", key.path, value=value)
        return value
    if key.kind == "count":
        return _count(key, value)
    return _text(key, value)


def _word(key: Key, value: object) -> str:
    if isinstance(value, str) and value in key.words:
        return value
    found = id_typed(value, key.words) if isinstance(value, str) else None
    if found is None:
        near = nearest(str(value), tuple(key.words))
        raise ProfileError("unknown-word", key.path, value=value, near=near, known=key.words)
    return found


def _id(key: Key, value: object) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", value):
        raise ProfileError("not-an-id", key.path, value=value)
    return value


def _outcomes(key: Key, value: object) -> tuple[tuple[str, str], ...]:
    if isinstance(value, tuple):
        value = dict(value)
    if not isinstance(value, dict):
        raise ProfileError("not-outcomes", key.path, value=value)
    return tuple((_id(key, name), _word(key, outcome)) for name, outcome in value.items())


def _count(key: Key, value: object) -> int:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise ProfileError("not-a-number", key.path, value=value)
    if not 0 <= value <= key.top:
        raise ProfileError("out-of-range", key.path, value=value, top=key.top)
    return value


_SENTENCES = r"(?<=[\w»”)])[ \t]*\r?\n\s*(?=[A-ZÀ-ÖØ-ÞŒ])"
"""Where one sentence ends with its line and the next begins with a capital: pasted lines, without their full stops."""


def _text(key: Key, value: object) -> str | None:
    if not isinstance(value, str):
        # YAML reads 01000 as the octal number 512: a code without quotes cannot be trusted.
        raise ProfileError("needs-quotes", key.path, value=value)
    pasted = key.name == "text" and "\n" in value
    text = " ".join((re.sub(_SENTENCES, ". ", value) if pasted else value).split())
    if key.name == "postcode":
        text = _digits(text)
    if len(text) > key.top:
        # His own sentence is not repeated in an error, which others may read.
        shown = "…" if key.name == "text" else text[:20] + "…" * (len(text) > 20)
        raise ProfileError("too-long", key.path, value=shown, top=key.top)
    if any("\ud800" <= char < "\ue000" for char in text):
        raise ProfileError("not-text", key.path, value=text[:20])  # bytes that are no UTF-8
    if any(ord(char) < 32 or 127 <= ord(char) < 160 for char in text):
        raise ProfileError("control-character", key.path)
    return text or None


def _digits(postcode: str) -> str:
    """A postcode as it is looked up: "F-44 000", "44042 CEDEX 1" and "44000" are written alike."""
    bare = postcode.upper().partition("CEDEX")[0].removeprefix("F-").replace(" ", "")
    return bare if bare.isdecimal() else postcode


def from_mapping(data: object) -> Profile:
    """A profile from the mapping of a YAML or JSON file: keys at its top or in their section.

    Raises:
        ProfileError: an unknown key (the nearest is named) or a value its key does not admit.
    """
    answers: dict[str, Any] = {}
    for section, name, value in _entries(data):
        key = KEY.get(name)
        if key is None or key.section != section:
            known = [k.name for k in KEYS if k.section == section] + ([] if section else list(SECTIONS))
            path = f"{section}.{name}" if section else name
            near = _home(name) or nearest(name, known)
            raise ProfileError(
                "unknown-key" if near else "no-key-like-it", path, near=near, known=", ".join(known)
            )
        answers[name] = read_value(key, value)
    return Profile(**answers)


def salvage(data: object) -> tuple[Profile, tuple[str, ...]]:
    """What can be read of a mapping, as ``from_mapping``, and the keys of what another version may have written.

    Raises:
        ProfileError: it is no mapping.
    """
    found, lost = Profile(), list[str]()
    for section, name, value in _entries(data):
        try:
            found = from_mapping({section: {name: value}} if section else {name: value}).over(found)
        except ProfileError:
            lost.append(f"{section}.{name}" if section else name)
    return found, tuple(lost)


def _home(name: str) -> str | None:
    key = KEY.get(name)
    return key.path if key else None


def _entries(data: object) -> Iterable[tuple[str, str, object]]:
    if not isinstance(data, dict):
        raise ProfileError("not-a-mapping", "", value=type(data).__name__)
    for name, value in data.items():
        if name not in SECTIONS:
            yield "", str(name), value
        elif isinstance(value, dict):
            for inner, item in value.items():
                yield str(name), str(inner), item
        elif value is not None:
            raise ProfileError("not-a-mapping", str(name), value=value)


def to_mapping(profile: Profile) -> dict[str, Any]:
    """The profile in the shape of the contract, with only the answers given."""
    out: dict[str, Any] = {}
    for name in profile.answered():
        key = KEY[name]
        value = getattr(profile, name)
        place = out.setdefault(key.section, {}) if key.section else out
        place[name] = dict(value) if key.kind == "outcomes" else list(value) if key.kind in SEVERAL else value
    return out
