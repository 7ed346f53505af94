"""Tags or character references of HTML in a text that is none.

Structured data is read as it stands: a reader shows "Food &amp; drink" letter by letter. The text
was escaped for a page before it was put into JSON. (Headlines, names and the body have rules of
their own.)

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "keywords": "food &amp; oil"}')
1:78 NX076 keywords holds '&amp;', a reference of HTML
>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "articleSection": "<b>Food</b>"}')
1:79 NX076 articleSection holds '<b>', a tag of HTML

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "keywords": "food & oil"}')

Reference: https://schema.org/Text; RFC 8259, 7 Strings.
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import nodes_of, texts

# Headlines, names, captions and the body are looked at in every format, by rules of the story.
_PLAIN = ("abstract", "articleSection", "creditText", "dateline", "jobTitle", "keywords")


@cache
def _markup() -> re.Pattern[str]:
    return re.compile(
        r"(?P<tag></?(?:a|abbr|article|aside|b|blockquote|br|cite|code|div|em|figcaption|figure|h[1-6]"
        r"|hr|i|iframe|img|li|ol|p|q|s|script|section|small|span|strong|sub|sup|table|td|th|tr|u|ul"
        r"|video)(?=[\s/>])[^<>]{0,300}>)"
        r"|&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}[0-9]{0,2});",
        re.I,
    )


@rule("NX076", "warning", scope="file")
def markup_in_text(document: Document) -> Iterator[Hit]:
    for node in nodes_of(document):
        for name, at, text in texts(node, *_PLAIN):
            found = _markup().search(text)
            if found:
                what = (
                    f"'<{_name(found['tag'])}>', a tag"
                    if found["tag"]
                    else (f"'{found.group()}', a reference")
                )
                yield Hit(at, f"{name} holds {what} of HTML", found.span())


def _name(tag: str) -> str:
    return re.match(r"</?[a-z0-9]+", tag, re.I).group()[1:]  # type: ignore[union-attr]
