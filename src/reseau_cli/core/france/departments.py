"""The 18 régions, the 101 départements and the overseas collectivités of France, and the rules from a code to them.

Source: Insee, code officiel géographique (COG) 2026, for the codes, names, régions and people. The neighbours are
those with a common land border, the same way round in both lists; Calvados and Seine-Maritime, which
the Seine estuary parts, are not neighbours. `at` is the locative as it is said ("en Loire-Atlantique").
Loaded on every run: plain tuples and one split per line keep the import near a millisecond.
"""

from __future__ import annotations

import re
from unicodedata import combining, normalize

from ..tuples import NamedTuple


class Region(NamedTuple):
    """A région: Insee code, official name, and the name as said after "je travaille" ("en Bretagne")."""

    code: str
    name: str
    at: str


class Department(NamedTuple):
    """A département or collectivité: code, official name, code of its région (or ""), of its neighbours, locative.

    `thousands` counts its people: the legal population of its communes, as in their table.
    """

    code: str
    name: str
    region: str
    neighbours: tuple[str, ...]
    at: str
    thousands: int


# code|preposition (with its space or apostrophe)|name
_REGIONS = """\
01|en |Guadeloupe
02|en |Martinique
03|en |Guyane
04|à |La Réunion
06|à |Mayotte
11|en |Île-de-France
24|en |Centre-Val de Loire
27|en |Bourgogne-Franche-Comté
28|en |Normandie
32|dans les |Hauts-de-France
44|dans le |Grand Est
52|dans les |Pays de la Loire
53|en |Bretagne
75|en |Nouvelle-Aquitaine
76|en |Occitanie
84|en |Auvergne-Rhône-Alpes
93|en |Provence-Alpes-Côte d'Azur
94|en |Corse"""

# code|région|preposition (with its space or apostrophe)|name|thousands of people|neighbours
_DEPARTMENTS = """\
01|84|dans l'|Ain|679|38 39 69 71 73 74
02|32|dans l'|Aisne|523|08 51 59 60 77 80
03|84|dans l'|Allier|333|18 23 42 58 63 71
04|93|dans les |Alpes-de-Haute-Provence|168|05 06 26 83 84
05|93|dans les |Hautes-Alpes|143|04 26 38 73
06|93|dans les |Alpes-Maritimes|1128|04 83
07|84|en |Ardèche|334|26 30 38 42 43 48 84
08|44|dans les |Ardennes|266|02 51 55
09|76|en |Ariège|156|11 31 66
10|44|dans l'|Aube|310|21 51 52 77 89
11|76|dans l'|Aude|380|09 31 34 66 81
12|76|dans l'|Aveyron|280|15 30 34 46 48 81 82
13|93|dans les |Bouches-du-Rhône|2088|30 83 84
14|28|dans le |Calvados|709|27 50 61
15|84|dans le |Cantal|144|12 19 43 46 48 63
16|75|en |Charente|353|17 24 79 86 87
17|75|en |Charente-Maritime|672|16 24 33 79 85
18|24|dans le |Cher|299|03 23 36 41 45 58
19|75|en |Corrèze|241|15 23 24 46 63 87
21|27|en |Côte-d'Or|540|10 39 52 58 70 71 89
22|53|dans les |Côtes-d'Armor|612|29 35 56
23|75|dans la |Creuse|116|03 18 19 36 63 87
24|75|en |Dordogne|418|16 17 19 33 46 47 87
25|27|dans le |Doubs|547|39 70 90
26|84|dans la |Drôme|524|04 05 07 38 84
27|28|dans l'|Eure|603|14 28 60 61 76 78 95
28|24|en |Eure-et-Loir|433|27 41 45 61 72 78 91
29|53|dans le |Finistère|933|22 56
2A|94|en |Corse-du-Sud|168|2B
2B|94|en |Haute-Corse|187|2A
30|76|dans le |Gard|771|07 12 13 34 48 84
31|76|en |Haute-Garonne|1471|09 11 32 65 81 82
32|76|dans le |Gers|193|31 40 47 64 65 82
33|75|en |Gironde|1690|17 24 40 47
34|76|dans l'|Hérault|1230|11 12 30 81
35|53|en |Ille-et-Vilaine|1121|22 44 49 50 53 56
36|24|dans l'|Indre|216|18 23 37 41 86 87
37|24|en |Indre-et-Loire|619|36 41 49 72 86
38|84|en |Isère|1299|01 05 07 26 42 69 73
39|27|dans le |Jura|258|01 21 25 70 71
40|75|dans les |Landes|434|32 33 47 64
41|24|dans le |Loir-et-Cher|329|18 28 36 37 45 72
42|84|dans la |Loire|774|03 07 38 43 63 69 71
43|84|en |Haute-Loire|229|07 15 42 48 63
44|52|en |Loire-Atlantique|1488|35 49 56 85
45|24|dans le |Loiret|691|18 28 41 58 77 89 91
46|76|dans le |Lot|176|12 15 19 24 47 82
47|75|dans le |Lot-et-Garonne|334|24 32 33 40 46 82
48|76|en |Lozère|76|07 12 15 30 43
49|52|en |Maine-et-Loire|834|35 37 44 53 72 79 85 86
50|28|dans la |Manche|498|14 35 53 61
51|44|dans la |Marne|563|02 08 10 52 55 77
52|44|en |Haute-Marne|168|10 21 51 55 70 88
53|52|en |Mayenne|305|35 49 50 61 72
54|44|en |Meurthe-et-Moselle|732|55 57 67 88
55|44|dans la |Meuse|180|08 51 52 54 88
56|53|dans le |Morbihan|783|22 29 35 44
57|44|en |Moselle|1051|54 67
58|27|dans la |Nièvre|201|03 18 21 45 71 89
59|32|dans le |Nord|2616|02 62 80
60|32|dans l'|Oise|830|02 27 76 77 80 95
61|28|dans l'|Orne|275|14 27 28 50 53 72
62|32|dans le |Pas-de-Calais|1458|59 80
63|84|dans le |Puy-de-Dôme|664|03 15 19 23 42 43
64|75|dans les |Pyrénées-Atlantiques|707|32 40 65
65|76|dans les |Hautes-Pyrénées|231|31 32 64
66|76|dans les |Pyrénées-Orientales|497|09 11
67|44|dans le |Bas-Rhin|1164|54 57 68 88
68|44|dans le |Haut-Rhin|771|67 88 90
69|84|dans le |Rhône|1915|01 38 42 71
70|27|en |Haute-Saône|233|21 25 39 52 88 90
71|27|en |Saône-et-Loire|550|01 03 21 39 42 58 69
72|52|dans la |Sarthe|567|28 37 41 49 53 61
73|84|en |Savoie|448|01 05 38 74
74|84|en |Haute-Savoie|861|01 73
75|11|à |Paris|2104|92 93 94
76|28|en |Seine-Maritime|1261|27 60 80
77|11|en |Seine-et-Marne|1468|02 10 45 51 60 89 91 93 94 95
78|11|dans les |Yvelines|1485|27 28 91 92 95
79|75|dans les |Deux-Sèvres|375|16 17 49 85 86
80|32|dans la |Somme|565|02 59 60 62 76
81|76|dans le |Tarn|397|11 12 31 34 82
82|76|dans le |Tarn-et-Garonne|266|12 31 32 46 47 81
83|93|dans le |Var|1119|04 06 13 84
84|93|dans le |Vaucluse|572|04 07 13 26 30 83
85|52|en |Vendée|714|17 44 49 79
86|75|dans la |Vienne|439|16 36 37 49 79 87
87|75|en |Haute-Vienne|373|16 19 23 24 36 86
88|44|dans les |Vosges|357|52 54 55 67 68 70 90
89|27|dans l'|Yonne|332|10 21 45 58 77
90|27|dans le |Territoire de Belfort|140|25 68 70 88
91|11|dans l'|Essonne|1338|28 45 77 78 92 94
92|11|dans les |Hauts-de-Seine|1655|75 78 91 93 94 95
93|11|en |Seine-Saint-Denis|1704|75 77 92 94 95
94|11|dans le |Val-de-Marne|1427|75 77 91 92 93
95|11|dans le |Val-d'Oise|1282|27 60 77 78 92 93
971|01|en |Guadeloupe|384|
972|02|en |Martinique|361|
973|03|en |Guyane|294|
974|04|à |La Réunion|890|
976|06|à |Mayotte|257|"""

# An overseas collectivité is of no région; Clipperton and the austral lands have no inhabitants.
_COLLECTIVITIES = """\
975||à |Saint-Pierre-et-Miquelon|6|
977||à |Saint-Barthélemy|11|
978||à |Saint-Martin|31|
986||à |Wallis-et-Futuna|11|
987||en |Polynésie française|279|
988||en |Nouvelle-Calédonie|265|"""


def _regions() -> dict[str, Region]:
    rows = (line.split("|") for line in _REGIONS.split("\n"))
    return {code: Region(code, name, to + name) for code, to, name in rows}


def _departments(table: str) -> dict[str, Department]:
    rows = (line.split("|") for line in table.split("\n"))
    return {
        code: Department(code, name, region, tuple(near.split()), to + name, int(thousands))
        for code, region, to, name, thousands, near in rows
    }


REGIONS: dict[str, Region] = _regions()
DEPARTMENTS: dict[str, Department] = _departments(_DEPARTMENTS)
COLLECTIVITIES: dict[str, Department] = _departments(_COLLECTIVITIES)
HOMES = DEPARTMENTS | COLLECTIVITIES
"""Where an owner may be."""

OVERSEAS = frozenset({"971", "972", "973", "974", "976", *COLLECTIVITIES})

# Collectivités of the 971 postal range that are not part of the Guadeloupe.
_ISLANDS = {"97133": "977", "97150": "978"}


def department_typed(text: str) -> str | None:
    """The département or collectivité that a text names by its code or its official name; None for any other text.

    Args:
        text: "44", "1", "2a", "974", "Loire-Atlantique", "la Loire Atlantique", with or without accents.
    """
    key = _key(text)
    code = key.upper().zfill(2)
    if code in HOMES:
        return code
    bare = {key, key.partition(" ")[2] if key.startswith(("l ", "la ", "le ", "les ")) else key}
    return next((code for code, home in HOMES.items() if bare & {_key(home.name)}), None)


def _key(text: str) -> str:
    plain = "".join(sign for sign in normalize("NFKD", text.casefold()) if not combining(sign))
    return " ".join(re.findall(r"[a-z0-9]+", plain))


def prefix(code: str) -> str:
    """The code of the département or collectivité that a commune's code or a postcode starts with."""
    return code[:3] if code.startswith(("97", "98")) else code[:2]


def department_of_postcode(code: str) -> str | None:
    """The département or collectivité a 5-digit postcode belongs to by the postal rule.

    A few communes near a border are served from the next département (Éloise, 74, has 01200): when the
    commune is known, `department_of_commune` is the one to trust.

    Args:
        code: five digits, no space.

    Returns:
        A key of `HOMES`; None for a malformed code, Monaco (98000) or a number outside all of them.
    """
    if len(code) != 5 or not (code.isascii() and code.isdigit()):
        return None
    if code in _ISLANDS:
        return _ISLANDS[code]
    if code.startswith("20"):
        # 20200-20620 is Haute-Corse, whose range goes on in 206xx.
        return "2A" if code < "20200" else "2B" if code < "20700" else None
    home = prefix(code)
    return home if home in HOMES else None


def department_of_commune(code: str) -> str:
    """The département or collectivité of a commune or municipal arrondissement.

    Args:
        code: the 5-character Insee code, for instance "44109", "2A004" or "97411".

    Returns:
        A key of `HOMES`.

    Raises:
        ValueError: the code is malformed, or is nowhere.
    """
    home = prefix(code)
    if len(code) != 5 or not code.isascii() or not code[2:].isdigit() or home not in HOMES:
        raise ValueError(f"not a commune of a French département: {code!r}")
    return home
