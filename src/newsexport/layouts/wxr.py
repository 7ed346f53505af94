"""WXR, the RSS that WordPress exports and imports: the posts, pages and attachments of a site."""

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from newsexport.documents.document import Document, Text
from newsexport.documents.handles import Content, Handle
from newsexport.documents.xml import local, namespace
from newsexport.layouts._xml import content, each, whole_text
from newsexport.registry import layout

if TYPE_CHECKING:
    from lxml.etree import _Element

EXPORT = "http://wordpress.org/export/"  # with a version behind it
_STORIES = ("post", "page")
_ROLES = {
    "guid": "guid",
    "link": "url",
    "title": "headline",
    "post_date": "published",
    "post_modified": "modified",
    "category": "keyword",
}


def _looks_like(begin: str) -> bool:
    is_feed = begin.startswith("<") and "<rss" in begin
    return is_feed and (EXPORT in begin or "<wp:wxr_version" in begin)


def is_of_wordpress(element: "_Element", name: str) -> bool:
    """Whether `element` is the one of WordPress's own that is called `name`, by its namespace or
    by the usual prefix."""
    if local(element) != name:
        return False
    return namespace(element).startswith(EXPORT) or element.prefix == "wp"


def own(element: "_Element", name: str) -> "_Element | None":
    """The first child of WordPress's own that is called `name`."""
    return next((child for child in element if is_of_wordpress(child, name)), None)


def said(element: "_Element", name: str) -> str:
    """What that child says; "" where there is none."""
    found = own(element, name)
    return "" if found is None else whole_text(found).strip()


@lru_cache(maxsize=1)
def _authors(root: "_Element") -> "dict[_Element, list[_Element]]":
    """The display names of authors, each with the first item that is theirs: the items name
    logins."""
    names: dict[str, _Element] = {}
    found: dict[_Element, list[_Element]] = {}
    for channel in each(root, "channel"):
        for author in each(channel, "author"):
            name, login = own(author, "author_display_name"), said(author, "author_login")
            if name is not None and login and whole_text(name).strip() != login:
                names[login] = name
    for _, item in _items(root):
        for creator in each(item, "creator"):
            name = names.pop(whole_text(creator).strip(), None)
            if name is not None:
                found.setdefault(item, []).append(name)
    return found


def _items(root: "_Element") -> "Iterator[tuple[Handle, _Element]]":
    for element in each(root, "channel", "item"):
        yield element, element


def _version(root: "_Element") -> str:
    return next((said(channel, "wxr_version") for channel in each(root, "channel")), "")


def _structure(root: Any, version: str) -> Iterator[tuple[Handle, str]]:
    """It is a feed as any other, but for the nicename of a category; what it has beside that is
    asked for by rules."""
    from newsexport.structure.xml_schema import xml_errors

    for at, message in xml_errors("rss", root):
        if not message.startswith("nicename is no attribute of category"):
            yield at, message


@layout(
    family="xml",
    rules=("story",),
    items=_items,
    version=_version,
    structure=_structure,
    looks_like=_looks_like,
)
def wxr(document: Document) -> Iterator[Text]:
    """The texts of one item."""
    item = document.value
    kind = said(item, "post_type")
    if kind == "attachment":
        yield Text("type", "picture", item)
        yield from content("guid", item, "guid")
        yield from content("image", item, "attachment_url")
        yield from _encoded(item, "excerpt", "caption")
    elif kind in _STORIES or not kind:
        for name, role in _ROLES.items():
            yield from content(role, item, name)
        for author in _authors(document.root).get(item, ()):
            yield Text("author", whole_text(author), Content(author))
        if said(item, "status") in ("draft", "pending", "future", "private", "trash"):
            yield from content("status", item, "status")
        yield from _encoded(item, "excerpt", "deck")
        yield from _encoded(item, "content", "body")


def _encoded(item: "_Element", kind: str, role: str) -> Iterator[Text]:
    """excerpt:encoded or content:encoded: they differ by their namespace alone."""
    for text in content(role, item, "encoded", markup=True):
        assert isinstance(text.at, Content)
        is_meant = f"/{kind}/" in namespace(text.at.element)
        if is_meant and (text.text.strip() or role == "body"):
            yield text
