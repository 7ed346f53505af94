"""A property of ninjs that Superdesk does not know under its name.

Superdesk reads the names of ninjs 1.x. What is called as in 2.x or 3.x comes out empty, and nothing
is said: an item without headline or body is ingested.

>>> check('{"uri": "urn:x:1", "headlines": [{"value": "Shares fall"}]}', "ninjs")
1:20 NX850 Superdesk does not read headlines: it wants headline, as in ninjs 1.x

>>> check('{"uri": "urn:x:1", "headline": "Shares fall"}', "ninjs")

Reference: superdesk-core 2.5.3 and 2.9, feed parser "ninjs", tried with ninjs 1.4, 2.2 and 3.1.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Key
from newsexport.registry import Hit, rule

_NAMES = {
    "headlines": "headline",
    "descriptions": "description_text",
    "by": "byline",
    "subjects": "subject",
    "places": "place",
    "genres": "genre",
    "versionCreated": "versioncreated",
    "firstCreated": "firstcreated",
    "embargoedUntil": "embargoed",
    "pubStatus": "pubstatus",
    "copyrightHolder": "copyrightholder",
    "copyrightNotice": "copyrightnotice",
    "usageTerms": "usageterms",
    "edNote": "ednote",
}
_BODIES = ("body_html", "body_xhtml", "body_text")


@rule("NX850", "error")
def names_of_other_ninjs_for_superdesk(document: Document) -> Iterator[Hit]:
    if document.format != "ninjs":
        return
    item = document.value
    for name in item:
        if name == "bodies":
            wanted = None if any(item.get(body) for body in _BODIES) else "body_html"
        else:
            wanted = _NAMES.get(name) if isinstance(name, str) else None
        if wanted and item[name] and not item.get(wanted):
            message = f"Superdesk does not read {name}: it wants {wanted}, as in ninjs 1.x"
            yield Hit(Key(f"/{name}"), message)
