"""WXR without a version of the form 1.2.

The importer refuses a file that has none, or one of another form (1.2.1). It knows 1.0, 1.1 and
1.2, which WordPress itself still writes, and says of others that they may not be supported.

>>> check('''<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
...  <wp:wxr_version>1.2.1</wp:wxr_version></channel></rss>''')
2:18 NX821 wxr_version is "1.2.1": WordPress wants 1.2

>>> check('''<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
...  <wp:wxr_version>1.2</wp:wxr_version></channel></rss>''')

Reference: WordPress Importer 0.9.5 on WordPress 6.1, 6.8 and 7.1, tried with none and with 1.2.1;
versions above 1.2: as its source reads.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Content
from newsexport.layouts._xml import each, whole_text
from newsexport.layouts.wxr import own
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted


@rule("NX821", "error", scope="file")
def version_malformed_for_wordpress(document: Document) -> Iterator[Hit]:
    for channel in each(document.value, "channel") if document.format == "wxr" else ():
        found = own(channel, "wxr_version")
        if found is None:
            yield Hit(channel, "there is no wxr_version: WordPress does not take the file")
        elif whole_text(found).strip() not in ("1.0", "1.1", "1.2"):
            message = f"wxr_version is {quoted(whole_text(found))}: WordPress wants 1.2"
            yield Hit(Content(found), message)
