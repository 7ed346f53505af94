"""An author who is a text.

schema.org wants a Person or an Organization: a text cannot say which, nor hold a title or a page
of the author's. The address of an author's page may stand alone.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "author": "Ana Roe"}')
1:70 NX220 author is the text 'Ana Roe', where an Organization or a Person is wanted

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "author": {"@type": "Person", "name": "Ana Roe"}}')

Reference: https://schema.org/author; Google, "Article structured data", author.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import is_article, misfits


@rule("NX220", "error", scope="file")
def author_is_text(document: Document) -> Iterator[Hit]:
    for value, misfit, node in misfits(document):
        if misfit.why == "text" and value.property == "author" and is_article(node):
            yield Hit(value.at, f"author is {misfit.message}")
