"""A dc:creator that is the login of no author in the file, or a second one.

It must be the wp:author_login of a wp:author: a display name falls to the user who imports, and a
post has one author, the first. (In a file without any wp:author, users are made of the creators.)

>>> check('''<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"
...   xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
...  <wp:author><wp:author_login>ana</wp:author_login>
...   <wp:author_display_name>Ana Roe</wp:author_display_name></wp:author>
...  <item><dc:creator>Ana Roe</dc:creator><wp:post_type>post</wp:post_type></item>
... </channel></rss>''')
5:20 NX824 creator "Ana Roe" is the login of no author: the post falls to the user who imports

>>> check('''<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"
...   xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
...  <wp:author><wp:author_login>ana</wp:author_login></wp:author>
...  <item><dc:creator>ana</dc:creator><wp:post_type>post</wp:post_type></item>
... </channel></rss>''')

Reference: WordPress Importer 0.9.5 on WordPress 6.1, 6.8 and 7.1, tried.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsexport.documents.document import Document
from newsexport.documents.handles import Content
from newsexport.documents.xml import namespace
from newsexport.layouts._xml import each, whole_text
from newsexport.layouts.wxr import said
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.receivers.wordpress._items import items

if TYPE_CHECKING:
    from lxml.etree import _Element

_DC = "http://purl.org/dc/elements/1.1/"


@rule("NX824", "warning", scope="file")
def creator_unknown_for_wordpress(document: Document) -> Iterator[Hit]:
    if document.format != "wxr":
        return
    authors = each(document.value, "channel", "author")
    logins = frozenset(said(author, "author_login") for author in authors) - {""}
    for item in items(document):
        for number, creator in enumerate(_creators(item)):
            login = whole_text(creator).strip()
            if number:
                message = f"creator {quoted(login)} is not read: a post has one"
                yield Hit(Content(creator), message)
            elif login and logins and login not in logins:
                what = f"creator {quoted(login)} is the login of no author"
                yield Hit(Content(creator), f"{what}: the post falls to the user who imports")


def _creators(item: "_Element") -> "Iterator[_Element]":
    return (element for element in each(item, "creator") if namespace(element) == _DC)
