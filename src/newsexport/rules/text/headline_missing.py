"""An article's text without a headline.

What is made of it gets its title from the first sentence, and has no headline: receivers that
show lists of headlines show an empty line.

>>> check("FAIRPORT, Ohio (AP) -- The only bridge into Fairport was closed on Monday after a "
... "truck hit one of its piers, the police said.\\n\\nNobody was hurt, they said.", "text")
1:1 NX110 text has no headline

>>> check("Truck hits only bridge into Fairport\\n\\nFAIRPORT, Ohio (AP) -- The only bridge into "
... "Fairport was closed on Monday after a truck hit one of its piers, the police said.", "text")
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.source import Span


@rule("NX110", "info")
def headline_missing(document: Document) -> Iterator[Hit]:
    if not document.value.content_meta.headline and document.first("body"):
        yield Hit(Span(0, 0), "text has no headline")
