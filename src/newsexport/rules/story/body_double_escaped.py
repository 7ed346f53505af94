"""Tags or character references that the reader sees in body or caption.

The text was made into HTML twice, or put as HTML into a field for plain text: "&amp;amp;" in the
source is "&amp;" on the page, and "&lt;p&gt;" is "<p>".

>>> check('''<rss version="2.0"><channel><item><title>Rain</title>
... <description>It &amp;amp;amp; rained.</description></item></channel></rss>''')
2:17 NX305 reader sees "&amp;": escaped once too often, or no markup is read here

>>> check('''<rss version="2.0"><channel><item><title>Rain</title>
... <description>It &amp;amp; rained.</description></item></channel></rss>''')
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.story._markup import shown_markup
from newsexport.rules.story._written import CAPTIONS, written


@rule("NX305", "warning")
def body_double_escaped(document: Document) -> Iterator[Hit]:
    if document.format == "text":
        return
    seen: set[int] = set()
    for passage in written(document, ("copyright", *CAPTIONS, "body"), "<&"):
        if id(passage.of) in seen:
            continue  # one place in a text is enough: all of it was escaped
        if document.format == "ninjs" and passage.of.role == "body" and not passage.of.markup:
            continue  # what a body's content type is said to be has rules of its own
        for start, end in shown_markup(passage.text):
            shown = quoted(passage.text[start:end])
            message = f"reader sees {shown}: escaped once too often, or no markup is read here"
            yield Hit(passage.of.at, message, passage.within(start, end))
            seen.add(id(passage.of))
            break
