"""How well typed places and trades are read: right, asked, wrong, wrong in silence, with a bootstrap interval.

Usage: python bench/reader.py FILE.yaml... [--misses]

A file is a list, or a mapping that holds one, of entries of either shape: a place ({typed, means: {communes, departments,
region, country}, ask}) or a trade ({typed, naf, ask}). Communes are Insee codes, or names as "Nom (44)".

- right: taken without a word, and it is what was meant; or known as out of France, where it is;
  an arrondissement of Paris, Lyon or Marseille is its city; départements that together are what was meant (an old
  région, a new town) leave nothing to ask;
- asked: a choice is left open, or said, and what was meant is its first or second; or nothing is meant, and none taken;
- wrong: what was meant is not proposed, and something is said; silent: something else is taken without a word.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

import yaml

from reseau_cli.core.errors import ProfileError
from reseau_cli.core.france.arrondissements import city_of
from reseau_cli.core.france.departments import HOMES, REGIONS
from reseau_cli.core.france.naf import covers
from reseau_cli.territory import communes, communes_by_name
from reseau_cli.territory.place_reader import read_place
from reseau_cli.territory.trade_reader import read_trade
from reseau_cli.territory.typed_place import fold

KINDS = ("right", "asked", "wrong", "silent")
DRAWS, SEED = 2000, 20261129


def entries(path: Path) -> list[dict[str, Any]]:
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    if isinstance(data, dict):
        data = next(value for value in data.values() if isinstance(value, list))
    return [entry for entry in data if isinstance(entry, dict) and "typed" in entry]


def verdict(entry: dict[str, Any]) -> str:
    """Which of KINDS an entry's reading is."""
    proposed, said, meant = _trade(entry) if "naf" in entry else _place(entry)
    hits = [fits(one) for fits in meant for one in proposed[:1]]
    first = any(hits)
    second = first or any(fits(one) for fits in meant for one in proposed[1:2])
    if not meant:  # nothing in France, or no trade: refused, or said
        refused = not proposed or getattr(proposed[0], "kind", "") == "abroad"
        return "right" if refused else "asked" if said else "silent"
    if said:
        return "asked" if second else "wrong"
    if not proposed:
        return "wrong"
    return "silent" if not first or (entry.get("ask") and not _whole(proposed[0], entry)) else "right"


def _whole(taken: Any, entry: dict[str, Any]) -> bool:
    """Whether what is taken is all that may be meant: several départements together, and no commune beside."""
    told = [
        set(map(str, _list(one.get("departments"))))
        for one in _list(entry.get("means"))
        if isinstance(one, dict)
    ]
    together = set(getattr(taken, "departments", ()))
    return len(together) > 1 and together in told and together == set().union(*told)


def _list(value: Any) -> list[Any]:
    return [] if value in (None, "", []) else list(value) if isinstance(value, list | tuple) else [value]


def _place(entry: dict[str, Any]) -> tuple[list[Any], bool, list[Any]]:
    found = read_place(str(entry["typed"]))
    said = found.how in ("open", "close", "unknown") or bool(found.doubts)
    proposed = list(found.meanings[:1] if found.how == "settled" else found.meanings)
    means = [
        one for one in _list(entry.get("means")) if isinstance(one, dict) and any(map(_list, one.values()))
    ]
    means = [one for one in means if one.get("country") != "France" or len(one) > 1]
    return proposed, said, [_place_fits(one) for one in means]


def _place_fits(means: dict[str, Any]) -> Any:
    towns = {code for name in _list(means.get("communes")) for code in _codes(str(name))}
    homes = {str(code).upper().zfill(2) for code in _list(means.get("departments"))}
    regions = {_region(str(name)) for name in _list(means.get("region"))}
    countries = {fold(str(name)) for name in _list(means.get("country"))} - {"france", "fr"}

    def fits(one: Any) -> bool:
        if countries or one.kind == "abroad":
            return fold(one.label) in countries
        if towns:
            if not one.communes:  # told by its département, where that is said to be right too
                return bool(homes) and set(one.departments) == homes
            taken = {city_of(code) or code for code in one.communes}
            wanted = {city_of(code) or code for code in towns}
            return bool(taken & wanted) and (taken <= wanted or wanted <= taken)
        if homes:
            inside = set(one.departments) or {
                code for code, home in HOMES.items() if home.region == one.region
            }
            return (
                one.kind != "commune"
                and bool(inside)
                and (inside <= homes or homes <= inside)
                and (len(inside ^ homes) <= max(2, len(homes)))
            )
        if regions:
            inside = {HOMES[code].region for code in one.departments if code in HOMES} or {one.region}
            whole = {code for code, home in HOMES.items() if home.region in regions}
            return one.region in regions or (inside == regions and set(one.departments) == whole)
        return False

    return fits


def _codes(name: str) -> list[str]:
    one = communes.by_code(name)
    if one:
        return [one.code]
    return [found.code for found in communes_by_name.by_name(name) if fold(found.name) in fold(name)] or [
        found.code for found in communes_by_name.by_name(name)[:1]
    ]


def _region(name: str) -> str:
    code = name.zfill(2) if name.isdecimal() else ""
    if code in REGIONS:
        return code
    return next((key for key, one in REGIONS.items() if fold(one.name) == fold(name)), name)


def _trade(entry: dict[str, Any]) -> tuple[list[Any], bool, list[Any]]:
    wanted = [str(code).strip() for code in _list(entry.get("naf"))]
    try:
        found = read_trade(str(entry["typed"]))
    except ProfileError:
        return [], True, [_trade_fits(code) for code in wanted]
    rest = [one.code for one in found.proposed if one.code not in found.codes]
    proposed = [*found.codes, *rest]
    said = bool(found.doubts) or len(found.codes) > 1
    return proposed, said, [_trade_fits(code) for code in wanted]


def _trade_fits(wanted: str) -> Any:
    def fits(code: str) -> bool:
        try:
            return covers(wanted, code) is not False
        except ValueError:
            return wanted == code

    return fits


def interval(verdicts: list[str]) -> tuple[float, float]:
    """The middle 95 % of the share right or asked, over draws with replacement."""
    draw, good = random.Random(SEED), [kind in ("right", "asked") for kind in verdicts]
    shares = sorted(sum(draw.choices(good, k=len(good))) / len(good) for _ in range(DRAWS))
    return shares[int(0.025 * DRAWS)], shares[int(0.975 * DRAWS)]


def main() -> int:
    """Print a line a file, and with ``--misses`` what was missed."""
    for name in [one for one in sys.argv[1:] if not one.startswith("--")]:
        read = entries(Path(name))
        verdicts, spent = [], []
        for entry in read:
            start = process_time()
            verdicts.append(verdict(entry))
            spent.append(1000 * (process_time() - start))
        count = Counter(verdicts)
        low, high = interval(verdicts)
        good = (count["right"] + count["asked"]) / len(verdicts)
        told = " ".join(f"{kind} {count[kind]}" for kind in KINDS)
        most = sorted(spent)[int(0.95 * len(spent))]
        pace = f"{median(spent):.1f} ms each, {most:.1f} for one in twenty, {max(spent):.0f} at worst"
        print(
            f"{Path(name).name}: {len(verdicts)} typed, {told}, good {good:.3f} [{low:.3f}, {high:.3f}], {pace}"
        )
        if "--misses" in sys.argv:
            for entry, kind in zip(read, verdicts, strict=True):
                if kind in ("wrong", "silent"):
                    print(f"  {kind:6} {entry['typed']!r} -> {entry.get('naf', entry.get('means'))}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
