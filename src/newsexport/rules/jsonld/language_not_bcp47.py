"""A language that is no tag of BCP 47.

Readers sort stories by it: "en_US" and "English" are no language to them.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "inLanguage": "en_US"}')
1:74 NX078 inLanguage is 'en_US', which is no tag of BCP 47

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "inLanguage": "en-US"}')

Reference: BCP 47 (RFC 5646), 2.1 Syntax; https://schema.org/inLanguage.
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import nodes_of, texts
from newsexport.schema_org.values import short


@cache
def _tag() -> re.Pattern[str]:
    return re.compile(
        r"(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?"
        r"(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[a-wy-z0-9](?:-[a-z0-9]{2,8})+)*"
        r"(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+|i-[a-z]{3,8}",
        re.I | re.ASCII,
    )


@rule("NX078", "warning", scope="file")
def language_not_bcp47(document: Document) -> Iterator[Hit]:
    for node in nodes_of(document):
        for name, at, text in texts(node, "inLanguage"):
            if text.strip() and not _tag().fullmatch(text):
                written = text.strip().replace("_", "-")
                message = f"{name} is {short(text)}, which is no tag of BCP 47"
                yield Hit(at, message, new=written if _tag().fullmatch(written) else None)
