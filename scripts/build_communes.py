"""Write the tables of communes that `reseau` ships: src/reseau_cli/data/communes.tsv, commune_names.tsv, commune_ends.txt.

To rerun for the next vintage, from the root of the repository:
    npm pack @etalab/decoupage-administratif@6.0.0    (the version of the year; 6.0.0 is COG 2026)
    npm pack @etalab/decoupage-administratif@0.3.0    (February 2019: the names that the mergers since have ended)
    mkdir now then
    tar xzf etalab-decoupage-administratif-6.0.0.tgz -C now
    tar xzf etalab-decoupage-administratif-0.3.0.tgz -C then
    PYTHONPATH=src python scripts/build_communes.py now/package then/package
then the tests, and the vintage named in src/reseau_cli/territory/communes.py. The data is under the
Licence Ouverte 2.0 (Insee, DGCL, La Poste; put together by Etalab), the package's code under MIT.

The first is UTF-8 text, one line per commune of today (metropolitan France, overseas départements and
collectivités) or arrondissement of Paris, Lyon and Marseille: Insee code, name, ARM for an
arrondissement, SIREN of the EPCI, population, postcodes. Then one line per EPCI: # and SIREN, name.

The second has one line per name, sorted: folded, its article apart, code of the commune of today, population, or = where
a merger or a new name has ended that name. The third has the same names from their last letter to their first, sorted.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from reseau_cli.territory.commune_names import PAST
from reseau_cli.territory.typed_place import bare, fold

OUTPUT = Path(__file__).parent.parent / "src" / "reseau_cli" / "data"
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


def today(communes: list[dict[str, Any]]) -> set[tuple[str, str, str]]:
    """The folded name, the code and the people ("0" where they are not known) of each commune of today."""
    return {
        (fold(record["nom"]), record["code"], str(record.get("population") or 0))
        for record in communes
        if record["type"] in KINDS
    }


def former(communes: list[dict[str, Any]], earlier: list[dict[str, Any]]) -> set[tuple[str, str, str]]:
    """The same of the names that are no commune's of today any more: name, code of the commune of today, "=".

    Args:
        communes: the records of communes.json, which tell delegated and associated communes, and former codes.
        earlier: those of an earlier vintage.
    """
    names = {
        record["code"]: fold(record["nom"]) for record in communes if record["type"] == "commune-actuelle"
    }
    into = {code: code for code in names}
    into |= {old: record["code"] for record in communes for old in record.get("anciensCodes", ())}
    into |= {record["code"]: record["chefLieu"] for record in communes if "chefLieu" in record}
    rows = set()
    for record in (*communes, *earlier):
        if record["type"] == "arrondissement-municipal":
            continue
        heirs = (into.get(record.get(key, "")) for key in ("code", "chefLieu", "nouveauCode"))
        heir = next((code for code in heirs if code), None)
        name = fold(record["nom"])
        if heir and name != names[heir]:
            rows.add((name, heir, PAST))
    return rows


def forwards(rows: set[tuple[str, str, str]]) -> str:
    """The table of names, as they begin."""
    lines = ((bare(name), name.removesuffix(bare(name)).strip(), *rest) for name, *rest in rows)
    return "\n" + "".join(sorted("\t".join(line) + "\n" for line in lines))


def backwards(rows: set[tuple[str, str, str]]) -> str:
    """The table of names, as they end."""
    return "\n" + "".join(sorted({bare(name)[::-1] + "\n" for name, _, _ in rows}))


def main() -> None:
    """Read the two unpacked npm packages named on the command line and write the tables."""
    parser = argparse.ArgumentParser(description="Build the table of communes.")
    parser.add_argument("now", type=Path, help="folder of the unpacked npm package of this year")
    parser.add_argument("then", type=Path, help="folder of the unpacked npm package of 2019")
    told = parser.parse_args()
    communes = _records(told.now, "communes")
    names = today(communes) | former(communes, _records(told.then, "communes"))
    files = {
        "communes.tsv": table(communes, _records(told.now, "epci")),
        "commune_names.tsv": forwards(names),
        "commune_ends.txt": backwards(names),
    }
    for name, content in files.items():
        (OUTPUT / name).write_bytes(content.encode())
        print(f"{name}: {len(content.encode())} bytes")


def _records(package: Path, name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((package / "data" / f"{name}.json").read_text(encoding="utf-8"))
    return found


if __name__ == "__main__":
    main()
