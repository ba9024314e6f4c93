"""Write the reference of the commands and the manual page from what ``--help`` says: docs/commands.md and docs/reseau.1.

python scripts/build_reference.py
"""

from __future__ import annotations

from pathlib import Path

from reseau_cli.cli.reference import topics
from reseau_cli.render.reference import manual, markdown

DOCS = Path(__file__).parents[1] / "docs"


def written() -> dict[Path, str]:
    """The generated files, and what each holds."""
    return {
        DOCS / "commands.md": markdown(topics("fr"), "fr"),
        DOCS / "commands.en.md": markdown(topics("en"), "en"),
        DOCS / "reseau.1": manual(topics("fr"), "fr"),
    }


if __name__ == "__main__":
    for path, text in written().items():
        path.write_text(text, encoding="utf-8")
        print(path.name, len(text))
