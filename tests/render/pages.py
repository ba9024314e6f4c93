"""A page as a reader of it meets it: its elements in order, its links, its words."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import NamedTuple

VOID = {"meta", "link", "br", "img", "input", "hr"}


class Element(NamedTuple):
    """A tag, its attributes, and the tags that hold it, the outermost first."""

    tag: str
    attributes: dict[str, str | None]
    within: tuple[str, ...]


class Page(HTMLParser):
    """A page that is well formed: every tag is closed, in order, or the parser raises."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.words: list[str] = []
        self.headings: list[tuple[int, str]] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, dict(attrs), tuple(self._open)))
        if tag in {"h1", "h2", "h3", "h4"}:
            self.headings.append((int(tag[1]), ""))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, dict(attrs), tuple(self._open)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" in self._open:
            return
        self.words.append(data)
        if self._open and self._open[-1] in {"h1", "h2", "h3", "h4"}:
            level, text = self.headings[-1]
            self.headings[-1] = (level, text + data)

    @property
    def text(self) -> str:
        """All that is read, spaces brought to one."""
        return " ".join(" ".join(self.words).replace("\u202f", " ").split())

    def all(self, tag: str) -> list[Element]:
        """The elements of a tag, in order."""
        return [element for element in self.elements if element.tag == tag]

    @property
    def links(self) -> list[str]:
        """What each link opens, in the order of the keyboard."""
        return [str(link.attributes["href"]) for link in self.all("a")]
