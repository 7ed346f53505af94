"""A caption that holds the picture's credit, which has its own field.

Receivers print the credit after the caption, so that it stands there twice.

>>> check('''{"@type": "NewsArticle", "image": {"@type": "ImageObject", "creditText": "Photo: Jane",
... "url": "https://a.example/1.jpg", "caption": "A closed bridge. Photo: Jane"}}''')
2:64 NX318 caption ends with the credit: "Photo: Jane"

>>> check('''{"@type": "NewsArticle", "image": {"@type": "ImageObject", "creditText": "Photo: Jane",
... "url": "https://a.example/1.jpg", "caption": "A closed bridge."}}''')
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Content
from newsexport.documents.xml import local
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted

_FEWEST = 4  # characters: "AP" stands in many words
_MOST = 200
_BRACKETS = " ()[]|.–—/-"


@rule("NX318", "info")
def credit_in_caption(document: Document) -> Iterator[Hit]:
    credits = {text.text.strip(_BRACKETS).casefold() for text in document.of("credit")}
    credits = {credit for credit in credits if _FEWEST <= len(credit) <= _MOST}
    lengths = {len(credit) for credit in credits}
    for text in document.of("caption") if credits else ():
        if isinstance(text.at, Content) and local(text.at.element) == "figcaption":
            continue  # a page's caption holds both
        caption = text.text.rstrip(_BRACKETS + "\n\t")
        for length in lengths:
            start = len(caption) - length
            before = caption[start - 1 : start] if start > 0 else ""
            if before in tuple(_BRACKETS) and caption[start:].casefold() in credits:
                message = f"caption ends with the credit: {quoted(caption[start:])}"
                yield Hit(text.at, message, (start, len(caption)))
                break
