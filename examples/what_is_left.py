"""For each département given, what an owner asks that no network there serves: what an adviser may want to bring.

Usage: python examples/what_is_left.py 44 23 976
"""

from __future__ import annotations

import sys

from reseau_cli import Profile, advise, load_catalogue


def main() -> None:
    """Print a line for each département."""
    catalogue = load_catalogue()
    for department in sys.argv[1:]:
        owner = Profile(lacks=("people", "finance"), wants=("fellowship", "women"), department=department)
        advice = advise(owner, catalogue, lang="en")
        print(
            f"{department}: serves {', '.join(advice.covered)}; leaves {', '.join(advice.uncovered) or 'nothing'}"
        )


if __name__ == "__main__":
    main()
