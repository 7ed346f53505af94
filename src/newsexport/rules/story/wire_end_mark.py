"""The mark that ends a wire's transmission, left in the body.

"-30-", "###", "ENDS", "NNNN" and "Enditem" speak to the machine or the desk that receives.

>>> check('{"uri": "urn:a:1", "body_xhtml": "<p>It rained.</p><p>-30-</p>"}')
1:55 NX316 mark of a transmission's end in the body: "-30-"

>>> check('{"uri": "urn:a:1", "body_xhtml": "<p>It rained.</p><p>The trial ends on Monday.</p>"}')
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted

_LAST = 4  # paragraphs: contacts and signatures may follow
_TAIL = 24  # characters


@cache
def _mark() -> re.Pattern[str]:
    words = r"ENDS?|Ends|ENDE|FIN|FINE|EINDE|KONIEC|SLUTT?|LOPPU|NNNN|Enditem|ENDITEM"
    return re.compile(
        rf"[-–—(/*]{{1,3}} ?(?:30|{words}) ?[-–—)/*.]{{1,3}}|(?:{words})\.?|#(?: ?#){{1,5}}"
    )


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(r"(?<=[.!?”\"»] )(?:Enditem|NNNN|\(ENDS?\)|-ENDS?-|-30-|###)\Z")


@rule("NX316", "info")
def wire_end_mark(document: Document) -> Iterator[Hit]:
    if document.format == "text":
        return  # it may be the transmission
    for _, body in groupby(document.paragraphs, lambda each: each.body):
        passages = list(body)
        for passage in passages[-_LAST:] if len(passages) > 1 else ():
            text = passage.text
            if len(text) <= _TAIL and _mark().fullmatch(text):
                message = f"mark of a transmission's end in the body: {quoted(text)}"
                yield Hit(passage.of.at, message, passage.within())
        last = passages[-1]
        found = _behind().search(last.text, max(0, len(last.text) - _TAIL))
        if found:
            message = f"mark of a transmission's end in the body: {quoted(found[0])}"
            yield Hit(last.of.at, message, last.within(*found.span()))
