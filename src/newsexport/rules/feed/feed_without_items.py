"""A feed with nothing in it.

It may be so for a day without news. Mostly the query behind it found nothing, or the items stand
where readers do not look for them.

>>> check('''<rss version="2.0"><channel><title>Wire</title></channel></rss>''')
1:1 NX918 feed has no item

>>> check('''<rss version="2.0"><channel><title>Wire</title>
...  <item><title>Shares fall</title></item></channel></rss>''')
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.xml import local
from newsexport.registry import Hit, rule


@rule("NX918", "info", scope="file")
def feed_without_items(document: Document) -> Iterator[Hit]:
    name = "entry" if document.format == "atom" else "item"
    if local(document.root) != name and next(document.root.iter(f"{{*}}{name}"), None) is None:
        yield Hit(document.root, f"feed has no {name}")
