"""Each reader of what may come from anybody, as a function of bytes: what ``scripts/fuzz.py`` searches.

A reader may refuse (``ReseauError``), and then tells so in both languages; any other exception is a find.
"""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

from reseau_cli import ear
from reseau_cli.archives import gunzipped
from reseau_cli.ask import saved
from reseau_cli.catalogue import declared, directory, link_report, overlay, rna, shipped, sirene, store
from reseau_cli.catalogue.build import compile_records
from reseau_cli.catalogue.check import Known, check, hints
from reseau_cli.catalogue.source import parse
from reseau_cli.cli import answers, conversation, matching, options, plain_line, profile_file
from reseau_cli.core.catalogue.link_verdict import Answer, fingerprint
from reseau_cli.core.errors import OutsideError, ReseauError
from reseau_cli.core.messages.faults import fault_text
from reseau_cli.core.owner.company import profile_of
from reseau_cli.core.owner.profile import to_mapping
from reseau_cli.dossier import clients
from reseau_cli.dossier.journal import Journal
from reseau_cli.outside import directory as desks
from reseau_cli.outside import employers, links, official_tables, redirections, register
from reseau_cli.territory import place_reader, trade_reader
from reseau_cli.territory.location import place_of
from reseau_cli.visits import read_from

if TYPE_CHECKING:
    from collections.abc import Callable

    from reseau_cli.core.catalogue.network import Catalogue

TODAY = (2026, 11, 30)


def run(name: str, content: bytes) -> bool:
    """Whether the reader of a name takes a content; it refuses in words."""
    try:
        READERS[name](content)
    except ReseauError as error:
        for lang in ("fr", "en"):
            fault_text(error, lang)
        return False
    return True


@cache
def _home() -> tempfile.TemporaryDirectory[str]:
    """In memory where the system has such a folder: readers of files are given each try as one. Gone with the process."""
    return tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)


def _folder() -> Path:
    return Path(_home().name)


def _as_file(name: str, read: Callable[[Path], object]) -> Callable[[bytes], object]:
    def reading(content: bytes) -> object:
        path = _folder() / name
        path.write_bytes(content)
        return read(path)

    return reading


def _text(content: bytes) -> str:
    return content.decode("utf-8", "surrogateescape")  # as the system hands arguments over


def _quiet(rows: int) -> None:
    """What hears how far a reading has come."""


class _Server:
    """A client whose servers all answer the same."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def json(self, url: str, params: object = None) -> Any:
        try:
            return json.loads(self._content, parse_constant=int)
        except (ValueError, RecursionError):
            raise OutsideError("broken-answer", path=url) from None

    def content(self, url: str) -> bytes:
        return self._content

    def probe(self, method: str, url: str) -> Answer:
        return Answer(200, url, page=self._content)


@cache
def _small() -> Catalogue:
    """A catalogue of two records, over which to lay others."""
    records = [shipped.load().record(id_) for id_ in ("bni", "cjd")]
    return store.read(compile_records(records, "small", "2026-11", {}))


def _laid(path: Path) -> object:
    small = _small()
    with ExitStack() as stack:
        stack.enter_context(mock.patch.object(shipped, "load", lambda: small))
        stack.enter_context(mock.patch.object(shipped, "code", lambda: [shipped.__file__]))
        stack.enter_context(mock.patch.object(overlay.cache, "load", lambda key: None))
        stack.enter_context(mock.patch.object(overlay.cache, "keep", lambda key, files: None))
        return overlay.lay([path])


def _checked(content: bytes) -> None:
    document = parse(content, "mine.yaml")
    found = check(document, Known(lambda code: code.startswith("5"), _small, TODAY))
    list(hints(document, found))


def _flags(content: bytes) -> object:
    asked = plain_line.read(_text(content).split("\0"), matching.match)
    return asked and options.from_flags(asked["given"])


def _firms(content: bytes) -> None:
    for firm in register.find(_Server(content), "boulangerie", None):  # type: ignore[arg-type]
        profile_of(firm, 2026)


def _around(content: bytes) -> None:
    place = place_of(answers.Profile(postcode="44000"))
    for question in employers.questions(place)[:2]:
        employers.answers(_Server(content), question, place)  # type: ignore[arg-type]


def _centres(content: bytes) -> None:
    with mock.patch.object(official_tables, "DEPARTMENTS", ("44",)):
        official_tables.centres(_Server(content), lambda done, of: None)  # type: ignore[arg-type]


def _kept(content: bytes) -> None:
    with mock.patch.dict(os.environ, XDG_DATA_HOME=str(_folder())):
        for file in (
            declared.path("rna"),
            declared.path("sirene"),
            declared.path("rna").with_name(directory.FILE),
        ):
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(content)
        declared.near(place_of(answers.Profile(postcode="44000")), 5)
        directory.near("44")


def _table(content: bytes) -> None:
    kind, _, rest = content.partition(b"\n")
    suffix = kind.decode("latin-1").strip()
    path = _folder() / f"clients{suffix if suffix in clients.READERS else '.csv'}"
    path.write_bytes(rest)
    clients.read(path)


def _stock(content: bytes) -> None:
    paths = [_folder() / "firms.csv", _folder() / "places.csv"]
    for path, part in zip(paths, content.partition(b"\n\n")[::2], strict=True):
        path.write_bytes(part)
    sirene.read(paths, _quiet)


def _robots(content: bytes) -> None:
    visitor = links.Visitor(_Server(content))  # type: ignore[arg-type]
    visitor._rules_of("https://exemple.fr/a").crawl_delay("reseau-cli")


def _redirected(content: bytes) -> None:
    with mock.patch.object(redirections.socket, "getaddrinfo", side_effect=OSError):
        first, _, location = content.decode("latin-1").partition("\n")
        redirections.onward("https://exemple.fr/", first, location)
        redirections.server_of(location)


_EAR = cache(ear.load)
"""Opened once: a search brings many sentences."""


def _heard(content: bytes) -> None:
    with mock.patch.object(ear, "load", _EAR):
        conversation.heard(_text(content))


def _unfolded(content: bytes) -> None:
    try:
        gunzipped([content[:9], content[9:]], 10_000)
    except ValueError as error:  # as the client takes it
        raise OutsideError("broken-answer", path="exemple.fr") from error


READERS: dict[str, Callable[[bytes], object]] = {
    "profile": _as_file("owner.yaml", lambda path: to_mapping(profile_file.read(str(path)))),
    "flags": _flags,
    "catalogue": _checked,
    "overlay": _as_file("mine.yaml", _laid),
    "saved answers": _as_file("answers.json", saved.load_from),
    "visits": _as_file("visits.json", read_from),
    "journal": _as_file("journal.jsonl", lambda path: Journal(path.parent)),
    "clients": _table,
    "firms": _firms,
    "employers": _around,
    "desks": lambda content: desks.desks(_Server(content), "44"),  # type: ignore[arg-type]
    "centres": _centres,
    "register of associations": _as_file("rna.csv", lambda path: rna.read(path, 2020, _quiet)),
    "register of firms": _stock,
    "directory": _as_file("annuaire.json", lambda path: directory.desks_of(path, _quiet)),
    "kept tables": _kept,
    "pages": fingerprint,
    "visited pages": _as_file("links.jsonl", link_report.read),
    "robots": _robots,
    "redirections": _redirected,
    "folded answers": _unfolded,
    "places": lambda content: place_reader.read_place(_text(content)),
    "trades": lambda content: trade_reader.read_trade(_text(content)),
    "sentences": _heard,
}
"""Name -> what reads; a file under ``tests/finds`` is read by the one that its folder names."""
