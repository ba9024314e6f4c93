"""A synthetic dump of the register of associations, in the exact form of the official files, of any size."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

COLUMNS = (
    "id;id_ex;siret;rup_mi;gestion;date_creat;date_decla;date_publi;date_disso;nature;groupement;titre;titre_court;objet;"
    "objet_social1;objet_social2;adrs_complement;adrs_numvoie;adrs_repetition;adrs_typevoie;adrs_libvoie;adrs_distrib;"
    "adrs_codeinsee;adrs_codepostal;adrs_libcommune;adrg_declarant;adrg_complemid;adrg_complemgeo;adrg_libvoie;"
    "adrg_distrib;adrg_codepostal;adrg_achemine;adrg_pays;dir_civilite;telephone;siteweb;email;publiweb;observation;"
    "position;maj_time"
).split(";")
"""The 41 columns of 2018; since 2024 ``telephone`` and ``email`` are gone."""

_OTHERS = [
    ("AMICALE DE PETANQUE", "pratique de la pétanque", "011000"),
    ("COMITE DES FETES", "animer le village", "030012"),
    ("PARENTS D'ELEVES", "représenter les parents", "015000"),
    ("CHORALE DU CANTON", "chanter", "006000"),
]


def row(columns: list[str] = COLUMNS, **cells: str) -> str:
    """One line of a dump."""
    usual = {
        "position": "A",
        "date_decla": "2024-05-01",
        "date_disso": "0001-01-01",
        "objet_social2": "000000",
    }
    usual |= {"adrs_codeinsee": "44109", "adrs_libcommune": "NANTES", "adrg_declarant": "PERSONNE INVENTÉE"}
    usual |= {"adrs_libvoie": "RUE INVENTÉE", "dir_civilite": "PM"}
    values = usual | {"id": "W442000001"} | cells
    return ";".join('"' + values.get(column, "").replace('"', '""') + '"' for column in columns) + "\n"


def dump(size: int, seed: int = 1, columns: list[str] = COLUMNS) -> Iterator[str]:
    """A header and ``size`` lines, one in a hundred a club of owners."""
    draw = random.Random(seed)
    yield ";".join(columns) + "\n"
    for number in range(size):
        home = f"{draw.randrange(1, 96):02d}{draw.randrange(1, 500):03d}"
        if number % 100 == 0:
            told = {
                "titre": f"CLUB DES ENTREPRENEURS N° {number}",
                "objet": "réunir les chefs d'entreprise",
                "objet_social1": "022530",
            }
        else:
            title, purpose, code = draw.choice(_OTHERS)
            told = {"titre": title, "objet": purpose, "objet_social1": code}
        yield row(columns, id=f"W{number:09d}", adrs_codeinsee=home, adrs_libcommune="VILLE", **told)
