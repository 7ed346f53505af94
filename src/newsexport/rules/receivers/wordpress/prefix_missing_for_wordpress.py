"""WXR whose own elements have another prefix than wp, or another namespace.

The importer asks for the prefix: with another one it says that this is no WXR file.

>>> check('''<rss version="2.0" xmlns:w="http://wordpress.org/export/1.2/"><channel>
...  <w:wxr_version>1.2</w:wxr_version></channel></rss>''')
1:1 NX820 the prefix wp is not declared: WordPress does not take the file

>>> check('''<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
...  <wp:wxr_version>1.2</wp:wxr_version></channel></rss>''')

Reference: WordPress Importer 0.9.5 on WordPress 6.1, 6.8 and 7.1, tried.
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.layouts.wxr import EXPORT
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted


@cache
def _known() -> re.Pattern[str]:
    return re.compile(re.escape(EXPORT) + r"1\.[0-2]/")


@rule("NX820", "error", scope="file")
def prefix_missing_for_wordpress(document: Document) -> Iterator[Hit]:
    if document.format != "wxr":
        return
    uri = document.value.nsmap.get("wp")
    if uri is None:
        at, fault = document.value, "the prefix wp is not declared"
        yield Hit(at, f"{fault}: WordPress does not take the file")
    elif not _known().fullmatch(uri):
        fault = f"the prefix wp stands for {quoted(uri)}"
        yield Hit(document.value, f"{fault}: WordPress wants {EXPORT}1.2/")
