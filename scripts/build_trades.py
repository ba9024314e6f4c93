"""Compile ``data/trades.yaml`` into ``src/reseau_cli/data/trades.tsv``.

Run from anywhere: ``python scripts/build_trades.py``; needs PyYAML, which the installed program does not.
"""

from __future__ import annotations

import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "data" / "trades.yaml"
TARGET = ROOT / "src" / "reseau_cli" / "data" / "trades.tsv"

sys.path.insert(0, str(ROOT / "src"))

from reseau_cli.territory.trade_table import compile_trades  # noqa: E402


def main() -> int:
    """Write the compiled table and say how many names it holds."""
    table = compile_trades(yaml.safe_load(SOURCE.read_text(encoding="utf-8")))
    TARGET.write_text(table, encoding="utf-8", newline="\n")
    print(f"{TARGET.relative_to(ROOT)}: {table.count(chr(10))} names")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
