"""What is proposed where the readers of places and trades refuse or ask: to be read by a person, line by line.

Usage: python bench/refusals.py

Each proposal must be less absurd than none: a far one sends its reader further away than a blank would.
"""

from __future__ import annotations

from reseau_cli.core.errors import ProfileError
from reseau_cli.territory.place_reader import read_place
from reseau_cli.territory.trade_reader import read_trade

PLACES = (
    "Nulleparville, Trifouilly-les-Oies, Montpélié, Perpinian, Clermon feran, Zigzagville, vallée du Bidule, "
    "rue de la Gare, Anse Truc, Le Bourg, Les Trois Chênes, Château-Rien, Gotham, Atlantide, Saint-Machin, "
    "Sainte-Bidule-sur-Mer, Bourges-la-Reine, Marseillle-en-Provence, Qimper, le Grand Large"
).split(", ")
TRADES = (
    "jsp; dompteur de licornes; vendeur; installateur; opérateur; agent; chef de projet; responsable; bricolage et autres; "
    "je fais plein de choses; prestataire; multi-activité; animaux; énergie; audiovisuel; expert; exploitant; gestionnaire; "
    "distributeur; praticien"
).split("; ")


def main() -> int:
    """Print the forty, with what is taken and what is proposed."""
    for typed in PLACES:
        found = read_place(typed)
        print(f"{typed} | {found.how} | {'; '.join(one.label for one in found.meanings) or '–'}")
    for typed in TRADES:
        try:
            read = read_trade(typed)
        except ProfileError as refusal:
            print(f"{typed} | {refusal.code}")
            continue
        proposed = "; ".join(f"{one.code} {one.title} ({one.matched})" for one in read.proposed)
        print(f"{typed} | {', '.join(read.codes) or 'unknown'} | {proposed or '–'}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
