"""Direct speech.

Two things mark speech: pairs of marks, and in some languages a dash that opens a paragraph.

    "We are ready," she said. "We will go."      two stretches
    “…”  „…“  „…”  ”…”  «…»  »…«  »…»  ‹…›  ``…''  '…'  ‘…’
    – Vi er klare, sier Berg.                    up to the comma before the attribution

>>> from newsexport.parser.passage import make_passage
>>> from newsexport.source import Span
>>> text = 'Mrs Hall said "we are ready" for "it".'
>>> passage = make_passage("p1", "paragraph", text, Span(0, len(text)))
>>> [text[q.start : q.end] for q in find_quotes([passage], "en")]
['we are ready']
"""

from collections.abc import Sequence
from typing import NamedTuple

from newsexport.parser.dash_speech import find_dash_speech, speaks_in_dashes
from newsexport.parser.passage import Passage
from newsexport.parser.quote_marks import Marked, double_marks, pair_marks, single_marks
from newsexport.parser.speech_sense import is_speech

RULES = {
    "quote-marks": "Three words or more between quotation marks that are speech, not a title.",
    "quote-reopened": "A paragraph that ends within a quotation, which the next one re-opens.",
    "quote-dash": "A paragraph that a dash opens, up to the words that say who speaks.",
}

_KINDS = frozenset({"paragraph", "list", "quote", "caption"})


class FoundQuote(NamedTuple):
    """One marked stretch of direct speech: the passage's text [start:end], without the marks."""

    passage: str  # its id
    start: int
    end: int
    # the stretch ends without its closing mark and the next paragraph re-opens it
    runs_on: bool = False


def find_quotes(passages: Sequence[Passage], language: str) -> tuple[FoundQuote, ...]:
    """The direct speech in `passages`, in order."""
    found: list[FoundQuote] = []
    read = [passage for passage in passages if passage.kind in _KINDS]
    marked = [_marked(passage.text) for passage in read]
    dashes = speaks_in_dashes(language)
    running = False  # the paragraph before this one ended within a quotation
    for at, (passage, here) in enumerate(zip(read, marked, strict=True)):
        text = passage.text
        taken: list[FoundQuote] = []
        if dashes:
            spoken = find_dash_speech(text, language)
            taken += [FoundQuote(passage.id, start, end) for start, end in spoken]
        if here is None:
            found += taken
            running = running and passage.kind == "caption"
            continue
        spoken_until = taken[-1].end if taken else 0
        pairs = list(here.pairs)
        goes_on = running and not here.opens_at_start
        if goes_on and here.lead is not None and _long_enough(text[: here.lead]):
            taken.append(_trimmed(passage, 0, here.lead))
        runs_on = False
        if here.unclosed is not None:
            runs_on = _reopened(read, marked, at)
            if runs_on or (not here.inner and _is_open_end(text, here.unclosed)):
                pairs.append((here.unclosed, len(text)))
            else:
                pairs += here.inner
        for start, end in pairs:
            quote = _trimmed(passage, start, end)
            continued = runs_on and end == len(text)
            if start >= spoken_until and (
                continued
                or (running and start == here.first)
                or is_speech(text, quote.start, quote.end, end, language)
            ):
                taken.append(quote._replace(runs_on=continued))
        taken += [
            quote
            for start, end in single_marks(text, pairs)
            if start >= spoken_until
            for quote in [_trimmed(passage, start, end)]
            if is_speech(text, quote.start, quote.end, end, language, weak=True)
        ]
        taken.sort(key=lambda quote: quote.start)
        found += (quote for quote in taken if quote.end > quote.start)
        running = runs_on
    return tuple(found)


def _marked(text: str) -> Marked | None:
    marks = double_marks(text)
    if marks:
        return pair_marks(text, marks)
    if "'" in text or "‘" in text or "‚" in text or "’" in text:
        return Marked()
    return None


def _reopened(read: Sequence[Passage], marked: Sequence[Marked | None], at: int) -> bool:
    """Whether the next paragraph goes on with the quotation that `at` leaves open."""
    for after in range(at + 1, min(at + 4, len(read))):
        if read[after].kind == "caption" and read[at].kind != "caption":
            continue
        here = marked[after]
        return here is not None and (
            here.opens_at_start or (here.lead is not None and not here.pairs)
        )
    return False


def _is_open_end(text: str, start: int) -> bool:
    """Whether a quotation that nobody closes may be taken to last to the paragraph's end."""
    before = text[max(0, start - 20) : start].rstrip("\"“”„‟«»‹›‘’‚'` ")
    capital = text[start : start + 3].strip()[:1].isupper()
    begins = not before or (capital and before[-1] in ":.!?")
    return begins and _long_enough(text[start:])


def _long_enough(text: str) -> bool:
    return len(text.split(None, 3)) >= 3


def _trimmed(passage: Passage, start: int, end: int) -> FoundQuote:
    text = passage.text
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return FoundQuote(passage.id, start, end)
