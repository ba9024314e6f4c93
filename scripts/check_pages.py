"""Look at five pages in headless Chromium: the faults that axe-core finds, light and dark, and the sheets they print on.

What is wider than a narrow screen is a fault too.

    npm pack axe-core && tar xf axe-core-*.tgz package/axe.min.js
    python scripts/check_pages.py package/axe.min.js [FOLDER]

Nothing is asked of the network. With a FOLDER, the pages, their PDF and pictures at three widths are left there, to be
looked at. It ends with 1 where axe finds a fault or a page prints on more than two sheets.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reseau_cli.adviser import advise
from reseau_cli.catalogue.shipped import load
from reseau_cli.cli.answers import read_sample
from reseau_cli.core.owner.profile import Profile
from reseau_cli.render.page import page

if TYPE_CHECKING:
    from reseau_cli.core.catalogue.network import Catalogue

SHEETS = 2
WIDTHS = {"360": 5200, "800": 3600, "1280": 3000}
"""Widths in pixels, each with a height that holds the whole page."""

DARK = ["--blink-settings=preferredColorScheme=0"]
RUN = """<script>%s</script><script>axe.run(document, {resultTypes: ["violations"]}).then(function (found) {
  var wide = document.documentElement.scrollWidth - window.innerWidth;
  if (wide > 0) found.violations.push({id: "wider-than-the-screen", nodes: [{target: ["html"], failureSummary: wide}]});
  var told = document.createElement("pre");
  told.id = "axe-found";
  told.textContent = JSON.stringify(found.violations.map(function (v) {
    return [v.id, v.nodes.map(function (n) { return n.target.join(" ") + ": " + n.failureSummary; })];
  }));
  document.body.appendChild(told);
});</script></body>"""


def pages() -> dict[str, str]:
    """Five answers: two samples, one in distress, one in English, one that nothing fits."""
    catalogue = load()
    few = catalogue._replace(
        networks=tuple(one for one in catalogue.networks if one.id in ("club-41", "femmes-de-bretagne"))
    )
    return {
        "boulangere": _made(catalogue, read_sample("boulangere"), note="Rappeler mardi.\nApporter le bilan."),
        "distress": _made(catalogue, read_sample("restaurateur")),
        "english": _made(catalogue, read_sample("consultante"), "en"),
        "plumber": _made(catalogue, read_sample("plombier")),
        "nothing": _made(few, Profile(woman=True, department="33", lacks=("finance",))),
    }


def _made(catalogue: Catalogue, profile: Profile, lang: str = "fr", note: str = "") -> str:
    return page(advise(profile, catalogue, lang=lang), date="2026-11-29", note=note)


def main() -> int:
    """Check each page; how many have a fault."""
    axe, kept = (
        Path(sys.argv[1]).read_text(encoding="utf-8"),
        Path(sys.argv[2]) if len(sys.argv) > 2 else None,
    )
    faults = 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = kept or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in pages().items():
            file = folder / f"{name}.html"
            file.write_text(text, encoding="utf-8")
            found = {tone: _axe(text, axe, flags) for tone, flags in (("light", []), ("dark", DARK))}
            printed = _sheets(file)
            print(
                f"{name}: {len(found['light'])} faults in light, {len(found['dark'])} in dark, {printed} sheets"
            )
            for tone, rules in found.items():
                for rule, nodes in rules:
                    print(f"  {tone}, {rule}:", *nodes, sep="\n    ")
            faults += bool(found["light"] or found["dark"] or printed > SHEETS)
            if kept:
                _pictures(file)
    return faults


def _axe(text: str, axe: str, flags: list[str]) -> list[Any]:
    """The rules that a page breaks, each with where; the page's own policy would not let axe run."""
    bare = re.sub(r"<meta http-equiv=[^>]*>", "", text)
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "page.html"
        file.write_text(bare.replace("</body>", RUN % axe.replace("</script>", "")), encoding="utf-8")
        dom = _chromium(
            "--virtual-time-budget=20000", "--window-size=500,3000", "--dump-dom", *flags, str(file)
        )
    told = re.search(r'<pre id="axe-found">(.*?)</pre>', dom, re.DOTALL)
    assert told, "axe did not end"
    found: list[Any] = json.loads(unescape(told[1]))
    return found


def _sheets(file: Path) -> int:
    """How many sheets of paper a page takes."""
    paper = file.with_suffix(".pdf")
    _chromium("--no-pdf-header-footer", f"--print-to-pdf={paper}", str(file))
    return len(re.findall(rb"/Type\s*/Page\b", paper.read_bytes()))


def _pictures(file: Path) -> None:
    for width, height in WIDTHS.items():
        for tone, flags in (("light", []), ("dark", DARK)):
            picture = file.with_name(f"{file.stem}-{width}-{tone}.png")
            _chromium(
                f"--screenshot={picture}",
                f"--window-size={width},{height}",
                "--hide-scrollbars",
                *flags,
                str(file),
            )


def _chromium(*words: str) -> str:
    command = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    done = subprocess.run(
        [command, "--headless=new", "--no-sandbox", "--disable-gpu", *words],
        capture_output=True,
        check=True,
        timeout=120,
    )
    return done.stdout.decode("utf-8", "replace")


if __name__ == "__main__":
    sys.exit(main())
