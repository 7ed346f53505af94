"""A subject number that has not eight digits.

The number is a code of IPTC's Subject Codes: two digits for the subject, three for the matter,
three for the detail (04000000 is economy, business and finance). A leading zero is easily lost, by
programs that take it for a number.

>>> check('''<nitf><head><tobject>
...  <tobject.subject tobject.subject.refnum="4000000"/>
... </tobject></head><body/></nitf>''')
2:43 NX657 '4000000' is no number of eight digits

>>> check('''<nitf><head><tobject>
...  <tobject.subject tobject.subject.refnum="04000000"/>
... </tobject></head><body/></nitf>''')

Reference: NITF 3.6, tobject.subject/@tobject.subject.refnum: "eight-digit reference number".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute
from newsexport.registry import Hit, rule

_NAME = "tobject.subject.refnum"


@rule("NX657", "error")
def subject_refnum_malformed(document: Document) -> Iterator[Hit]:
    for subject in document.value.iter("{*}tobject.subject"):
        written = (subject.get(_NAME) or "").strip()
        if subject.get(_NAME) is not None and not (
            len(written) == 8 and written.isascii() and written.isdigit()
        ):
            message = f"{written[:20]!r} is no number of eight digits"
            yield Hit(Attribute(subject, _NAME), message)
