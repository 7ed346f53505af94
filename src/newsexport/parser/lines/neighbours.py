"""What a part is by its neighbours, wherever it stands.

A long bridge over a river.        caption: only a credit stands below it
Photo: Jane Doe

We have seen worse storms.         quote: below it stands who said it, behind a dash
— Harbour Office (@harbour)

About Acme                         note: what follows is about Acme
Acme makes bells.

Contact                            contact: a name between contacts
Jane Doe
jane@acme.example
"""

from itertools import pairwise

from newsexport.newsitem import LineRole
from newsexport.parser.bylines.bare import SLASHED
from newsexport.parser.bylines.byline import read_byline
from newsexport.parser.lines.furniture import is_about_author, is_separator
from newsexport.parser.lines.parts import Part
from newsexport.parser.pictures.pictured import shows_place
from newsexport.parser.stamps.timestamp import is_stamp_line
from newsexport.parser.trailers.signs import closes
from newsexport.source import Span

_ABOVE_CREDIT = 45  # words of a caption that only the credit below it shows to be one
_LONG_ABOVE_CREDIT = 80  # ... that says where somebody stands
_SHORTEST_HEADLINE = 4  # words
_SHORTEST_CAPTION = 5  # words, where it is no sentence
_SPEECH = '"“„«–'
_LONGEST_HEADING = 10  # words
_LONGEST_SPEAKER = 12  # words of who said a quote, behind its dash
_CONTACTS_REACH = 6  # parts a block of contacts goes on


def with_neighbours(parts: list[Part], language: str) -> list[Part]:
    """`parts`, each with the role its neighbours give it."""
    if parts and parts[-1].own == "credit" and _signs_below(parts[-1].text, language):
        _set(parts, len(parts) - 1, "trailer")
    owns = {part.own for part in parts}
    if "credit" in owns:
        _captions(parts, language)
    if "credit" in owns or "caption" in owns or len({part.text for part in parts}) < len(parts):
        _repeated_captions(parts)
    _quotes(parts)
    if "note" in owns:
        _about(parts)
    if "contact" in owns:
        _contacts(parts)
    _author(parts)
    _notebook(parts)
    return parts


def _set(parts: list[Part], at: int, role: LineRole) -> None:
    parts[at] = parts[at]._replace(own=role)


def _signs_below(text: str, language: str) -> bool:
    """Whether the last line, which would be a picture's credit elsewhere, is who wrote: in the
    north "Jane Doe/TT" signs a story."""
    return language[:2] in SLASHED and "/" in text and ":" not in text and "©" not in text


def _captions(parts: list[Part], language: str) -> None:
    """A sentence or two directly above a line that is only a credit is that picture's caption."""
    headed = False  # something that may be the headline stands above
    for at, (part, below) in enumerate(pairwise(parts)):
        behind = at > 0 and parts[at - 1].is_prose
        if (
            part.own is None
            and below.own == "credit"
            and not (at + 2 < len(parts) and parts[at + 2].own == "caption")
            and _may_stand_above_credit(part, headed or behind, behind)
        ):
            # behind a paragraph a name is who is in the picture
            signs = not part.is_prose and (
                is_stamp_line(part.text, language)
                or (not behind and read_byline(part.text, Span(0, len(part.text)), language, True))
            )
            if not signs:
                _set(parts, at, "caption")
        headed = headed or (part.own is None and part.shape.words >= _SHORTEST_HEADLINE)


def _may_stand_above_credit(part: Part, headed: bool, behind: bool) -> bool:
    """Whether a line may be a caption; `behind` a paragraph a few words are one, too."""
    shape = part.shape
    if shape.words > (_LONG_ABOVE_CREDIT if shows_place(part.text) else _ABOVE_CREDIT):
        return False
    if part.text[0] in _SPEECH:
        return False
    if shape.ends or behind:
        return part.text[-1] != ":"
    return headed and shape.words >= _SHORTEST_CAPTION


def _repeated_captions(parts: list[Part]) -> None:
    """What stands twice running, or is a caption elsewhere on the page, is a caption: in the
    story and in the gallery."""
    captions = {part.text for part in parts if part.own == "caption"}
    captions.update(
        part.text
        for part, below in pairwise(parts)
        if part.text == below.text and part.is_prose and part.text[-1] == "."
    )
    if not captions:
        return
    for at, part in enumerate(parts):
        if part.own is None and part.shape.ends and part.text in captions:
            _set(parts, at, "caption")


def _quotes(parts: list[Part]) -> None:
    """What stands above "— Jane Doe" or "A post shared by ..." is quoted from elsewhere."""
    said = [at for at, part in enumerate(parts) if part.text[0] in "A—–"]
    for at in said:
        if not at or parts[at - 1].own not in (None, "note") or not _names_speaker(parts[at]):
            continue
        if not _names_speaker(parts[at - 1]):
            _set(parts, at - 1, "quote")
            _set(parts, at, "quote")


def _names_speaker(part: Part) -> bool:
    text = part.text
    if text.startswith("A post shared by "):
        return True
    dash = text[:1] in "—–" and text[1:2] in " \u00a0" and text[2:3].isupper()
    if not dash or part.shape.words > _LONGEST_SPEAKER:
        return False
    return "(@" in text or not part.shape.ends


def _about(parts: list[Part]) -> None:
    """What follows a heading "About Acme" after the story is about Acme: a note."""
    about = False
    for at, part in enumerate(parts):
        if part.own == "note":
            about = at > len(parts) // 3 and _is_heading(part)
        elif about and part.is_prose:
            _set(parts, at, "note")
        else:
            about = False


def _is_heading(part: Part) -> bool:
    return part.shape.words <= _LONGEST_HEADING and not part.shape.ends


def _contacts(parts: list[Part]) -> None:
    """A short line between two contacts is one, too; an e-mail address far from any other
    contact is its writer's signature."""
    last = -_CONTACTS_REACH
    for at, part in enumerate(parts):
        if part.own != "contact":
            continue
        if at - last < _CONTACTS_REACH:
            for between in range(last + 1, at):
                if parts[between].own is None and _is_heading(parts[between]):
                    _set(parts, between, "contact")
        last = at
    for at, part in enumerate(parts):
        if part.own != "contact" or part.shape.words > 1 or "@" not in part.text:
            continue
        near = (*parts[max(0, at - 1) : at], *parts[at + 1 : at + 2])
        if not any(other.own in ("contact", "note") for other in near):
            _set(parts, at, "trailer")


def _author(parts: list[Part]) -> None:
    """In the second half, who the author is: "Jane Doe is a reporter for Acme News."."""
    for at in range(len(parts) // 2, len(parts)):
        if parts[at].is_prose and is_about_author(parts[at].text):
            _set(parts, at, "boilerplate")


def _notebook(parts: list[Part]) -> None:
    """What stands under "## Note to editors", "## Editorial contacts" at a transmission's end."""
    role: LineRole | None = None
    for at in range(max(3, len(parts) // 4), len(parts)):
        text = parts[at].text
        if text[0] == "#" and text.startswith(("# ", "## ")):
            role = "contact" if "onta" in text or "Ansprech" in text else "note"
            _set(parts, at, role)
        elif role and parts[at].own in (None, "boilerplate"):
            if closes(text):
                break
            short = not is_separator(text) and parts[at].shape.words < _SHORTEST_CAPTION
            if short and not text.startswith(("-", "*", "<")):
                break
            _set(parts, at, role)


def label_of(part: Part) -> str:
    """The label of a few capitalised words before the part's colon, or ""."""
    label, colon, _ = part.text[:60].partition(": ")
    if not colon or not part.shape.ends:
        return ""
    words = label.split()
    if not 1 <= len(words) <= 5:
        return ""
    return label if all(word[0].isupper() or word[0].isdigit() for word in words) else ""
