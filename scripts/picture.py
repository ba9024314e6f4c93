"""Draw docs/screen.svg, the README's picture, from the program itself: the answer to a bundled sample.

Usage: python scripts/picture.py [SAMPLE] [LANG]
"""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from reseau_cli.adviser import advise
from reseau_cli.catalogue import shipped
from reseau_cli.cli.answers import read_sample, samples
from reseau_cli.cli.flags import OPTIONAL
from reseau_cli.render.terminal import WHOLE, screen

WIDTH = 92
OUTPUT = Path(__file__).parents[1] / "docs" / "screen.svg"
PAPER = TerminalTheme(
    (250, 250, 246),
    (40, 42, 48),
    [
        (40, 42, 48),
        (176, 48, 48),
        (34, 120, 74),
        (150, 105, 10),
        (40, 90, 170),
        (130, 60, 140),
        (20, 110, 125),
        (90, 92, 98),
    ],
)


def picture(sample: str, lang: str) -> str:
    """The screen of a sample as SVG, the same bytes each time."""
    console = Console(
        record=True,
        width=WIDTH,
        file=io.StringIO(),
        force_terminal=True,
        color_system="truecolor",
        highlight=False,
    )
    about = samples()[sample]["about"][("fr", "en").index(lang)]
    for line in screen(advise(read_sample(sample), shipped.load(), lang=lang), WIDTH, about):
        console.print(Text.from_ansi(line.drawn(codes=True)))
    console.print()  # else the letters of the last line are cut at their feet
    named = "reseau match --sample" + f" {sample}" * (sample != OPTIONAL["--sample"])
    svg = console.export_svg(title=named, theme=PAPER)
    # No font is fetched from anywhere: the reader's own monospace is used.
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)
    return svg.replace(WHOLE, "&#160;")


if __name__ == "__main__":
    chosen = (*sys.argv[1:], *(OPTIONAL["--sample"], "fr")[len(sys.argv) - 1 :])
    OUTPUT.write_text(picture(*chosen[:2]), encoding="utf-8")
    print(f"{OUTPUT.name}: {OUTPUT.stat().st_size} bytes")
