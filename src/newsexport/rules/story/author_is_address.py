"""An address where an author's name should be.

An e-mail address, a handle or a link is no name. Each has a field of its own (email, sameAs and
url; contactInfo in NewsML-G2), and an e-mail address in a name is shown to everyone.

>>> check('{"@type": "NewsArticle", "author": {"@type": "Person", "name": "jane@harbour.example"}}')
1:65 NX205 author's name holds an address: "jane@harbour.example"

>>> check('{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane Doe"}}')

Reference: Google, "Article structured data", author.name and author.url.
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted


@cache
def _address() -> re.Pattern[str]:
    return re.compile(
        r"https?://[^\s<>\"]{1,200}|\bwww\.[^\s<>\"]{1,200}"
        r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?<!\w)@\w{2,40}"
    )


@rule("NX205", "warning")
def author_is_address(document: Document) -> Iterator[Hit]:
    for text in document.of("author", "contributor"):
        written = text.text
        if "@" in written or "://" in written or "www." in written:
            found = _address().search(written)
            if found:
                message = f"{text.role}'s name holds an address: {quoted(found[0])}"
                yield Hit(text.at, message, found.span())
