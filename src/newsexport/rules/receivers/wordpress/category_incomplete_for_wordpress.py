"""A category or tag of a post without domain or nicename.

domain says whether it is a category or a post_tag, nicename is its slug. Without a nicename it is
lost, and nothing is said.

>>> check('''<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
...  <item><category domain="post_tag">Ports</category></item></channel></rss>''')
2:8 NX825 category "Ports" has no nicename: WordPress loses it

>>> check('''<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
...  <item><category domain="post_tag" nicename="ports">Ports</category></item></channel></rss>''')

Reference: WordPress Importer 0.9.5 on WordPress 6.1, 6.8 and 7.1, tried.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._xml import each, whole_text
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted


@rule("NX825", "error")
def category_incomplete_for_wordpress(document: Document) -> Iterator[Hit]:
    for category in each(document.value, "category") if document.format == "wxr" else ():
        absent = [name for name in ("domain", "nicename") if not category.get(name)]
        if absent:
            what = f"category {quoted(whole_text(category))} has no {' and no '.join(absent)}"
            yield Hit(category, f"{what}: WordPress loses it")
