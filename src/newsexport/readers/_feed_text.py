"""What stands in the text elements of feeds: plain text, HTML escaped, or XHTML."""

from typing import TYPE_CHECKING, NamedTuple, Optional

from newsexport.documents.html import parse_html
from newsexport.documents.xml import namespace, own_text
from newsexport.newsitem import Block
from newsexport.readers._markup import read_story
from newsexport.readers._story import Story
from newsexport.source import prose
from newsexport.story import block_text

if TYPE_CHECKING:
    from lxml.etree import _Element

_ATOM = ("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#")
_NOTHING = Story((), (), (), None, None)


class Words(NamedTuple):
    """What an element holds: text, which may be HTML, or elements."""

    text: str
    is_markup: bool
    elements: Optional["_Element"] = None

    @staticmethod
    def of(element: "_Element") -> "Words":
        atom = namespace(element) in _ATOM
        kind = (element.get("type") or "").lower()
        mode = (element.get("mode") or "").lower()  # Atom 0.3
        if not atom:
            return Words(own_text(element), True)
        if kind == "xhtml" or (len(element) and mode != "escaped"):
            return Words("", True, element)
        html = kind in ("html", "text/html", "application/xhtml+xml") or mode == "escaped"
        return Words(own_text(element), html)


def words_of(words: Words) -> str | None:
    """The text on one line, markup removed; text without any is taken as it is."""
    if words.elements is None and not (
        words.is_markup and ("<" in words.text or "&" in words.text)
    ):
        return prose(words.text) or None
    story = story_of([words])
    texts = [story.headline or "", *map(block_text, story.blocks)]
    return prose(" ".join(texts)) or None


def story_of(found: list[Words]) -> Story:
    """The story that the first of the elements tells."""
    if not found:
        return _NOTHING
    words = found[0]
    if words.elements is not None:
        return read_story(words.elements)
    if words.is_markup and ("<" in words.text or "&" in words.text):
        return read_story(parse_html(words.text))
    parts = [prose(part) for part in words.text.replace("\r\n", "\n").split("\n\n")]
    texts = [part for part in parts if part]
    blocks = (Block(f"p{number}", "paragraph", text) for number, text in enumerate(texts, 1))
    return _NOTHING._replace(blocks=tuple(blocks))
