"""An item of WXR without wp:post_type.

The importer passes over it.

>>> check('''<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
...  <item><title>Bridge opens</title><wp:status>publish</wp:status></item></channel></rss>''')
2:2 NX822 there is no post_type: WordPress passes over the item

>>> check('''<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
...  <item><title>Bridge opens</title><wp:post_type>post</wp:post_type></item></channel></rss>''')

Reference: WordPress Importer 0.9.5 on WordPress 6.1, 6.8 and 7.1, tried.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts.wxr import said
from newsexport.registry import Hit, rule


@rule("NX822", "error")
def post_type_missing_for_wordpress(document: Document) -> Iterator[Hit]:
    if document.format == "wxr" and not said(document.value, "post_type"):
        yield Hit(document.value, "there is no post_type: WordPress passes over the item")
