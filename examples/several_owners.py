"""Several owners read from JSON Lines on standard input: one line each, their ids in order, the fault where there is one.

Usage: python examples/several_owners.py < owners.jsonl
"""

from __future__ import annotations

import json
import sys

from reseau_cli import load_catalogue, rank, read_profile
from reseau_cli.core.errors import ReseauError


def main() -> None:
    """Rank the catalogue for each line."""
    catalogue = load_catalogue()
    for line in sys.stdin:
        try:
            answer = rank(read_profile(json.loads(line)), catalogue)
        except (ReseauError, ValueError) as error:
            print(json.dumps({"error": str(error)}))
            continue
        print(json.dumps({"ids": [match.network.id for match in answer.matches[:5]]}))


if __name__ == "__main__":
    main()
