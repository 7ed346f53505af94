"""A date of a post that WordPress cannot read, or a published post without any.

wp:post_date and wp:post_date_gmt are written 2026-03-14 08:30:00; ISO 8601 is read too. One of the
two is enough; with none, the post is dated to the moment of the import. Drafts have
0000-00-00 00:00:00.

>>> check('''<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><item>
...  <wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
...  <wp:post_date>14 March</wp:post_date></item></channel></rss>''')
3:16 NX826 post_date "14 March" is no date: WordPress wants 2026-03-14 08:30:00

>>> check('''<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><item>
...  <wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
...  <wp:post_date>2026-03-14 08:30:00</wp:post_date></item></channel></rss>''')

Reference: WordPress Importer 0.9.5 on WordPress 6.1, 6.8 and 7.1, tried; emdash-cms/emdash#322.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Content
from newsexport.layouts._xml import whole_text
from newsexport.layouts.wxr import own, said
from newsexport.moments import read_iso
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.receivers.wordpress._items import is_item

_NONE = "0000-00-00 00:00:00"
_LONGEST = 64


@rule("NX826", "warning")
def date_unreadable_for_wordpress(document: Document) -> Iterator[Hit]:
    if not is_item(document):
        return
    dated = False
    for name in ("post_date", "post_date_gmt"):
        found = own(document.value, name)
        written = "" if found is None else whole_text(found).strip()
        if found is None or not written or written == _NONE:
            continue
        dated = True
        if len(written) > _LONGEST or not read_iso(written):
            message = f"{name} {quoted(written)} is no date: WordPress wants 2026-03-14 08:30:00"
            yield Hit(Content(found), message)
    if not dated and said(document.value, "status") in ("publish", "future"):
        message = "there is neither post_date nor post_date_gmt: the import becomes the date"
        yield Hit(document.value, message)
