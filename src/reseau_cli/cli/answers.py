"""Where answers come from, and which wins: flag, then profile file, then environment, then saved answers."""

from __future__ import annotations

import json
from typing import Any

from ..catalogue.shipped import FOLDER
from ..core.errors import UsageError, nearest
from ..core.owner.profile import Profile, from_mapping
from .options import from_environment, from_flags


def gather(given: dict[str, Any], file: str | None, sample: str | None, resume: bool) -> Profile:
    """The owner's answers, from all their sources.

    Raises:
        ReseauError: a source that cannot be read, or an answer its key does not admit.
    """
    profile = from_flags(given)
    if sample is not None:
        profile = profile.over(read_sample(sample))
    if file is not None:
        from .profile_file import read

        profile = profile.over(read(file))
    profile = profile.over(from_environment())
    if resume:
        profile = profile.over(_saved())
    return profile


def read_sample(name: str) -> Profile:
    """A bundled sample owner."""
    found = samples()
    if name not in found:
        raise UsageError(
            "unknown-sample", value=name, near=nearest(name, list(found)), known=", ".join(found)
        )
    return from_mapping(found[name]["profile"])


def samples() -> dict[str, Any]:
    """The bundled samples: name -> what it is (French, English) and its profile."""
    found: dict[str, Any] = json.loads((FOLDER / "samples.json").read_bytes())
    return found


def _saved() -> Profile:
    from ..ask.saved import load

    found = load()
    if found is None:
        raise UsageError("no-saved")
    return found[0].profile
