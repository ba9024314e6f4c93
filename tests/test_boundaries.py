"""What a run imports and opens: nothing heavy that its answer does not need; arrows point downwards."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from running import ROOT, environment

if TYPE_CHECKING:
    from collections.abc import Sequence

COUNT = """
import json, sys
opened = set()
sys.addaudithook(lambda event, args: event == "open" and opened.add(str(args[0])))
from reseau_cli.__main__ import run
for words in {commands!r}:
    sys.argv = ["reseau", *words]
    assert run() == 0
sys.stdout.flush()
print(json.dumps([sorted(sys.modules), sorted(opened)]), file=sys.stderr)
"""

pytestmark = pytest.mark.usefixtures("catalogue")  # compiled before the runs, not by them

HEAVY = {"typer", "rich", "yaml", "pydantic", "questionary", "prompt_toolkit", "numpy", "pyarrow"}
ASKING = {"questionary", "prompt_toolkit"}


def loaded_by(commands: Sequence[tuple[str, ...]]) -> tuple[set[str], set[str]]:
    """(modules imported, names of the program's own data files opened) by runs in one process, which succeed."""
    done = subprocess.run(
        [sys.executable, "-c", COUNT.format(commands=commands)],
        capture_output=True,
        env=environment(),
        timeout=60,
        check=True,
    )
    modules, opened = json.loads(done.stderr)
    return set(modules), {
        Path(name).name for name in opened if "reseau_cli/data" in name.replace("\\\\", "/")
    }


def loaded(*args: str) -> tuple[set[str], set[str]]:
    """The same of one run."""
    return loaded_by([args])


def match(tmp_path: Path, profile: str, *args: str) -> tuple[set[str], set[str]]:
    file = tmp_path / "owner.json"
    file.write_text(profile, encoding="utf-8")
    return loaded("match", "--profile", str(file), *args)


def test_the_version_imports_nothing() -> None:
    modules, opened = loaded("--version")
    assert modules.isdisjoint(HEAVY) and not opened


def test_the_package_imports_nothing() -> None:
    code = (
        "import sys; before = set(sys.modules); import reseau_cli; print(*sorted(set(sys.modules) - before))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    imported = set(done.stdout.split())
    assert {name for name in imported if name.startswith("reseau_cli")} == {"reseau_cli"}
    assert imported.isdisjoint(HEAVY | {"json", "pathlib", "inspect", "typing"})


def test_json_needs_no_library(tmp_path: Path) -> None:
    """Nor does a plain YAML profile: both in one process."""
    json_profile, yaml_profile = tmp_path / "owner.json", tmp_path / "owner.yaml"
    json_profile.write_text('{"lacks": ["finance"], "situation": {"postcode": "44000"}}', encoding="utf-8")
    yaml_profile.write_text("lacks: [finance]", encoding="utf-8")
    modules, _ = loaded_by(
        [("match", "--profile", str(file), "--format", "json") for file in (json_profile, yaml_profile)]
    )
    assert modules.isdisjoint(
        HEAVY | ASKING | {"statistics", "decimal", "fractions", "pathlib", "typing", "contextlib"}
    )
    assert "reseau_cli.render.terminal" not in modules


TABLES = {"communes", "commune_names", "commune_ends", "places", "trades", "hearing"}


@pytest.mark.parametrize(
    ("profile", "needed"),
    [
        ('{"lacks": ["finance"], "situation": {"department": "44"}}', set()),
        ('{"situation": {"postcode": "44000"}}', {"communes"}),
        ('{"situation": {"commune": "Nantes"}}', {"communes", "commune_names", "places"}),
        (
            '{"situation": {"commune": "Xoulouse"}}',
            {"communes", "commune_names", "places", "commune_ends"},
        ),
        ('{"situation": {"trade": "fleuriste"}}', {"trades"}),
        (
            '{"text": "je suis seul", "situation": {"department": "44", "trade": "56.10A"}, "lacks": []}',
            {"hearing"},
        ),
        (
            '{"text": "je suis seul", "lacks": ["finance"]}',
            {"hearing", "trades", "commune_names", "places"},
        ),
    ],
)
def test_tables_are_opened_for_the_answers_that_need_them(
    tmp_path: Path, profile: str, needed: set[str]
) -> None:
    _, opened = match(tmp_path, profile, "--format", "json")
    tables = {name.partition(".")[0] for name in opened} & TABLES
    assert tables == needed
    assert "networks.bin" in opened


def test_a_code_needs_no_pattern_of_words(tmp_path: Path) -> None:
    words = "reseau_cli.territory.selling"
    found = {
        trade: match(tmp_path, f'{{"situation": {{"trade": "{trade}"}}}}', "--format", "json")[0]
        for trade in ("56.10A", "vente de confitures")
    }
    assert [words in modules for modules in found.values()] == [False, True]


def test_the_table_needs_no_library(tmp_path: Path) -> None:
    modules, _ = match(tmp_path, '{"lacks": ["finance"]}')
    assert "reseau_cli.render.terminal" in modules
    assert modules.isdisjoint(HEAVY | ASKING | {"pathlib", "typing", "contextlib"})


def test_the_page_needs_jinja_alone(tmp_path: Path) -> None:
    modules, opened = match(tmp_path, '{"lacks": ["finance"]}', "--format", "html")
    assert "jinja2" in modules and "outlines.tsv" in opened
    assert modules.isdisjoint({"rich", "pydantic", "yaml"} | ASKING)


def test_plain_text_and_yaml_need_no_rich() -> None:
    modules, _ = loaded_by(
        [("match", "--lacks", "finance", *flags) for flags in (("--plain",), ("--format", "yaml"))]
    )
    assert modules.isdisjoint({"rich", "pydantic", "yaml", "jinja2"} | ASKING)


def test_a_yaml_profile_needs_yaml_alone(tmp_path: Path) -> None:
    modules, _ = match(tmp_path, "lacks: [finance]  # the bank says no", "--format", "json")
    assert "yaml" in modules
    assert modules.isdisjoint({"typer", "rich", "pydantic", "typing", "pathlib"} | ASKING)


def test_looking_things_up_needs_no_matching() -> None:
    """All in one process: what none needs, none has loaded."""
    asked = [("show", "cjd"), ("list", "--vocation", "peers"), ("compare", "cjd", "bni")]
    modules, opened = loaded_by(asked)
    assert modules.isdisjoint({"pydantic", "yaml", "reseau_cli.adviser"} | ASKING)
    assert opened.isdisjoint({"communes.tsv", "trades.tsv", "hearing.bin"})
    json_modules, _ = loaded_by([(*args, "--format", "json") for args in asked])
    assert "rich" not in json_modules


def test_arrows_point_downwards() -> None:
    command = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run(
        [command, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stdout + done.stderr
