"""Texts in ninjs: plain or marked up, on one line or a story."""

from typing import TYPE_CHECKING

from newsexport.data import data_of
from newsexport.errors import SourceError
from newsexport.newsitem import Block
from newsexport.readers._ninjs_names import Json, objects, said
from newsexport.readers._story import Story

if TYPE_CHECKING:
    from lxml.etree import _Element


def value_of(entry: Json) -> str:
    """The value of a headline, a description or a body, as it stands; "" where it is no text."""
    value = entry.get("value")
    return value if isinstance(value, str) else ""


def line_of(entry: Json) -> str | None:
    """The value on one line, without its markup where it is HTML."""
    value = value_of(entry)
    if _is_marked(entry):
        value = " ".join(block.text or "" for block in read_markup(value).blocks)
    return " ".join(value.split()) or None


def paragraphs(text: str) -> list[str]:
    """What stands between blank lines, each on one line."""
    found: list[list[str]] = [[]]
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        words = line.split()
        if words:
            found[-1] += words
        elif found[-1]:
            found.append([])
    return [" ".join(words) for words in found if words]


def story_of(document: Json, own: bool) -> Story:
    """The body that says most: marked-up text before plain, the main one before others. Our own
    body_html is Superdesk's, and says less than body_xhtml beside it."""
    bodies = [body for body in objects(document, "bodies") if value_of(body).strip()]
    marked = [body for body in bodies if _is_marked(body)]
    if own:
        marked = [body for body in marked if said(body, "role") != "html"]
    if marked:
        main = (body for body in marked if said(body, "role") == "main")
        longest = max(marked, key=lambda body: len(value_of(body)))
        return read_markup(value_of(next(main, longest)))
    plain = [body for body in bodies if not _is_other(body)]
    texts = paragraphs(value_of(plain[0])) if plain else ()
    blocks = (Block(f"p{at}", "paragraph", text) for at, text in enumerate(texts, 1))
    return Story(tuple(blocks), (), (), None, None)


def _is_marked(entry: Json) -> bool:
    """Whether a value is HTML: by its type, where it has one, else by what it looks like."""
    kind, value = (said(entry, "contenttype") or "").lower(), value_of(entry)
    return "html" in kind or ("/" not in kind and value.lstrip().startswith("<") and "</" in value)


def _is_other(entry: Json) -> bool:
    """Whether a value is neither HTML nor plain text: another format in a string."""
    kind = (said(entry, "contenttype") or "text/plain").lower()
    return "/" in kind and not kind.startswith("text/plain")


def read_markup(value: str) -> Story:
    from newsexport.readers._markup import read_story

    return read_story(_body(value))


def _body(value: str) -> "_Element":
    """The root of a fragment: as XML where it is well-formed, else as browsers read it."""
    from newsexport.documents.html import parse_html
    from newsexport.documents.xml import parse_xml

    try:
        return parse_xml(data_of(f"<body>{value}</body>", "body"))
    except SourceError:
        return parse_html(value)
