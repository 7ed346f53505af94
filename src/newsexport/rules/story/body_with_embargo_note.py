"""A note on an embargo in the body of a story that is free to use.

"Embargoed until Monday" in the text, and no embargo or status in the fields that machines obey:
receivers publish at once, and the note with it.

>>> check('''{"uri": "urn:a:1", "pubstatus": "usable",
... "body_text": "EMBARGOED UNTIL 6 a.m. MONDAY\\\\nIt rained."}''')
2:15 NX401 body speaks of an embargo, the status is usable: "EMBARGOED UNTIL 6 a.m. MONDAY"

>>> check('''{"uri": "urn:a:1", "pubstatus": "usable", "embargoed": "2022-01-18T06:00:00Z",
... "body_text": "EMBARGOED UNTIL 6 a.m. MONDAY\\\\nIt rained."}''')
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.story._written import ends, is_usable

_NEAR = 3  # paragraphs from the beginning or the end
_LONGEST = 300  # characters of a note


@cache
def _note() -> re.Pattern[str]:
    return re.compile(
        r"[\[(*\s-]{0,5}(?:(?:STRICTLY |UNDER )?(?:STRICT )?EMBARGO(?:ED)?(?=[ :.!)\]*]|\Z)"
        r"|(?:[Ss]trictly )?[Ee]mbargoed (?:until|till?|for|to)\b"
        r"|(?:[Uu]nder )?[Ee]mbargo (?:until|till?)\b|[Ee]mbargo\s?:"
        r"|(?i:not for (?:publication|release|broadcast|use)(?: before| until|[.!:)\]*]|\Z)"
        r"|hold for release|sperrfrist|gesperrt bis|sous embargo jusqu|embargado hasta"
        r"|bajo embargo hasta|sob embargo até|sotto embargo fino|onder embargo tot|embargo do dnia"
        r"|embargo t\.o\.m|vapaa julkaistavaksi|nicht zur veröffentlichung|ne pas publier"
        r"|no publicar antes))"
    )


@rule("NX401", "warning")
def body_with_embargo_note(document: Document) -> Iterator[Hit]:
    if document.first("embargoed") or not is_usable(document):
        return
    for _, body in groupby(document.paragraphs, lambda each: each.body):
        passages = list(body)
        for passage in ends(passages, _NEAR, _NEAR):
            text = passage.text
            if len(text) <= _LONGEST and _note().match(text):
                message = f"body speaks of an embargo, the status is usable: {quoted(text)}"
                yield Hit(passage.of.at, message, passage.within())
