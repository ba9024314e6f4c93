"""The whole folder: each client in the order of the table, then the index and the table of all."""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING

from .. import __version__, visits, writing
from ..core.errors import FileError, MachineError, ProfileError, UsageError
from ..core.messages.faults import fault_text
from ..core.owner.profile import to_mapping
from ..core.tuples import NamedTuple
from ..kept import is_name
from .client_files import Asked, made, stems
from .journal import NAME, Entry, Journal, hash_of
from .overview import Overview, index, overview, table

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from ..core.catalogue.network import Catalogue
    from ..core.owner.profile import Profile
    from .clients import Client


class Done(NamedTuple):
    """A folder that is whole: what stands out, how many pages, the faults (row, client, text), the files left."""

    told: Overview
    pages: int
    faults: list[tuple[int, str, str]]
    edited: list[str]


class Dossier:
    """One run over one folder."""

    def __init__(self, folder: Path, catalogue: Catalogue, asked: Asked, force: bool) -> None:
        """Look at what is there.

        Raises:
            UsageError: the folder holds things, and none is ours.
            FileError: its journal cannot be read.
            MachineError: the folder cannot be made.
        """
        self.folder, self.catalogue, self.asked, self.force = folder, catalogue, asked, force
        self.edited: list[str] = []
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            broken_off = writing.temporaries(folder / NAME)  # killed before its first line
            strangers = {*folder.iterdir()}.difference(broken_off) and not (folder / NAME).exists()
        except OSError as error:
            raise MachineError("cannot-write", file=str(folder), reason=error.strerror) from error
        if strangers and not force:
            raise UsageError("not-a-dossier", file=str(folder))
        self.journal = Journal(folder)

    def run(self, clients: Sequence[Client], source: Path, tell: Callable[[], None]) -> Done:
        """Make what is not made yet; ``tell`` is called after each client.

        Raises:
            MachineError: a file cannot be written; what was done is kept.
            KeyboardInterrupt: stopped; what was done is kept.
        """
        here = {client.name for client in clients if client.profile}
        known = {} if self.force else self.journal.entries
        before = {name: entry for name, entry in known.items() if name in here}
        self.journal.begin(self.asked.day, before.values())
        named, entries = stems(client.name for client in clients if client.profile), list[Entry]()
        for client in clients:
            was = before.get(client.name)
            entries.append(self._entry(client, named.get(client.name, ""), was))
            if was is None or entries[-1] != was._replace(row=client.row):
                self.journal.add(entries[-1])
            tell()
        command = shlex.join(
            ["reseau", "dossier", str(source), "--to", str(self.folder), "--date", self.asked.day]
        )
        whose = f"{source.name} ({hash_of(source.read_bytes())})"
        lang, day = self.asked.lang, self.asked.day
        told = overview(entries, self.journal.before, self.catalogue, day, whose, command, lang)
        whole = {"index.html": index(told, lang), "clients.csv": table(entries, self.catalogue, lang)}
        self.journal.end(self._put(whole))
        faults = [(entry.row, entry.client, entry.fault[1]) for entry in entries if entry.fault]
        return Done(told, sum(entry.told is not None for entry in entries), faults, self.edited)

    def _entry(self, client: Client, stem: str, before: Entry | None) -> Entry:
        """One client done: as he was, where nothing that his answer is made of has changed."""
        if client.profile is None:
            assert client.fault is not None
            return self._at_fault(client, client.fault)
        profile = self._known(client.name, client.profile)
        made_of = [__version__, self.catalogue.version, stem, self.asked._asdict(), to_mapping(profile)]
        key = hash_of(json.dumps(made_of, sort_keys=True))
        if before and before.key == key and before.told and self._are_there(before.files):
            return before._replace(row=client.row)
        try:
            told, files = made(client.name, stem, profile, self.catalogue, self.asked)
        except ProfileError as error:
            return self._at_fault(client, error)
        return Entry(client.name, client.row, key, self._put(files), told, None)

    def _known(self, name: str, profile: Profile) -> Profile:
        """His answers with the visits noted under his name; notes that cannot be read are as if there were none."""
        try:
            return visits.known(profile, visits.read(name)) if is_name(name) else profile
        except FileError:
            return profile

    def _at_fault(self, client: Client, fault: ProfileError) -> Entry:
        column = client.columns.get(fault.path.rpartition(".")[2], fault.path)
        text = fault_text(fault.at(column), self.asked.lang)
        return Entry(client.name, client.row, "", {}, None, (column, text))

    def _are_there(self, files: dict[str, str]) -> bool:
        return all((self.folder / name).exists() for name in files)

    def _put(self, files: Mapping[str, str | bytes]) -> dict[str, str]:
        """Write files, but not over those that somebody has touched up; the hash of each, as we would write it."""
        hashes = {name: hash_of(content) for name, content in files.items()}
        due = []
        for name in files:
            file, ours = self.folder / name, self.journal.files.get(name, [])
            if file.exists() and not self.force:
                there = hash_of(file.read_bytes())
                if there == hashes[name]:
                    continue
                if there not in ours:
                    self.edited.append(name)
                    hashes[name] = ours[-1] if ours else ""
                    continue
            due.append(name)
        self.journal.about({name: hashes[name] for name in due})
        for name in due:
            writing.write(self.folder / name, files[name], writing.OURS)
        return hashes
