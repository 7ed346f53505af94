"""A signal of an update or a correction in version 1.

The signal asks receivers to replace what they have; of a first version there is nothing to replace,
and desks look for a story that never was. It comes with a version above 1, or with a link to the
item that is replaced.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="1">
...  <itemMeta><signal qcode="sig:correction"/></itemMeta>
... </newsItem>''')
2:27 NX552 sig:correction in version 1, and no link to what it replaces

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="2">
...  <itemMeta><signal qcode="sig:correction"/></itemMeta>
... </newsItem>''')

Reference: IPTC NewsCodes, Signal, update and correction.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute
from newsexport.layouts._xml import each
from newsexport.registry import Hit, rule
from newsexport.rules.newsml_g2._items import code_of

_OLDER = frozenset(("previousVersion", "derivedFrom", "evolvedFrom", "replaces"))


@rule("NX552", "warning")
def update_signal_in_first_version(document: Document) -> Iterator[Hit]:
    item = document.value
    if (item.get("version") or "1").strip() != "1":
        return
    if any(code_of(link, "rel") in _OLDER for link in each(item, "itemMeta", "link")):
        return
    for signal in each(item, "itemMeta", "signal"):
        if signal.get("qcode") in ("sig:update", "sig:correction"):
            message = f"{signal.get('qcode')} in version 1, and no link to what it replaces"
            yield Hit(Attribute(signal, "qcode"), message)
