"""White space before, after or twice within a headline, or a line end in it.

It shows in plain text and in mail, and two versions of one headline no longer compare equal.
The fix leaves one space between two words. XML may be laid out over lines, so that line ends in
it say nothing.

>>> check('{"@type": "NewsArticle", "headline": "Shares  fall "}')
1:38 NX103 headline has white space that is not needed

>>> check('{"@type": "NewsArticle", "headline": "Shares fall"}')
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.story._written import spaced


@rule("NX103", "info")
def headline_with_spaces(document: Document) -> Iterator[Hit]:
    for text in document.of("headline", "title"):
        new = spaced(document, text)
        if new:
            yield Hit(text.at, f"{text.role} has white space that is not needed", new=new)
