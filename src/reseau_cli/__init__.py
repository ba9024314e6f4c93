"""reseau: which networks of owners suit the owner of a very small French firm, and why.

The library's face: ``load_catalogue()``, ``Profile``, ``read_profile(mapping)``, ``advise(profile, catalogue)``, which
gives a complete ``Advice``, and ``rank(profile, catalogue)``, the bare ranking.
Names are imported when first used, so that importing the package costs nothing.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__version__ = "0.1.0"

_NAMES = {
    "Profile": ("core.owner.profile", "Profile"),
    "read_profile": ("core.owner.profile", "from_mapping"),
    "load_catalogue": ("catalogue.shipped", "load"),
    "advise": ("adviser", "advise"),
    "rank": ("adviser", "rank"),
    "Advice": ("core.explanation.advice", "Advice"),
}

__all__ = ["__version__", *_NAMES]


def __getattr__(name: str) -> Any:
    """A public name, imported when it is asked for."""
    if name not in _NAMES:
        raise AttributeError(name)
    from importlib import import_module

    module, attribute = _NAMES[name]
    return getattr(import_module(f".{module}", __name__), attribute)
