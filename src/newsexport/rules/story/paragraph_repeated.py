"""A paragraph that stands in the body twice.

It was pasted twice, or two versions of the story were joined.

>>> check('''<entry xmlns="http://www.w3.org/2005/Atom"><content type="xhtml">
... <div xmlns="http://www.w3.org/1999/xhtml">
... <p>The only bridge of Fairport was closed to all on Monday.</p>
... <p>The only bridge of Fairport was closed to all on Monday.</p></div></content></entry>''')
4:4 NX314 paragraph stands in the body twice: "The only bridge of Fairport was closed t…"

>>> check('''<entry xmlns="http://www.w3.org/2005/Atom"><content type="xhtml">
... <div xmlns="http://www.w3.org/1999/xhtml">
... <p>The only bridge of Fairport was closed to all on Monday.</p>
... <p>It was opened again on Tuesday.</p></div></content></entry>''')
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted

_FEWEST = 50  # characters: less may be a refrain, an address or a line of a dialogue


@rule("NX314", "warning")
def paragraph_repeated(document: Document) -> Iterator[Hit]:
    seen: set[tuple[object, str]] = set()
    for passage in document.paragraphs:
        text = passage.text
        if "\n" in text:
            text = " ".join(text.split())
        if len(text) > _FEWEST:
            key = (passage.body, text)
            if key in seen:
                message = f"paragraph stands in the body twice: {quoted(passage.text)}"
                yield Hit(passage.of.at, message, passage.within())
            seen.add(key)
