"""A QCode with an alias that is in no catalog of its item.

The alias stands for a vocabulary, and the item's catalogs say for which; without them nobody can
tell what the code means, and two providers' codes are mixed up. It is told once for each alias of
an item. IPTC's standard catalog is known here; where an item names a catalog of another maker, which
is never fetched, nothing is told.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
...  <itemMeta><itemClass qcode="ninat:text"/><service qcode="acme:wire"/></itemMeta>
... </newsItem>''')
3:59 NX644 alias 'acme' is in no catalog of the item

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1">
...  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
...  <catalog><scheme alias="acme" uri="https://example.org/cv/"/></catalog>
...  <itemMeta><itemClass qcode="ninat:text"/><service qcode="acme:wire"/></itemMeta>
... </newsItem>''')

Reference: NewsML-G2 2.35, catalogRef, catalog and scheme/@alias.
"""

from collections import Counter
from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.iptc_catalog import schemes
from newsexport.layouts._xml import each
from newsexport.registry import Hit, rule
from newsexport.rules.newsml_g2._items import items
from newsexport.rules.newsml_g2._qcodes import Use, catalogs, joined, uses
from newsexport.rules.newsml_g2.uri_in_qcode import URI_SCHEMES

_OLD = {"whypresent": "why", "isrole": "isrol", "how": "howextr"}


@rule("NX644", "warning", scope="file")
def qcode_alias_unknown(document: Document) -> Iterator[Hit]:
    of_message = catalogs(*each(document.root, "header"))
    for item in items(document):
        known = joined(of_message, catalogs(item))
        if known.foreign or not known.present:
            continue
        first: dict[str, Use] = {}
        count: Counter[str] = Counter()
        for use in uses(item):
            alias = use.alias
            if alias in known.schemes or (alias in schemes() and known.standard):
                continue
            if alias not in URI_SCHEMES:
                first.setdefault(alias, use)
                count[alias] += 1
        for alias, use in first.items():
            hint = f" ({_OLD[alias]} is)" if alias in _OLD else ""
            often = f", and stands {count[alias]} times" if count[alias] > 1 else ""
            message = f"alias {alias!r} is in no catalog of the item{hint}{often}"
            yield Hit(use.at, message, use.within)
