"""A script, an event handler or a javascript: link in the body's markup.

Receivers take it out, or publish another site's program under their own name. Embeds belong into
a link that the receiver turns into its own.

>>> check('''<rss version="2.0"><channel><item><title>Rain</title><description>
... &lt;p onclick="go()"&gt;It rained.&lt;/p&gt;</description></item></channel></rss>''')
2:1 NX309 program in the body: "<p onclick="

>>> check('''<rss version="2.0"><channel><item><title>Rain</title><description>
... &lt;p class="on"&gt;It rained.&lt;/p&gt;</description></item></channel></rss>''')

Reference: RSS Advisory Board, Best Practices Profile, "description" (no script); RFC 4287, 8.1.
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute
from newsexport.documents.xml import XHTML, local
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted


@cache
def _program() -> re.Pattern[str]:
    return re.compile(
        r"<script\b[^<>]*>?|<[A-Za-z][^<>]*?\s(?:on[a-z]{4,20}\s{0,9}=|(?:href|src)\s{0,9}=\s{0,9}[\"']?\s{0,9}javascript:)",
        re.IGNORECASE,
    )


@rule("NX309", "warning")
def body_with_script(document: Document) -> Iterator[Hit]:
    for text in document.of("body", "deck"):
        if text.markup and "<" in text.text:
            for found in _program().finditer(text.text):
                yield Hit(text.at, f"program in the body: {quoted(found[0])}", found.span())
    if document.format in ("newsml_g2", "atom"):
        for element in document.value.iter(f"{{{XHTML}}}*"):
            if local(element) == "script":
                yield Hit(element, "program in the body: script element")
            for name, value in element.attrib.items():
                if name.startswith("on") or (name in ("href", "src") and _is_program(value)):
                    yield Hit(Attribute(element, name), f"program in the body: {name}")


def _is_program(address: str) -> bool:
    return address.strip().lower().startswith("javascript:")
