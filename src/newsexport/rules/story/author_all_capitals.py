"""An author's name in capitals.

How a name is set is the receiver's choice, and "JANE MCDOE" does not say that she is McDoe.

>>> check('{"@type": "NewsArticle", "author": {"@type": "Person", "name": "JANE DOE"}}')
1:65 NX206 author's name is in capitals: "JANE DOE"

>>> check('{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane Doe"}}')
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.story._people import is_full_name, people


@rule("NX206", "info")
def author_all_capitals(document: Document) -> Iterator[Hit]:
    for text in people(document):
        written = text.text
        if written.isupper() and is_full_name(written):
            if sum(len(word) > 2 for word in written.split()) > 1:
                yield Hit(text.at, f"{text.role}'s name is in capitals: {quoted(written)}")
