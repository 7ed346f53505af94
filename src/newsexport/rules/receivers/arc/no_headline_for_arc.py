"""A story in ANS without headlines.basic.

Other headlines are for other places; where one is not there, the basic one is shown.

>>> check('{"type": "story", "version": "0.10.12", "headlines": {"basic": " "}}')
1:64 NX843 headlines.basic is empty

>>> check('{"type": "story", "version": "0.10.12", "headlines": {"basic": "Storm"}}')

Reference: ANS 0.10.12, trait_headlines: "The 'basic' key is required".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._json import strings
from newsexport.registry import Hit, rule


@rule("NX843", "warning")
def no_headline_for_arc(document: Document) -> Iterator[Hit]:
    if document.format != "ans":
        return
    found = list(strings(document.value, "headlines", "basic"))
    if "headlines" not in document.value:
        yield Hit("", "there is no headlines.basic")
    for at, text in found:
        if not text.strip():
            yield Hit(at, "headlines.basic is empty")
