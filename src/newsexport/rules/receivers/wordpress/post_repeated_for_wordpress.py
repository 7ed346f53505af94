"""Two items of WXR with one title, date and type.

By these three the importer knows what is there already, not by guid: the second item is taken for
the first and left out. Untitled items are told apart by their dates alone.

>>> check('''<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
...  <item><title>Storm</title><wp:post_date>2026-03-14 08:30:00</wp:post_date>
...   <wp:post_type>post</wp:post_type></item>
...  <item><title>Storm</title><wp:post_date>2026-03-14 08:30:00</wp:post_date>
...   <wp:post_type>post</wp:post_type></item></channel></rss>''')
4:2 NX828 a post "Storm" of 2026-03-14 08:30:00 stands before: WordPress leaves this one out

>>> check('''<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
...  <item><title>Storm</title><wp:post_date>2026-03-14 08:30:00</wp:post_date>
...   <wp:post_type>post</wp:post_type></item>
...  <item><title>Storm</title><wp:post_date>2026-03-15 08:30:00</wp:post_date>
...   <wp:post_type>post</wp:post_type></item></channel></rss>''')

Reference: WordPress Importer 0.9.5 on WordPress 6.1, 6.8 and 7.1, tried.
"""

from collections.abc import Iterator, Sequence

from newsexport.layouts._xml import each, whole_text
from newsexport.layouts.wxr import said
from newsexport.registry import Entry, Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.receivers.wordpress._items import is_item


@rule("NX828", "error", scope="feed")
def post_repeated_for_wordpress(entries: Sequence[Entry]) -> Iterator[tuple[Entry, Hit]]:
    known: set[tuple[str, str, str]] = set()
    for entry in entries:
        item = entry.document.value
        if not is_item(entry.document) or not said(item, "post_type"):
            continue
        title = next((whole_text(title).strip() for title in each(item, "title")), "")
        date = said(item, "post_date") or said(item, "post_date_gmt")
        key = title, date, said(item, "post_type")
        if key in known and date:
            of = f" of {' '.join(date[:40].split())}"
            what = f"a {key[2][:40]} {quoted(title)}{of} stands before"
            yield entry, Hit(item, f"{what}: WordPress leaves this one out")
        known.add(key)
