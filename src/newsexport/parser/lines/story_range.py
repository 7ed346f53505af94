"""Where the story stands in a text, and the words it uses."""

import re
from collections.abc import Sequence
from functools import cache

from newsexport.parser.lines.furniture import announces_others, is_advertisement, resumes
from newsexport.parser.lines.furniture_words import PAGE_TOO
from newsexport.parser.lines.parts import Part
from newsexport.parser.lines.wire import is_sign_off

LONGEST_LABEL = 4  # words of a section's label
_FURNITURE_REACHES = 8  # parts of furniture and prose behind which a story may go on
_MOST_TEASERS = 5  # headlines of other stories under a label that announces them
_SHORTEST_TAKEN_UP = 8  # words
_SHORTEST_FIGURES = 4  # words
_LONGEST_FIGURES = 24
_MOST_HEADINGS = 2  # over and among lists of figures
_LONGEST_RATE = 40  # characters
_SHORTEST_RESUMED = 10  # words
_LONGEST_BOX = 4  # parts
_SHORTEST_BEHIND = 7  # words of a paragraph behind one
_SHORTEST_TITLE = 4
_SHORTEST_FORM = 5
_LONGEST_FIGURE = 3
_BOX = 2  # parts: a label and one other story's headline
PRONOUNS = frozenset(
    "he she they sie er il elle ils elles él ella ellos ele ela eles lui lei hij zij han hun hon"
    " hän hänen on ona".split()
)
_FEWEST_FACTS = 2  # of a list or table behind the last paragraph
_LONG_END = 16  # words of a last line that is the story's even without a full stop
_LITTLE_KIN = 0.1  # ... where nothing but an interruption stands between
_STORY_KIN = 0.3  # share of a paragraph's longer words that its story uses
_BEHIND_TRAILER = 60  # words of prose that a trailer outweighs
_AGAINST = 12  # words of prose that a part of anything else outweighs
_LONGEST_BETWEEN = 10  # words of a line that may be a subhead
# What stands beside a story, and neither speaks for it nor against it.
_BESIDE = frozenset(("caption", "credit", "note", "correction", "quote"))
_BEGINNING = 5  # parts of a story in which its headline's words are sought
_READ = 1_000  # characters of it


def story_range(parts: Sequence[Part]) -> tuple[int, int]:
    """The stretch of `parts` with most prose in it: the greatest sum of words of prose, less
    what speaks against a story. Begins and ends with prose; empty where there is none."""
    best, first, last = 0, len(parts), len(parts)
    total, begin = 0, 0
    for at, (_, text, shape, own) in enumerate(parts):
        if total <= 0:
            total, begin = 0, at
        if own is None:
            if text[0] == "(" and is_sign_off(text):
                total -= _BEHIND_TRAILER
            elif shape.prose:
                total += min(shape.words, 60)
            elif shape.bullet or shape.cells or text[-1] == ":":
                total -= _AGAINST // 6  # a list or a table may well be of the story
            elif shape.words <= _LONGEST_BETWEEN and _leads_on(parts, at):
                total -= _AGAINST // 3  # perhaps a subhead
            else:
                total -= _AGAINST
        elif own == "trailer":
            total -= _BEHIND_TRAILER  # who made a story stands at its end
        elif own not in _BESIDE:
            total -= _AGAINST
        if total > best:
            best, first, last = total, begin, at + 1
    while first < last and not (parts[first].is_prose and not _asks(parts, first)):
        first += 1
    if first == last:
        sentences = [at for at, part in enumerate(parts) if _is_sentence(part)]
        return (sentences[0], sentences[-1] + 1) if sentences else (first, last)
    last = _behind_furniture(parts, first, _with_sentences(parts, last))
    return first, _with_facts(parts, _with_sentences(parts, last))


def _with_sentences(parts: Sequence[Part], last: int) -> int:
    while last < len(parts) and _is_sentence(parts[last]):
        last += 1
    return last


def _with_facts(parts: Sequence[Part], last: int) -> int:
    """Where the story ends with the table, or the list of sentences, that stands right behind
    its last paragraph, under a heading of its own or none."""
    at = last
    led = 0 < at < len(parts) and parts[at - 1].text[-1] == ":"
    if not led and at < len(parts) and parts[at].own is None and not _is_fact(parts[at], led):
        at += parts[at].shape.words <= _LONGEST_BETWEEN
    end = at
    while end < len(parts) and _is_fact(parts[end], led):
        end += 1
    return _with_sentences(parts, end) if end >= at + _FEWEST_FACTS else last


def _is_fact(part: Part, led: bool) -> bool:
    """An item that is a sentence, or any that a colon `led` to; a row with figures."""
    if part.own is not None:
        return False
    if part.shape.bullet:
        return part.shape.ends or led
    return part.shape.cells >= 2 and any(map(str.isdigit, part.text))


def _behind_furniture(parts: Sequence[Part], first: int, last: int) -> int:
    """Where the story ends if it goes on behind a few lines of furniture, in its own words."""
    end, others = last, 0
    words: frozenset[str] | None = None
    most = 1
    figures = 0  # lines of figures, with no furniture among them
    for at in range(last, len(parts)):
        part = parts[at]
        if part.own == "trailer" or at - end >= _FURNITURE_REACHES:
            break
        goes_on = part.own is None and at == last and part.shape.words >= _LONG_END
        if part.is_prose and not goes_on:
            words = story_words(parts[first:last]) if words is None else words
            kin = kinship(part.text, words)
            goes_on = kin >= _STORY_KIN
            if at > end and not goes_on:
                goes_on = part.shape.words >= _SHORTEST_TAKEN_UP and _takes_up(part.text)
                told = part.shape.words >= _SHORTEST_RESUMED
                goes_on = goes_on or (told and resumes(parts[at - 1].text))
                goes_on = goes_on or _interrupted(parts[end:at], kin)
                goes_on = goes_on or _follows_box(parts[end:at], part)
                goes_on = goes_on or (
                    figures >= _FEWEST_FACTS
                    and kinship(part.text, words | story_words(parts[end:at])) >= _STORY_KIN
                )
        if goes_on:
            end, others, most, figures = at + 1, 0, 1, 0
        elif part.own == "boilerplate" or resumes(part.text):
            figures = 0
            most = _MOST_TEASERS if announces_others(part.text) else most
        elif is_figures(part):
            figures += 1
            most = max(most, _MOST_HEADINGS) if figures >= _FEWEST_FACTS else most
        elif not part.is_prose and not _counts(part):
            others += 1
            near = parts[at : end + _FURNITURE_REACHES]
            if others > most and not any(resumes(below.text) for below in near):
                break
    return end


def is_figures(part: Part) -> bool:
    """Whether a line may be one of a list of figures: "Revenue of $2 million, up 8%"."""
    if part.own is not None or part.shape.prose or not part.shape.words >= _SHORTEST_FIGURES:
        return False
    return part.shape.words <= _LONGEST_FIGURES and any(map(str.isdigit, part.text))


def _counts(part: Part) -> bool:
    """Whether a line is a figure with a word or two: "2 days ago", "Duration 2:11"."""
    return part.shape.words <= _LONGEST_FIGURE and any(map(str.isdigit, part.text))


def _interrupted(between: Sequence[Part], kin: float) -> bool:
    """Whether what stands between two paragraphs only interrupts the story: advertisements, one
    other story's headline under its label; or sign-up forms, where the second paragraph has some
    kinship with the story. A bare label opens another part of the page."""
    texts = [part.text for part in between if not is_advertisement(part.text)]
    if not texts or (len(texts) == _BOX and announces_others(texts[0])):
        return True
    return kin >= _LITTLE_KIN and all(
        part.own == "boilerplate"
        and (part.shape.words >= _SHORTEST_FORM or is_advertisement(part.text))
        and not announces_others(part.text)
        for part in between
    )


def _follows_box(between: Sequence[Part], part: Part) -> bool:
    """Whether a paragraph goes on behind a box of links: a label, or one line of furniture, and
    a few headlines of other stories, of which the last is not what the paragraph speaks of."""
    if len(between) > _LONGEST_BOX or between[0].own != "boilerplate":
        return False
    if not part.shape.ends or part.shape.words < _SHORTEST_BEHIND:
        return False
    if any(p.is_prose or p.shape.words < _SHORTEST_TITLE for p in between[1:]):
        return False
    if len(between) > 1 and not announces_others(between[0].text):
        return False
    if not PAGE_TOO.isdisjoint(part.text.lower().split()):
        return False
    return kinship(part.text, story_words(between[-1:])) < _LITTLE_KIN


def _takes_up(text: str) -> bool:
    """Whether a paragraph can only go on a story: with "he", "she", or in speech."""
    return text[0] in '"“„«' or text.partition(" ")[0].lower() in PRONOUNS


def _is_sentence(part: Part) -> bool:
    """A sentence too short to be told from furniture by itself ("The cafe closed.")."""
    if part.own is None and part.shape.ends:
        return part.shape.words >= 3
    return is_rate(part.text)


def is_rate(text: str) -> bool:
    """Whether a line tells what money is worth, as agencies do below a story.

    >>> is_rate("($1 = 0.9561 euros)")
    True
    """
    return text[0] == "(" and text[-1] == ")" and " = " in text[:_LONGEST_RATE]


def _leads_on(parts: Sequence[Part], at: int) -> bool:
    after = parts[at + 1] if at + 1 < len(parts) else None
    return after is not None and (after.is_prose or after.text[-1] == ":")


def _asks(parts: Sequence[Part], at: int) -> bool:
    """Whether the part is a headline that ends as a sentence may ("... for free?"): short, and
    nothing but labels before it."""
    part = parts[at]
    short = part.shape.words <= 20 and part.text.endswith(("?", "!")) and len(part.lines) == 1
    return short and not any(before.shape.words > LONGEST_LABEL for before in parts[:at])


def story_words(story: Sequence[Part]) -> frozenset[str]:
    """The longer words of the story's beginning."""
    text = " ".join(part.text for part in story[:_BEGINNING])[:_READ]
    return frozenset(_stems(text))


def kinship(text: str, vocabulary: frozenset[str]) -> float:
    """How much of `text` the story speaks of: the share of its longer words."""
    stems = _stems(text)
    return sum(stem in vocabulary for stem in stems) / len(stems) if stems else 0.0


def _stems(text: str) -> list[str]:
    """The longer words of `text`, without their endings."""
    return _stem().findall(text.casefold())


@cache
def _stem() -> re.Pattern[str]:
    return re.compile(r"([^\W_]{4,5})[^\W_]*")
