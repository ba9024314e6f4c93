"""``show --open`` asks the system for a browser, and for nothing that is no page of the web."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from running import ROOT, call, run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def browser(tmp_path: Path) -> tuple[dict[str, str], Path]:
    """A browser that only notes what it is asked to open, and where."""
    asked, program = tmp_path / "asked", tmp_path / "browser"
    program.write_text(f"#!/bin/sh\nprintf '%s' \"$1\" > '{asked}'\n", encoding="utf-8")
    program.chmod(0o755)
    return {"BROWSER": f"{program} %s"}, asked


def test_the_page_of_the_record_is_opened(browser: tuple[dict[str, str], Path]) -> None:
    env, asked = browser
    ran = run("show", "cjd", "--open", env=env)
    assert (ran.code, ran.err) == (0, "") and "Centre des Jeunes" in ran.out
    assert asked.read_text(encoding="utf-8") == "https://www.cjd.net"


def test_a_record_without_a_page_says_so(tmp_path: Path, browser: tuple[dict[str, str], Path]) -> None:
    env, asked = browser
    text = (ROOT / "data" / "networks.yaml").read_text(encoding="utf-8")
    head, *records = text.split("\n- id: ")
    kept = next(record for record in records if "website:" not in record and "finder:" not in record)
    file = tmp_path / "one.yaml"
    file.write_text(f"alone: true\n{head}\n- id: {kept}\n", encoding="utf-8")
    ran = run("show", kept.partition("\n")[0], "--open", "--catalogue", str(file), env=env)
    assert (ran.code, ran.err.count("\n")) == (2, 1) and not asked.exists()


def test_without_a_browser_the_address_is_told() -> None:
    ran = call("show", "cjd", "--open", env={"BROWSER": os.devnull, "PATH": "", "DISPLAY": None})
    assert (ran.code, ran.err.count("\n")) == (4, 1) and "https://www.cjd.net" in ran.err
