"""An array of ninjs where Superdesk wants an object.

A file holds one object for it, and associations and renditions are objects by their names, as in
ninjs 1.x: an array of items is not taken, and the arrays of 2.x and 3.x raise an exception.

>>> check('{"uri": "urn:x:1", "associations": [{"uri": "urn:x:2", "name": "a"}]}', "ninjs")
1:36 NX819 associations is an array: Superdesk wants an object, as in ninjs 1.x

>>> check('{"uri": "urn:x:1", "associations": {"a": {"uri": "urn:x:2"}}}', "ninjs")

Reference: superdesk-core, feed parser "ninjs", as its source reads; not tried.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._json import items
from newsexport.registry import Hit, rule


@rule("NX819", "error", scope="file")
def array_in_ninjs_for_superdesk(document: Document) -> Iterator[Hit]:
    if document.format != "ninjs":
        return
    if isinstance(document.value, list):
        yield Hit("", "the file is an array: Superdesk takes one object a file")
    for at, item in items(document.value):
        for name in ("associations", "renditions"):
            if isinstance(item.get(name), list) and item[name]:
                message = f"{name} is an array: Superdesk wants an object, as in ninjs 1.x"
                yield Hit(f"{at}/{name}", message)
