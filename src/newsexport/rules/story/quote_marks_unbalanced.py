"""A quotation mark without its other half.

Readers cannot tell where the quoted words end and the story's own begin. Quotations over several
paragraphs are understood, where each opens anew or the last one closes; inches and apostrophes
are left alone.

>>> check('{"@type": "NewsArticle", "articleBody": "“It rained, he said. Nobody came."}')
1:42 NX317 “ is not closed

>>> check('{"@type": "NewsArticle", "articleBody": "“It rained.\\\\n“Nobody came,” he said."}')

>>> check('''{"type": "story", "version": "0.10.12", "content_elements": [
...  {"type": "text", "content": "“It rained."},
...  {"type": "text", "content": "“Nobody came,” he said."}]}''')
"""

from collections.abc import Iterator
from itertools import groupby

from newsexport.documents.document import Document, Passage
from newsexport.registry import Hit, rule
from newsexport.rules.story._quote_marks import OPENING, Style, lone_mark

_FARTHEST = 12  # paragraphs that a quotation may run on without opening anew


@rule("NX317", "warning")
def quote_marks_unbalanced(document: Document) -> Iterator[Hit]:
    for _, body in groupby(document.paragraphs, lambda each: each.body):
        yield from _in_body(list(body))


def _in_body(passages: list[Passage]) -> Iterator[Hit]:
    style = Style.of(passage.text for passage in passages)
    open_since: tuple[int, Passage, int] | None = None
    for number, passage in enumerate(passages):
        text = passage.text
        if open_since and text[0] not in OPENING and number - open_since[0] > _FARTHEST:
            yield _unclosed(*open_since[1:])
            open_since = None
        lone = lone_mark(text, style)
        if lone is None:
            if open_since and text[0] in OPENING:
                open_since = None  # it opened anew, and closed
            continue
        at, opens = lone
        if opens:
            if open_since and text[0] not in OPENING:
                yield _unclosed(*open_since[1:])
            open_since = (number, passage, at)
        elif open_since:
            open_since = None
        elif not _is_arrow(text, at):
            message = f"{text[at]} closes what is not opened"
            yield Hit(passage.of.at, message, passage.within(at, at + 1))
    if open_since:
        yield _unclosed(*open_since[1:])


def _unclosed(passage: Passage, at: int) -> Hit:
    message = f"{passage.text[at]} is not closed"
    return Hit(passage.of.at, message, passage.within(at, at + 1))


def _is_arrow(text: str, at: int) -> bool:
    """Whether it points at more: "More news »"."""
    return text[at] in "«»" and (at == 0 or (text[at:] == "»" and text[at - 1] == " "))
