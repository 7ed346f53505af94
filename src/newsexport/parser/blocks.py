"""Lines to blocks: what each line of an article is.

1. hard-wrapped lines are joined to paragraphs                               shape
2. what a paragraph shows by its own form is noted: caption, note, trailer   parts
3. the story is the stretch with most prose in it                            story_range
4. before it stands the head: section, headline, deck, byline, stamps        head_roles,
                                                                             head_labels,
                                                                             head_signs
5. inside it short lines are subheads, lists or furniture                    story_roles
6. after it stand trailers and notes, then page furniture                    tail_roles
"""

from collections.abc import Sequence
from typing import NamedTuple

from newsexport.datelines import find_dateline
from newsexport.newsitem import LineRole
from newsexport.parser.lines.decks import is_deck_over
from newsexport.parser.lines.head_roles import head_roles
from newsexport.parser.lines.head_signs import head_end
from newsexport.parser.lines.neighbours import with_neighbours
from newsexport.parser.lines.parts import Part, part_of
from newsexport.parser.lines.shape import wrap_paragraphs
from newsexport.parser.lines.story_range import story_range, story_words
from newsexport.parser.lines.story_roles import story_roles
from newsexport.parser.lines.tail_roles import tail_roles
from newsexport.source import Line, Span

_MAY_BE_PULLED = ("body", "boilerplate")
_OPENING_MARKS = "\"“”„«»‘'"
_MARKS = f"{_OPENING_MARKS}’.,…— "
_SHORTEST_QUOTE = 5  # words
_LONGEST_QUOTE = 60
_BIOS = 2  # paragraphs about the author at a story's end
_MOST_QUOTES = 20  # lines compared with the story
_DATELINE = 80  # characters in which a dateline's agency stands
_FURNITURE_REACHES = 8  # parts between such a paragraph and the rest of its story
_LONGEST_HEADING = 5  # words
_HEAD = 10  # parts in which a headline is looked for where there is no story
_STORY_READ = 200_000  # characters of the story

RULES = {"line-roles": "What a line is, by its form, its place and its neighbours."}


class TextBlock(NamedTuple):
    """Neighbouring lines that belong together: one paragraph, one headline, one caption ...

    Never holds a blank line at its ends. A block of several lines is a hard-wrapped paragraph.
    """

    role: LineRole
    lines: tuple[Line, ...]

    @property
    def span(self) -> Span:
        first = self.lines[0].span
        return first if len(self.lines) == 1 else Span(first.start, self.lines[-1].span.end)


def split_blocks(lines: Sequence[Line], language: str) -> tuple[TextBlock, ...]:
    """The blocks of `lines` in order; every non-blank line is in exactly one."""
    parts = with_neighbours(
        [part_of(group, language) for group in wrap_paragraphs(lines)], language
    )
    start, end = story_range(parts)
    start = max(start, head_end(parts, start, end, language))
    start = _dateline_above(parts, start, language)
    told = _told_before(parts, start, end, language)
    start += told
    vocabulary = story_words(parts[start:end]) if start else frozenset()
    roles = [
        *head_roles(parts[:start], vocabulary, language),
        *story_roles(parts[start:end], language),
        *tail_roles(parts[end:], language),
    ]
    if start < end and parts[start].shape.bullet:
        _heading_over(parts, roles, start - 1)
    if told:
        roles[start - 1] = "deck" if start > 1 and roles[start - 2] == "headline" else "caption"
    _headline_again(parts, roles)
    _pulled_quotes(parts, roles)
    _deck_over_story(parts, roles, start, end, language)
    _about_signer(parts, roles)
    if start == end:
        _heading_over_fragments(parts, roles)
    return tuple(TextBlock(role, part.lines) for role, part in zip(roles, parts, strict=True))


def _heading_over_fragments(parts: Sequence[Part], roles: list[LineRole]) -> None:
    """A line, a blank line and more, and no sentence anywhere: "Shares fall", "Traders uneasy".
    The first is the headline and what follows the story, but for what is known for furniture."""
    if len(parts) < 2 or parts[0].own is not None or "body" in roles:
        return
    if "headline" in roles[:_HEAD]:  # of a page with a picture and no more
        return
    if parts[1].lines[0].number - parts[0].lines[-1].number < 2:
        return  # lines of a menu
    free = [at for at, part in enumerate(parts) if part.own is None and at > 0]
    if free:
        roles[0] = "headline"
        for at in free:
            roles[at] = "body"


def _heading_over(parts: Sequence[Part], roles: list[LineRole], at: int) -> None:
    """A few words over the list that a story begins with are its heading: "Key points"."""
    if at < 0 or roles[at] != "boilerplate" or parts[at].own is not None:
        return
    if parts[at].shape.words <= _LONGEST_HEADING and not parts[at].shape.ends:
        roles[at] = "subhead"


def _dateline_above(parts: Sequence[Part], start: int, language: str) -> int:
    """Where the story begins: with a paragraph that has an agency's dateline, though stamps and
    furniture part it from the rest."""
    for at in range(max(0, start - _FURNITURE_REACHES), start):
        if parts[at].is_prose and _has_dateline(parts[at].text, language):
            return at
    return start


def _has_dateline(text: str, language: str) -> bool:
    """Whether a paragraph begins with a dateline that names place and agency."""
    if "(" not in text[:_DATELINE] and "/" not in text[:_DATELINE]:
        return False
    found = find_dateline(text, Span(0, len(text)), language)
    return found is not None and found.agency is not None and found.place is not None


def _told_before(parts: Sequence[Part], start: int, end: int, language: str) -> bool:
    """Whether the story begins with the second paragraph, which has an agency's dateline, and
    the first tells a picture, or sums up."""
    if start + 1 >= end or not parts[start + 1].is_prose or parts[start].shape.bullet:
        return False
    if not _has_dateline(parts[start + 1].text, language):
        return False
    first = parts[start].text
    return find_dateline(first, Span(0, len(first)), language) is None


def _headline_again(parts: Sequence[Part], roles: list[LineRole]) -> None:
    """The headline inside the story is a picture gallery's, and no subhead."""
    if "headline" in roles:
        headline = parts[roles.index("headline")].text
        for at, part in enumerate(parts):
            if roles[at] == "subhead" and part.text == headline:
                roles[at] = "boilerplate"


def _pulled_quotes(parts: Sequence[Part], roles: list[LineRole]) -> None:
    """Words that the story says elsewhere, set apart as a line of their own, are a pull quote."""
    apart = [
        at
        for at, role in enumerate(roles)
        if (role == "subhead" or (role in _MAY_BE_PULLED and parts[at].text[0] in _OPENING_MARKS))
        and _SHORTEST_QUOTE <= parts[at].shape.words <= _LONGEST_QUOTE
    ][:_MOST_QUOTES]
    if not apart:
        return
    bodies = {at: part.text for at, part in enumerate(parts) if roles[at] == "body"}
    story = "\n".join(bodies.values())[:_STORY_READ]
    for at in apart:
        said = parts[at].text.strip(_MARKS)
        if story.count(said) > (at in bodies):
            roles[at] = "quote"


def _about_signer(parts: Sequence[Part], roles: list[LineRole]) -> None:
    """A last paragraph that begins with the full name of who signed the story tells of its
    author, and is furniture."""
    if "byline" not in roles:
        return
    signed = " ".join(parts[at].text for at, role in enumerate(roles) if role == "byline")
    signed = signed.casefold()
    bodies = [at for at, role in enumerate(roles) if role == "body"]
    for at in reversed(bodies[max(1, len(bodies) - _BIOS) :]):
        words = parts[at].text.split(None, 2)
        name = " ".join(words[:2])
        named = len(words) > 2 and words[0][0].isupper() and words[1][0].isupper()
        if not named or name.casefold() not in signed:
            break
        roles[at] = "boilerplate"


def _deck_over_story(
    parts: Sequence[Part], roles: list[LineRole], start: int, end: int, language: str
) -> None:
    """Make the first paragraph a deck where the story only begins with the second."""
    if start == end or roles[start] != "body" or "headline" not in roles[:start]:
        return
    first = parts[start]
    second = next((at for at in range(start + 1, end) if roles[at] == "body"), None)
    if "deck" in roles[:start] or second is None:
        return
    if not is_deck_over(parts[roles.index("headline")], first, parts[second]):
        return
    if find_dateline(first.text, Span(0, len(first.text)), language) is None:
        roles[start] = "deck"
