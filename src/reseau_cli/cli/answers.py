"""Where answers come from, and which wins: flag, then sample, then profile file, then environment, then saved answers."""

from __future__ import annotations

import json
import sys

from .. import package_data
from ..core.errors import FileError, UsageError, nearest
from ..core.owner.profile import Profile, from_mapping
from .language import language
from .options import from_environment, from_flags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def gather(
    given: dict[str, Any], file: str | None, sample: str | None, resume: bool, whose: str | None = None
) -> Profile:
    """The owner's answers, from all their sources; the saved ones where he asks for them.

    Raises:
        ReseauError: a source that cannot be read, or an answer its key does not admit.
    """
    profile = Profile()
    for _, answers in layers(given, file, sample, resume, whose):
        profile = profile.over(answers)
    return profile


def layers(
    given: dict[str, Any], file: str | None, sample: str | None, resume: bool, whose: str | None = None
) -> list[tuple[str, Profile]]:
    """The sources that there are, each by its name and with its answers: what the first says wins.

    Raises:
        ReseauError: as ``gather``.
    """
    found = [("flag", from_flags(given))]
    if sample is not None:
        found.append(("sample", read_sample(sample)))
    if file is not None:
        from .profile_file import read

        found.append(("profile", read(file)))
    found.append(("environment", from_environment()))
    if resume:
        found.append(("saved", _saved(whose)))
    return found


def read_sample(name: str) -> Profile:
    """A bundled sample owner.

    Raises:
        UsageError: none has that name.
    """
    found = samples()
    if name not in found:
        raise UsageError(
            "unknown-sample", value=name, near=nearest(name, list(found)), known=", ".join(found)
        )
    return from_mapping(found[name]["profile"])


def samples() -> dict[str, Any]:
    """The bundled samples: name -> what it is (French, English) and its profile."""
    found: dict[str, Any] = json.loads(package_data.read("samples.json"))
    return found


def with_visits(answers: Profile, whose: str | None, sample: str | None = None) -> Profile:
    """The answers with what he has noted of the doors he knocked at; a sample is nobody.

    Notes that cannot be read are told, and the rest goes on.
    """
    from ..visits import known, read

    try:
        return answers if sample is not None and whose is None else known(answers, read(whose))
    except FileError as error:
        from ..core.messages.faults import fault_text
        from .streams import tell

        tell(fault_text(error, language()), sys.stderr)
        return answers


def kept_of(whose: str | None) -> Profile | None:
    """The answers kept under a name, for who gives it and nothing else; None where nothing is."""
    from ..ask.saved import path

    return _saved(whose) if whose is not None and path(whose).exists() else None


def are_given(answers: Profile, file: str | None) -> bool:
    """Whether he gives answers: any, or a profile ``file``, though it may answer nothing."""
    return file is not None or answers.answered() != ()


def or_kept(answers: Profile, file: str | None, whose: str | None, missing: str) -> Profile:
    """The answers where he gives some, else those kept under his name.

    Raises:
        UsageError: there are none; ``missing`` is the key of what to do then.
    """
    kept = answers if are_given(answers, file) else kept_of(whose)
    if kept is None:
        raise UsageError(missing)
    return kept


def _saved(whose: str | None) -> Profile:
    from ..ask.saved import load

    found = load(whose)
    if found is None:
        raise UsageError("no-saved")
    return found[0].profile
