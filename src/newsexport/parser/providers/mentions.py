"""What a publisher says of itself round a story: "Follow Acme on", "told Acme".

Weak signs, asked for last. One invitation shows the publisher; what sources tell an outlet
shows it where the same outlet is told twice.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from newsexport.datelines.agencies import is_agency
from newsexport.parser.blocks import TextBlock
from newsexport.parser.bylines.words import OUTLETS, among
from newsexport.parser.providers.outlets import is_outlet
from newsexport.source import Span

_NAME = r"((?:[Tt]he )?[A-Z][\w&]+(?:[ -][A-Z][\w&]+){0,3})"
_TELLING = (
    "told ", "tells ", "interview with ", "peaking to ", "poke to ", "tatement to ", "btained by ",
    "een by ",
)  # fmt: skip
_LONGEST = 40  # characters of an outlet's name alone on a line
_NO_OUTLET = (
    " us our your facebook twitter instagram youtube google whatsapp telegram tiktok linkedin"
    " apple android x threads bluesky free breaking daily morning evening today the this here"
    " now more latest live news premium plus i my me president police officers reporters court"
    " congress parliament lawmakers sky "
)


@cache
def _invitation() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:[Ff]ollow|[Dd]ownload the|[Dd]ownload|[Nn]ewsletters? from|[Ss]ign up for"
        r"|[Ss]ubscribe to|[Ss]upport|[Rr]ely on|[Gg]et|[Ff]olgen Sie|[Ss]iga|[Ss]igue a"
        rf"|[Bb]ecome an?|[Ss]uivez|[Ss]egui|[Vv]olg|[Ff]ölj|[Ff]ølg) {_NAME}"
        r"(?=[’']|,? (?:on|en|sur|auf|su|op|på|no|na) | apps?\b| newsletters?| reporting"
        r"| members?\b| alerts| so )"
    )


@cache
def _closing() -> re.Pattern[str]:
    """What names the publisher at a line's end."""
    return re.compile(
        r"\b(?:[Nn]ewsletters? (?:from|von|de|di|van|från|fra)|[Aa] product of|[Uu]pdates from)"
        rf" {_NAME}(?=[.!]?\s*(?:\n|$))"
    )


@cache
def _name() -> re.Pattern[str]:
    return re.compile(_NAME)


def self_mention(source: str, blocks: Sequence[TextBlock]) -> Span | None:
    """Where the publisher names itself: in the page's own lines, alone on one of them, or as the
    one who was told."""
    alone: dict[str, Span] = {}
    closing = any(sign in source for sign in ("ewsletter", "product of", "pdates from"))
    for block in blocks:
        if block.role != "boilerplate":
            continue
        start, end = block.span
        found = _invitation().search(source, start, end)
        if found is None and closing:
            found = _closing().search(source, start, end)
        while found:
            span = _outlet(found.group(1), found.start(1))
            if span:
                return span
            found = _invitation().search(source, found.end(), end)
        if end - start <= _LONGEST:
            line = source[start:end].strip()
            if is_outlet(line):
                begin = source.index(line, start)
                alone.setdefault(line, Span(begin, begin + len(line)))
    if len(alone) == 1:
        return next(iter(alone.values()))
    return _told(source, blocks)


def _told(source: str, blocks: Sequence[TextBlock]) -> Span | None:
    """The outlet that the story calls the one who was told something: twice, or a known one."""
    spans: dict[str, Span] = {}
    for name, start in _listeners(source):
        inside = bisect_right(blocks, start, key=lambda block: block.lines[0].span.start) - 1
        if inside < 0 or blocks[inside].role != "body":
            continue
        span = _outlet(name, start)
        written = source[slice(*span)] if span else ""
        if span and written in spans:
            return spans[written]
        if span and _may_publish(written):
            spans[written] = span
    known = [span for name, span in spans.items() if _is_known(name)]
    return known[0] if len(known) == 1 else None


def _listeners(source: str) -> Iterator[tuple[str, int]]:
    """Who was told something, and where: "told X", "interview with X"; in Finnish "X:lle"."""
    for phrase in _TELLING:
        at = source.find(phrase)
        while at >= 0:
            found = _name().match(source, at + len(phrase))
            if found and not is_agency(found.group(1)):
                yield found.group(1), found.start(1)
            at = source.find(phrase, at + 1)
    at = source.find(":lle")
    while at >= 0:
        start = at
        while start > 0 and at - start < _LONGEST and source[start - 1].isalnum():
            start -= 1
        if start < at and source[start].isupper() and not source[at + 4 : at + 5].isalnum():
            yield source[start:at], start
        at = source.find(":lle", at + 1)


def _is_known(name: str) -> bool:
    return is_outlet(name) or is_outlet(f"The {name}")


def _may_publish(name: str) -> bool:
    """Whether `name` can be an outlet's: known, or with a word of outlets' names."""
    words = name.split()
    return _is_known(name) or is_agency(name) or any(among(w.casefold(), OUTLETS) for w in words)


def _outlet(name: str, start: int) -> Span | None:
    """The outlet in `name`, which stands at `start`, if it can be one: no platform, no "us"."""
    words = name.split()
    first = words[1] if words[0].casefold() == "the" and len(words) > 1 else words[0]
    if among(first.casefold(), _NO_OUTLET):
        return None
    # "Get Acme Breaking News alerts" names Acme.
    for at, word in enumerate(words):
        if at and among(word.casefold(), " breaking newsletter newsletters app apps alerts "):
            words = words[:at]
            break
    if words[0] == "the" and len(words) > 1:
        start += len("the ")
        words = words[1:]
    return Span(start, start + len(" ".join(words)))
