"""The vectors for other implementations: each owner, over a few records of their own, has the answer that is written.

``python -m pytest tests/test_vectors.py --golden`` writes the answers anew, to be read before a commit.
"""

from __future__ import annotations

import json
from functools import cache
from io import StringIO
from typing import TYPE_CHECKING, Any

import pytest
from contract import check
from running import ROOT

from reseau_cli import advise, read_profile
from reseau_cli.catalogue import store
from reseau_cli.catalogue.build import compile_records
from reseau_cli.core.owner.profile import KEYS
from reseau_cli.render.json import SCHEMA_VERSION, write

if TYPE_CHECKING:
    from pathlib import Path

    from reseau_cli.core.catalogue.network import Catalogue

VECTORS = ROOT / "vectors"
OWNERS = sorted((VECTORS / "owners").glob("*.json"))


@cache
def few() -> Catalogue:
    """The vectors' own records, whatever becomes of the shipped ones; no adviser's list is told of them."""
    data = json.loads((VECTORS / "catalogue.json").read_text(encoding="utf-8"))
    return store.read(compile_records(data["networks"], data["version"], data["date"], {}))


def read(path: Path) -> dict[str, Any]:
    vector: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return vector


@pytest.mark.parametrize("path", OWNERS, ids=lambda path: path.stem)
def test_an_owner_has_the_answer_that_is_written(path: Path, request: pytest.FixtureRequest) -> None:
    vector = read(path)
    out = StringIO()
    write(advise(read_profile(vector["profile"]), few(), lang=vector["lang"], top=vector["top"]), out)
    if request.config.getoption("--golden"):
        asked = [
            f'"{key}": {json.dumps(vector[key], ensure_ascii=False)}' for key in ("profile", "lang", "top")
        ]
        text = ",\n".join([*asked, f'"answer": {out.getvalue().strip()}'])
        path.write_text(f"{{\n{text}\n}}\n", encoding="utf-8")
    answer = json.loads(out.getvalue())
    check(answer)
    assert answer == read(path)["answer"]
    assert answer["schema_version"] == SCHEMA_VERSION


def test_the_owners_are_varied() -> None:
    answered = {name for path in OWNERS for name in read_profile(read(path)["profile"]).answered()}
    assert {key.name for key in KEYS} == answered
    answers = [read(path)["answer"] for path in OWNERS]
    shown = {match["id"] for answer in answers for match in answer["matches"]}
    assert {network.id for network in few().networks} == shown | {
        out["id"] for answer in answers for out in answer["excluded"]
    }
    assert {answer["care"] is None for answer in answers} == {True, False}
