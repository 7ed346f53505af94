"""A thing that does not say what it is.

Readers choose by @type what they take: an author without one may be a person or a firm.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "author": {"name": "Ana Roe"}}')
1:70 NX073 an object without @type, as author

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "author": {"@type": "Person", "name": "Ana Roe"}}')

Reference: JSON-LD 1.1, 3.5 Specifying the Type; https://schema.org/docs/datamodel.html.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import nodes_of
from newsexport.schema_org.values import may_be_thing


@rule("NX073", "warning", scope="file")
def type_missing(document: Document) -> Iterator[Hit]:
    for node in nodes_of(document):
        if node.types or node.id or not any(key.property for key in node.keys):
            continue  # what has an @id may be told elsewhere
        if node.holder is None or may_be_thing(node.holder):
            as_what = f", as {node.holder}" if node.holder else ""
            yield Hit(node.at, f"an object without @type{as_what}")
