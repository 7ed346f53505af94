"""A document: one item of a file, as it is checked, with the places of its parts.

Places are spans of characters in the text; line and column are made of them where a person reads.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from functools import cached_property
from typing import Any, NamedTuple, Protocol

from newsexport.documents.handles import Content, Handle
from newsexport.documents.lines import LineIndex
from newsexport.documents.paragraphs import Paragraph, html_paragraphs, plain_paragraphs
from newsexport.documents.xml import local
from newsexport.source import Source, Span

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Text(NamedTuple):
    """One text of the story, as it is written in the document.

    Roles: headline title deck section by author contributor provider dateline body caption credit
    image keyword note copyright guid version language published modified created versionCreated
    embargoed status url type.
    """

    role: str
    text: str
    at: Handle
    markup: bool = False  # `text` is HTML


class Passage(NamedTuple):
    """A paragraph of a text of the story, as a reader sees it."""

    text: str  # without tags and references, its ends without white space
    block: str  # the element that it is in; "" in plain text
    of: Text
    body: object  # the same for all of one body: a document may hold the story in two forms
    paragraph: Paragraph

    def within(self, start: int = 0, end: int | None = None) -> tuple[int, int]:
        """text[start:end], in characters of the text that it is of."""
        return self.paragraph.within(start, len(self.text) if end is None else end)


class Places(Protocol):
    """Where the parts of one file stand in its text."""

    def span(self, at: Handle, within: tuple[int, int] | None, /) -> Span:
        """Of the part at `at`; `within` counts characters of its text, as a reader sees it."""

    def pointer(self, at: Handle, /) -> str:
        """RFC 6901; for XML a path such as /newsItem/itemMeta/title[2]/@role; "" for text."""

    def replacement(self, at: Handle, new: str, /) -> tuple[Span, str]:
        """What to write where, so that the text at `at` is `new`."""


class Document:
    """One item. What it holds is not changed."""

    def __init__(
        self,
        source: Source,
        format: str,
        value: Any,
        *,
        whole: "Document | None" = None,
        version: str = "",
        places: Callable[[], Places],
        lines: Callable[[], LineIndex],
        texts: Callable[["Document"], Iterable[Text]] = lambda _: (),
        pointer: str = "",
        line: int = 1,
        now: datetime = _EPOCH,
    ) -> None:
        self.source = source  # the whole file; the line, of JSON Lines
        self.format = format
        self.value = value  # JSON's value, an element, or a NewsItem
        self.whole = whole or self  # that of the file
        self.root = self.whole.value
        self.version = version  # of the format; "" where it is not said
        self.pointer = pointer  # of the value in the file: "/3" in an array
        self.line = line  # of the source's first character in the file, from 1
        self.now = now  # with zone
        self._places = places
        self._lines = lines
        self._texts = texts

    @cached_property
    def places(self) -> Places:
        """Made when the first finding needs one."""
        return self._places()

    @property
    def lines(self) -> LineIndex:
        """The lines of the source's text, which the items of a file share."""
        return self._lines()

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """The texts of the story, in the document's order of roles."""
        return tuple(self._texts(self))

    @cached_property
    def _by_role(self) -> dict[str, list[Text]]:
        found: dict[str, list[Text]] = {}
        for text in self.texts:
            found.setdefault(text.role, []).append(text)
        return found

    @cached_property
    def strings(self) -> dict[str, list[tuple[str, str]]]:
        """Of JSON and YAML: by key, every string that stands under it, however deep, with its
        pointer."""
        found: dict[str, list[tuple[str, str]]] = {}
        todo: list[tuple[str, Any]] = [("", self.value)]
        while todo:
            at, value = todo.pop()
            if isinstance(value, list):
                todo += [
                    (f"{at}/{number}", below)
                    for number, below in enumerate(value)
                    if isinstance(below, (dict, list))
                ]
            elif isinstance(value, dict):
                for key, below in value.items():
                    if isinstance(below, str):
                        found.setdefault(str(key), []).append((f"{at}/{escaped(str(key))}", below))
                    elif isinstance(below, (dict, list)):
                        todo.append((f"{at}/{escaped(str(key))}", below))
        return found

    @cached_property
    def paragraphs(self) -> tuple[Passage, ...]:
        """Those of its bodies, in order; captions in a body's markup have the block figcaption."""
        return tuple(passage for text in self.of("body") for passage in passages(text))

    @cached_property
    def prose(self) -> str:
        """All that is written in it, a line a paragraph: what does not stand here, stands in none
        of its texts. Of an article's text all of it, what the parser left aside too."""
        if self.format == "text":
            return self.source.text
        others = (text.text for text in self.texts if text.role != "body")
        return "\n".join((*others, *(passage.text for passage in self.paragraphs)))

    def forget(self) -> None:
        """Let go of what is long and was worked out for the rules; it is so again when it is asked
        for. A feed has many items, and each is checked once."""
        for name in ("strings", "paragraphs", "prose"):
            self.__dict__.pop(name, None)

    def of(self, *roles: str) -> Iterator[Text]:
        """The texts that have one of `roles`, role by role."""
        by_role = self._by_role
        return (text for role in roles for text in by_role.get(role, ()))

    def first(self, *roles: str) -> Text | None:
        return next(self.of(*roles), None)


def passages(text: Text) -> Iterator[Passage]:
    """The paragraphs of one text."""
    body = _body_of(text)
    if text.markup:
        found = html_paragraphs(text.text)
    else:
        found = plain_paragraphs(text.text, by_line=isinstance(text.at, str))
    element = local(text.at.element) if isinstance(text.at, Content) else ""
    for paragraph in found:
        block = paragraph.block if text.markup else element
        yield Passage(paragraph.text, block, text, body, paragraph)


def _body_of(text: Text) -> object:
    """Blocks that stand apart make one body; a text that holds all of them is one by itself."""
    at = text.at
    if isinstance(at, Content):
        return next(at.element.iterancestors("{*}inlineXML"), None)
    apart = isinstance(at, str) and any(holder in at for holder in _HOLDERS)
    return at if isinstance(at, str) and not apart else None


_HOLDERS = ("/blocks/", "/content_elements/")  # of blocks that stand apart, in our JSON and in ANS


def escaped(key: str) -> str:
    """`key` as a step of a JSON Pointer."""
    return key.replace("~", "~0").replace("/", "~1") if "~" in key or "/" in key else key
