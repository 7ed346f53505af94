"""One caption for several pictures.

Where each picture shows something of its own, the caption of one was copied to the others.

>>> check('''{"@type": "NewsArticle", "image": [
... {"url": "https://a.example/1.jpg", "caption": "A closed bridge in Fairport on Monday."},
... {"url": "https://a.example/2.jpg", "caption": "A closed bridge in Fairport on Monday."}]}''')
3:47 NX311 caption is that of another picture too

>>> check('''{"@type": "NewsArticle", "image": [
... {"url": "https://a.example/1.jpg", "caption": "A closed bridge in Fairport on Monday."},
... {"url": "https://a.example/2.jpg", "caption": "The same bridge in May."}]}''')
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document, Text
from newsexport.documents.handles import Content
from newsexport.documents.xml import local
from newsexport.registry import Hit, rule
from newsexport.rules.story._written import plain

_FEWEST = 20  # characters


@rule("NX311", "info")
def caption_repeated(document: Document) -> Iterator[Hit]:
    seen: set[tuple[str, str]] = set()
    for text in document.of("caption"):
        caption = plain(text).casefold()
        if len(caption) >= _FEWEST:
            key = (_place(text), caption)
            if key in seen:
                yield Hit(text.at, "caption is that of another picture too")
            seen.add(key)


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"(?<=/)[0-9]+")


def _place(text: Text) -> str:
    """Alike for the captions of a list: a document may hold one picture in two ways."""
    if isinstance(text.at, str):
        return _number().sub("*", text.at)
    return local(text.at.element) if isinstance(text.at, Content) else ""
