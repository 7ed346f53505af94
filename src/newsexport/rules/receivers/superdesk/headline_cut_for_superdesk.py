"""A headline of NITF that Superdesk cuts.

It takes the text of hl1 before the first element in it.

>>> check('''<nitf><body><body.head><hedline><hl1>Bridge in <location>Ulm</location> opens</hl1>
...  </hedline></body.head></body></nitf>''')
1:48 NX817 Superdesk cuts the headline before "Ulm opens"

>>> check('''<nitf><body><body.head><hedline><hl1>Bridge in Ulm opens</hl1>
...  </hedline></body.head></body></nitf>''')

Reference: superdesk-core 2.5.3, feed parser "nitf", tried.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._xml import each, whole_text
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted


@rule("NX817", "error")
def headline_cut_for_superdesk(document: Document) -> Iterator[Hit]:
    if document.format != "nitf":
        return
    for headline in each(document.value, "body", "body.head", "hedline", "hl1"):
        first = next(headline.iterchildren("*"), None)
        lost = whole_text(headline)[len(headline.text or "") :]
        if first is not None and lost.strip():
            yield Hit(first, f"Superdesk cuts the headline before {quoted(lost)}")
