"""The faces as people see them, byte for byte.

``python -m pytest --golden`` writes them anew, to be read before a commit.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from contract import check
from running import ROOT, call

GOLDEN = Path(__file__).parent / "golden"
FACES = {
    "match-60": (("match", "--sample", "boulangere", "--top", "3"), {"COLUMNS": "60"}),
    "match-80": (("match", "--sample", "boulangere", "--top", "3"), {}),
    "match-120": (("match", "--sample", "maraicher", "--top", "3"), {"COLUMNS": "120"}),
    "match-care": (("match", "--sample", "restaurateur", "--top", "3"), {}),
    "match-en": (("match", "--sample", "consultante", "--top", "3", "--lang", "en"), {}),
    "match-en-trade": (
        (
            "match",
            "--trade",
            "hébergement",
            "--postcode",
            "24200",
            "--lacks",
            "law-standards",
            "--top",
            "2",
            "--lang",
            "en",
            "--plain",
        ),
        {},
    ),
    "match-plain": (("match", "--sample", "plombier", "--top", "2", "--plain"), {}),
    "match-must": (("match", "--sample", "consultante", "--must", "budget,hours", "--top", "1"), {}),
    "match-json": (
        ("match", "--lacks", "finance", "--department", "44", "--top", "2", "--format", "json"),
        {},
    ),
    "why-not": (("why", "femmes-de-bretagne", "--sample", "plombier"), {}),
    "why-rank": (("why", "bni", "--sample", "consultante"), {}),
    "show": (("show", "bni"), {}),
    "list": (("list", "mécénat", "--department", "44"), {}),
    "compare": (("compare", "bni", "cjd"), {"COLUMNS": "100"}),
    "help": (("--help",), {}),
    "help-match": (("match", "--help"), {}),
}


def shortened(name: str, text: str) -> str:
    """The excluded networks, half the catalogue, are tested elsewhere: only their count stays in the golden JSON."""
    if name != "match-json":
        return text
    head, _, tail = text.partition('"excluded": [\n')
    excluded, _, rest = tail.partition("\n]")
    return f'{head}"excluded": [\n({len(excluded.splitlines())})\n]{rest}'


@pytest.mark.parametrize("name", FACES)
def test_face(name: str, request: pytest.FixtureRequest) -> None:
    words, env = FACES[name]
    ran = call(*words, env=env)
    assert (ran.code, ran.err) == (0, "")
    if "json" in words:
        check(json.loads(ran.out))
    text, file = shortened(name, ran.out), GOLDEN / f"{name}.txt"
    if request.config.getoption("--golden"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8")


def test_no_golden_file_is_left_over() -> None:
    assert {file.stem for file in GOLDEN.iterdir()} == set(FACES)


def readme() -> str:
    return (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_readme_counts_as_the_program_does(request: pytest.FixtureRequest) -> None:
    """Networks are not places, helps or closed ones; the number of the headline is cut to the hundred below."""
    from reseau_cli.catalogue.shipped import load
    from reseau_cli.core.catalogue.coverage import coverage
    from reseau_cli.core.explanation.totals import counted
    from reseau_cli.core.messages.typography import number, typeset

    found = coverage(load(), (2026, 11))
    about = found["kinds"]["network"] // 100 * 100
    told = typeset(counted(found, "fr"), "fr") + "."
    text = readme()
    before, _, rest = text.partition("<!-- counts -->\n")
    after = rest.partition("<!-- /counts -->")[2]
    shown = f"{before}<!-- counts -->\n{told}\n<!-- /counts -->{after}"
    for before_it, lang in (("parmi", "fr"), ("Which of", "en")):
        shown, times = re.subn(rf"({before_it}) \d+[\u202f,]\d+ ", rf"\1 {number(about, lang)} ", shown)
        assert times == 1
    if request.config.getoption("--golden"):
        (ROOT / "README.md").write_text(shown, encoding="utf-8")
        text = readme()
    assert text == shown


def test_picture_is_the_program_s_own(request: pytest.FixtureRequest) -> None:
    import runpy

    drawn = runpy.run_path(str(ROOT / "scripts" / "picture.py"))["picture"]("boulangere", "fr")
    file = ROOT / "docs" / "screen.svg"
    if request.config.getoption("--golden"):
        file.write_text(drawn, encoding="utf-8")
    assert drawn == file.read_text(encoding="utf-8")


def test_readme_names_every_command() -> None:
    from reseau_cli.cli.app import COMMANDS

    assert [name for name in COMMANDS if f"reseau {name}" not in readme()] == []


def test_the_reference_and_the_manual_page_say_what_the_help_says(request: pytest.FixtureRequest) -> None:
    import runpy

    written: dict[Path, str] = runpy.run_path(str(ROOT / "scripts" / "build_reference.py"))["written"]()
    for path, text in written.items():
        if request.config.getoption("--golden"):
            path.write_text(text, encoding="utf-8")
        assert path.read_text(encoding="utf-8") == text, path.name
