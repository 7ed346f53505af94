"""A property that schema.org does not have.

Whoever reads the document drops it, and what it says is lost without a word. Mostly it is a slip of
the pen, or the name that another format has. Names of other vocabularies, with a prefix or by a
context of their own, are not judged.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "headlin": "Shares fall"}')
1:60 NX060 headlin is no property of schema.org: did you mean headline?
>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "byline": "By Ana Roe"}')
1:60 NX060 byline is no property of schema.org: did you mean author?

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Shares fall"}')

Reference: https://schema.org/docs/full.html, release 30.0; JSON-LD 1.1, 9.16 for keywords.
"""

from collections.abc import Callable, Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Key
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import nodes_of
from newsexport.schema_org.nodes import KEYWORDS
from newsexport.schema_org.spelling import near, near_property
from newsexport.schema_org.values import shown
from newsexport.schema_org.vocabulary import is_property


@rule("NX060", "error", scope="file")
def property_unknown(document: Document) -> Iterator[Hit]:
    for node in nodes_of(document):
        for key in node.keys:
            if key.property is not None and not is_property(key.property):
                yield _hit(key.at, key.property, "property of schema.org", near_property)
        for name in node.value:
            if name.startswith("@") and name not in KEYWORDS:
                at = f"{node.at}/{name.replace('~', '~0').replace('/', '~1')}"
                yield _hit(at, name, "keyword of JSON-LD", lambda word: near(word, KEYWORDS))


def _hit(at: str, name: str, kind: str, meant: Callable[[str], str | None]) -> Hit:
    found = meant(name)
    hint = f": did you mean {found}?" if found else ""
    return Hit(Key(at), f"{shown(name)} is no {kind}{hint}")
