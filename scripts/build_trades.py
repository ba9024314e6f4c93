"""Compile ``data/trades.yaml`` into ``src/reseau_cli/data/trades.tsv``.

Run from anywhere: ``python scripts/build_trades.py``; needs PyYAML, which the installed program does not.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "data" / "trades.yaml"
TARGET = ROOT / "src" / "reseau_cli" / "data" / "trades.tsv"

sys.path.insert(0, str(ROOT / "src"))

from reseau_cli.territory.trade_table import compile_trades  # noqa: E402
from reseau_cli.territory.trades import find  # noqa: E402


def lost(entries: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """The names among some entries of the table that are not found to be of their code: (name, code)."""
    named = [(name, one["code"]) for one in entries for name in (*one["names"], *one.get("also", ()))]
    return [(name, code) for name, code in named if code not in {trade.code for trade in find(name)}]


def main() -> int:
    """Write the compiled table, say how many names it holds, and fail where one does not lead to its code."""
    entries = yaml.safe_load(SOURCE.read_text(encoding="utf-8"))
    table = compile_trades(entries)
    TARGET.write_text(table, encoding="utf-8", newline="\n")
    missed = lost(entries)
    print(f"{TARGET.relative_to(ROOT)}: {table.count(chr(10))} names; not found: {missed or 'none'}")
    return int(bool(missed))


if __name__ == "__main__":
    raise SystemExit(main())
