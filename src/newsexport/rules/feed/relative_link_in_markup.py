"""A relative link or picture in the HTML of an item.

Readers show the HTML far from the site: pictures are missing, and links lead nowhere. It is told
once for each text; an xml:base makes the addresses whole.

>>> check('''<rss version="2.0"><channel><item><title>Shares fall</title>
...  <description>&lt;p&gt;&lt;img src="/1.jpg"&gt; Shares fell.&lt;/p&gt;</description></item>
... </channel></rss>''')
2:37 NX914 /1.jpg is relative, and a feed has no base

>>> check('''<rss version="2.0"><channel><item><title>Shares fall</title>
...  <description>&lt;img src="https://example.org/1.jpg"&gt; Shares fell.</description></item>
... </channel></rss>''')

Reference: RSS Advisory Board, RSS Best Practices Profile, description: relative URLs.
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.documents.handles import Content
from newsexport.registry import Hit, rule
from newsexport.rules.feed._feeds import has_base, is_absolute, shown


@cache
def _address() -> re.Pattern[str]:
    return re.compile(
        r"<(?:a|img|source|iframe|video|audio|embed)\s[^<>]*?(?<=\s)(?:href|src)\s?=\s?"
        r"(?:\"([^\"<>]*)\"|'([^'<>]*)')",
        re.I,
    )


@rule("NX914", "warning")
def relative_link_in_markup(document: Document) -> Iterator[Hit]:
    for text in document.of("body", "deck"):
        if not text.markup or not isinstance(text.at, Content) or has_base(text.at.element):
            continue
        found = [
            match for match in _address().finditer(text.text) if _is_relative(match[1] or match[2])
        ]
        if found:
            first = found[0]
            group = 1 if first[1] is not None else 2
            more = f", and {len(found) - 1} more are" if len(found) > 1 else ""
            message = f"{shown(first[group])} is relative, and a feed has no base{more}"
            yield Hit(text.at, message, first.span(group))


def _is_relative(address: str | None) -> bool:
    address = (address or "").strip()
    # a template's variable is no address yet
    return bool(address) and not address.startswith(("#", "//", "{")) and not is_absolute(address)
