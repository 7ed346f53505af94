"""A package in a message that brings some of its items, but not this one.

The item may come with another message, or have come before. It is told since a receiver that takes
the message for the whole shows a package with a hole.

>>> check('''<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
...  <packageItem guid="urn:x:1"><groupSet root="G1"><group id="G1" role="group:main">
...   <itemRef residref="urn:x:2"/><itemRef residref="urn:x:3"/></group></groupSet></packageItem>
...  <newsItem guid="urn:x:2"/>
... </itemSet></newsMessage>''')
3:51 NX652 urn:x:3 is not in the message

>>> check('''<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
...  <packageItem guid="urn:x:1"><groupSet root="G1"><group id="G1" role="group:main">
...   <itemRef residref="urn:x:2"/><itemRef residref="urn:x:3"/></group></groupSet></packageItem>
...  <newsItem guid="urn:x:2"/><newsItem guid="urn:x:3"/>
... </itemSet></newsMessage>''')

Reference: NewsML-G2 2.35, itemRef/@residref.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute
from newsexport.layouts._xml import each
from newsexport.registry import Hit, rule
from newsexport.rules.newsml_g2._items import items


@rule("NX652", "info", scope="file")
def residref_not_in_message(document: Document) -> Iterator[Hit]:
    known = {item.get("guid") for item in items(document)}
    for item in items(document):
        references = [
            reference
            for reference in each(item, "groupSet", "group", "itemRef")
            if reference.get("residref") is not None
        ]
        missing = [found for found in references if found.get("residref") not in known]
        if len(missing) < len(references):
            for reference in missing:
                message = f"{reference.get('residref')} is not in the message"
                yield Hit(Attribute(reference, "residref"), message)
