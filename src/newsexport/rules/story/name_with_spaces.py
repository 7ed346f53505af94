"""White space before, after or twice within a name.

Names are compared: for a reader "Jane  Doe" and "Jane Doe" are one, for an archive two. The fix
leaves one space between two words.

>>> check('{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane Doe "}}')
1:64 NX208 name has white space that is not needed: "Jane Doe"

>>> check('{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane Doe"}}')
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.story._written import NAMES, spaced


@rule("NX208", "warning")
def name_with_spaces(document: Document) -> Iterator[Hit]:
    for text in document.of(*NAMES):
        new = spaced(document, text)
        if new:
            message = f"name has white space that is not needed: {quoted(new)}"
            yield Hit(text.at, message, new=new)
