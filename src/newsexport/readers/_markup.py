"""A story out of XHTML or HTML: what `exporters._xhtml` writes read back equal, and anybody
else's markup read for what it says.

======================================  =====================================================
element                                 block
======================================  =====================================================
p, and bare text in other elements      paragraph; of class correction, note, trailer those
h1                                      the headline, where it comes before the story
h2 to h6                                subhead
ul, ol, dl                              list, an item each li, dt and dd
blockquote                              blockquote
aside of class pullquote                pullquote
figure, img                             figure and its picture; figcaption, alt text is none
table                                   table
pre, address                            paragraph
div, section, article, main ...         what they hold
script, style, nav, form, template ...  nothing
======================================  =====================================================

A span of class "quote" is direct speech, of class "dateline" the dateline, of class "credit" in
a caption the credit. Two br in a row end a paragraph. Of data-speaker, data-subject,
data-continues, data-order and data-picture see `exporters._xhtml`.
"""

from collections.abc import Iterable, Iterator, Set
from typing import TYPE_CHECKING

from newsexport.documents.xml import XML_ID, local, replacement
from newsexport.newsitem import BlockType, ListItem, Picture, Speaker
from newsexport.readers._running_text import Mark, RunningText
from newsexport.readers._story import Found, Story, numbered

if TYPE_CHECKING:
    from lxml.etree import _Element

_SKIPPED = frozenset(
    "head script style template noscript nav form button select input textarea iframe object embed"
    " svg math audio video canvas map link meta title base".split()
)
_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_LISTS = frozenset(("ul", "ol", "dl", "menu"))
_ITEMS = frozenset(("li", "dt", "dd"))
_BLOCKS = (
    frozenset(
        "address article aside blockquote body center details div fieldset figcaption figure footer"
        " h1 header hgroup hr html main p pre section summary table".split()
    )
    | _HEADINGS
    | _LISTS
    | _ITEMS
)
_CLASSED: dict[str, BlockType] = {"correction": "correction", "note": "note", "trailer": "trailer"}
_MARKS = ("quote", "dateline", "credit")
_DEEPEST = 200  # elements inside each other; deeper ones are read for their text alone


def read_story(body: "_Element") -> Story:
    """The story in the children of `body`."""
    found: list[Found] = []
    headline: Found | None = None
    for block in _flow(body, _holders(body), 0):
        if block.is_h1 and headline is None and not found:
            headline = block
        else:
            found.append(block)
    return numbered(found, headline)


def _holders(body: "_Element") -> frozenset["_Element"]:
    """The elements in `body` that hold a block or a picture, at any depth."""
    holders: set[_Element] = set()
    for element in body.iterdescendants():
        if local(element) in _BLOCKS or local(element) == "img":
            holder = element.getparent()
            while holder is not None and holder not in holders:
                holders.add(holder)
                holder = holder.getparent()
    return frozenset(holders)


def _id(element: "_Element") -> str | None:
    return element.get(XML_ID) or element.get("id")


def _classes(element: "_Element") -> list[str]:
    return (element.get("class") or "").split()


def _flow(parent: "_Element", holders: Set["_Element"], depth: int) -> Iterator[Found]:
    """The blocks in `parent`; text and inline elements between them are paragraphs."""
    words = RunningText()
    words.add(parent.text or "")
    for child in parent:
        name = local(child)
        if name in _BLOCKS:
            yield from _loose(words)
            words = RunningText()
            yield from _block(child, name, holders, depth + 1)
        elif name == "img":
            yield from _loose(words)
            words = RunningText()
            yield from _image(child)
        elif name == "br" and _is_second_break(child):
            yield from _loose(words)
            words = RunningText()
        elif child in holders and name not in _SKIPPED and depth < _DEEPEST:
            yield from _loose(words)
            words = RunningText()
            yield from _flow(child, holders, depth + 1)
        else:
            _inline(child, words)
        words.add(child.tail or "")
    yield from _loose(words)


def _is_second_break(br: "_Element") -> bool:
    """Whether another br stands right before this one."""
    before = br.getprevious()
    return before is not None and local(before) == "br" and not (before.tail or "").strip()


def _loose(words: RunningText) -> Iterator[Found]:
    if words.text:
        yield Found("paragraph", None, words.text, tuple(words.placed()))


def _block(element: "_Element", name: str, holders: Set["_Element"], depth: int) -> Iterator[Found]:
    if depth > _DEEPEST:
        yield from _one("paragraph", element)
    elif name == "figure":
        yield from _figure(element, holders, depth)
    elif name == "table":
        yield from _table(element)
    elif name in _LISTS:
        yield from _list(element)
    elif name == "blockquote":
        yield from _quoted("blockquote", element, holders, depth)
    elif name == "aside" and "pullquote" in _classes(element):
        yield from _quoted("pullquote", element, holders, depth)
    elif name == "h1":
        yield from (found._replace(is_h1=True) for found in _one("subhead", element))
    elif name in _HEADINGS:
        yield from _one("subhead", element)
    elif name == "p" and element not in holders and not _has_breaks(element):
        classed = (_CLASSED[name] for name in _classes(element) if name in _CLASSED)
        yield from _one(next(classed, "paragraph"), element)
    elif name != "hr":
        yield from _flow(element, holders, depth)


def _has_breaks(element: "_Element") -> bool:
    return any(local(child) == "br" and _is_second_break(child) for child in element)


def _one(type: BlockType, element: "_Element") -> Iterator[Found]:
    words = RunningText()
    _inside(element, words)
    if words.text:
        yield Found(type, _id(element), words.text, tuple(words.placed()))


def _quoted(
    type: BlockType, element: "_Element", holders: Set["_Element"], depth: int
) -> Iterator[Found]:
    """A block for each paragraph of the quotation; the first bears its id."""
    wanted = _id(element)
    for part in _flow(element, holders, depth):
        if part.type == "paragraph":
            part = part._replace(type=type)
        yield part._replace(wanted_id=part.wanted_id or wanted)
        wanted = None


def _inline(element: "_Element", words: RunningText, skipped: Set[str] = _SKIPPED) -> None:
    """Add what an inline element holds, marked where its class says what it is."""
    name = local(element)
    if not name:
        words.add(replacement(element))
    elif name == "br" or name in _BLOCKS:
        words.add(" ")
    if name and name not in skipped:
        kind = next((c for c in _classes(element) if c in _MARKS), None)
        begin = words.begin()
        _inside(element, words, skipped)
        if kind:
            words.end(begin, _mark(kind, element))
        if name in _BLOCKS:
            words.add(" ")


def words_of(element: "_Element") -> str:
    """All words in `element`, white space squeezed, blocks and breaks apart; "" where it has
    none."""
    words = RunningText()
    _inside(element, words)
    return words.text


def _mark(kind: str, element: "_Element") -> Mark:
    if kind != "quote":
        return Mark(kind, 0, 0)
    name = " ".join((element.get("data-speaker") or "").split())
    speaker = Speaker(name, element.get("data-subject")) if name else None
    order = element.get("data-order") or ""
    return Mark(
        kind,
        0,
        0,
        _id(element),
        element.get("data-continues"),
        speaker,
        int(order) if order.isascii() and order.isdecimal() and len(order) < 10 else None,
    )


def _inside(element: "_Element", words: RunningText, skipped: Set[str] = _SKIPPED) -> None:
    words.add(element.text or "")
    for child in element:
        _inline(child, words, skipped)
        words.add(child.tail or "")


def _list(element: "_Element") -> Iterator[Found]:
    """One list; the items of lists inside it are items of it."""
    items: list[ListItem] = []
    marks: list[Mark] = []
    start = 0
    for item in element.iterdescendants():
        if local(item) in _ITEMS:
            words = RunningText()
            _inside(item, words, _SKIPPED | _LISTS)
            if words.text:
                marks += _moved(words.placed(), start)
                items.append(ListItem(words.text))
                start += len(words.text) + 1
    if items:
        yield Found("list", _id(element), marks=tuple(marks), items=tuple(items))


def _table(element: "_Element") -> Iterator[Found]:
    """One table; a table in a cell is text of the cell."""
    rows: list[tuple[str, ...]] = []
    marks: list[Mark] = []
    start = 0
    for part in element:
        for row in (part,) if local(part) == "tr" else part:
            if local(row) != "tr":
                continue
            cells: list[str] = []
            for cell in row:
                if local(cell) in ("td", "th"):
                    words = RunningText()
                    _inside(cell, words)
                    marks += _moved(words.placed(), start)
                    cells.append(words.text)
                    start += len(words.text) + 1
            start += not cells
            rows.append(tuple(cells))
    if rows:
        yield Found("table", _id(element), marks=tuple(marks), rows=tuple(rows))


def _moved(marks: Iterable[Mark], by: int) -> list[Mark]:
    return [mark._replace(start=mark.start + by, end=mark.end + by) for mark in marks]


def _figure(element: "_Element", holders: Set["_Element"], depth: int) -> Iterator[Found]:
    """One figure; a figure without picture or caption (a quotation, code) is read for its text."""
    image = next((inner for inner in element.iter() if local(inner) == "img"), None)
    caption = next((inner for inner in element.iter() if local(inner) == "figcaption"), None)
    given = element.get("data-picture") or ""
    if image is None and caption is None and not given:
        if len(element) or (element.text or "").strip():
            yield from _flow(element, holders, depth)
        else:
            yield Found("figure", _id(element))
        return
    words, credit = RunningText(), None
    if caption is not None:
        words, credit = _caption(caption)
    picture = Picture(given, words.text or None, href=_href(image))
    if credit and credit[1]:
        picture = picture._replace(creditline=credit[0])
    elif credit:
        picture = picture._replace(credit=credit[0])
    yield Found("figure", _id(element), words.text, tuple(words.placed()), picture=picture)


def _caption(caption: "_Element") -> tuple[RunningText, tuple[str, bool] | None]:
    """The words of a caption without the elements of class credit in it, and those, with
    whether they are of class creditline too."""
    words, credit = RunningText(), RunningText()
    lines: list[bool] = []

    def add(element: "_Element") -> None:
        words.add(element.text or "")
        for child in element:
            if "credit" in _classes(child):
                _inside(child, credit)
                lines.append("creditline" in _classes(child))
                words.add(" ")
            elif any("credit" in _classes(inner) for inner in child):
                add(child)
            else:
                _inline(child, words)
            words.add(child.tail or "")

    add(caption)
    return words, (credit.text, all(lines)) if credit.text else None


def _image(element: "_Element") -> Iterator[Found]:
    href = _href(element)
    if href:
        yield Found("figure", _id(element), "", picture=Picture("", href=href))


def _href(image: "_Element | None") -> str | None:
    href = (image.get("src") or "").strip() if image is not None else ""
    return href if href and not href.lower().startswith("data:") else None
