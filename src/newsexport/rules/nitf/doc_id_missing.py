"""A document without an identifier.

doc-id/@id-string names the story for all times. Without it a receiver cannot tell a correction from
another story.

>>> check('''<nitf><head><docdata><date.issue norm="20240305"/></docdata></head><body/></nitf>''')
1:13 NX656 document has no doc-id with an id-string

>>> check('''<nitf><head><docdata><doc-id regsrc="example.org" id-string="17"/></docdata></head><body/></nitf>''')

Reference: NITF 3.6, doc-id.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._xml import each
from newsexport.registry import Hit, rule


@rule("NX656", "warning")
def doc_id_missing(document: Document) -> Iterator[Hit]:
    root = document.value
    found = list(each(root, "head", "docdata", "doc-id"))
    if not any((doc_id.get("id-string") or "").strip() for doc_id in found):
        at = next(iter(found), None)
        if at is None:
            at = next(each(root, "head", "docdata"), root)
        yield Hit(at, "document has no doc-id with an id-string")
