"""An item of WXR without wp:status.

It is imported as a draft, which nobody sees.

>>> check('''<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
...  <item><wp:post_type>post</wp:post_type></item></channel></rss>''')
2:2 NX823 there is no status: the item becomes a draft

>>> check('''<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
...  <item><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item></channel></rss>''')

Reference: WordPress Importer 0.9.5 on WordPress 6.1, 6.8 and 7.1, tried.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts.wxr import said
from newsexport.registry import Hit, rule
from newsexport.rules.receivers.wordpress._items import is_item


@rule("NX823", "warning")
def status_missing_for_wordpress(document: Document) -> Iterator[Hit]:
    if is_item(document) and not said(document.value, "status"):
        yield Hit(document.value, "there is no status: the item becomes a draft")
