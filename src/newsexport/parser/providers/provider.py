"""The news organisation that the text itself shows to be its provider.

What shows it, strongest first:

    LONDON, March 3 (Reuters) -      the agency's sign in the dateline
    By Jane Doe, Acme News           the byline's outlet, or an organisation that signs
    (c) 2024 Acme Media              the holder of the copyright
    SOURCE: Acme News | jd/Acme      the sign-off at the end
    Shares fall - Acme 7News         the site's suffix of the headline

A picture's credit never does: who sells the picture need not tell the story.
"""

from collections.abc import Sequence
from typing import NamedTuple

from newsexport.datelines import FoundDateline
from newsexport.datelines.agencies import AGENCIES, agency_sign, is_agency
from newsexport.parser.blocks import TextBlock
from newsexport.parser.bylines.byline import Byline
from newsexport.parser.lines.notes import read_copyright
from newsexport.parser.providers.mentions import self_mention
from newsexport.parser.providers.signs import (
    agency_writers,
    closing_sign,
    outlet_of,
    sign_off,
    site_suffix,
)
from newsexport.source import Span, prose, trimmed

RULES = {
    "dateline-agency": "The agency's sign in the dateline.",
    "byline-affiliation": "The outlet that the byline names for its writer.",
    "byline-organisation": "An agency, outlet or desk signs in place of a person.",
    "copyright-holder": "The holder that the copyright line names.",
    "sign-off": "The agency or outlet that signs at the end of the story.",
    "stamp-agency": "The agency that stands at the time stamp.",
    "site-suffix": "The site's name behind the headline.",
    "self-mention": 'What the publisher says of itself: "Follow Acme on", "told Acme".',
}


class FoundProvider(NamedTuple):
    name: str
    rule: str
    spans: tuple[Span, ...]
    confidence: int = 100
    abbreviation: str | None = None  # where the text shows a name and its sign


def find_provider(
    source: str,
    blocks: Sequence[TextBlock],
    dateline: FoundDateline | None,
    bylines: Sequence[Byline],
    language: str,
) -> FoundProvider | None:
    """Who provides the story, by dateline, byline, copyright line, sign-off or site suffix."""
    by_outlet = _by_byline(source, bylines)
    by_copyright = _by_copyright(source, blocks, language)
    return (
        _by_dateline(source, dateline, by_outlet, by_copyright)
        or by_outlet
        or by_copyright
        or _by_wire_header(source, blocks)
        or _by_sign_off(source, blocks)
        or _by_stamp(source, blocks)
        or _by_headline(source, blocks)
        or _by_mention(source, blocks)
    )


def _text(source: str, span: Span) -> str:
    return prose(source[span.start : span.end])


def _by_dateline(
    source: str,
    dateline: FoundDateline | None,
    by_outlet: FoundProvider | None,
    by_copyright: FoundProvider | None,
) -> FoundProvider | None:
    """The agency in the dateline; with its name where byline or copyright line has that.

    Of a joint sign ("acme/dpa") the first is who wrote, unless the byline names an outlet.
    """
    if dateline is None or dateline.agency is None:
        return None
    span = dateline.agency
    written = _text(source, span)
    parts = [part for part in written.replace(" ", "/").split("/") if part]
    if len(parts) > 1 and all(agency_sign(part) for part in parts):
        if by_outlet:
            return by_outlet
        start = source.index(parts[0], span.start)
        span = Span(start, start + len(parts[0]))
        written = parts[0]
    for other in (by_outlet, by_copyright):
        if other is None or other.name.casefold().startswith(f"{written}-".casefold()):
            continue  # "dpa-infocom" is a service of dpa
        if len(other.name) > len(written) and _same(other.name, written):
            spans = (span, *other.spans)
            return FoundProvider(other.name, "dateline-agency", spans, abbreviation=written)
    return FoundProvider(written, "dateline-agency", (span,))


def _same(name: str, sign: str) -> bool:
    """Whether `name` and `sign` are one agency's, or the same words run together."""
    known = agency_sign(sign)
    if known is not None and agency_sign(name) == known:
        return True
    return name.replace(" ", "").casefold() == sign.casefold()


def _by_byline(source: str, bylines: Sequence[Byline]) -> FoundProvider | None:
    for byline in bylines:
        for author in byline.authors:
            if author.affiliation:
                name = outlet_of(author.affiliation)
                if name:
                    return FoundProvider(name, "byline-affiliation", (byline.text,), 95)
    for byline in bylines:
        if byline.organisation:
            name = outlet_of(_text(source, byline.organisation))
            if name:
                return FoundProvider(name, "byline-organisation", (byline.organisation,), 95)
    return None


def _by_copyright(source: str, blocks: Sequence[TextBlock], language: str) -> FoundProvider | None:
    for block in blocks:
        if block.role != "copyright":
            continue
        found = read_copyright(source, trimmed(source, block.span), language)
        if found and found.holder:
            holder = _text(source, found.holder)
            sign = agency_sign(holder)
            # "Thomson Reuters" holds the rights, Reuters tells the news.
            known = sign is not None and AGENCIES.get(sign, "") in holder.split()
            name = AGENCIES[sign] if sign and known else outlet_of(holder)
            if name:
                return FoundProvider(name, "copyright-holder", (found.holder,), 90)
    return None


def _by_wire_header(source: str, blocks: Sequence[TextBlock]) -> FoundProvider | None:
    """`ZCZC AAP`: the agency behind the start-of-message code."""
    for block in blocks[:3]:
        words = source[block.span.start : block.span.end].split()
        if block.role == "header" and len(words) > 1 and words[0] == "ZCZC":
            if not is_agency(words[1]):
                return None
            start = source.index(words[1], block.span.start + 4)
            return FoundProvider(words[1], "sign-off", (Span(start, start + len(words[1])),), 90)
    return None


def _by_sign_off(source: str, blocks: Sequence[TextBlock]) -> FoundProvider | None:
    """The last line that signs: of the trailers, or behind the story's last sentence."""
    for block in reversed(blocks):
        if block.role not in ("trailer", "byline"):
            continue
        for line in reversed(block.lines):
            span = trimmed(source, line.span)
            found = sign_off(source, span) or agency_writers(source, span)
            if found:
                return FoundProvider(_text(source, found), "sign-off", (found,), 90)
    last = next((block for block in reversed(blocks) if block.role == "body"), None)
    found = closing_sign(source, trimmed(source, last.span)) if last else None
    return FoundProvider(_text(source, found), "sign-off", (found,), 85) if found else None


def _by_stamp(source: str, blocks: Sequence[TextBlock]) -> FoundProvider | None:
    """`AFP 5 March 2024`: the agency that stands at the time stamp."""
    for block in blocks:
        if block.role != "timestamp":
            continue
        span = trimmed(source, block.span)
        word = source[span.start : span.end].partition(" ")[0]
        if is_agency(word) and word.isupper():
            found = Span(span.start, span.start + len(word))
            return FoundProvider(word, "stamp-agency", (found,), 85)
    return None


def _by_headline(source: str, blocks: Sequence[TextBlock]) -> FoundProvider | None:
    for block in blocks:
        if block.role == "headline":
            span = site_suffix(source, trimmed(source, block.span))
            if span:
                return FoundProvider(_text(source, span), "site-suffix", (span,), 80)
    return None


def _by_mention(source: str, blocks: Sequence[TextBlock]) -> FoundProvider | None:
    span = self_mention(source, blocks)
    return FoundProvider(_text(source, span), "self-mention", (span,), 70) if span else None
