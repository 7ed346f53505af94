"""What stands after the story: who made it, notes, contacts, rights; then page furniture."""

from collections.abc import Sequence

from newsexport.newsitem import LineRole
from newsexport.parser.bylines.byline import read_byline
from newsexport.parser.bylines.names import looks_like_person
from newsexport.parser.lines.furniture import names_trade
from newsexport.parser.lines.parts import Part
from newsexport.parser.lines.wire import is_sign_off, is_transmission_time
from newsexport.parser.stamps.timestamp import is_stamp_line, read_stamps
from newsexport.parser.stamps.tokens import has_digit
from newsexport.parser.stamps.words import MODIFIED, PUBLISHED
from newsexport.parser.trailers.signs import closes
from newsexport.source import Span

_NOTES_REACH = 6  # parts of furniture behind which a note is no longer the story's
_LONGEST_STAMP = 20  # words
_PICTURES_REACH = 2
_LONGEST_SIGNATURE = 8  # words
_ABOUT_AUTHOR = (
    "about the author", "about the authors", "about the writer", "über den autor",
    "über die autorin", "zum autor", "zur autorin", "à propos de l'auteur", "sobre el autor",
    "sobre la autora", "sobre o autor", "sobre a autora", "over de auteur", "om författaren",
    "om forfatteren", "o autorze", "l'autore", "l'autrice",
)  # fmt: skip
_PICTURES = ("caption", "credit")
_IN_TAIL = frozenset(("trailer", "note", "correction", "copyright", "contact", "caption", "credit"))


def tail_roles(parts: Sequence[Part], language: str) -> list[LineRole]:
    """The roles of what stands after the story: what has a role of its own near it, and page
    furniture from the first run of it on."""
    roles: list[LineRole] = []
    others = 0
    contact = False
    for at, part in enumerate(parts):
        # a name, a title, a number under a contact's heading
        contact = part.own == "contact" or (
            contact
            and part.own is None
            and part.shape.words <= 6
            and not (is_transmission_time(part.text) or closes(part.text))
        )
        if contact:
            roles.append("contact")
            continue
        near = others < (_PICTURES_REACH if part.own in _PICTURES else _NOTES_REACH)
        if _is_picture(parts, at):
            near = True
        if part.own == "copyright" or (part.own in _IN_TAIL and near):
            roles.append(part.own)
        elif is_transmission_time(part.text) or (near and is_labelled_stamp(part, language)):
            roles.append("timestamp")
        elif part.text == "NNNN":
            roles.append("header")
        elif part.own is None and (
            (at == 0 and (is_sign_off(part.text) or closes(part.text)))
            or (roles[-1:] in (["contact"], ["trailer"]) and closes(part.text))
        ):
            roles.append("trailer")
        elif not others and part.own is None and is_stamp_line(part.text, language):
            roles.append("timestamp")
        elif _signs(parts, at, roles, language) or _is_named_author(parts, at):
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


def _is_named_author(parts: Sequence[Part], at: int) -> bool:
    """Whether a name stands alone under "About the author"."""
    label = parts[at - 1].text.lower().rstrip(":") if at else ""
    return label in _ABOUT_AUTHOR and looks_like_person(parts[at].text)


def is_labelled_stamp(part: Part, language: str) -> bool:
    """A line that says when the story was published, in so many words."""
    if part.own is not None or part.shape.words > _LONGEST_STAMP:
        return False
    if not has_digit(part.text, Span(0, len(part.text))):
        return False
    if not any(word.startswith(PUBLISHED + MODIFIED) for word in part.text.lower().split()):
        return False
    stamps = read_stamps(part.text, Span(0, len(part.text)), language)
    return bool(stamps) and stamps[0].labelled
