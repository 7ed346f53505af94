"""What stands inside the story and after it: paragraphs, subheads, lists, tables, furniture."""

from collections.abc import Sequence

from newsexport.newsitem import LineRole
from newsexport.parser.byline import read_byline
from newsexport.parser.furniture import announces_others, names_trade
from newsexport.parser.furniture_words import ANOTHER, FIRST_PERSON, WROTE
from newsexport.parser.neighbours import label_of
from newsexport.parser.parts import Part
from newsexport.parser.stamp_words import MODIFIED, PUBLISHED
from newsexport.parser.timestamp import read_stamps
from newsexport.parser.wire import is_sign_off, is_transmission_time
from newsexport.source import Span

_LONGEST_SUBHEAD = 10  # words: longer lines without a sentence are headlines of other stories
_OPENING = 400  # characters in which a writer speaks of himself
_WROTE_IN = 40  # characters before the colon
_LONGEST_QUESTION = 30  # words an interviewer asks in
_LONGEST_ASKING = 9  # words of a subhead that asks
_FEWEST_QUESTIONS = 2
_LONGEST_FIGURE = 2  # words of "Duration 2:11"
_LONGEST_SHOUT = 4  # words of a subhead in capitals
_SHORTEST_TEASER = 5
_LONGEST_LEAD_IN = 14  # words
_LONGEST_ITEM = 25  # words
_SHORTEST_LABELLED = 4  # items
_NOTES_REACH = 6  # parts of furniture behind which a note is no longer the story's
_STAMPS_REACH = 3  # parts from the story's end
_LONGEST_STAMP = 20  # words
_PICTURES_REACH = 2
_LONGEST_SIGNATURE = 8  # words
_PICTURES = ("caption", "credit")
_IN_TAIL = frozenset(("trailer", "note", "correction", "copyright", "contact", "caption", "credit"))
# Languages whose newspapers set speech with a dash at the start of the paragraph.
_DASH_SPEECH = frozenset(("no", "nb", "nn", "da", "sv", "fi", "pl", "es", "fr", "pt"))


def story_roles(parts: Sequence[Part], language: str) -> list[LineRole]:
    """The roles inside the story."""
    roles: list[LineRole] = []
    labelled = _labelled(parts)
    asked = _questions(parts)
    for at, part in enumerate(parts):
        shape = part.shape
        if part.own is not None:
            roles.append(part.own)
        elif at in asked:
            roles.append("subhead")
        elif shape.prose and shape.ends and shape.words > _LONGEST_STAMP and not shape.bullet:
            quoted = _is_block_quote(parts, at, roles)
            roles.append("list" if at in labelled else "quote" if quoted else "body")
        elif at > len(parts) - _STAMPS_REACH and _is_labelled_stamp(part, language):
            roles.append("timestamp")
        elif _is_row(parts, at):
            roles.append("table")
        elif _is_teaser(parts, at, roles):
            roles.append("boilerplate")
        elif (
            at in labelled or _follows_lead_in(parts, at, roles) or _is_item(part, roles, language)
        ):
            roles.append("list")
        elif _is_block_quote(parts, at, roles):
            roles.append("quote")
        elif _shouts(part):
            roles.append("boilerplate")
        elif part.shape.prose or part.shape.ends:
            roles.append("body")
        elif _signs_inside(part, language):
            roles.append("byline")
            if at and roles[at - 1] == "boilerplate" and _is_heading(parts[at - 1]):
                roles[at - 1] = "subhead"
        else:
            roles.append(_short_role(parts, at))
    return roles


def _is_teaser(parts: Sequence[Part], at: int, roles: Sequence[LineRole]) -> bool:
    """Whether a line is another story's headline, under a label that announces such."""
    part = parts[at]
    if not at or part.shape.ends or roles[at - 1] != "boilerplate":
        return False
    if announces_others(parts[at - 1].text):
        return True
    if at < 2 or parts[at - 1].own is not None or part.shape.words < _SHORTEST_TEASER:
        return False
    label = parts[at - 2].text
    several = label[-1] == ":" or label.isupper() or not label.lower().startswith(ANOTHER)
    return several and roles[at - 2] == "boilerplate" and announces_others(label)


def _is_block_quote(parts: Sequence[Part], at: int, roles: Sequence[LineRole]) -> bool:
    """Whether a paragraph without marks is what somebody wrote: it follows a colon and speaks
    of "I" or "we"."""
    if not at or parts[at - 1].text[-1] != ":" or roles[at - 1] != "body":
        return False
    part = parts[at]
    if not part.shape.prose or part.shape.bullet or not part.text[0].isalpha():
        return False
    if WROTE.isdisjoint(parts[at - 1].text[-_WROTE_IN:].lower().rstrip(":").split()):
        return False
    words = part.text[:_OPENING].lower().replace("’", "'").split()
    return not FIRST_PERSON.isdisjoint(words) and not label_of(part)


def _shouts(part: Part) -> bool:
    """Whether a line in capitals, as long as a headline, is a link to another story."""
    words = part.shape.words
    return _LONGEST_SHOUT < words <= _LONGEST_STAMP and part.text.isupper()


def _signs_inside(part: Part, language: str) -> bool:
    """Whether somebody signs a part of the story: "Jane Doe, Acme diplomatic correspondent"."""
    if part.shape.words > _LONGEST_SIGNATURE or not names_trade(part.text):
        return False
    byline = read_byline(part.text, Span(0, len(part.text)), language, True)
    return byline is not None and bool(byline.authors)


def _is_heading(part: Part) -> bool:
    return part.own is None and not part.shape.ends and part.shape.words <= _LONGEST_SUBHEAD


def _labelled(parts: Sequence[Part]) -> frozenset[int]:
    """Neighbouring paragraphs that begin with different names and a colon are a list."""
    items: set[int] = set()
    run: dict[str, int] = {}
    for at, label in enumerate((*map(label_of, parts), "")):
        if label and label not in run and at < len(parts) and parts[at].own is None:
            run[label] = at
            continue
        if len(run) >= _SHORTEST_LABELLED:
            items.update(run.values())
        run = {}
    return frozenset(items)


def _follows_lead_in(parts: Sequence[Part], at: int, roles: Sequence[LineRole]) -> bool:
    """Whether a line without a sentence goes on a list that a colon, or a mark, began."""
    part = parts[at]
    if not at or part.shape.ends or part.shape.words > _LONGEST_ITEM or part.text.endswith(":"):
        return False
    if parts[at - 1].text.endswith(":") and roles[at - 1] == "body":
        after = parts[at + 1] if at + 1 < len(parts) else None
        return after is not None and after.own is None and not after.shape.ends
    return roles[at - 1] == "list" and not parts[at - 1].shape.bullet


def _short_role(parts: Sequence[Part], at: int) -> LineRole:
    """A short line without a sentence: a subhead where prose follows, else furniture; a line
    that ends in a colon leads on to what follows."""
    part = parts[at]
    framed = part.text[0] in "-–—" and part.text[-2:] in (" -", " –", " —")  # "- Curfew -"
    if (part.text[-1] in "-–—|/>" and not framed) or not any(map(str.isalpha, part.text)):
        return "boilerplate"
    if part.shape.words <= _LONGEST_FIGURE and part.text[-1].isdigit() and ":" in part.text:
        return "boilerplate"  # how long a video runs
    if part.text.endswith(":") or part.shape.words > _LONGEST_LEAD_IN:
        return "body"
    after = parts[at + 1] if at + 1 < len(parts) else None
    if part.shape.words > _LONGEST_SUBHEAD or (part.shape.words > 6 and ":" in part.text):
        return "boilerplate"  # as long as a headline: another story's
    if after and (
        after.is_prose or after.shape.bullet or after.shape.cells or after.text.endswith(":")
    ):
        return "subhead"
    return "boilerplate"


def _is_item(part: Part, roles: Sequence[LineRole], language: str) -> bool:
    """A list's item; where speech is set with dashes, a dash makes one only in a list."""
    if not part.shape.bullet:
        return False
    speech = part.text[0] == "-" and language in _DASH_SPEECH
    return not speech or (roles[-1:] == ["list"] and not part.shape.ends)


def _is_row(parts: Sequence[Part], at: int) -> bool:
    """A row of a table: cells, and a neighbour that has cells too."""
    if parts[at].shape.cells < 2 or parts[at].shape.prose:
        return False
    near = (*parts[max(0, at - 1) : at], *parts[at + 1 : at + 2])
    return any(part.shape.cells >= 2 and not part.shape.prose for part in near)


def _questions(parts: Sequence[Part]) -> frozenset[int]:
    """The questions that are subheads: short ones between paragraphs, and those of an interview,
    which are several, however long."""
    asked = [
        at
        for at in range(len(parts) - 1)
        if parts[at].text[-1] == "?"
        and parts[at].own is None
        and parts[at].text[0] not in "\"“„«‘'"
        and parts[at].shape.words <= _LONGEST_QUESTION
        and parts[at + 1].is_prose
        and parts[at + 1].text[-1] != "?"
        and (at or ". " not in parts[at].text)  # else a deck that ends in a question
    ]
    if len(asked) >= _FEWEST_QUESTIONS:
        return frozenset(asked)
    return frozenset(
        at
        for at in asked
        if at and parts[at].shape.words <= _LONGEST_ASKING and parts[at - 1].shape.ends
    )


def tail_roles(parts: Sequence[Part], language: str) -> list[LineRole]:
    """The roles of what stands after the story: what has a role of its own near it, and page
    furniture from the first run of it on."""
    roles: list[LineRole] = []
    others = 0
    contact = False
    for at, part in enumerate(parts):
        # a name, a title, a number under a contact's heading
        contact = part.own == "contact" or (contact and part.own is None and part.shape.words <= 6)
        if contact:
            roles.append("contact")
            continue
        near = others < (_PICTURES_REACH if part.own in _PICTURES else _NOTES_REACH)
        if _is_picture(parts, at):
            near = True
        if part.own == "copyright" or (part.own in _IN_TAIL and near):
            roles.append(part.own)
        elif is_transmission_time(part.text) or (near and _is_labelled_stamp(part, language)):
            roles.append("timestamp")
        elif part.text == "NNNN":
            roles.append("header")
        elif at == 0 and is_sign_off(part.text):
            roles.append("trailer")
        elif _signs(parts, at, roles, language):
            roles.append("byline")
        else:
            others += 1
            roles.append("boilerplate")
    return roles


def _is_picture(parts: Sequence[Part], at: int) -> bool:
    """A caption with its credit below, or that credit."""
    below = parts[at + 1].own if at + 1 < len(parts) else None
    above = parts[at - 1].own if at else None
    own = parts[at].own
    return (own == "caption" and below == "credit") or (own == "credit" and above == "caption")


def _signs(parts: Sequence[Part], at: int, roles: Sequence[LineRole], language: str) -> bool:
    """The writer's name right after the story, and the writer's title under it."""
    part = parts[at]
    if part.own not in (None, "trailer") or part.shape.words > _LONGEST_SIGNATURE:
        return False
    if part.shape.ends:
        return False
    if at and roles[-1] == "byline":
        return names_trade(part.text)
    below = parts[at + 1] if at + 1 < len(parts) else None
    titled = below is not None and below.own is None and names_trade(below.text)
    if at and not titled:
        return False
    byline = read_byline(part.text, Span(0, len(part.text)), language, True)
    return byline is not None and bool(byline.authors)


def _is_labelled_stamp(part: Part, language: str) -> bool:
    """A line that says when the story was published, in so many words."""
    if part.own is not None or part.shape.words > _LONGEST_STAMP:
        return False
    if not any(word.startswith(PUBLISHED + MODIFIED) for word in part.text.lower().split()):
        return False
    stamps = read_stamps(part.text, Span(0, len(part.text)), language)
    return bool(stamps) and stamps[0].labelled
