"""IPTC NewsML-G2 2.9 to 2.36: newsItem, and newsMessage of several, by this or any other writer.

==============================  ========================================================
NewsML-G2                       News Item
==============================  ========================================================
newsItem of class text          an item: the table of the exporter, read backwards
newsItem of class picture       a picture of the text item that links it, or stands with it
                                in a group of a package; else an item of one figure
packageItem                     none: what it groups are the items beside it
conceptItem, knowledgeItem,     none: they hold no article
planningItem, catalogItem
==============================  ========================================================

The story is XHTML of any shape, NITF inside inlineXML, or text in inlineData. Codes are told by
the vocabulary they stand for: the catalogs inside the document are read, the aliases of IPTC's
own are known, and nothing is fetched.

Headlines are told apart by @role, else by @rank and order; one of role kicker (or topic,
category) is the section, a description of role summary (teaser, abstract) or a headline of
role subtitle the deck. Where contentMeta has no headline, byline or dateline, the story is asked
for them. A subject or party without a name has that of the assert of its code, or the code.

A date without a zone is cut to its day. An embargo without one is kept as "until told". What the
model has no room for is told by name (NX030).

A newsMessage is read item by item, in the memory of a few; an item waits there for pictures that
are items of their own.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsexport.data import Data
from newsexport.documents.xml import NAR, items_of, line_of, local, namespace
from newsexport.errors import SourceError
from newsexport.finding import Finding
from newsexport.newsitem import Picture
from newsexport.options import ParseOptions
from newsexport.readers._metadata import NOT_HELD
from newsexport.readers._newsml_item import Waiting, finished, read_item
from newsexport.readers._newsml_package import pictures_of, plain_ids
from newsexport.registry import Reading, reader

if TYPE_CHECKING:
    from lxml.etree import _Element

_ITEMS = ("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem")
_WITHOUT_ARTICLE = {
    "packageItem": "which groups items and holds no article",
    "conceptItem": "which holds a concept and no article",
    "knowledgeItem": "which holds concepts and no article",
    "planningItem": "which holds plans and no article",
    "catalogItem": "which holds a catalog and no article",
}
_HELD = 16  # items that wait at once for pictures that may still come
_MOST = 512  # items that wait at once in any case
_BEFORE_ROOT = re.compile(r"<!--(?:[^-]++|-(?!->))*+(?:-->|\Z)|<\?(?:[^?]++|\?(?!>))*+(?:\?>|\Z)")
_ROOT = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s/>]")


def _root_name(begin: str) -> str:
    """The local name of the first element; "" where none is seen."""
    found = _ROOT.search(_BEFORE_ROOT.sub("", begin))
    return found[1] if found else ""


def _looks_like(begin: str) -> int:
    if not begin.startswith("<"):
        return 0
    root = _root_name(begin)
    if root in _ITEMS or root == "newsMessage":
        return 2 if NAR in begin else 1
    return 0


@reader(suffix=".newsml-g2.xml", looks_like=_looks_like)
def newsml_g2(data: Data, options: ParseOptions) -> Iterator[Reading | SourceError]:
    """The items in `data`; SourceError where it is no NewsML-G2, or holds no article."""
    message = _Message(data, options)
    error: SourceError | None = None
    try:
        for element in items_of(data, [f"{{*}}{name}" for name in ("header", *_ITEMS)]):
            yield from message.take(element)
    except SourceError as found:
        error = found
    found_any = message.has_items
    yield from message.rest()
    if error is not None:
        if not found_any:
            raise error
        yield error
    elif not found_any:
        raise message.without_items()


class _Message:
    """A document on its way through: items wait for their pictures in the order they came."""

    def __init__(self, data: Data, options: ParseOptions) -> None:
        self.name = data.name
        self.root = _root_name(data.begin())
        self.options = options
        self.header: _Element | None = None
        self.waiting: list[Waiting] = []
        self.grouped: dict[str, tuple[str, ...]] = {}  # pictures by text, as packages say
        self.came: dict[str, Picture] = {}
        self.claimed: set[str] = set()
        self.notes: list[Finding] = []
        self.others: dict[str, int] = {}  # what holds no article, and its line
        self.has_items = False

    def take(self, element: "_Element") -> Iterator[Reading]:
        name = local(element)
        if namespace(element) != NAR:
            return
        if name == "header":
            from copy import deepcopy

            self.header = deepcopy(element)
        elif name == "newsItem":
            self.has_items = True
            plain_ids(element)
            item = read_item(element, self.header, self.name, self.options)
            if item.picture is not None:
                self.came[item.guid] = item.picture
            self.waiting.append(item)
            while len(self.waiting) > _HELD and self.is_ready():
                yield from self.release()
        else:
            self.others.setdefault(name, line_of(element))
            if name == "packageItem":
                self.grouped |= pictures_of(element)
            message = f"not held: {name}, {_WITHOUT_ARTICLE[name]}"
            self.notes.append(Finding(NOT_HELD, "info", message, line_of(element)))

    def is_ready(self) -> bool:
        """Whether the first item that waits has all it waits for, or nothing more can wait."""
        return len(self.waiting) > _MOST or all(
            guid in self.came for guid in self.wanted(self.waiting[0])
        )

    def wanted(self, item: Waiting) -> tuple[str, ...]:
        return (*item.shown.wanted, *self.grouped.get(item.guid, ()))

    def release(self) -> Iterator[Reading]:
        """The first item that waits; nothing where it is a picture of another."""
        item = self.waiting.pop(0)
        wanted = self.wanted(item)
        self.grouped.pop(item.guid, None)
        if item.picture is not None:
            texts = (other for other in self.waiting if other.picture is None)
            if any(item.guid in self.wanted(other) for other in texts):
                return  # its text comes after it
            self.came.pop(item.guid, None)
            if item.guid in self.claimed:
                self.claimed.discard(item.guid)
                return
        item = item._replace(shown=item.shown._replace(wanted=tuple(dict.fromkeys(wanted))))
        notes, self.notes = tuple(self.notes), []
        yield finished(item, self.came, notes)
        coming = {other.guid for other in self.waiting if other.picture is not None}
        for guid in wanted:
            if guid in coming:
                self.claimed.add(guid)
            else:
                self.came.pop(guid, None)

    def rest(self) -> Iterator[Reading]:
        while self.waiting:
            yield from self.release()

    def without_items(self) -> SourceError:
        if self.others:
            name, line = next(iter(self.others.items()))
            message = f"holds a {name}, {_WITHOUT_ARTICLE[name]}"
            return SourceError("no-article", self.name, message, line, 1)
        if self.root in _ITEMS:
            message = f"{self.root} is not in the namespace of NewsML-G2, {NAR}"
        elif self.root == "newsMessage":
            message = "this newsMessage holds no item"
        else:
            known = ", ".join(("newsItem", "newsMessage"))
            message = f"not NewsML-G2: begins with {self.root or 'no element'}, not with {known}"
        return SourceError("newsml-root", self.name, message, 1, 1)
