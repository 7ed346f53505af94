"""A property that schema.org has replaced by another.

Readers still take it for a while; new documents use its successor.

>>> check('{"@context": "https://schema.org", "@type": "VideoObject", "interactionCount": 12}')
1:60 NX069 interactionCount was replaced by interactionStatistic

>>> check('{"@context": "https://schema.org", "@type": "VideoObject", "name": "Brokers on Friday"}')

Reference: https://schema.org/supersededBy, release 30.0.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Key
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import nodes_of
from newsexport.schema_org.vocabulary import properties


@rule("NX069", "warning", scope="file")
def property_superseded(document: Document) -> Iterator[Hit]:
    for node in nodes_of(document):
        for name, at, _ in node.keys:
            fact = properties().get(name or "")
            if fact and fact.successors:
                yield Hit(Key(at), f"{name} was replaced by {' or '.join(fact.successors)}")
