"""A body that is declared HTML, and is plain text of several paragraphs.

In HTML line ends are white space: all paragraphs run into one.

>>> check(r'''{"uri": "urn:x:1", "bodies": [
...  {"contentType": "text/html", "value": "Shares fell.\\n\\nBanks led."}]}''', "ninjs")
2:40 NX343 text/html is declared, and the text has blank lines and no tags

>>> check(r'''{"uri": "urn:x:1", "bodies": [
...  {"contentType": "text/plain", "value": "Shares fell.\\n\\nBanks led."}]}''', "ninjs")

Reference: ninjs 3.1, bodies[].contentType.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.ninjs._values import bodies


@rule("NX343", "warning")
def plain_declared_html(document: Document) -> Iterator[Hit]:
    for at, text, kind in bodies(document.value):
        if kind and "html" in kind and "<" not in text and "\n\n" in text.strip():
            yield Hit(at, f"{kind[:40]} is declared, and the text has blank lines and no tags")
