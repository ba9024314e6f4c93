"""Look at five pages in headless Chromium: the faults that axe-core finds, light and dark, and the sheets they print on.

What reaches beyond the edge of a screen 360 pixels wide is a fault too (WCAG 1.4.10); ``tests/render/test_narrow.py`` asks
for that alone.

    npm pack axe-core && tar xf axe-core-*.tgz package/axe.min.js
    python scripts/check_pages.py package/axe.min.js [FOLDER]

Nothing is asked of the network. With a FOLDER, the pages, their PDF and pictures at three widths are left there, to be
looked at. It ends with how many pages have a fault, or print on more than two sheets.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from html import escape, unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reseau_cli.adviser import advise
from reseau_cli.catalogue.shipped import load
from reseau_cli.cli.answers import read_sample
from reseau_cli.cli.thirty_days import thirty_days
from reseau_cli.core.owner.profile import Profile
from reseau_cli.render.page import page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reseau_cli.core.catalogue.network import Catalogue

SHEETS = 2
WIDTHS = {"360": 5200, "800": 3600, "1280": 3000}
"""Widths in pixels, each with a height that holds the whole page."""

DARK = ["--blink-settings=preferredColorScheme=0"]
RUN = """<script>%s</script><script>axe.run(document, {resultTypes: ["violations"]}).then(function (found) {
  var told = document.createElement("pre");
  told.id = "told";
  told.textContent = JSON.stringify(found.violations.map(function (v) {
    return [v.id, v.nodes.map(function (n) { return n.target.join(" ") + ": " + n.failureSummary; })];
  }));
  document.body.appendChild(told);
});</script></body>"""

NARROW = 360
"""Pixels: a telephone, or a larger screen enlarged four times."""

FRAMED = """<!doctype html><html><body>%s<script>onload = function () {
  var found = {};
  document.querySelectorAll("iframe").forEach(function (frame) {
    var page = frame.contentDocument, edge = page.documentElement.clientWidth;
    var out = page.scrollingElement.scrollWidth > edge ? ["the page"] : [];
    page.querySelectorAll("main *").forEach(function (one) {
      if (one.getBoundingClientRect().right > edge + 1) out.push(one.outerHTML.slice(0, 120));
    });
    found[frame.name] = [frame.contentWindow.innerWidth, out];
  });
  var told = document.createElement("pre");
  told.id = "told";
  told.textContent = JSON.stringify(found);
  document.body.appendChild(told);
};</script></body></html>"""
"""A window is never narrower than 500 pixels in some versions; a frame is as narrow as it is told."""


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
    found, day = advise(profile, catalogue, lang=lang), "2026-11-29"
    return page(found, date=day, note=note, more=thirty_days(found, day))


def main() -> int:
    """Check each page; how many have a fault."""
    axe, kept = (
        Path(sys.argv[1]).read_text(encoding="utf-8"),
        Path(sys.argv[2]) if len(sys.argv) > 2 else None,
    )
    faults = 0
    wide = beyond(pages())
    with tempfile.TemporaryDirectory() as scratch:
        folder = kept or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in pages().items():
            file = folder / f"{name}.html"
            file.write_text(text, encoding="utf-8")
            found = {tone: _axe(text, axe, flags) for tone, flags in (("light", []), ("dark", DARK))}
            printed = _sheets(file)
            print(
                f"{name}: {len(found['light'])} faults in light, {len(found['dark'])} in dark, {printed} sheets, "
                f"{len(wide[name])} things beyond {NARROW} pixels"
            )
            print(*(f"  {one}" for one in wide[name]), sep="\n", end="\n" * bool(wide[name]))
            for tone, rules in found.items():
                for rule, nodes in rules:
                    print(f"  {tone}, {rule}:", *nodes, sep="\n    ")
            faults += bool(found["light"] or found["dark"] or wide[name] or printed > SHEETS)
            if kept:
                _pictures(file)
    return faults


def beyond(texts: Mapping[str, str]) -> dict[str, list[str]]:
    """What reaches beyond the right edge of a narrow screen, page by page: one would have to scroll sideways."""
    frames = "".join(
        f'<iframe name="{name}" width="{NARROW}" height="4000" style="border: 0" srcdoc="{escape(_bare(text))}"></iframe>'
        for name, text in texts.items()
    )
    found = _told(FRAMED % frames)
    assert [width for width, _ in found.values()] == [NARROW] * len(texts)
    return {name: out for name, (_, out) in found.items()}


def _axe(text: str, axe: str, flags: list[str]) -> list[Any]:
    """The rules that a page breaks, each with where."""
    run = RUN % axe.replace("</script>", "")
    found: list[Any] = _told(_bare(text).replace("</body>", run), *flags)
    return found


def _bare(text: str) -> str:
    """A page without its own policy, which lets no script run."""
    return re.sub(r"<meta http-equiv=[^>]*>", "", text)


def _told(text: str, *flags: str) -> Any:
    """What the script of a page has found."""
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "page.html"
        file.write_text(text, encoding="utf-8")
        dom = _chromium(
            "--virtual-time-budget=20000", "--window-size=500,3000", "--dump-dom", *flags, str(file)
        )
    told = re.search(r'<pre id="told">(.*?)</pre>', dom, re.DOTALL)
    assert told, "the script did not end"
    return json.loads(unescape(told[1]))


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


def browser() -> str | None:
    """Where Chromium is, under any of its names."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def _chromium(*words: str) -> str:
    command = browser()
    assert command, "Chromium is needed"
    done = subprocess.run(
        [command, "--headless=new", "--no-sandbox", "--disable-gpu", *words],
        capture_output=True,
        check=True,
        timeout=120,
    )
    return done.stdout.decode("utf-8", "replace")


if __name__ == "__main__":
    sys.exit(main())
