"""A body that is declared plain text, and is HTML.

Receivers that believe it print the tags, or escape them once more.

>>> check('''{"uri": "urn:x:1", "bodies": [
...  {"contentType": "text/plain", "value": "<p>Shares fell.</p>"}]}''', "ninjs")
2:42 NX341 text/plain is declared, and <p> is in it

>>> check('''{"uri": "urn:x:1", "bodies": [
...  {"contentType": "text/html", "value": "<p>Shares fell.</p>"}]}''', "ninjs")

Reference: ninjs 3.1, bodies[].contentType; ninjs 1.4, body_text.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.ninjs._markup import first_tag, is_markup
from newsexport.rules.ninjs._values import bodies


@rule("NX341", "warning")
def html_declared_plain(document: Document) -> Iterator[Hit]:
    for at, text, kind in bodies(document.value):
        found = first_tag(text) if (kind or "").startswith("text/plain") else None
        if found and is_markup(text):
            yield Hit(at, f"text/plain is declared, and {found[0][:20]} is in it", found.span())
