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

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsexport.parser.passage import Passage
from newsexport.parser.speech.dash_speech import dash_openings, find_dash_speech
from newsexport.parser.speech.quote_marks import (
    Marked,
    double_marks,
    enclosing_singles,
    pair_marks,
    single_marks,
    single_openings,
)
from newsexport.parser.speech.sense import is_speech

RULES = {
    "quote-marks": "Three words or more between quotation marks that are speech, not a title.",
    "quote-reopened": "A paragraph that ends within a quotation, which the next one re-opens.",
    "quote-dash": "A paragraph that a dash opens, up to the words that say who speaks.",
}

_KINDS = frozenset({"paragraph", "list", "quote", "caption"})
_UNMARKED = Marked()


class FoundQuote(NamedTuple):
    """One marked stretch of direct speech: the passage's text [start:end], without the marks."""

    passage: str  # its id
    start: int
    end: int
    # the stretch ends without its closing mark and the next paragraph re-opens it
    runs_on: bool = False


def find_quotes(passages: Sequence[Passage], language: str) -> tuple[FoundQuote, ...]:
    """The direct speech in `passages`, in order."""
    read = [passage for passage in passages if passage.kind in _KINDS]
    texts = [passage.text for passage in read]
    doubles = double_marks(texts)
    singles = single_openings(texts)
    dashed = dash_openings(texts, language)
    if not (doubles or singles or dashed):
        return ()
    marked = {at: pair_marks(texts[at], marks) for at, marks in doubles.items()}
    found: list[FoundQuote] = []
    resumes = -1  # the passage that re-opens the quotation of the one before it
    for at in sorted({*marked, *singles, *dashed}):
        text, here = texts[at], marked.get(at, _UNMARKED)
        taken = find_dash_speech(text, language) if at in dashed else []
        spoken_until = taken[-1][1] if taken else 0
        running = at == resumes
        lead, first, unclosed = here.lead, here.first, here.unclosed
        if running and lead is not None and not here.opens_at_start and _long_enough(text, 0, lead):
            taken.append((0, lead))
        pairs = list(here.pairs)
        runs_on = False
        if unclosed is not None:
            resumed = _reopened(read, marked, at)
            runs_on = resumed >= 0
            resumes = resumed if runs_on else resumes
            if runs_on or (not here.inner and _is_open_end(text, unclosed)):
                pairs.append((unclosed, len(text)))
            else:
                pairs += here.inner
        if pairs and at in singles:
            # 'He said "go home" and left,' she said: the single marks are the outer ones
            for outer in enclosing_singles(text, singles[at], pairs):
                if is_speech(text, *outer, outer[1], language, weak=True):
                    pairs = [p for p in pairs if not outer[0] < p[0] < outer[1]]
                    pairs.append(outer)
            pairs.sort()
        for start, end in pairs:
            if start < spoken_until:
                continue
            begin, stop = _trimmed(text, start, end)
            if (
                (runs_on and end == len(text))
                or (running and start == first)
                or is_speech(text, begin, stop, end, language)
            ):
                taken.append((begin, stop))
        if at in singles:
            for start, end in single_marks(text, singles[at], pairs):
                begin, stop = _trimmed(text, start, end)
                if start >= spoken_until and is_speech(text, begin, stop, end, language, weak=True):
                    taken.append((begin, stop))
            taken.sort()
        last = len(text) if runs_on else -1
        id = read[at].id
        found += [FoundQuote(id, start, end, end == last) for start, end in taken if start < end]
    return tuple(found)


def _reopened(read: Sequence[Passage], marked: Mapping[int, Marked], at: int) -> int:
    """The next paragraph, if it goes on with the quotation that `at` leaves open, else -1."""
    for after in range(at + 1, min(at + 4, len(read))):
        if read[after].kind == "caption" and read[at].kind != "caption":
            continue
        here = marked.get(after)
        if here and (here.opens_at_start or (here.lead is not None and not here.pairs)):
            return after
        break
    return -1


def _is_open_end(text: str, start: int) -> bool:
    """Whether a quotation that nobody closes may be taken to last to the paragraph's end."""
    before = text[max(0, start - 20) : start].rstrip("\"“”„‟«»‹›‘’‚'` ")
    capital = text[start : start + 3].strip()[:1].isupper()
    begins = not before or (capital and before[-1] in ":.!?")
    return begins and _long_enough(text, start, len(text))


def _long_enough(text: str, start: int, end: int) -> bool:
    return len(text[start:end].split(None, 3)) >= 3


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """text[start:end] without white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
