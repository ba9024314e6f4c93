"""What several modules need of the YAML of the shipped catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from running import ROOT

from reseau_cli.catalogue.source import read_yaml

if TYPE_CHECKING:
    from reseau_cli.catalogue.source import Document


@pytest.fixture(scope="session")
def document() -> Document:
    """The YAML, read once: it takes seconds."""
    return read_yaml(ROOT / "data" / "networks.yaml")
