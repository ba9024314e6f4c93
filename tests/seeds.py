"""Sound examples of what each reader of ``readers.py`` reads, from which a search begins."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from register_dump import COLUMNS, row
from running import ROOT

from reseau_cli.catalogue.sirene import FIRMS, PLACES

if TYPE_CHECKING:
    from reseau_cli.catalogue.dump import Columns


def _lines(*lines: str) -> bytes:
    return "\n".join(lines).encode()


def _json(data: object) -> bytes:
    return json.dumps(data, ensure_ascii=False).encode()


def _header(columns: Columns) -> str:
    return ",".join((*columns.needed, *columns.perhaps))


_PLACE = {
    "siret": "12345678200010",
    "commune": "44109",
    "libelle_commune": "NANTES",
    "code_postal": "44000",
    "activite_principale": "94.11Z",
    "etat_administratif": "A",
    "libelle_voie": "DU VAL",
}
_FIRM = {
    "siren": "123456782",
    "nom_complet": "CLUB DES ENTREPRISES",
    "activite_principale": "94.11Z",
    "nature_juridique": "9220",
    "date_creation": "2012-03-01",
    "tranche_effectif_salarie": "02",
    "statut_diffusion": "O",
    "siege": _PLACE,
    "matching_etablissements": [_PLACE],
    "complements": {"est_entrepreneur_individuel": False},
}
_DESK = {
    "nom": "Chambre",
    "pivot": [{"type_service_local": "cci"}],
    "code_insee_commune": "44109",
    "adresse": [{"numero_voie": "1 rue X", "code_postal": "44000", "nom_commune": "Nantes"}],
    "telephone": [{"valeur": "04"}],
    "site_internet": [{"valeur": "https://exemple.fr"}],
    "adresse_courriel": ["a@exemple.fr"],
}
_KEPT_DESK = {"kind": "cci", "name": "C", "commune": "44109", "address": ""}
_KEPT_DESK |= dict.fromkeys(("phone", "email", "site", "revised"))
_RECORDS = (ROOT / "examples" / "mon-intercommunalite.yaml").read_bytes()
_PROFILE = b"lacks: [finance]\nsolitude: 2\nsituation: {postcode: '44000', trade: boulangerie}\ntried: {bni: joined}\n"
_STATE = {
    "profile": {"solitude": 3, "means": {"budget": 100}},
    "path": ["lacks"],
    "position": 1,
    "known": ["place"],
}
_NOTE = {"id": "bni", "outcome": "joined", "day": "2026-11-30"}
_HEAD = {"dossier": 1, "day": "2026-11-30", "before": None, "files": {}}
_ENTRY = {
    "client": "a",
    "row": 2,
    "key": "k",
    "files": {"a.md": "0"},
    "told": None,
    "fault": ["lacks", "?"],
}
_VISITED = {
    "url": "https://exemple.fr",
    "ids": ["a"],
    "verdict": "ok",
    "status": 200,
    "address": "",
    "reason": "",
    "fingerprint": None,
    "day": "2026-11-25",
}
_FIRM_ROW = "123456782,O,A,9220,94.11Z,CLUB,2009-05-04"
_PLACE_ROW = "123456782,12345678200010,O,A,94.11Z,44109,NANTES,2009-05-04,CLUB,,3,RUE,X,44000"

SEEDS: dict[str, tuple[bytes, ...]] = {
    "profile": (_PROFILE, _json({"lacks": ["finance"], "situation": {"age": 40}})),
    "flags": (
        b"--lacks\0finance,people\0--solitude\0003\0--json",
        b"--tried=bni=joined\0--top\0005\0--man",
    ),
    "catalogue": (_RECORDS, b"date: 2026-11\nnetworks:\n" + _RECORDS.partition(b"networks:\n")[2]),
    "overlay": (
        _RECORDS,
        b"alone: true\n" + _RECORDS.partition(b"- id: bni")[0],
        b"networks:\n- {id: bni, name: B}\n",
    ),
    "saved answers": (_json(_STATE),),
    "visits": (_json({"visits": [_NOTE]}),),
    "journal": (_lines(json.dumps(_HEAD), json.dumps(_ENTRY), '{"end": true, "files": {}}'),),
    "clients": (
        b".csv\n" + (ROOT / "examples" / "clients.csv").read_bytes()[:900],
        b".jsonl\n" + _json({"pseudonym": "a", "solitude": 3}),
        b".yaml\n- {pseudonym: a, solitude: 3}\n",
    ),
    "firms": (_json({"results": [_FIRM]}),),
    "employers": (_json({"results": [_FIRM]}),),
    "desks": (_json({"results": [_DESK, _DESK | {"pivot": json.dumps(_DESK["pivot"])}]}),),
    "centres": (_json([{"code": "44109", "centre": {"coordinates": [-1.5, 47.2]}}]),),
    "register of associations": (
        _lines(
            ";".join(COLUMNS), row(titre="CLUB DES ENTREPRENEURS", objet="réunir", objet_social1="022530")
        ),
    ),
    "register of firms": (
        _lines(_header(FIRMS), _FIRM_ROW, "", _header(PLACES), _PLACE_ROW),
        _lines("", "", _header(PLACES), _PLACE_ROW),
    ),
    "directory": (_json({"service": [_DESK]}),),
    "kept tables": (
        _lines("44109\tNANTES\t2024\tW1\tCLUB\t3 RUE X, 44000 NANTES"),
        _json(_KEPT_DESK),
    ),
    "pages": (b"<html><style>a{}</style><body><!-- x --><p>Le club</p><script>1<2</script></body>",),
    "visited pages": (_json(_VISITED),),
    "robots": (b"User-agent: *\nDisallow: /a\nCrawl-delay: 3\nAllow: /b$\nRequest-rate: 1/5\n",),
    "redirections": (b"https://exemple.fr/\n/b?c#d", b"http://[::1]/\nhttps://user@exemple.fr:99/"),
    "folded answers": (b"\x1f\x8b\x08" + bytes(5) + b"\x02\xff\x03" + bytes(10),),
    "places": tuple(
        map(
            str.encode,
            (
                "44000 Nantes",
                "3 rue du Port, 29900 Concarneau",
                "à 20 min de Crest, Drôme",
                "bassin d'Arcachon",
                "13",
                "St-Jean cedex 3",
            ),
        )
    ),
    "trades": tuple(
        map(
            str.encode,
            ("boulangerie", "56.10A", "coiffeur·euse à domicile", "fleuriste et salon de the"),
        )
    ),
    "sentences": tuple(
        map(
            str.encode,
            (
                "je suis seul depuis que mon associé est parti, boulanger à Crest",
                "cherche un pret de 20 000 euros, 3 salaries, 52 ans",
            ),
        )
    ),
}
"""Name of a reader -> examples, each of which it takes."""
