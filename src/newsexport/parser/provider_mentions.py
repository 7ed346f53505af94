"""What a publisher says of itself round a story: "Follow Acme on", "told Acme".

Weak signs, asked for last. One invitation shows the publisher; what sources tell an outlet
shows it where the same outlet is told twice.
"""

import re
from collections.abc import Sequence
from functools import cache

from newsexport.datelines.agencies import is_agency
from newsexport.parser.blocks import TextBlock
from newsexport.parser.byline_words import OUTLETS, among
from newsexport.parser.outlets import is_outlet
from newsexport.source import Span

_NAME = r"((?:[Tt]he )?[A-Z][\w&]+(?:[ -][A-Z][\w&]+){0,3})"
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
def _told() -> re.Pattern[str]:
    """Who was told, shown or sent something: "told X", "interview with X", in Finnish "X:lle"."""
    return re.compile(
        r"\b(?:told|tells|interview with|speaking to|spoke to|statement to|obtained by|seen by)"
        rf" {_NAME}"
        r"|\b([A-ZÅÄÖ]\w{1,20}):lle\b"
    )


def self_mention(source: str, blocks: Sequence[TextBlock]) -> Span | None:
    """Where the publisher names itself: in the page's own lines, alone on one of them, or as the
    one who was told."""
    told: dict[str, Span] = {}
    alone: dict[str, Span] = {}
    first = _telling().search(source)
    for block in blocks:
        start, end = block.span
        if block.role == "boilerplate":
            invitations = _invitation().finditer(source, start, end)
            for found in (*invitations, *_closing().finditer(source, start, end)):
                span = _outlet(found)
                if span:
                    return span
            line = source[start:end].strip()
            if len(line) <= _LONGEST and is_outlet(line):
                begin = source.index(line, start)
                alone.setdefault(line, Span(begin, begin + len(line)))
        elif block.role == "body" and first and end > first.start():
            for found in _told().finditer(source, start, end):
                span = _outlet(found)
                name = source[slice(*span)] if span else ""
                if span and name in told:
                    return told[name]
                if span and _may_publish(name):
                    told[name] = span
    if len(alone) == 1:
        return next(iter(alone.values()))
    known = [span for name, span in told.items() if is_outlet(name)]
    return known[0] if len(known) == 1 else None


@cache
def _telling() -> re.Pattern[str]:
    return re.compile(
        r"t(?:old|ells) |interview with |speaking to |spoke to |:lle\b|(?:by|nt to) the "
    )


def _may_publish(name: str) -> bool:
    """Whether `name` can be an outlet's: known, or with a word of outlets' names."""
    words = name.split()
    return is_outlet(name) or is_agency(name) or any(among(w.casefold(), OUTLETS) for w in words)


def _outlet(found: re.Match[str]) -> Span | None:
    """The name in `found`, if it can be an outlet's: no agency, no platform."""
    group = 1 if found.group(1) else 2
    words = found.group(group).split()
    first = words[1] if words[0].casefold() == "the" and len(words) > 1 else words[0]
    if among(first.casefold(), _NO_OUTLET) or (group == 1 and is_agency(found.group(1))):
        return None
    # "Get Acme Breaking News alerts" names Acme.
    for at, word in enumerate(words):
        if at and among(word.casefold(), " breaking newsletter newsletters app apps alerts "):
            words = words[:at]
            break
    start = found.start(group)
    name = " ".join(words)
    if words[0] == "the" and len(words) > 1:
        name = name[len("the ") :]
        start += len("the ")
    return Span(start, start + len(name))
