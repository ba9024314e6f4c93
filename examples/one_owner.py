"""One owner: what to do first, and the networks that suit, each with its first reason.

Usage: python examples/one_owner.py
"""

from __future__ import annotations

from reseau_cli import advise, load_catalogue, read_profile


def main() -> None:
    """Print the answer to a plumber of Cahors."""
    profile = read_profile(
        {
            "lacks": ["law-standards", "administration"],
            "wants": ["representation"],
            "situation": {"postcode": "46000", "trade": "plombier", "employees": 1},
            "means": {"budget": 400, "hours": 2},
        }
    )
    advice = advise(profile, load_catalogue(), top=3)
    if advice.first:
        print(advice.first.text)
    for shown in advice.shown:
        reason = shown.explanation.reasons[0] if shown.explanation.reasons else ""
        print(f"{shown.rank}. {shown.match.network.name}: {reason}")


if __name__ == "__main__":
    main()
