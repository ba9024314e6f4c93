"""A trade told without « je suis »: by a deed (« je couds des robes »), or by peers (« connaître d'autres scieurs »)."""

from __future__ import annotations

import re

from . import trades
from .trade_lines import compiled
from .trade_table import folded_name, words
from .trades_together import stands_alone

_DEED = re.compile(
    r"(?:^|[,;.:!?(]\s*|\b(?:et|mais|donc)\s+)(?=j)"
    r"((?:je |j['’])\w[\w'’-]*(?!\s(?:mon|ma|mes)\b)(?:\s(?!(?:depuis|que|qui|et|dans|pour)\b)[\w'’-]+)*)",
    re.IGNORECASE,
)
_BY_ITS_VERB = re.compile(
    r"(?:$|\s*(?:des|du|chez|à (?:domicile|la maison|(?-i:[A-ZÉÈÎÂ])))\b)", re.IGNORECASE
)
"""What may follow where the verb alone tells the trade: « je conduis à l’aveugle » tells none."""
_MOST_WORDS = 6
_PEERS = re.compile(
    r"\b(?:d['’]autres|entre|other|(?:on est|nous sommes|avec) (?:deux|trois|quatre|cinq|six|\d+|plusieurs|quelques)"
    r"(?: autres)?)\s+(\w[\w'’-]*(?: [\w'’-]+){0,3})",
    re.IGNORECASE,
)
"""Whoever looks for others of a trade, or joins with some, is of it: « connaître d’autres scieurs »."""


def deeds(text: str) -> list[str]:
    """What the writer says that he does, in some words at most, where the table has a deed that begins so."""
    told = (" ".join(deed.split()[:_MOST_WORDS]) for deed in _DEED.findall(text))
    return [deed for deed in told if "\n" + " ".join(_folded(deed)[:2]) in compiled()]


def is_what_one_does(deed: str, name: str | None) -> bool:
    """Whether the name read at the beginning of a deed is one of the table's deeds, whole and by the same verb."""
    if not name:
        return False
    matched = trades.find(name)[0].matched
    if matched.split()[:2] != _folded(name)[:2]:
        return False
    telling = {*words(matched)}
    if len(telling) > 1:
        return telling <= {*words(name)}
    return bool(_BY_ITS_VERB.match(deed[len(name) :]))


def _folded(deed: str) -> list[str]:
    """The words of a deed as the table writes them, « je » first: "j", "eleve", "des", "brebis"."""
    return folded_name(deed.replace("’", "'")).replace("'", " ").split()


def peers_of(text: str) -> list[str]:
    """Those whom the writer looks for or joins with, where they are called by what they do, and are several."""
    found = (peers for peers in _PEERS.findall(text) if peers.split()[0][-1] in "sx")
    return [peers for peers in found if stands_alone(peers.split()[0][:-1])]
