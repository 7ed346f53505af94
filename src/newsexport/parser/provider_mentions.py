"""What a publisher says of itself round a story: "Follow Acme on", "told Acme".

Weak signs, asked for last. One invitation shows the publisher; what sources tell an outlet
shows it where the same outlet is told twice.
"""

import re
from collections.abc import Sequence
from functools import cache

from newsexport.datelines.agencies import is_agency
from newsexport.parser.blocks import TextBlock
from newsexport.parser.byline_words import among
from newsexport.source import Span

_NAME = r"((?:[Tt]he )?[A-Z][\w&]+(?:[ -][A-Z][\w&]+){0,3})"
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
        rf"|[Ss]uivez|[Ss]egui|[Vv]olg|[Ff]ölj|[Ff]ølg) {_NAME}"
        r"(?=[’']|,? (?:on|en|sur|auf|su|op|på|no|na) | apps?\b| newsletters?| reporting"
        r"| alerts| so )"
    )


@cache
def _told() -> re.Pattern[str]:
    return re.compile(rf"\btold {_NAME}")


def self_mention(source: str, blocks: Sequence[TextBlock]) -> Span | None:
    """Where the publisher names itself, in the page's own lines or as the one who was told."""
    told: dict[str, Span] = {}
    first = source.find("told ")
    for block in blocks:
        if block.role not in ("boilerplate", "body") or (block.role == "body" and first < 0):
            continue
        start, end = block.span
        if block.role == "boilerplate":
            for found in _invitation().finditer(source, start, end):
                span = _outlet(found)
                if span:
                    return span
        elif end > first and source.find("told ", start, end) >= 0:
            for found in _told().finditer(source, start, end):
                span = _outlet(found)
                name = source[slice(*span)] if span else ""
                if span and name in told and len(name) > 2:
                    return told[name]
                if span:
                    told[name] = span
    return None


def _outlet(found: re.Match[str]) -> Span | None:
    """The name in `found`, if it can be an outlet's: no agency, no platform."""
    words = found.group(1).split()
    first = words[1] if words[0].casefold() == "the" and len(words) > 1 else words[0]
    if among(first.casefold(), _NO_OUTLET) or is_agency(found.group(1)):
        return None
    # "Get Acme Breaking News alerts" names Acme.
    for at, word in enumerate(words):
        if at and among(word.casefold(), " breaking newsletter newsletters app apps alerts "):
            words = words[:at]
            break
    start = found.start(1)
    return Span(start, start + len(" ".join(words)))
