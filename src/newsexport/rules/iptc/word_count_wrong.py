"""A declared number of words that is far from the words there are.

Desks plan space by it. Counts differ by how words are told apart and whether captions count, so
only what is off by half is told: then the text was cut, or the number is that of another version.

>>> check('''{"uri": "urn:x:1", "bodies": [
...  {"contentType": "text/plain", "wordCount": 400, "value": "Shares fell 3% on Tuesday."}]}''',
...  "ninjs")
2:45 NX340 400 words are declared, and there are 5

>>> check('''{"uri": "urn:x:1", "bodies": [
...  {"contentType": "text/plain", "wordCount": 5, "value": "Shares fell 3% on Tuesday."}]}''',
...  "ninjs")

Reference: NewsML-G2 2.35, inlineXML/@wordcount; ninjs 3.1, bodies[].wordCount.
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute, Handle
from newsexport.layouts._json import each
from newsexport.layouts._xml import each as each_element
from newsexport.registry import Hit, rule

_LEAST = 20  # words of difference


@rule("NX340", "info")
def word_count_wrong(document: Document) -> Iterator[Hit]:
    for at, declared, text in _counts(document):
        words = len(text.split())
        far = abs(words - declared) >= _LEAST and not words / 2 <= declared <= words * 2
        if far and not _spaceless(text):
            yield Hit(at, f"{declared} words are declared, and there are {words}")


def _counts(document: Document) -> Iterator[tuple[Handle, int, str]]:
    if document.format == "newsml_g2":
        for inline in each_element(document.value, "contentSet", "inlineXML"):
            declared = inline.get("wordcount") or ""
            if declared.isascii() and declared.isdigit() and len(declared) < 10:
                text = " ".join(str(piece) for piece in inline.itertext())
                yield Attribute(inline, "wordcount"), int(declared), text
    elif document.format == "ninjs":
        for at, body in each(document.value, "bodies", "*"):
            for name in ("wordCount", "wordcount") if isinstance(body, dict) else ():
                count, text = body.get(name), body.get("value")
                if isinstance(count, int) and isinstance(text, str):
                    yield f"{at}/{name}", count, _tag().sub(" ", text)


@cache
def _tag() -> re.Pattern[str]:
    return re.compile(r"<[^<>]*>")


def _spaceless(text: str) -> bool:
    """Whether the text is of a script that does not part words by spaces."""
    return any("\u3040" <= letter <= "\u9fff" or "\u0e00" <= letter <= "\u0eff" for letter in text)
