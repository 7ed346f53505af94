"""A block of headlines without a main one, or with several.

hedline has one hl1, the headline, and then any hl2. Readers take the first hl1: of two the second
is lost, and an empty one leaves the story without a headline.

>>> check('''<nitf><body><body.head>
...  <hedline><hl2>Shares fall</hl2></hedline>
... </body.head></body></nitf>''')
2:2 NX140 hedline has no hl1

>>> check('''<nitf><body><body.head>
...  <hedline><hl1>Shares fall</hl1><hl2>Banks lead</hl2></hedline>
... </body.head></body></nitf>''')

Reference: NITF 3.6, hedline.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._xml import each, whole_text
from newsexport.registry import Hit, rule


@rule("NX140", "error")
def hedline_without_hl1(document: Document) -> Iterator[Hit]:
    for hedline in each(document.value, "body", "body.head", "hedline"):
        main = list(each(hedline, "hl1"))
        if not main:
            yield Hit(hedline, "hedline has no hl1")
        elif not whole_text(main[0]).strip():
            yield Hit(main[0], "hl1 is empty")
        for further in main[1:]:
            yield Hit(further, "hedline has more than one hl1")
