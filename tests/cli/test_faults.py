"""What people get wrong: one line on standard error (what, where, what to do), exit 2 or 3, no output."""

from __future__ import annotations

import builtins
import errno
import os
import re
import signal
from typing import TYPE_CHECKING

import pytest
from running import ROOT, Ran, call, run

from reseau_cli import __main__
from reseau_cli.core.errors import UsageError
from reseau_cli.core.messages.faults import fault_text, reason_text
from reseau_cli.core.messages.fr.errors import TEXTS

if TYPE_CHECKING:
    from pathlib import Path

COMMANDS: list[tuple[str, str]] = [
    # What is typed, and what the line must hold, words apart.
    ("", "match"),
    ("mach", "mach match"),
    ("--vers", "--vers --version"),
    ("match --lack finance", "--lack --lacks"),
    ("match --zzz", "--zzz"),
    ("match --lacks", "--lacks"),
    ("match --lacks financ", "--lacks financ finance"),
    ("match --wants finance,busines", "--wants « finance »"),
    ("match --stage growin", "--stage growing"),
    ("match --legal-form sarll", "--legal-form sarl"),
    ("match --must money", "--must budget hours remote department"),
    ("match --budget -5", "--budget -5 1 000 000"),
    ("match --budget abc", "--budget abc"),
    ("match --budget 1.5", "--budget 1.5"),
    ("match --budget ²", "--budget ²"),
    (
        "match --turnover 999999999999999999999999999999999999999999999999999999999999999999999",
        "--turnover …",
    ),
    ("match --solitude 4", "--solitude 4 3"),
    ("match --hours 745", "--hours 744"),
    ("match --postcode 98000", "--postcode 98000"),
    ("match --postcode 99999", "--postcode 99999"),
    ("match --postcode 4400", "--postcode 4400"),
    ("match --postcode 44OOO", "--postcode 44OOO"),
    ("match --postcode 440000", "--postcode 440000 5"),
    ("match --commune Nante", "--commune Nante « Nantes (44) »"),
    ("match --commune Zzzzqqq", "--commune Zzzzqqq"),
    ("match --commune Monaco", "--commune Monaco"),
    ("match --department 99", "--department 99"),
    ("match --department Loar-Atlantike", "--department Loar-Atlantike"),
    ("match --trade 99.99Z", "--trade 99.99Z 56.10A"),
    ("match --sample boulanger", "boulanger boulangere plombier"),
    ("match boulangere", "boulangere"),
    ("match --sample --top 0", "--top 0 1"),
    ("match --sample --top -1", "--top -1"),
    ("match --sample --top many", "--top many"),
    ("match --sample --format xml", "xml table, json"),
    ("match --sample --format jsn", "jsn « json »"),
    ("match --sample --lang de", "--lang de fr, en"),
    ("match --sample=plombie", "plombie « plombier »"),
    ("match --deep=oui", "--deep"),
    ("match --jsn", "--jsn « --json »"),
    ("match -x", "-x reseau match --help"),
    ("visit bni --outcome joint extra words", "« extra words »"),
    ("completion csh", "SHELL bash, zsh, fish"),
    ("completion", "SHELL bash, zsh, fish"),
    ("zzzz", "« zzzz » reseau --help"),
    ("match je suis boulanger", "--text"),
    ("near Xyzzyx", "« Xyzzyx »"),
    ("report bni --fact zz", "« zz » reseau show bni --json"),
    ("match --no-input", "--lacks --profile"),
    ("why cjd --no-input", "--lacks --profile"),
    ("catalogue", "check schema"),
    ("catalogue chek", "chek « check »"),
    ("help matc", "matc « match »"),
    ("match --profile nowhere.yaml", "nowhere.yaml"),
    ("match --sample --catalogue nowhere.yaml", "nowhere.yaml"),
    ("show", "ID"),
    ("near", "LIEU"),
    ("show cdj", "cdj « cjd »"),
    ("show cjd bni", "« bni »"),
    ("compare cjd", "deux"),
    ("compare cjd CJD", "deux"),
    ("compare cjd bnii", "bnii « bni »"),
    ("list --vocation busines", "--vocation « business »"),
    ("list --need argent", "--need finance"),
    ("list --kind networks", "--kind « network »"),
    ("list --department 99", "--department 99"),
    ("list --price free", "--price free"),
    ("list --top 0", "--top 0"),
]

PROFILES: dict[str, tuple[str | bytes, str]] = {
    # What is in the file, and what the line must hold beside the file's name.
    "malformed": ("solitude: 1\nlacks: [finance\nwants: x\n", "ligne 3"),
    "tabs": ("lacks:\n\t- finance\n", "ligne 2"),
    "unknown key": ("solitude: 1\nlack: [finance]\n", "ligne 2 lack « lacks »"),
    "unknown inner key": ('situation:\n  postcod: "44000"\n', "ligne 2 situation.postcod « postcode »"),
    "key out of its section": ("solitude: 1\nbudget: 3\n", "ligne 2 « means.budget »"),
    "key of no section": ("means:\n  hourss: 3\n", "ligne 2 means.hourss « hours »"),
    "unknown word": ("solitude: 1\nlacks:\n- finance\n- financ\n", "ligne 2 lacks financ « finance »"),
    "a list for a number": ("solitude: [1]\n", "ligne 1 solitude"),
    "a number for a list": ("lacks: 3\n", "ligne 1 lacks"),
    "a text for yes or no": ('situation:\n  woman: "peut-être"\n', "ligne 2 situation.woman true"),
    "a number for a section": ("situation: 3\n", "ligne 1 situation"),
    "a yes for a number": ("solitude: true\n", "ligne 1 solitude"),
    "unquoted postcode": (
        "solitude: 1\nsituation:\n  postcode: 44000\n",
        'ligne 3 situation.postcode guillemets "01000"',
    ),
    "unquoted octal postcode": (
        "solitude: 1\nsituation:\n  postcode: 01000\n",
        'ligne 3 situation.postcode guillemets "',
    ),
    "a number with a zero before it": ("solitude: 1\nmeans:\n  budget: 0500\n", "ligne 3 « 0500 »"),
    "a number read as a time": ("solitude: 1\nmeans:\n  hours: 1:30\n", "ligne 3 « 1:30 »"),
    "unquoted department": ("situation:\n  department: 01\n", "ligne 2 situation.department guillemets"),
    "unquoted trade": ("situation:\n  trade: 56.10\n", "ligne 2 situation.trade guillemets"),
    "a date for a text": ("text: 2020-01-01\n", "ligne 1 text guillemets"),
    "an impossible date": ("solitude: 1\ntext: 2020-13-45\n", "ligne 2 « 2020-13-45 »"),
    "duplicate key": ("solitude: 1\nsolitude: 2\n", "ligne 2 solitude"),
    "duplicate key in JSON": ('{"solitude": 1,\n "solitude": 2}', "ligne 2 solitude"),
    "duplicate inner key in JSON": ('{"situation": {"age": 3, "age": 4}}', "ligne 1 age"),
    "more than 1 MB": ("# " + "x" * 1_000_000, "1 000 000"),
    "binary": (bytes(range(256)) * 10, "UTF-8"),
    "Latin-1": ("text: é\n".encode("latin-1"), "UTF-8"),
    "UTF-16": ("lacks: [finance]".encode("utf-16"), "UTF-8"),
    "alias bomb": ("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n", "ligne &"),
    "alias of itself": ("lacks: &a [*a]\n", "ligne 1 &"),
    "merge key": ("situation: &s {age: 30}\nmeans:\n  <<: *s\n", "ligne 1 &"),
    "deep": ("[" * 500 + "]" * 500, "ligne 1"),
    "very deep": ("[" * 100_000, "ligne 1"),
    "deep JSON": ('{"a":' * 5000 + "1" + "}" * 5000, "ligne 1"),
    "a tag that is not so": ("solitude: 1\ntext: !!bool x\n", "ligne 2 « x » guillemets"),
    "an empty number": ("solitude: !!int ''\n", "ligne 1 guillemets"),
    "a time that is none": ("text: !!timestamp x\n", "ligne 1 « x »"),
    "a list as key": ("solitude: 1\n? [a, b]\n: 1\n", "ligne 2 clé"),
    "a mapping as key": ("? {a: b}\n: 1\n", "ligne 1 clé"),
    "a tag that runs code": ("text: !!python/object/apply:os.getcwd []\n", "ligne 1"),
    "two documents": ("solitude: 1\n---\nsolitude: 2\n", "ligne 2"),
    "empty": ("", "vide"),
    "blank": (" \n\n", "vide"),
    "only a comment": ("# rien\n", "vide"),
    "a list": ("- lacks\n- wants\n", "ligne 1"),
    "a JSON list": ("[1, 2]", "ligne 1"),
    "a sentence": ("bonjour", "ligne 1"),
    "JSON and more": ('{"solitude": 1} x', "ligne 1"),
    "not a number": ('{"solitude": NaN}', "ligne 1 solitude NaN"),
    "infinity": ("solitude: .inf\n", "ligne 1 solitude"),
    "a number without end": ("solitude: " + "9" * 5000, "ligne 1"),
    "control character": ('{"text": "a\\u0007b"}', "ligne 1 text"),
    "lone surrogate": ('{"text": "a\\ud800b"}', "ligne 1"),
    "escape code in a value": ('{"lacks": ["\\u001b[31m\\nfinance"]}', "ligne 1 lacks ?[31m?finance"),
    "escape code in a key": ('{"\\u001b[31m\\nlacks": 1}', "ligne 1 ?[31m?lacks"),
    "a text too long": (f"text: {'x' * 2001}\n", "ligne 1 text 2 000"),
    "unknown postcode": ('solitude: 1\nsituation: {postcode: "98000"}\n', "98000"),
}

TYPED: dict[str, tuple[list[str], str]] = {
    "control character": (["match", "--text", "a\x07b"], "--text"),
    "lone surrogate": (["match", "--text", "a\udce9b"], "--text"),
    "surrogate in a commune": (["match", "--commune", "\udce9"], "--commune"),
    "surrogate for an id": (["show", "\udce9"], "?"),
    "surrogate for a flag": (["match", "--\udce9"], "--"),
    "surrogate for a file": (["match", "--profile", "\udce9"], "?"),
    "a null byte in a file name": (["match", "--profile", "a\0b"], "a?b"),
    "a line break in a value": (["match", "--lacks", "fin\nance"], "fin?ance"),
    "a line break in an id": (["show", "x\ny"], "x?y"),
    "a line break in a flag": (["match", "--x\ny"], "--x?y"),
    "a line break in a command": (["x\ny"], "x"),
    "an escape code": (["match", "--sample", "--format", "\x1b[31mred"], "?[31mred"),
    "braces": (["match", "--lacks", "{near}{0}"], "{near}{0}"),
    "ten thousand letters": (["match", "--lacks", "x" * 10_000], "…"),
}


WORD = re.compile(r"« [^»]+ »|ligne \d+|\S+")


def holds(ran: Ran, code: int, words: str) -> None:
    """One line that names what it must, and nothing else."""
    assert ran.code == code, ran
    assert ran.out == ""
    assert ran.err.startswith("reseau : ") and ran.err.endswith("\n") and ran.err.count("\n") == 1
    assert "Traceback" not in ran.err
    assert all(char.isprintable() or char in "\u202f\n" for char in ran.err)
    line = ran.err.replace("\u202f", " ")
    for word in WORD.findall(words):
        assert word in line, (word, line)


@pytest.mark.parametrize(("typed", "words"), COMMANDS, ids=[typed[:40] or "nothing" for typed, _ in COMMANDS])
def test_commands(typed: str, words: str) -> None:
    holds(call(*typed.split()), 3 if "nowhere" in typed else 2, words)


@pytest.mark.parametrize("name", PROFILES)
def test_profile_files(name: str, tmp_path: Path) -> None:
    content, words = PROFILES[name]
    file = tmp_path / "owner.yaml"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    code = 2 if name == "unknown postcode" else 3
    ran = call("match", "--profile", str(file))
    holds(ran, code, words)
    assert ("owner.yaml" in ran.err) == (code == 3)


@pytest.mark.parametrize("name", TYPED)
def test_text_that_is_no_text(name: str) -> None:
    typed, words = TYPED[name]
    holds(call(*typed), 3 if "--profile" in typed else 2, words)


def test_a_folder_for_a_file(tmp_path: Path) -> None:
    for flags in (["--profile"], ["--sample", "--catalogue"]):
        holds(call("match", *flags, str(tmp_path)), 3, str(tmp_path))


def test_empty_standard_input() -> None:
    holds(run("match", "--profile", "-"), 3, "entrée standard")


@pytest.mark.parametrize(
    ("lang", "told"), [("fr", "(ce fichier n’existe pas)"), ("en", "(No such file or directory)")]
)
def test_what_the_system_says_is_told_in_the_language_of_the_line(lang: str, told: str) -> None:
    ran = call("match", "--profile", "absent.yaml", "--lang", lang)
    assert (ran.code, ran.out) == (3, "")
    assert told in ran.err


@pytest.mark.parametrize(
    "known", [errno.ENOENT, errno.EEXIST, errno.EISDIR, errno.EACCES, errno.EROFS, errno.ENOSPC]
)
def test_common_reasons_of_the_system_have_french_words(known: int) -> None:
    reason = os.strerror(known)
    assert reason_text(reason, "fr") != reason == reason_text(reason, "en")


@pytest.mark.parametrize("words", [("",), (" ", "")])
def test_no_place_is_a_place_missing(words: tuple[str, ...]) -> None:
    holds(call("near", *words), 2, "manque LIEU")


def test_a_variable_is_named() -> None:
    holds(call("match", "--sample", env={"RESEAU_BUDGET": "abc"}), 2, "RESEAU_BUDGET abc")


def test_faults_in_english() -> None:
    ran = call("match", "--lacks", "financ", "--lang", "en")
    assert ran.err.startswith("reseau: --lacks: “financ” is not known")
    assert "Did you mean “finance”?" in ran.err


@pytest.mark.parametrize("code", [code for code in TEXTS if not code.startswith(("system-", "near", "line"))])
def test_every_fault_is_worded_in_both_languages(code: str) -> None:
    names = (
        "value",
        "country",
        "known",
        "top",
        "reason",
        "limit",
        "key",
        "id",
        "message",
        "least",
        "status",
        "file",
        "line",
        "row",
        "path",
        "command",
    )
    values = {name: f"<{name}>" for name in names}
    for lang in ("fr", "en"):
        text = fault_text(UsageError(code, **values), lang)
        assert text.startswith("<file>") and "{" not in text and len(text) > 30


CATALOGUE: dict[str, tuple[str, str, int | None, str]] = {
    # In a catalogue of two records: what is replaced, by what, how many lines below the fault is, its words.
    "duplicate id": ("id: 60000-rebonds", "id: 100000-entrepreneurs", None, "100000-entrepreneurs"),
    "unknown key": ("  kind: network", "  kindd: network\n  kind: network", 0, "100000-entrepreneurs.kindd"),
    "unknown word": (
        "  vocations: [social]",
        "  vocations: [sociable]",
        0,
        "100000-entrepreneurs.vocations sociable",
    ),
    "missing key": ("  kind: network\n", "", None, "100000-entrepreneurs.kind"),
    "unquoted code": (
        "    scope: national",
        "    departments: [01]\n    scope: departmental",
        0,
        "presence.departments",
    ),
    "a text too long": ("  good_for: ", "  good_for: " + "x" * 151, 0, "100000-entrepreneurs.good_for"),
    "duplicate key": ("  kind: network", "  kind: network\n  kind: place", 1, "kind"),
    "not YAML": ("  kind: network", "  kind: [network", 1, "YAML"),
    "no records": ("networks:", "nets:", None, "networks"),
}


@pytest.mark.parametrize("name", CATALOGUE)
def test_catalogues(name: str, tmp_path: Path) -> None:
    whole = (ROOT / "data" / "networks.yaml").read_text(encoding="utf-8")
    head, *records = whole.split("\n- id: ")
    kept = [one for one in records if one.partition("\n")[0] in ("100000-entrepreneurs", "60000-rebonds")]
    two = "alone: true\n" + "\n- id: ".join([head, *kept]) + "\n"
    before, after, offset, words = CATALOGUE[name]
    line = two[: two.index(before)].count("\n") + 1
    file = tmp_path / "mine.yaml"
    file.write_text(two, encoding="utf-8")
    assert call("list", "--catalogue", str(file)).code == 0
    broken = two.replace(before, after, 1)
    assert broken != two
    file.write_text(broken, encoding="utf-8")
    for command in (["match", "--sample"], ["list"]):
        ran = call(*command, "--catalogue", str(file))
        holds(ran, 3, words)
        assert "mine.yaml" in ran.err
        assert offset is None or f"ligne {line + offset}" in ran.err


def test_an_argument_that_is_no_text_is_refused() -> None:
    told = run("near", os.fsdecode(b"Orl\xe9ans"))
    assert told.code == 2 and "UTF-8" in told.err and told.err.count("\n") == 1


@pytest.mark.parametrize("columns", ["²", "9" * 5000, "0", "-1", "", "1"])
def test_a_width_that_is_none_is_done_without(columns: str) -> None:
    for command in (["match", "--sample"], ["catalogue", "stats"]):
        assert call(*command, env={"COLUMNS": columns}).code == 0


def test_what_the_machine_refuses_is_no_misuse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    file = tmp_path / "owner.yaml"
    file.write_text("solitude: 1")
    with monkeypatch.context() as locked:
        opened = open
        locked.setattr(
            builtins,
            "open",
            lambda one, *how, **more: (refuses if str(one) == str(file) else opened)(one, *how, **more),
        )
        holds(call("match", "--profile", str(file)), 4, "owner.yaml accès refusé")
        holds(call("match", "--sample", "--catalogue", str(file)), 4, "owner.yaml accès refusé")
    monkeypatch.setattr(os, "fsync", refuses)
    target = str(tmp_path / "new.tsv")
    dump = tmp_path / "rna.csv"
    dump.write_text("id;titre;objet;objet_social1;adrs_codeinsee;adrs_libcommune;position\n")
    holds(call("catalogue", "import-rna", str(dump), "--out", target), 4, "new.tsv accès refusé")
    assert sorted(tmp_path.iterdir()) == [file, dump]


def test_a_terminal_that_goes_while_the_system_ends_the_process_is_one_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(__main__, "_heard", [])
    before = [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)]
    with pytest.raises(KeyboardInterrupt):
        __main__._stop(signal.SIGTERM, None)
    __main__._stop(signal.SIGHUP, None)  # what is begun is put away
    assert __main__._interrupted() == 128 + signal.SIGTERM
    # Python tells, with a traceback, of a signal that waited while its handler was taken away.
    assert [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)] == before
