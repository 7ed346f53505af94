"""The text of an article's page: by markup alone, or by a library that knows pages of all kinds.

The library is trafilatura (Apache 2.0), an extra: it tells the text from what stands round it.
Without it a page is read that marks its article itself, by one `article`, `main`, or element of
itemprop articleBody.
"""

from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from newsexport.documents.xml import local
from newsexport.readers._markup import read_story
from newsexport.readers._story import Story

if TYPE_CHECKING:
    from lxml.etree import _Element

# What of a page the library is given at most, for it is not linear: characters, elements, and
# attributes of one element.
MOST = 4 * 1024 * 1024
_ELEMENTS = 30_000
_ATTRIBUTES = 200
_ASIDE = frozenset("aside footer nav form dialog".split())
_HIDDEN = ("navigation", "complementary", "search", "banner", "contentinfo")


@cache
def _library() -> Any:
    """trafilatura; None where it is not installed, or not whole."""
    import logging

    try:
        import trafilatura
    except ImportError:
        return None
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    return trafilatura


def can_extract() -> bool:
    return _library() is not None


def extracted(markup: str, root: "_Element") -> str | None:
    """The text of the article, a line for each paragraph; None where the library finds none, or
    the page is larger than any article's."""
    if len(markup) > MOST or not _is_bounded(root):
        return None
    try:
        text = _library().extract(
            markup, output_format="txt", include_comments=False, include_tables=False
        )
    except (RecursionError, ValueError, TypeError, AttributeError, AssertionError):
        return None  # it is not made for hostile pages
    if not text:
        return None
    return "\n\n".join(line for line in str(text).split("\n") if line.strip())


def _is_bounded(root: "_Element") -> bool:
    return all(
        number < _ELEMENTS and len(element.attrib) <= _ATTRIBUTES
        for number, element in enumerate(root.iter())
    )


def marked_article(root: "_Element") -> "_Element | None":
    """The one element that a page marks as its article."""
    bodies = [each for each in root.iter() if each.get("itemprop") == "articleBody"]
    if len(bodies) == 1:
        return bodies[0]
    articles = [each for each in root.iter("article") if not _inside(each, "article")]
    if len(articles) == 1:
        return articles[0]
    mains = [] if articles else [*root.iter("main")]
    return mains[0] if len(mains) == 1 else None


def _inside(element: "_Element", name: str) -> bool:
    return any(local(each) == name for each in element.iterancestors())


def story_of(article: "_Element", base: str | None) -> Story:
    """The story in the element, without what stands beside it there."""
    for element in [*article.iter()]:
        name = local(element)
        if name == "amp-img":
            element.tag = "img"
        elif name == "img" and (element.get("src") or "data:").startswith("data:"):
            element.set("src", element.get("data-src") or element.get("data-original") or "")
        if element is not article and _is_beside(element, name):
            _drop(element)
    for image in article.iter("img"):
        if base and image.get("src"):
            image.set("src", _joined(base, image.get("src") or ""))
    return read_story(article)


def _is_beside(element: "_Element", name: str) -> bool:
    if name == "aside":
        return "pullquote" not in (element.get("class") or "").split()
    return (
        name in _ASIDE
        or element.get("role") in _HIDDEN
        or element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
    )


def _drop(element: "_Element") -> None:
    parent = element.getparent()
    if parent is None:
        return
    before, tail = element.getprevious(), element.tail
    if tail and before is not None:
        before.tail = (before.tail or "") + tail
    elif tail:
        parent.text = (parent.text or "") + tail
    parent.remove(element)


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        return address
