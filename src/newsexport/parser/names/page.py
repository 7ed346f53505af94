"""The passages of an article as one text, so that it is searched in one go."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from newsexport.parser.passage import Passage

Stretch = tuple[int, int]  # start and end in the page's text

_STRETCH = 1 << 16  # characters from which on no more passages join: its runs are held together


class Page(NamedTuple):
    text: str  # the passages, a line feed between them
    starts: list[int]  # of each passage
    running: list[Stretch]  # where a capital means something
    capitals: list[Stretch]  # lines that write nearly every word with one
    captions: list[Stretch]

    def passage(self, offset: int) -> int:
        """The number of the passage that text[offset] stands in."""
        return bisect_right(self.starts, offset) - 1

    def is_caption(self, offset: int) -> bool:
        """Whether text[offset] stands in the caption of a picture."""
        at = bisect_right(self.captions, (offset, len(self.text))) - 1
        return at >= 0 and offset < self.captions[at][1]


def make_page(passages: Sequence[Passage]) -> Page:
    """One page of `passages`.

    >>> page = make_page([Passage("p1", "paragraph", "WARNING", ((0, 0),)),
    ...                   Passage("p2", "paragraph", "Rain fell.", ((0, 0),))])
    >>> page.running, page.capitals, page.passage(9)
    ([(8, 18)], [(0, 7)], 1)
    """
    starts: list[int] = []
    running: list[Stretch] = []
    capitals: list[Stretch] = []
    captions: list[Stretch] = []
    at = 0
    joins = False
    for _, kind, text, _ in passages:
        starts.append(at)
        end = at + len(text)
        if text.isupper() or (kind in _HEADLINES and _is_title_case(text)):
            capitals.append((at, end))
            joins = False
        elif joins:
            begin = running[-1][0]
            running[-1] = (begin, end)
            joins = end - begin < _STRETCH
        else:
            running.append((at, end))
            joins = True
        if kind == "caption":
            captions.append((at, end))
        at = end + 1
    return Page("\n".join([p.text for p in passages]), starts, running, capitals, captions)


_HEADLINES = frozenset(("headline", "deck", "subhead"))


def _is_title_case(text: str) -> bool:
    """Whether capitals say nothing in a headline: "Mayor Says New Bridge Will Open".

    >>> _is_title_case("Mayor Says New Bridge Will Open"), _is_title_case("Mayor opens bridge")
    (True, False)
    """
    words = text.split(" ")
    small = len([word for word in words if len(word) > 3 and word[0].islower()])
    if 4 * small > len(words):
        return False
    return len([word for word in words if word[:2] != word[:2].lower()]) > 3 * small
