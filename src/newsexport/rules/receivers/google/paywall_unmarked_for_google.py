"""A story that is not free, and does not say which part is behind the paywall, for Google.

What a reader cannot see and Google can is taken for cloaking, unless hasPart names it by the
selector of a class.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "isAccessibleForFree": false}')
1:83 NX811 no hasPart with cssSelector says what is behind the paywall

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": false,'
...       ' "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": false,'
...       ' "cssSelector": ".paid"}}')

Reference: Google, "Structured data for subscription and paywalled content", as of September 2026.
"""

from collections.abc import Iterator
from typing import Any

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import parties, says
from newsexport.rules.receivers.google._articles import told
from newsexport.schema_org.nodes import Node


@rule("NX811", "warning", scope="file")
def paywall_unmarked_for_google(document: Document) -> Iterator[Hit]:
    for node in told(document):
        if any(_says_so(document, part) for _, part in parties(document, node, "hasPart")):
            continue
        for value in node.values:
            if value.property == "isAccessibleForFree" and _is_false(value.value):
                yield Hit(value.at, "no hasPart with cssSelector says what is behind the paywall")


def _is_false(value: Any) -> bool:
    return value is False or (isinstance(value, str) and value.strip().lower() == "false")


def _says_so(document: Document, part: Node | None) -> bool:
    return part is not None and says(document, part, ("cssSelector",))
