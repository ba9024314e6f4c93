"""What an install is made of, as a CycloneDX 1.5 document: ``python scripts/sbom.py > sbom.json``.

Read from what is installed beside the program, so that it tells what runs: each library, its version, its licence, what
it needs. The same bytes for the same install; no address of a registry.
"""

from __future__ import annotations

import json
import re
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import Any

from packaging.requirements import Requirement

OURS = "reseau-cli"


def sbom() -> dict[str, Any]:
    """The document."""
    found = installed(OURS)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {**component(found[OURS]), "type": "application"}},
        "components": [component(one) for name, one in sorted(found.items()) if name != OURS],
        "dependencies": [
            {"ref": reference(one), "dependsOn": sorted(reference(found[name]) for name in needed(one))}
            for _, one in sorted(found.items())
        ],
    }


def installed(start: str) -> dict[str, Distribution]:
    """A distribution and all that it needs here, by name."""
    found: dict[str, Distribution] = {}
    waiting = [start]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = distribution(name)
            waiting += needed(found[name])
    return found


def needed(one: Distribution) -> list[str]:
    """The names of what a distribution needs on this system, its extras left out."""
    asked = map(Requirement, one.requires or ())
    return sorted(
        {bare(each.name) for each in asked if not each.marker or each.marker.evaluate({"extra": ""})}
    )


def component(one: Distribution) -> dict[str, Any]:
    """A distribution as CycloneDX writes it."""
    return {
        "type": "library",
        "bom-ref": reference(one),
        "name": bare(one.metadata["Name"]),
        "version": one.version,
        "purl": reference(one),
        "licenses": [{"expression": licence}]
        if (licence := one.metadata.get("License-Expression"))
        else licences(one),
    }


def licences(one: Distribution) -> list[dict[str, Any]]:
    """The licences of a distribution that does not tell them as an expression: its field, else its classifiers."""
    told = [
        line.rpartition(" :: ")[2]
        for line in one.metadata.get_all("Classifier", [])
        if line.startswith("License ::")
    ]
    field = (one.metadata.get("License") or "").strip().partition("\n")[0]
    return [{"license": {"name": name}} for name in ([field] if field else told)]


def reference(one: Distribution) -> str:
    """The name of a version, as package URLs write it."""
    return f"pkg:pypi/{bare(one.metadata['Name'])}@{one.version}"


def bare(name: str) -> str:
    """A name as all its spellings are one."""
    return re.sub(r"[-_.]+", "-", name).lower()


def main() -> int:
    """Print the document."""
    try:
        json.dump(sbom(), sys.stdout, ensure_ascii=False, indent=1)
    except PackageNotFoundError as error:
        print(error, file=sys.stderr)
        return 1
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
