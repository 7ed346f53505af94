"""An attachment in WXR without wp:attachment_url.

The importer fetches the file from there: without the address there is no picture. One that begins
with / is taken on the site that the file is of.

>>> check('''<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
...  <item><title>Port</title><wp:post_type>attachment</wp:post_type></item></channel></rss>''')
2:2 NX829 the attachment has no attachment_url: WordPress has nothing to fetch

>>> check('''<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
...  <item><title>Port</title><wp:post_type>attachment</wp:post_type>
...   <wp:attachment_url>https://wire.example/1.jpg</wp:attachment_url></item></channel></rss>''')

Reference: WordPress Importer 0.9.5 on WordPress 6.1, 6.8 and 7.1, tried with addresses; without
one, and with a path: by what is known of its source, not tried.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Content
from newsexport.layouts.wxr import own, said
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted


@rule("NX829", "error")
def attachment_without_url_for_wordpress(document: Document) -> Iterator[Hit]:
    if document.format != "wxr" or said(document.value, "post_type") != "attachment":
        return
    address = said(document.value, "attachment_url")
    found = own(document.value, "attachment_url")
    if found is None or not address:
        at = document.value if found is None else found
        yield Hit(at, "the attachment has no attachment_url: WordPress has nothing to fetch")
    elif not address.lower().startswith(("http://", "https://", "/")):
        message = f"WordPress cannot fetch {quoted(address)}: it is no address on the web"
        yield Hit(Content(found), message)
