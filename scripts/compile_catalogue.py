"""Build hook: compile the catalogue into the package and seal its data, before a wheel or an editable install is made."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileCatalogue(BuildHookInterface):  # type: ignore[type-arg]
    """Leaves the compiled catalogue beside the package's other data."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it collects the files of the wheel."""
        source = Path(self.root) / "src"
        sys.path.insert(0, str(source))
        from reseau_cli import package_data
        from reseau_cli.catalogue.build import build

        folder = source / "reseau_cli" / "data"
        build(Path(self.root) / "data" / "networks.yaml", folder)
        package_data.seal(folder)
