"""WXR with a document type declaration.

The import ends in an error page.

>>> check('''<!DOCTYPE rss SYSTEM "rss.dtd"><rss version="2.0"
...  xmlns:wp="http://wordpress.org/export/1.2/"><channel/></rss>''')
1:32 NX827 there is a DOCTYPE: the import breaks off

>>> check('''<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel/></rss>''')

Reference: WordPress Importer 0.9.5 on WordPress 6.1, 6.8 and 7.1, tried.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule


@rule("NX827", "error", scope="file")
def doctype_for_wordpress(document: Document) -> Iterator[Hit]:
    if document.format == "wxr" and document.value.getroottree().docinfo.doctype:
        yield Hit(document.value, "there is a DOCTYPE: the import breaks off")
