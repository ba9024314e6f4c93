"""Compile ``data/places.yaml`` and the official names into ``src/reseau_cli/data/places.tsv``.

Run from anywhere: ``python scripts/build_places.py``; needs PyYAML, which the installed program does not.
One line a name: the name folded, its article apart; what it is ("region", "departments", "communes", "group" of communes
or "abroad"); its Insee codes, its SIREN, or its country; the name as it is written.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "data" / "places.yaml"
TARGET = ROOT / "src" / "reseau_cli" / "data" / "places.tsv"

sys.path.insert(0, str(ROOT / "src"))

from reseau_cli.core.france.departments import HOMES, REGIONS  # noqa: E402
from reseau_cli.core.france.former_regions import FORMER  # noqa: E402
from reseau_cli.territory import communes, communes_by_name  # noqa: E402
from reseau_cli.territory.typed_place import bare, fold  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

Row = tuple[str, str, str, str]


def rows(told: dict[str, Any]) -> set[Row]:
    """The lines of the table.

    Raises:
        ValueError: a code or a commune that does not exist.
    """
    found = [*_official(told), *_areas(told), *_communes(told)]
    found += [(name, "abroad", to, to) for to, names in told["abroad"].items() for name in (to, *names)]
    rows = {
        (bare(fold(str(name).replace("&", " et "))), kind, codes, label) for name, kind, codes, label in found
    }
    return rows | set(_groups({row[0] for row in rows}))


def _groups(known: set[str]) -> Iterator[Row]:
    """Intercommunalités by their whole name, and without its legal form where nothing else is called so."""
    for line in bytes(communes.table()).decode().split("\n"):
        if line.startswith("#"):
            siren, _, name = line[1:].partition("\t")
            whole = fold(name)
            short = bare(re.sub(rf"^(?:(?:{_FORMS}|de|du|des|d|la|le|les|l) )+", "", whole))
            formless = re.sub(rf"^(?:{_FORMS}) (?:(?:de|du|des|d) )?", "", whole)
            keys = {whole, short, formless, _spelled(whole)} - known
            yield from (
                (key, "group", siren, name)
                for key in keys
                if len(key) > SHORT and not communes_by_name.by_name(key)
            )


def _spelled(name: str) -> str:
    """A name with its legal form in full: "cc du pays de salers" is a "communaute de communes"."""
    form, _, rest = name.partition(" ")
    full = {"cc": "communaute de communes", "ca": "communaute d agglomeration", "cu": "communaute urbaine"}
    return f"{full.get(form, form)} {rest}"


SHORT = 5
"""A name of so few letters ("CC du Sud") tells no place."""
_VALLEYS = (
    "vallée de la",
    "vallée du",
    "vallée de l'",
    "vallée de",
    "vallée d'",
    "haute vallée de la",
    "haute vallée du",
    "haute vallée de l'",
)
_FORMS = "cc|ca|cu|metropole|communaute|communes|agglomeration|urbaine"


def _official(told: dict[str, Any]) -> Iterator[Row]:
    """Régions and départements, by their names and by what people call them."""
    for code, region in REGIONS.items():
        inside = [home.code for home in HOMES.values() if home.region == code]
        alone = len(inside) == 1  # overseas, a région is its one département
        meant = ("departments", inside[0], HOMES[inside[0]].name) if alone else ("region", code, region.name)
        yield from ((name, *meant) for name in (region.name, *told["regions"].get(code, ())))
    for code, home in HOMES.items():
        for name in (home.name, *told["departments"].get(code, ())):
            yield name, "departments", code, home.name


def _areas(told: dict[str, Any]) -> Iterator[Row]:
    """Régions of before 2016, natural areas, what is around a town."""
    for area, codes in FORMER.items():
        yield from ((name, "departments", codes, area) for name in (area, *told["former"].get(area, ())))
    rivers = [(f"{told_of} {name}", codes) for name, codes in told["rivers"].items() for told_of in _VALLEYS]
    for area, codes in (
        *told["areas"].items(),
        *((name, codes) for name, codes in rivers if name not in told["areas"]),
    ):
        if unknown := set(codes.split()) - HOMES.keys():
            raise ValueError(f"{area}: {unknown}")
        yield area, "departments", codes, area[0].upper() + area[1:]
    for code, peoples in told["around"].items():
        for people in peoples:
            yield from ((name, "departments", code, HOMES[code].name) for name in (people, _her(people)))


def _communes(told: dict[str, Any]) -> Iterator[Row]:
    """Islands, towns by another name than theirs, and parts of towns."""
    for name, where in told["communes"].items():
        meant = [_commune(town, home) for home, towns in where.items() for town in towns]
        label = name if len(meant) > 1 else _name(meant[0])
        yield name, "communes", " ".join(meant), label[0].upper() + label[1:]
    for home, towns in (*told["quarters"].items(), *told["towns"].items()):
        for town, names in towns.items():
            code = _commune(town, home)
            yield from ((name, "communes", code, _name(code)) for name in names)


def _her(people: str) -> str:
    """The feminine: "nantais" is "nantaise", "manceau" "mancelle", "vendéen" "vendéenne"."""
    if people.endswith("eau"):
        return people[:-3] + "elle"
    return people + ("ne" if people.endswith("en") else "e")


def _commune(name: str, home: str) -> str:
    """The code of a commune, or arrondissement, of a département."""
    named = [one for one in communes_by_name.by_name(name, home) if fold(one.name) == fold(name)]
    named = named or list(communes_by_name.by_name(name.replace("Arrondissement", ""), home))
    if len(named) != 1:
        raise ValueError(f"{name} ({home}): {[one.code for one in named]}")
    return named[0].code


def _name(code: str) -> str:
    one = communes.by_code(code)
    assert one is not None
    return one.name


def main() -> int:
    """Write the compiled table and say how many names it holds."""
    found = rows(yaml.safe_load(SOURCE.read_text(encoding="utf-8")))
    lines = ["\t".join(row) for row in sorted(found)]
    TARGET.write_text("\n" + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{TARGET.relative_to(ROOT)}: {len(lines)} names")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
