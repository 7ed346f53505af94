"""What stands inside the story and after it: paragraphs, subheads, lists, tables, furniture."""

from collections.abc import Sequence

from newsexport.newsitem import LineRole
from newsexport.parser.parts import Part

_LONGEST_SUBHEAD = 9  # words: longer lines without a sentence are headlines of other stories
_LONGEST_LEAD_IN = 14  # words
_IN_TAIL = frozenset(("trailer", "note", "correction", "copyright", "contact", "caption", "credit"))
# Languages whose newspapers set speech with a dash at the start of the paragraph.
_DASH_SPEECH = frozenset(("no", "nb", "nn", "da", "sv", "fi", "pl", "es", "fr", "pt"))


def story_roles(parts: Sequence[Part], language: str) -> list[LineRole]:
    """The roles inside the story."""
    roles: list[LineRole] = []
    for at, part in enumerate(parts):
        if part.own is not None:
            roles.append(part.own)
        elif _is_row(parts, at):
            roles.append("table")
        elif _is_item(part, language):
            roles.append("list")
        elif _asks_alone(parts, at):
            roles.append("subhead")
        elif part.shape.prose or part.shape.ends:
            roles.append("body")
        else:
            roles.append(_short_role(parts, at))
    return roles


def _short_role(parts: Sequence[Part], at: int) -> LineRole:
    """A short line without a sentence: a subhead where prose follows, else furniture; a line
    that ends in a colon leads on to what follows."""
    part = parts[at]
    if part.text.endswith(":") or part.shape.words > _LONGEST_LEAD_IN:
        return "body"
    after = parts[at + 1] if at + 1 < len(parts) else None
    before = parts[at - 1] if at else None
    if part.shape.words > _LONGEST_SUBHEAD or (part.shape.words > 4 and part.text.isupper()):
        return "boilerplate"  # as long as a headline: another story's
    if after and (after.is_prose or after.shape.bullet or after.text.endswith(":")):
        return "subhead"
    run = [p for p in (before, after) if p and p.own is None and not p.shape.prose]
    return "list" if len(run) == 2 else "boilerplate"


def _is_item(part: Part, language: str) -> bool:
    """A list's item; where speech is set with dashes, a dash makes none."""
    return part.shape.bullet and not (part.text[0] == "-" and language in _DASH_SPEECH)


def _is_row(parts: Sequence[Part], at: int) -> bool:
    """A row of a table: cells, and a neighbour that has cells too."""
    near = [*parts[max(0, at - 1) : at], *parts[at + 1 : at + 2]]
    cells = parts[at].shape.cells >= 2 and not parts[at].shape.prose
    return cells and any(part.shape.cells >= 2 and not part.shape.prose for part in near)


def _asks_alone(parts: Sequence[Part], at: int) -> bool:
    """A short question between paragraphs is a subhead."""
    text, shape = parts[at].text, parts[at].shape
    between = 0 < at < len(parts) - 1 and parts[at + 1].is_prose and parts[at - 1].shape.ends
    return between and text.endswith("?") and shape.words <= 9 and text[0] not in "\"“„«‘'"


def tail_roles(parts: Sequence[Part], language: str) -> list[LineRole]:
    """The roles of what stands after the story: what has a role of its own near it, and page
    furniture from the first run of it on."""
    roles: list[LineRole] = []
    others = 0
    contact = False
    for part in parts:
        # a name, a title, a number under a contact's heading
        contact = part.own == "contact" or (contact and part.own is None and part.shape.words <= 6)
        if contact:
            roles.append("contact")
            continue
        near = others < (2 if part.own in ("caption", "credit") else 6)
        if part.own in _IN_TAIL and near:
            roles.append(part.own)
        else:
            others += 1
            roles.append("boilerplate")
    return roles
