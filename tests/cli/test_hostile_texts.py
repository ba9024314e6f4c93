"""What a catalogue, a register, an argument or a file name holds acts on no terminal and in no spreadsheet, on any face."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest
import yaml
from running import ROOT, call
from server import Reply, serving

from reseau_cli.catalogue import schema
from reseau_cli.core.text.hidden import escaped, hidden_in, inert

if TYPE_CHECKING:
    from pathlib import Path

EVIL = "\x1b]0;t\x07\x1b[2J\x9b31m\u202egpj\u200b\u2066\ufeff\r\x08\x85\u2028"
LINE = "\x9b31m\u202egpj\u200b\u2066\ufeff\x85\u2028"
"""What a text of a record would hold, were it not refused as the catalogue is read: no face rests on that."""

ADDRESS = "/\x1b]0;t\x07\x1b[2J\u202e"
EXAMPLE = ROOT / "examples" / "mon-intercommunalite.yaml"
ID = "exemple-club-des-deux-rives"


def soiled(value: object, where: tuple[str, ...] = ()) -> object:
    """A record whose every free text begins and ends with what no face may show."""
    if isinstance(value, dict):
        return {key: soiled(inner, (*where, key)) for key, inner in value.items()}
    if isinstance(value, list):
        return [soiled(inner, where) for inner in value]
    if where[-1] in ("website", "url", "finder") and isinstance(value, str):
        return value + ADDRESS
    free = {"name", "what", "good_for", "not_for", "first_step", "rhythm", "facts", "other", "cues"}
    return f"={LINE}{value}{LINE}"[:75] if where[-1] in free and isinstance(value, str) else value


@pytest.fixture(scope="module")
def evil(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("evil")
    data = yaml.safe_load(EXAMPLE.read_text(encoding="utf-8"))
    data["networks"] = [soiled(one) for one in data["networks"]]
    path = folder / f"mine{EVIL[-12:].replace('/', '')}.yaml"
    path.write_text(yaml.safe_dump(data), encoding="utf-8")
    return str(path)


@pytest.fixture(autouse=True)
def read_unchecked(few: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a record holds is read: what is tested is the boundary behind."""
    monkeypatch.setattr(schema, "record_problems", lambda record: [])


def clean(text: str) -> None:
    found = hidden_in(text)
    assert not found, repr(text[max(found.start() - 30, 0) : found.end() + 10])


MATCH = ("match", "--wants", "local-roots", "--postcode", "44000", "--top", "40")
COMMANDS = {
    "match": MATCH,
    "plan": ("plan", *MATCH[1:], "--date", "2026-11-30"),
    "show": ("show", ID),
    "list": ("list", "deux rives"),
    "near": ("near", "44000"),
    "compare": ("compare", ID, "bni"),
    "why": ("why", ID, *MATCH[1:-2]),
    "report": ("report", ID, "--correction", "x\u202ey\x1b[2J"),
    "stats": ("catalogue", "stats"),
    "check": ("catalogue", "check"),
    "unknown": ("show", f"deux{EVIL}"),
}
FACES = dict.fromkeys(
    ("match", "show", "compare"), ("table", "plain", "json", "yaml", "csv", "markdown", "html")
)
FACES |= {
    "list": ("table", "plain", "json", "csv"),
    "near": ("table", "plain", "json"),
    "why": ("table", "json"),
}
FACES |= {"plan": ("table", "json", "markdown", "html", "ics"), "report": ("table", "json")}


@pytest.mark.parametrize(
    ("name", "face"), [(name, face) for name in COMMANDS for face in FACES.get(name, ("table",))]
)
def test_every_face_is_inert(name: str, face: str, evil: str, tmp_path: Path) -> None:
    flags = ["--plain"] if face == "plain" else [] if face == "table" else ["--format", face]
    given = [evil] if name == "check" else ["--catalogue", evil]
    told = call(*COMMANDS[name], *given, *flags)
    assert told.code in ((1,) if name == "check" else (2,) if name == "unknown" else (0,)), told.err
    assert told.out or told.err
    clean(told.out)
    clean(told.err)
    if face == "csv":
        file = tmp_path / "answer"
        assert call(*COMMANDS[name], *given, *flags, "-o", str(file)).code == 0
        clean(file.read_bytes().decode())


def test_json_reads_back_what_the_record_holds(evil: str) -> None:
    told = call("show", ID, "--catalogue", evil, "--format", "json")
    assert json.loads(told.out)["name"].startswith(f"={LINE}")


def test_colours_are_ours_alone(evil: str) -> None:
    told = call("show", ID, "--catalogue", evil, env={"NO_COLOR": None, "FORCE_COLOR": "1", "TERM": "xterm"})
    assert "\x1b[1m" in told.out and "\x1b]0;" not in told.out and "\x1b[2J" not in told.out
    assert "\u202e" not in told.out and "\x9b" not in told.out


def test_no_cell_is_a_formula(evil: str) -> None:
    told = call(*MATCH, "--catalogue", evil, "--format", "csv")
    cells = [cell for row in csv.reader(io.StringIO(told.out)) for cell in row]
    assert any("'=" in cell for cell in cells)
    assert not [cell for cell in cells if cell.startswith(("=", "@", "+"))]


def test_clients_of_a_batch_are_no_formulas(tmp_path: Path) -> None:
    table = tmp_path / "owners.csv"
    table.write_text("pseudonym,solitude\n=cmd|'/c calc'!A0,3\n@x\u202ey,2\n", encoding="utf-8")
    told = call("batch", str(table), "-o", "-")
    clean(told.out)
    assert not [row for row in csv.reader(io.StringIO(told.out)) if row[0].startswith(("=", "@"))], told
    lines = tmp_path / "owners.jsonl"
    lines.write_text(json.dumps({"pseudonym": EVIL, "solitude": 3}) + "\n")
    told = call("batch", str(lines), "-o", "-")
    clean(told.out)
    assert json.loads(told.out.splitlines()[0])["pseudonym"].startswith(EVIL[:-6])


def test_what_a_register_says_is_inert() -> None:
    seat = {"commune": "44109", "libelle_commune": f"NANTES{EVIL}", "code_postal": "44000"}
    firm = {"siren": "123456782", "nom_complet": f"B{EVIL}ON", "nom_raison_sociale": f"B{EVIL}ON"}
    firm |= {"statut_diffusion": "O", "etat_administratif": "A", "siege": seat, "activite_principale": EVIL}
    with serving(lambda asked: Reply({"results": [firm], "total_results": 1})) as (url, _):
        for flags in ((), ("--format", "json")):
            told = call("company", "123456782", "--yes", *flags, env={"RESEAU_COMPANY_URL": url})
            assert told.code == 0, told.err
            clean(told.out)
            clean(told.err)


def test_a_declared_association_is_inert(tmp_path: Path) -> None:
    dump = tmp_path / f"rna{EVIL[-9:]}.csv"
    dump.write_text(
        "id;titre;objet;objet_social1;adrs_codeinsee;adrs_libcommune;position\n"
        f"W1;CLUB DES ENTREPRENEURS {EVIL};réunir les chefs d'entreprise;;44109;NANTES{EVIL};A\n",
        encoding="utf-8",
    )
    env = {"XDG_DATA_HOME": str(tmp_path / "data")}
    told = call("catalogue", "import-rna", str(dump), env=env)
    for ran in (told, *(call("near", "44000", *flags, env=env) for flags in ((), ("--format", "json")))):
        assert ran.code == 0, ran.err
        clean(ran.out)
        clean(ran.err)


def test_a_table_of_clients_is_inert(tmp_path: Path, evil: str) -> None:
    table = tmp_path / f"clients{EVIL[-9:]}.csv"
    table.write_text("client;postcode;wants\nAnne;44000;local-roots\n=B\u202e;44000;x\u202ey\x1b\n")
    told = call("dossier", str(table), "--to", str(tmp_path / "out"), "--catalogue", evil)
    assert told.code in (0, 1, 3), told
    clean(told.out)
    clean(told.err)
    for file in (tmp_path / "out").rglob("*"):
        if file.suffix in (".html", ".ics", ".json", ".csv"):
            clean(file.read_bytes().decode().removeprefix("\ufeff"))


@pytest.mark.parametrize(
    "sign", ["\x1b", "\x9b", "\r", "\u202e", "\u200b", "\ufeff", "\U000e0041", "\u115f", "\u2067", "\ud800"]
)
def test_hidden_signs(sign: str) -> None:
    assert inert(f"a{sign}b") == "a?b"
    assert json.loads(escaped(json.dumps(sign, ensure_ascii=False))) == sign


def test_what_french_needs_is_no_hidden_sign() -> None:
    text = "« L’œuvre » : 1\u202f500\u00a0€ – 50 %\tÀ bientôt…\r\n"
    assert inert(text) == text
