"""Text that stands in for text to come.

"TK" (to come), "lorem ipsum", "[insert quote here]": marks for the desk that were to be replaced
before the story was sent.

>>> check('{"@type": "NewsArticle", "articleBody": "The bridge cost $TK million."}')
1:59 NX302 "TK" stands for text to come

>>> check('{"@type": "NewsArticle", "articleBody": "TK Maxx opens on Monday."}')
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.story._written import CAPTIONS, HEADLINES, written


@cache
def _placeholder() -> re.Pattern[str]:
    # TK and XXX alone mean other things too: they count beside what a figure stands beside
    units = r"percent|per cent|million|billion|people|years|days|hours|miles|kilomet(?:er|re)s|%"
    return re.compile(
        r"\bTKTK(?:TK){0,20}\b|\bTK TK\b|\bXXXX{1,40}\b"
        rf"|(?<=[$€£])(?:TK|XXX?)\b|\b(?:TK|XXX)(?=(?:%| (?:{units})\b))"
        r"|\[(?:TK|XXX?|TBD|TBC|(?i:tk|tbd|tbc|placeholder|platzhalter|segnaposto|platshållare"
        r"|pladsholder|plassholder|paikkamerkki|à compléter|a completar|da completare"
        r"|do uzupełnienia|(?:insert|add) [\w ]{2,40}|[\w ]{2,30} (?:goes )?here|texto aqu[ií]"
        r"|hier text einfügen|insérer [\w ]{2,40}|insertar [\w ]{2,40}|inserir [\w ]{2,40}))\]"
        r"|\b(?i:lorem ipsum|(?:insert|add|enter|type) (?:your )?(?:text|headline|caption|title"
        r"|copy|quote|body|name) here|(?:text|headline|caption|title|copy|body) goes here"
        r"|your (?:text|headline|caption|title) here)\b"
    )


_SIGNS = ("TK", "XX", "[", "psum", "PSUM", " here", " HERE")


@rule("NX302", "warning")
def placeholder_text(document: Document) -> Iterator[Hit]:
    for passage in written(document, (*HEADLINES, "note", *CAPTIONS, "body"), _SIGNS):
        for found in _placeholder().finditer(passage.text):
            message = f"{quoted(found[0])} stands for text to come"
            yield Hit(passage.of.at, message, passage.within(*found.span()))
