"""A code that its vocabulary does not have.

Of four small vocabularies of IPTC every code is known here: stat, cpnat, why and howextr. Codes are
case-sensitive, and the spelling is American: stat:canceled. A receiver that does not know the
status takes the item for usable, or crashes.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <itemMeta><pubStatus qcode="stat:cancelled"/></itemMeta>
... </newsItem>''')
2:30 NX647 stat has no code 'cancelled': canceled, usable, withheld

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <itemMeta><pubStatus qcode="stat:canceled"/></itemMeta>
... </newsItem>''')

Reference: IPTC NewsCodes: Publishing Status, Concept Nature, Why Present, How Extracted.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.iptc_catalog import CODES
from newsexport.registry import Hit, rule
from newsexport.rules.newsml_g2._qcodes import catalogs, uses


@rule("NX647", "error")
def code_unknown(document: Document) -> Iterator[Hit]:
    item = document.value
    own = catalogs(item).schemes  # an alias may be given to another vocabulary
    for use in uses(item):
        codes = CODES.get(use.alias)
        if codes and use.code not in codes and use.alias not in own:
            message = f"{use.alias} has no code {use.code!r}: {', '.join(sorted(codes))}"
            yield Hit(use.at, message, use.within)
