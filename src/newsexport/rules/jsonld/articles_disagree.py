"""Nodes with one @id that say different things.

One @id is one thing: a reader puts the nodes together, and the story has two headlines or days. Two
systems wrote the page, and one of them did not know of the other.

>>> check('{"@context": "https://schema.org", "@graph": ['
...       '{"@type": "NewsArticle", "@id": "#a", "headline": "Oil rises"}, '
...       '{"@type": "NewsArticle", "@id": "#a", "headline": "Oil"}]}')
1:161 NX079 headline is 'Oil', but 'Oil rises' elsewhere in the article '#a'

>>> check('{"@context": "https://schema.org", "@graph": ['
...       '{"@type": "NewsArticle", "@id": "#a", "headline": "Oil rises"}, '
...       '{"@type": "NewsArticle", "@id": "#b", "headline": "Oil"}]}')

Reference: JSON-LD 1.1, 3.3 Node Identifiers; RDF 1.1 Concepts, 3.2 IRIs.
"""

from collections.abc import Iterator
from typing import Any

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import articles
from newsexport.schema_org.values import short

_ONE_ONLY = (
    "headline datePublished dateModified dateCreated articleBody dateline url version wordCount"
    " isAccessibleForFree"
).split()


@rule("NX079", "error", scope="file")
def articles_disagree(document: Document) -> Iterator[Hit]:
    said: dict[tuple[str, str], Any] = {}
    for node in articles(document):
        for name, at, value in node.values if node.id else ():
            if name in _ONE_ONLY and not isinstance(value, dict | list):
                before = said.setdefault((str(node.id), str(name)), value)
                if before != value:
                    what = f"{_shown(value)}, but {_shown(before)} elsewhere"
                    yield Hit(at, f"{name} is {what} in the article {short(str(node.id))}")


def _shown(value: Any) -> str:
    return short(value) if isinstance(value, str) else str(value)
