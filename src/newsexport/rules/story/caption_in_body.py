"""A caption that is a paragraph of the body as well.

The reader meets the sentence twice, once without the picture that it is about.

>>> check('''{"@type": "NewsArticle", "articleBody": "A closed bridge in Fairport\\\\nIt rained.",
... "image": {"url": "https://a.example/1.jpg", "caption": "A closed bridge in Fairport"}}''')
1:42 NX310 paragraph of the body is a picture's caption too

>>> check('''{"@type": "NewsArticle", "articleBody": "It rained.",
... "image": {"url": "https://a.example/1.jpg", "caption": "A closed bridge in Fairport"}}''')
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.story._written import plain

_FEWEST = 20  # characters: less may be said twice


@rule("NX310", "warning")
def caption_in_body(document: Document) -> Iterator[Hit]:
    captions = {plain(text).casefold() for text in document.of("caption")}
    captions |= {
        " ".join(passage.text.split()).casefold()
        for passage in document.paragraphs
        if passage.block == "figcaption"
    }
    captions = {caption for caption in captions if len(caption) >= _FEWEST}
    shortest = min(map(len, captions), default=0)
    for passage in document.paragraphs if captions else ():
        if passage.block == "figcaption" or len(passage.text) < shortest:
            continue
        if " ".join(passage.text.split()).casefold() in captions:
            message = "paragraph of the body is a picture's caption too"
            yield Hit(passage.of.at, message, passage.within())
