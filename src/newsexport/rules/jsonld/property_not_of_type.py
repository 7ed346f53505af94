"""A property of schema.org on a node whose type does not have it.

Readers look for it elsewhere: a caption belongs to the picture, not to the article. A node may have
several types; one of them must have the property. A Role may have the property that it stands in.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "caption": "Brokers on Friday"}')
1:60 NX063 caption is no property of NewsArticle, but of AudioObject, ImageObject, VideoObject
>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "title": "Shares fall"}')
1:60 NX063 title is no property of NewsArticle, but of JobPosting: did you mean headline?

>>> check('{"@context": "https://schema.org", "@type": "ImageObject",'
...       ' "caption": "Brokers on Friday"}')

Reference: https://schema.org/docs/datamodel.html, "Properties ... Types", release 30.0.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Key
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import kinds, nodes_of
from newsexport.schema_org.nodes import Node, Value
from newsexport.schema_org.spelling import near_property
from newsexport.schema_org.vocabulary import has_property, is_a, is_type, properties


@rule("NX063", "error", scope="file")
def property_not_of_type(document: Document) -> Iterator[Hit]:
    for node in nodes_of(document):
        types = [name for name in kinds(document, node) if name and is_type(name)]
        if types and len(types) == len(kinds(document, node)):
            for key in node.keys:
                if _is_foreign(key, node, types):
                    yield Hit(Key(key.at), _message(str(key.property), types))


def _is_foreign(key: Value, node: Node, types: list[str]) -> bool:
    fact = properties().get(key.property or "")
    if fact is None or fact.successors or any(has_property(t, str(key.property)) for t in types):
        return False
    return not (key.property == node.holder and any(is_a(name, ("Role",)) for name in types))


def _message(name: str, types: list[str]) -> str:
    domain = properties()[name].domain
    named = ", ".join(domain[:3]) + (" and others" if len(domain) > 3 else "")
    meant = near_property(name)
    suits = meant and meant != name and any(has_property(each, meant) for each in types)
    hint = f": did you mean {meant}?" if suits else ""
    return f"{name} is no property of {' or '.join(types[:3])}, but of {named}{hint}"
