"""What several modules need: the shipped catalogue, its records."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from typing import TYPE_CHECKING, Any
from zlib import crc32

import pytest
import running
from hypothesis import settings

from reseau_cli.catalogue import shipped

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reseau_cli.core.catalogue.network import Catalogue

    Words = tuple[str, ...]


# Nothing of the person who runs the tests: no saved answer, no catalogue of his own, no fetched table.
HOME = tempfile.mkdtemp(prefix="reseau-tests-")
os.environ |= {f"XDG_{name}_HOME": f"{HOME}/{name.lower()}" for name in ("STATE", "DATA", "CACHE", "CONFIG")}

# A module of the tests is compiled once for all workers and runs, not at each start.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# What a test leaves is freed as it is let go; the collector, which looks for what refers to itself, may come rarely.
gc.set_threshold(100_000, 50, 100)

# Few, and others at each run; --hypothesis-profile=thorough looks further.
settings.register_profile("suite", max_examples=8, deadline=None)
settings.register_profile("thorough", max_examples=300, deadline=None)
settings.register_profile("quick", max_examples=6, deadline=None, derandomize=True, database=None)  # mutants
settings.load_profile("suite")


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--golden`` writes the golden files anew instead of comparing with them; ``--whole`` sweeps all that is drawn."""
    parser.addoption("--golden", action="store_true", help="write the golden files anew")
    parser.addoption(
        "--whole", action="store_true", help="sweep all of what is otherwise drawn, one in so many"
    )


def pytest_collection_finish() -> None:
    """What the modules of the tests hold stays to the end: the collector need not walk through it again and again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def drawn(request: pytest.FixtureRequest) -> Callable[[Sequence[Any], int], Sequence[Any]]:
    """One in so many of what takes long to sweep, always the same; all of it with ``--whole``."""
    whole = request.config.getoption("--whole")
    return lambda items, among: items if whole else items[::among]


@pytest.fixture(scope="session")
def drawn_by_words(request: pytest.FixtureRequest) -> Callable[[Sequence[Words], int], Sequence[Words]]:
    """As ``drawn``, of what has words, by these: one more of them does not change which others are looked at."""
    whole = request.config.getoption("--whole")
    return lambda items, among: [
        item for item in items if whole or crc32(" ".join(item).encode()) % among == 0
    ]


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The shipped catalogue."""
    return shipped.load()


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small catalogue stands for the shipped one in what is called in this process."""
    monkeypatch.setattr(running, "standing", running.few_networks)


@pytest.fixture(scope="session")
def records(catalogue: Catalogue) -> list[dict[str, Any]]:
    """Its records, sorted by id: those of the YAML, says ``test_catalogue.py``, which takes the seconds to read it."""
    return [catalogue.record(network.id) for network in catalogue.networks]
