"""What stands inside the story and after it: paragraphs, subheads, lists, tables, furniture."""

from collections.abc import Sequence

from newsexport.newsitem import LineRole
from newsexport.parser.byline import read_byline
from newsexport.parser.furniture import names_trade
from newsexport.parser.neighbours import label_of
from newsexport.parser.parts import Part
from newsexport.parser.timestamp import read_stamps
from newsexport.parser.wire import is_sign_off, is_transmission_time
from newsexport.source import Span

_LONGEST_SUBHEAD = 10  # words: longer lines without a sentence are headlines of other stories
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
    for at, part in enumerate(parts):
        shape = part.shape
        if part.own is not None:
            roles.append(part.own)
        elif shape.prose and shape.ends and shape.words > _LONGEST_STAMP and not shape.bullet:
            roles.append("list" if at in labelled else "body")
        elif at > len(parts) - _STAMPS_REACH and _is_labelled_stamp(part, language):
            roles.append("timestamp")
        elif _is_row(parts, at):
            roles.append("table")
        elif at in labelled or _follows_lead_in(parts, at, roles) or _is_item(part, language):
            roles.append("list")
        elif _asks_alone(parts, at):
            roles.append("subhead")
        elif part.shape.prose or part.shape.ends:
            roles.append("body")
        else:
            roles.append(_short_role(parts, at))
    return roles


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
    if part.text[-1] in "-–—|/>" or not any(map(str.isalpha, part.text)):
        return "boilerplate"
    if part.text.endswith(":") or part.shape.words > _LONGEST_LEAD_IN:
        return "body"
    after = parts[at + 1] if at + 1 < len(parts) else None
    if part.shape.words > _LONGEST_SUBHEAD or (part.shape.words > 6 and ":" in part.text):
        return "boilerplate"  # as long as a headline: another story's
    if part.shape.words > 4 and part.text.isupper():
        return "boilerplate"
    if after and (after.is_prose or after.shape.bullet or after.text.endswith(":")):
        return "subhead"
    return "boilerplate"


def _is_item(part: Part, language: str) -> bool:
    """A list's item; where speech is set with dashes, a dash makes none."""
    return part.shape.bullet and not (part.text[0] == "-" and language in _DASH_SPEECH)


def _is_row(parts: Sequence[Part], at: int) -> bool:
    """A row of a table: cells, and a neighbour that has cells too."""
    if parts[at].shape.cells < 2 or parts[at].shape.prose:
        return False
    near = (*parts[max(0, at - 1) : at], *parts[at + 1 : at + 2])
    return any(part.shape.cells >= 2 and not part.shape.prose for part in near)


def _asks_alone(parts: Sequence[Part], at: int) -> bool:
    """A short question between paragraphs is a subhead."""
    text, shape = parts[at].text, parts[at].shape
    if text[-1] != "?":
        return False
    between = 0 < at < len(parts) - 1 and parts[at + 1].is_prose and parts[at - 1].shape.ends
    return between and shape.words <= 9 and text[0] not in "\"“„«‘'"


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
    stamps = read_stamps(part.text, Span(0, len(part.text)), language)
    return bool(stamps) and stamps[0].labelled
