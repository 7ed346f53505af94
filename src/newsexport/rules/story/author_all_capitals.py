"""An author's name in capitals.

How a name is set is the receiver's choice, and "JANE MCDOE" does not say that she is McDoe.

>>> check('{"@type": "NewsArticle", "author": {"@type": "Person", "name": "JANE DOE"}}')
1:64 NX206 author's name is in capitals: "JANE DOE"

>>> check('{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane Doe"}}')
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.story._people import is_full_name, is_organisation


@rule("NX206", "info")
def author_all_capitals(document: Document) -> Iterator[Hit]:
    if document.format == "text":
        return  # how a page or a wire sets its bylines
    for text in document.of("author", "contributor"):
        written = text.text
        if not written.isupper() or not is_full_name(written):
            continue
        long_words = sum(len(word) > 2 for word in written.split())  # others are initials
        if long_words > 1 and not is_organisation(document, text):
            yield Hit(text.at, f"{text.role}'s name is in capitals: {quoted(written)}")
