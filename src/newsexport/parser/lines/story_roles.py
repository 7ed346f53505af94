"""What stands inside the story: paragraphs, subheads, lists, tables, furniture."""

from collections.abc import Sequence

from newsexport.newsitem import LineRole
from newsexport.parser.bylines.byline import read_byline
from newsexport.parser.lines.furniture import announces_others, names_trade
from newsexport.parser.lines.furniture_words import ANOTHER, FIRST_PERSON, FORM_ENDS, WROTE
from newsexport.parser.lines.neighbours import label_of
from newsexport.parser.lines.parts import Part
from newsexport.parser.lines.story_range import is_figures, is_rate
from newsexport.parser.lines.tail_roles import is_labelled_stamp
from newsexport.parser.pictures.pictured import is_fragment, shows_day
from newsexport.parser.stamps.timestamp import is_stamp_line
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
_STAMPS_REACH = 3  # parts from the story's end
_LONGEST_STAMP = 20  # words
_FEWEST_FIGURES = 3  # lines of an unmarked list
_LONGEST_SIGN_UP = 5  # parts of a form inside a story
_DAY_NEAR = 34  # characters from the end of a caption that tells its day
_LONGEST_HOUR = 4
_LONGEST_SIGNATURE = 8  # words
# Languages whose newspapers set speech with a dash at the start of the paragraph.
_DASH_SPEECH = frozenset(("no", "nb", "nn", "da", "sv", "fi", "pl", "es", "fr", "pt"))


def story_roles(parts: Sequence[Part], language: str) -> list[LineRole]:
    """The roles inside the story."""
    roles: list[LineRole] = []
    labelled = _labelled(parts)
    asked = _questions(parts)
    captioned = any(part.own == "caption" and not part.shape.ends for part in parts)
    for at, part in enumerate(parts):
        shape = part.shape
        if part.own is not None:
            roles.append(part.own)
        elif at in asked:
            roles.append("subhead")
        elif shape.ends and _is_picture_told(parts, at):
            roles.append("caption")
        elif shape.prose and shape.ends and shape.words > _LONGEST_STAMP and not shape.bullet:
            quoted = _is_block_quote(parts, at, roles)
            roles.append("list" if at in labelled else "quote" if quoted else "body")
        elif (
            not _STAMPS_REACH < at <= len(parts) - _STAMPS_REACH
            and is_labelled_stamp(part, language)
        ) or _is_hour(part, language):
            roles.append("timestamp")
        elif _is_row(parts, at):
            roles.append("table")
        elif _is_teaser(parts, at, roles):
            roles.append("boilerplate")
        elif (
            at in labelled
            or _is_of_figures(parts, at)
            or _follows_lead_in(parts, at, roles)
            or _is_item(part, roles, language)
        ):
            roles.append("list")
        elif _is_block_quote(parts, at, roles):
            roles.append("quote")
        elif is_fragment(parts, at, captioned, language):
            roles.append("caption")
        elif _shouts(part):
            roles.append("boilerplate")
        elif part.shape.prose or part.shape.ends or is_rate(part.text):
            roles.append("body")
        elif _signs_inside(part, language):
            roles.append("byline")
            if at and roles[at - 1] == "boilerplate" and _is_heading(parts[at - 1]):
                roles[at - 1] = "subhead"
        else:
            roles.append(_short_role(parts, at))
    _promoted(parts, roles)
    return roles


def _promoted(parts: Sequence[Part], roles: list[LineRole]) -> None:
    """What stands between a sign-up form's first line and the line that ends it is the form's."""
    for at, part in enumerate(parts):
        if part.own == "boilerplate" and part.text.lower() == FORM_ENDS:
            first = max(0, at - _LONGEST_SIGN_UP)
            owned = (form for form in range(first, at) if parts[form].own == "boilerplate")
            begin = next(owned, at)
            roles[begin:at] = ["boilerplate"] * (at - begin)


def _is_picture_told(parts: Sequence[Part], at: int) -> bool:
    """Whether a sentence of its own, with a paragraph below it, tells a picture."""
    end = parts[at].text[-_DAY_NEAR:]
    if "20" not in end and "19" not in end:
        return False  # no year
    below = parts[at + 1] if at + 1 < len(parts) else None
    return below is not None and below.is_prose and shows_day(parts[at].text)


def _is_of_figures(parts: Sequence[Part], at: int) -> bool:
    """Whether a line with figures has such a one for a neighbour: an unmarked list."""
    reach = _FEWEST_FIGURES - 1
    run = 0
    for near in range(max(0, at - reach), min(len(parts), at + reach + 1)):
        part = parts[near]
        figure = is_figures(part) and not part.shape.ends and ". " not in part.text
        run = run + 1 if figure and part.text[-1] != ":" else 0
        if near >= at and run >= _FEWEST_FIGURES:
            return True
        if near >= at and not run:
            return False
    return False


def _is_hour(part: Part, language: str) -> bool:
    """Whether a line is the hour at which a running report was gone on with: "16.42 GMT"."""
    if part.shape.words > _LONGEST_HOUR or not part.text[0].isdigit():
        return False
    return is_stamp_line(part.text, language)


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
    if is_figures(parts[at - 1]) and not is_figures(part):
        return False  # a heading behind the figures
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
        after.is_prose
        or after.shape.bullet
        or after.shape.cells
        or after.text.endswith(":")
        or _is_of_figures(parts, at + 1)
    ):
        return "subhead"
    return "boilerplate"


def _is_item(part: Part, roles: Sequence[LineRole], language: str) -> bool:
    """A list's item; where speech is set with dashes, a dash makes one only in a list."""
    if not part.shape.bullet or not any(map(str.isalpha, part.text)):
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
