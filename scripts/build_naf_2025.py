"""Compile Insee's correspondence from NAF rev. 2 to NAF 2025 into ``src/reseau_cli/data/naf_2025.tsv``.

Insee publishes it as ``Correspondances_NAFrev2-NAF2025.xlsx`` (January 2026) on
https://www.insee.fr/fr/information/8181066 (Licence Ouverte 2.0). Save it as CSV with the columns ``code_2008`` and
``code_2025``, as does ``data/correspondances_2008_2025.csv`` of github.com/MaryleneH/explorateur-naf, from which the
present table was taken; then run ``python scripts/build_naf_2025.py FILE.csv``.
"""

from __future__ import annotations

import csv
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "src" / "reseau_cli" / "data" / "naf_2025.tsv"
HEADER = "# NAF 2025 sub-class<TAB>NAF rev. 2 sub-classes it takes from, the least split first. Insee, 01/2026, LO 2.0\n"
RELATIONS, EARLIER, LATER = 1223, 732, 746
"""What Insee's table holds: relations, sub-classes of rev. 2, sub-classes of 2025 (46.89Y takes from none)."""


def compiled(pairs: set[tuple[str, str]]) -> str:
    """The compiled table, one line a NAF 2025 sub-class.

    Raises:
        ValueError: the pairs are not the whole of Insee's table.
    """
    takes_from, goes_to = defaultdict(list), defaultdict(list)
    for earlier, later in sorted(pairs):
        takes_from[later].append(earlier)
        goes_to[earlier].append(later)
    if (len(pairs), len(goes_to), len(takes_from)) != (RELATIONS, EARLIER, LATER):
        raise ValueError(f"{len(pairs)} relations, {len(goes_to)} codes of rev. 2, {len(takes_from)} of 2025")
    lines = [
        f"{later}\t{' '.join(sorted(takes_from[later], key=lambda code: (len(goes_to[code]), code)))}\n"
        for later in sorted(takes_from)
    ]
    return HEADER + "".join(lines)


def main() -> int:
    """Read the CSV named on the command line and write the table."""
    with Path(sys.argv[1]).open(encoding="utf-8", newline="") as file:
        table = compiled({(row["code_2008"], row["code_2025"]) for row in csv.DictReader(file)})
    TARGET.write_text(table, encoding="utf-8", newline="\n")
    print(f"{TARGET.relative_to(ROOT)}: {table.count(chr(10)) - 1} sub-classes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
