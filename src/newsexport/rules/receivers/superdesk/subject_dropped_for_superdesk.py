"""Subjects of NewsML-G2 that Superdesk drops.

It keeps those with a QCode of the alias subj (IPTC's Subject Codes): Media Topics (medtop) and
words without a code are not read.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><contentMeta>
...  <subject qcode="medtop:20000006"/><subject qcode="subj:04015000"/></contentMeta></newsItem>''')
2:2 NX815 Superdesk drops 1 of 2 subjects: it keeps those of the alias subj

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><contentMeta>
...  <subject qcode="subj:04015000"/></contentMeta></newsItem>''')

Reference: superdesk-core 2.5.3, feed parser "newsml2", tried.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._xml import each
from newsexport.registry import Hit, rule


@rule("NX815", "info")
def subject_dropped_for_superdesk(document: Document) -> Iterator[Hit]:
    if document.format != "newsml_g2":
        return
    subjects = list(each(document.value, "contentMeta", "subject"))
    dropped = [each for each in subjects if not (each.get("qcode") or "").startswith("subj:")]
    if dropped:
        count = f"{len(dropped)} of {len(subjects)} subjects"
        yield Hit(dropped[0], f"Superdesk drops {count}: it keeps those of the alias subj")
