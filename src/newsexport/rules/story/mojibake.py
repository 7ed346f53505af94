"""UTF-8 that was read as windows-1252: "â€™" where "’" was meant.

Somewhere on its way the text was decoded with the wrong encoding and encoded again. The fix
decodes it back, where all of the text comes out right.

>>> check('{"@type": "NewsArticle", "headline": "Itâ€™s raining"}')
1:41 NX306 "â€™" is UTF-8 read as windows-1252: it was "’"

>>> check('{"@type": "NewsArticle", "headline": "It’s raining in Marché-sur-Mer"}')

Reference: W3C, "Handling character encodings in HTML and CSS".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.story._mojibake import SIGNS, misread, repaired
from newsexport.rules.story._written import CAPTIONS, HEADLINES, NAMES, everything

_ROLES = (*HEADLINES, *NAMES, *CAPTIONS, "dateline", "keyword", "note", "copyright", "body")


@rule("NX306", "warning")
def mojibake(document: Document) -> Iterator[Hit]:
    if document.prose.isascii():
        return
    told: set[int] = set()
    for passage in everything(document, _ROLES, SIGNS):
        if id(passage.of) in told:
            continue  # one place in a text is enough: the rest is like it
        for start, end, was in misread(passage.text):
            shown = quoted(passage.text[start:end])
            message = f"{shown} is UTF-8 read as windows-1252: it was {quoted(was)}"
            new = None if document.format == "text" else repaired(passage.of.text)
            yield Hit(passage.of.at, message, passage.within(start, end), new)
            told.add(id(passage.of))
            break
