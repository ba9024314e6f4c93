"""``reseau config show``: what holds here, and which source won: a flag, a file, a variable, the user's ``config.toml``."""

from typing import Any

from ...core.messages.say import has, say
from ...core.messages.typography import colon, typeset
from ...core.owner.profile import KEY
from .. import settings
from ..answers import layers
from ..common import check_format, write_json
from ..declared import with_profile
from ..flags import Format, Lang, NoColor, Plain, ProfileFile, Resume, Sample, Whose
from ..groups import Command, command_app
from ..language import language
from ..options import variable
from ..settings import Setting
from ..streams import streams, tell

app = command_app()


@app.command(cls=Command)
@with_profile
def show(
    given: dict[str, Any],
    profile: ProfileFile = None,
    sample: Sample = None,
    resume: Resume = False,
    whose: Whose = None,
    format: Format = "table",
    plain: Plain = False,
    no_color: NoColor = False,
    lang: Lang = None,
) -> None:
    """Tell each choice and each answer that holds here, and where it comes from."""
    check_format(format)
    tongue, io = language(lang), streams(no_color, plain)
    held = [
        settings.lang([lang] if lang else []),
        settings.plain(plain),
        settings.color(no_color),
        *_answers(given, profile, sample, resume, whose),
    ]
    if format == "json":
        rows = [one._asdict() for one in held]
        write_json({"file": str(settings.path() or ""), "settings": rows}, io.out)
        return
    for one in held:
        tell(typeset(_line(one, tongue), tongue), io.out)
    file = settings.path()
    key = "config.file" if file and file.is_file() else "config.no-file"
    tell(say(key, tongue, file=file or "–"), io.out)


def _answers(
    given: dict[str, Any], file: str | None, sample: str | None, resume: bool, whose: str | None
) -> list[Setting]:
    """The answers of the profile, each with the source that won; not his sentence, which is nobody else's."""
    found: dict[str, Setting] = {}
    for source, answers in layers(given, file, sample, resume, whose):
        for name in answers.answered():
            value = "…" if name == "text" else getattr(answers, name)
            found.setdefault(name, Setting(name, value, _named(source, name, file)))
    return list(found.values())


def _named(source: str, name: str, file: str | None) -> str:
    """A source as the person spelled it."""
    named = {
        "flag": KEY[name].flag,
        "profile": file or "",
        "environment": variable(name),
        "sample": "--sample",
    }
    return named.get(source, "--resume")


def _line(one: Setting, lang: str) -> str:
    value = one.value
    if isinstance(value, bool):
        value = say("config.yes" if value else "config.no", lang)
    elif isinstance(value, tuple):
        value = ", ".join("=".join(item) if isinstance(item, tuple) else str(item) for item in value)
    key = f"config.{one.name}"
    name = say(key, lang) if has(key, lang) else one.name
    return f"{name}{colon(lang)}{value} ({one.source or say('config.default', lang)})"
