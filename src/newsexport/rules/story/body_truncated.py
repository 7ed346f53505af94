"""A body that breaks off: "Read more", "[…]", "(more)".

What was exported is the beginning of the story, made for a list. The rest is missing. (The
description of a feed's item is such a beginning by custom, and is left alone.)

>>> check('{"@type": "NewsArticle", "articleBody": "The bridge was closed. It rained […]"}')
1:75 NX315 body breaks off: "[…]"

>>> check('{"@type": "NewsArticle", "articleBody": "The bridge was closed. It rained."}')
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby

from newsexport.documents.document import Document
from newsexport.documents.handles import Content
from newsexport.documents.xml import local
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted

_TAIL = 60  # characters


@cache
def _end() -> re.Pattern[str]:
    return re.compile(
        r"(?:\[ ?(?:…|\.\.\.) ?\]"
        r"|\((?:more|more to come|mehr folgt|à suivre|segue|sigue|continua|meer volgt|mer följer)\)"
        r"|-{1,2}more-{1,2}"
        r"|(?:(?:…|\.\.\.)\s?|(?<=\n)|\A)[\[(]?(?:read more|continue reading|read the full story"
        r"|weiterlesen|mehr lesen|lire la suite|lire plus|leer más|seguir leyendo|sigue leyendo"
        r"|ler mais|leia mais|continue lendo|continua a leggere|leggi tutto|leggi di più|lees meer"
        r"|lees verder|czytaj więcej|czytaj dalej|läs mer|les mer|læs mere|lue lisää)[\])]?)"
        r"[\s.…»›>→:]{0,6}\Z",
        re.IGNORECASE,
    )


@rule("NX315", "warning")
def body_truncated(document: Document) -> Iterator[Hit]:
    for _, passages in groupby(document.paragraphs, lambda each: each.body):
        *_, last = passages
        at = last.of.at
        if isinstance(at, Content) and local(at.element) in ("description", "summary"):
            continue
        begin = max(0, len(last.text) - _TAIL)
        tail = last.text[begin:]
        found = _end().search(tail)
        if found and (begin == 0 or found.start() > 0):
            start = begin + found.start()
            message = f"body breaks off: {quoted(found[0].strip())}"
            yield Hit(at, message, last.within(start, len(last.text)))
