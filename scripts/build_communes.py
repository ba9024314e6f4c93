"""Write src/reseau_cli/data/communes.tsv, the table of communes that `reseau` ships.

To rerun for the next vintage, from the root of the repository:
    npm pack @etalab/decoupage-administratif@6.0.0    (the version of the year; 6.0.0 is COG 2026)
    tar xzf etalab-decoupage-administratif-6.0.0.tgz
    PYTHONPATH=src python scripts/build_communes.py package
then the tests, and the vintage named in src/reseau_cli/territory/communes.py. The data is under the
Licence Ouverte 2.0 (Insee, DGCL, La Poste; put together by Etalab), the package's code under MIT.

The table is UTF-8 text, one line per commune of today (metropolitan France, overseas départements and
collectivités) or arrondissement of Paris, Lyon and Marseille: Insee code, folded name, name, ARM for an
arrondissement, SIREN of the EPCI, population, postcodes. Then one line per EPCI: # and SIREN, name.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from reseau_cli.territory.typed_place import fold

OUTPUT = Path(__file__).parent.parent / "src" / "reseau_cli" / "data" / "communes.tsv"
KINDS = {"commune-actuelle": "", "arrondissement-municipal": "ARM"}


def table(communes: list[dict[str, Any]], groups: list[dict[str, Any]]) -> str:
    """The text of the table.

    Args:
        communes: the records of communes.json.
        groups: the records of epci.json.

    Returns:
        Lines sorted by code, the EPCI last, with an empty first line so that every line follows a newline.

    Raises:
        ValueError: a commune belongs to two EPCI, or a value holds a tab or a newline.
    """
    epci_of: dict[str, str] = {}
    for group in groups:
        for member in group["membres"]:
            if member["code"] in epci_of:
                raise ValueError(f"{member['code']} belongs to two EPCI")
            epci_of[member["code"]] = group["code"]
    rows = []
    for record in communes:
        if record["type"] not in KINDS:
            continue
        code, name = record["code"], record["nom"]
        rows.append(
            (
                code,
                fold(name),
                name,
                KINDS[record["type"]],
                epci_of.get(record.get("commune", code), ""),
                str(record.get("population", "")),
                " ".join(record.get("codesPostaux", ())),
            )
        )
    rows.sort()
    names = sorted(("#" + group["code"], group["nom"]) for group in groups)
    for row in (*rows, *names):
        if any(mark in value for value in row for mark in "\t\n"):
            raise ValueError(f"a separator inside a value: {row}")
    return "\n" + "".join("\t".join(row) + "\n" for row in (*rows, *names))


def main() -> None:
    """Read the unpacked npm package named on the command line and write the table."""
    parser = argparse.ArgumentParser(description="Build the table of communes.")
    parser.add_argument("package", type=Path, help="folder of the unpacked npm package")
    data = parser.parse_args().package / "data"
    communes = json.loads((data / "communes.json").read_text(encoding="utf-8"))
    groups = json.loads((data / "epci.json").read_text(encoding="utf-8"))
    OUTPUT.write_bytes(table(communes, groups).encode())
    print(f"{OUTPUT.name}: {OUTPUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
