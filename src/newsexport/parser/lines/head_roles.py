"""What stands before the story: section, headline, deck, byline, stamps, in their usual orders.

The headline is the first line of some words that is nobody's name and speaks of what the story
speaks of; the rest is told by its place to it.
"""

from collections.abc import Sequence

from newsexport.newsitem import LineRole
from newsexport.parser.bylines.names import looks_like_person
from newsexport.parser.lines.furniture import announces_others
from newsexport.parser.lines.furniture_words import KICKERS, SUMMARIES
from newsexport.parser.lines.head_labels import headline_at, is_same, sections_at
from newsexport.parser.lines.head_signs import (
    LONGEST_SIGN,
    is_byline,
    is_dateline,
    is_place_alone,
    is_title_line,
    labels_stamp,
    reports_from,
    signs_from,
)
from newsexport.parser.lines.parts import Part
from newsexport.parser.lines.story_range import LONGEST_LABEL, kinship
from newsexport.parser.lines.wire import is_header, is_slug, is_topic
from newsexport.parser.pictures.pictured import shows_place
from newsexport.parser.stamps.timestamp import is_stamp_line

_LONGEST_NAMES = 25  # words of a byline
_BYLINES_REACH = 4  # parts above the headline
_DECK_KIN = 0.3
_LONGEST_SERIES = 5  # words
_MAY_BE_TOLD = ("deck", "boilerplate", "caption", "body")  # by a picture's credit below it
_MOST_SIGNATURES = 10  # that a house is sought in
_LONGEST_HOUSE = 3  # words
_LONGEST_INITIALS = 4  # letters
_SHORTEST_POINT = 3  # words of a summary's point
_SHORTEST_DECK = 5  # words
_LONGEST_DECK = 40


def head_roles(parts: Sequence[Part], vocabulary: frozenset[str], language: str) -> list[LineRole]:
    """The roles of what stands before the story, which uses the words of `vocabulary`."""
    roles: list[LineRole | None] = [part.own for part in parts]
    heads_wire = True  # nothing but a transmission's header stands above
    for at, part in enumerate(parts):
        if at:
            heads_wire = heads_wire and roles[at - 1] in ("header", "boilerplate")
            heads_wire = heads_wire and roles[0] == "header"
        if roles[at] == "caption" and part.shape.words < _SHORTEST_DECK:
            # "Gävle (TT)" is a picture's elsewhere
            roles[at] = "dateline" if is_dateline(part.text, language, False) else "caption"
        if roles[at] not in (None, "boilerplate", "trailer"):
            continue
        if part.shape.words <= LONGEST_SIGN and (
            is_stamp_line(part.text, language) or labels_stamp(parts, at, language)
        ):
            roles[at] = "timestamp"
        elif part.own is None and (
            is_header(part.text)
            or (heads_wire and is_slug(part.text))
            or (at == 0 and is_topic(part.text))
        ):
            roles[at] = "header"
        elif is_dateline(part.text, language, at + 1 == len(parts)) or (
            at and part.own is None and is_place_alone(parts, at, language)
        ):
            roles[at] = "dateline"
    if parts and parts[0].text.lower() in KICKERS:
        roles[0] = None  # over a page's buttons it would be one
    headline = headline_at(parts, roles, vocabulary, language)
    sections = sections_at(parts, roles, headline, language)
    if headline is not None and not sections:
        # under the page's title, over the headline that repeats it
        again = (at for at in range(headline + 1, len(parts)) if roles[at] is None)
        title = parts[headline].text
        repeated = next((at for at in again if is_same(parts[at].text, title)), None)
        if repeated is not None and repeated > headline + 1:
            sections = sections_at(parts, roles, repeated, language) - {headline}
    decked = summed = False
    for at, part in enumerate(parts):
        summed = summed or part.text.lower() in SUMMARIES
        near = headline is not None and at > headline
        if roles[at] == "trailer":
            # an agency's name alone: under the headline it signs
            roles[at] = "byline" if near or "@" in part.text else "header"
        if roles[at] is not None:
            continue
        if at in sections:
            roles[at] = "section"
        elif at == headline or (headline is not None and is_same(part.text, parts[headline].text)):
            roles[at] = "headline"
        elif (
            (
                _may_be_signed(part, at, headline)
                and (is_byline(part.text, language, near) or (near and reports_from(part)))
            )
            or (at and roles[at - 1] == "byline" and is_title_line(part))
            or (near and _is_initials(part.text) and roles[at + 1 : at + 2] == ["timestamp"])
        ):
            roles[at] = "byline"
        elif summed and near and _sums(part):
            roles[at] = "list"
        elif near and _lists(parts, at):
            roles[at] = "list" if part.shape.bullet else "subhead"
        elif near and part.is_prose and _is_pictured(part.text):
            roles[at] = "caption"
        elif near and (
            _is_deck(part, roles[at - 1], decked, vocabulary)
            or (roles[at - 1] == "headline" and _stands_alone(parts, roles, at, language))
        ):
            roles[at] = "deck"
            decked = True
        elif part.is_prose and near:
            roles[at] = "body"
        else:
            roles[at] = "boilerplate"
    if "byline" in roles:
        _others_signed(parts, roles)
        _picture_signed(parts, roles)
    return [role or "boilerplate" for role in roles]


def _others_signed(parts: Sequence[Part], roles: list[LineRole | None]) -> None:
    """Who signs the headline of another story, under a label that announces such, signs that."""
    announced = False
    for at, part in enumerate(parts):
        if roles[at] == "boilerplate":
            announced = announced or announces_others(part.text)
        elif roles[at] != "byline":
            announced = False
        elif announced and roles[at - 1] == "boilerplate" and parts[at - 1].own is None:
            roles[at] = "boilerplate"


def _picture_signed(parts: Sequence[Part], roles: list[LineRole | None]) -> None:
    """Behind a byline, a sentence and a bare name with an outlet below it are a picture's."""
    signed: list[str] = []
    credits: set[str] = set()
    for at, part in enumerate(parts):
        if roles[at] != "byline":
            continue
        told = roles[at - 1] in _MAY_BE_TOLD and parts[at - 1].shape.ends
        if part.text in credits:
            roles[at] = "credit"
        elif signed and told and _may_credit(part.text, signed):
            roles[at - 1 : at + 1] = ["caption", "credit"]
            credits.add(part.text)
        if len(signed) < _MOST_SIGNATURES:
            signed.append(part.text)


def _may_credit(text: str, signed: Sequence[str]) -> bool:
    """Whether a line is a name and whom the pictures are for ("Jane Doe for Acme",
    "Jane Doe/Acme"), or a house that nobody has signed for."""
    name, link, outlet = text.partition(" for ")
    if not link:
        name, link, outlet = text.partition("/")
    if link:
        return looks_like_person(name) and outlet[:1].isupper()
    words = text.split()
    house = len(words) <= _LONGEST_HOUSE and all(word[0].isupper() for word in words)
    return house and not any(text in line for line in signed)


def _may_be_signed(part: Part, at: int, headline: int | None) -> bool:
    """Whether a byline may stand here: right above the headline, or below it."""
    above = headline is not None and at < headline - _BYLINES_REACH
    return part.shape.words <= _LONGEST_NAMES and not above


def _is_pictured(text: str) -> bool:
    """Whether a paragraph says where in a picture somebody is, or its day with the year: a
    summary would not."""
    if shows_place(text):
        return True
    return any(f", 20{ten}" in text[-24:] for ten in "0123") or "(C)" in text


def _is_initials(text: str) -> bool:
    """Whether a line is the initials of its writer: "jd"."""
    return text.isalpha() and text.islower() and len(text) <= _LONGEST_INITIALS


def _sums(part: Part) -> bool:
    """Whether a line under "Summary" is one of the points that sum up the story."""
    return not part.shape.ends and _SHORTEST_POINT <= part.shape.words <= _LONGEST_NAMES


def _lists(parts: Sequence[Part], at: int) -> bool:
    """Whether a part is of the list that some houses set over a story ("Key points"): an item,
    or the heading right above one."""
    if parts[at].shape.bullet:
        return any(map(str.isalpha, parts[at].text))
    below = parts[at + 1] if at + 1 < len(parts) else None
    heads = parts[at].shape.words <= _LONGEST_SERIES and not parts[at].shape.ends
    return heads and below is not None and below.own is None and below.shape.bullet


def _stands_alone(
    parts: Sequence[Part], roles: Sequence[LineRole | None], at: int, language: str
) -> bool:
    """Whether a line under the headline is too long for a label, and no headline of a list of
    such: what follows is a sign, a paragraph or a few words."""
    part = parts[at]
    if part.shape.words <= _SHORTEST_DECK or part.text[-1] == ":" or signs_from(part.text):
        return False
    if at + 1 >= len(parts):
        return True
    below = parts[at + 1]
    if roles[at + 1] is not None or below.is_prose or below.shape.words <= LONGEST_LABEL:
        return True
    return is_byline(below.text, language, True)


def _is_deck(part: Part, before: LineRole | None, decked: bool, vocabulary: frozenset[str]) -> bool:
    """A summary under the headline: it speaks of what the story speaks of, or goes on with what
    does; among furniture it is a sentence."""
    if before == "headline" and (part.is_prose or part.shape.ends):
        return part.is_prose or part.shape.words >= _SHORTEST_DECK
    if before == "deck" and part.shape.ends and part.shape.words <= _LONGEST_DECK:
        return True
    if part.shape.words < _SHORTEST_DECK or (before != "deck" and decked):
        return False
    if before == "boilerplate" and not part.shape.ends:
        return False
    return kinship(part.text, vocabulary) >= _DECK_KIN
