"""An entry of Atom without an author, in a feed without one.

Aggregators that mix feeds cannot say whose it is.

>>> check('''<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title>
...  <entry><title>Shares fall</title></entry></feed>''')
2:2 NX921 neither the entry nor its feed has an author

>>> check('''<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title>
...  <author><name>Example Wire</name></author>
...  <entry><title>Shares fall</title></entry></feed>''')

Reference: RFC 4287, 4.1.2: entries "MUST contain one or more atom:author elements", unless the feed
or the entry's source has one.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.xml import local
from newsexport.layouts._xml import each
from newsexport.registry import Hit, rule


@rule("NX921", "error", scope="file")
def author_missing(document: Document) -> Iterator[Hit]:
    root = document.root
    if document.format != "atom" or next(each(root, "author"), None) is not None:
        return
    for entry in each(root, "entry") if local(root) == "feed" else [root]:
        named = (next(each(entry, *steps), None) for steps in (("author",), ("source", "author")))
        if all(found is None for found in named):
            yield Hit(entry, "neither the entry nor its feed has an author")
