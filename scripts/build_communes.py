"""Write src/reseau_cli/data/communes.tsv, the table of communes that `reseau` ships.

To rerun for the next vintage, from the root of the repository:
    npm pack @etalab/decoupage-administratif@6.0.0    (the version of the year; 6.0.0 is COG 2026)
    npm pack @etalab/decoupage-administratif@0.3.0    (February 2019: the names that the mergers since have ended)
    mkdir now then
    tar xzf etalab-decoupage-administratif-6.0.0.tgz -C now
    tar xzf etalab-decoupage-administratif-0.3.0.tgz -C then
    PYTHONPATH=src python scripts/build_communes.py now/package then/package
then the tests, and the vintage named in src/reseau_cli/territory/communes.py. The data is under the
Licence Ouverte 2.0 (Insee, DGCL, La Poste; put together by Etalab), the package's code under MIT.

The table is UTF-8 text, one line per commune of today (metropolitan France, overseas départements and
collectivités) or arrondissement of Paris, Lyon and Marseille: Insee code, folded name, name, ARM for an
arrondissement, SIREN of the EPCI, population, postcodes. Then one line per EPCI: # and SIREN, name. Then one
line per name that a merger or a new name has ended: =, folded name, code of the commune of today.
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


def former(communes: list[dict[str, Any]], earlier: list[dict[str, Any]]) -> str:
    """The lines of the names that are no commune's of today any more.

    Args:
        communes: the records of communes.json, which tell delegated and associated communes, and former codes.
        earlier: those of an earlier vintage.

    Returns:
        Sorted lines; a name leads to a commune in one département at most once.
    """
    today = {
        record["code"]: fold(record["nom"]) for record in communes if record["type"] == "commune-actuelle"
    }
    into = {code: code for code in today}
    into |= {old: record["code"] for record in communes for old in record.get("anciensCodes", ())}
    into |= {record["code"]: record["chefLieu"] for record in communes if "chefLieu" in record}
    rows = set()
    for record in (*communes, *earlier):
        if record["type"] == "arrondissement-municipal":
            continue
        heirs = (into.get(record.get(key, "")) for key in ("code", "chefLieu", "nouveauCode"))
        heir = next((code for code in heirs if code), None)
        name = fold(record["nom"])
        if heir and name != today[heir]:
            rows.add(f"=\t{name}\t{heir}\n")
    return "".join(sorted(rows))


def main() -> None:
    """Read the two unpacked npm packages named on the command line and write the table."""
    parser = argparse.ArgumentParser(description="Build the table of communes.")
    parser.add_argument("now", type=Path, help="folder of the unpacked npm package of this year")
    parser.add_argument("then", type=Path, help="folder of the unpacked npm package of 2019")
    told = parser.parse_args()
    communes = _records(told.now, "communes")
    lines = table(communes, _records(told.now, "epci")) + former(communes, _records(told.then, "communes"))
    OUTPUT.write_bytes(lines.encode())
    print(f"{OUTPUT.name}: {OUTPUT.stat().st_size} bytes")


def _records(package: Path, name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((package / "data" / f"{name}.json").read_text(encoding="utf-8"))
    return found


if __name__ == "__main__":
    main()
