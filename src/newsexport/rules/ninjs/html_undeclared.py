"""A body in HTML that does not say so.

Without contentType it is up to the provider what the text is; a receiver has to guess.

>>> check('{"uri": "urn:x:1", "bodies": [{"value": "<p>Shares fell.</p>"}]}', "ninjs")
1:41 NX342 body has markup and no contentType

>>> check('''{"uri": "urn:x:1", "bodies": [
...  {"contentType": "text/html", "value": "<p>Shares fell.</p>"}]}''', "ninjs")

Reference: ninjs 3.1, bodies: "if role and contentType are undefined, their interpretation is up to
the provider".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.ninjs._markup import is_markup
from newsexport.rules.ninjs._values import bodies


@rule("NX342", "info")
def html_undeclared(document: Document) -> Iterator[Hit]:
    for at, text, kind in bodies(document.value):
        if kind is None and is_markup(text):
            yield Hit(at, "body has markup and no contentType")
