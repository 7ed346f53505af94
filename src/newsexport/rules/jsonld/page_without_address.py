"""A page as mainEntityOfPage that says neither @id nor url.

It is there to say which page the article is the main thing of: without an address it says nothing.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "mainEntityOfPage": {"@type": "WebPage"}}')
1:80 NX623 mainEntityOfPage has neither @id nor url

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "mainEntityOfPage": {"@type": "WebPage", "@id": "https://wire.example/1"}}')

Reference: https://schema.org/mainEntityOfPage; https://schema.org/docs/datamodel.html#mainEntityBackground.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import nodes_of


@rule("NX623", "warning", scope="file")
def page_without_address(document: Document) -> Iterator[Hit]:
    for node in nodes_of(document):
        named = bool(node.id) or any(key.property == "url" for key in node.keys)
        if node.holder == "mainEntityOfPage" and node.value and not named:
            yield Hit(node.at, "mainEntityOfPage has neither @id nor url")
