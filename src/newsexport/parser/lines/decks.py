"""A deck that stands right over the story, with no byline between them.

    Harbour stays shut                                       headline
    Engineers want two more weeks to mend the lock.          deck
    Engineers said on Monday that they wanted two more       story: says the same at length
    weeks to mend the lock ...

A story's first paragraph takes up the headline's words, and its second goes on to other things.
A deck leaves the headline's words alone, and the paragraph below it says it again at more length,
or is itself the one that takes up the headline's words.
"""

from newsexport.parser.lines.parts import Part
from newsexport.parser.lines.story_range import kinship, story_words

_LONGEST = 40  # words
_SHORT = 25  # words
_LONGER = 1.1  # times as long is the paragraph that says it again
_SAYS_AGAIN = 0.46  # share of a deck's longer words that stand in the next paragraph
_SAYS_SOME = 0.3  # ... where the headline's words are not in the deck
_LEAVES_ALONE = 0.4  # share of the headline's longer words that a deck may have
_TAKES_UP = 0.4  # ... that a story's first paragraph has, and twice those of the deck
_LEAVES_MOST = 0.3
_SPEECH = '"“”„«»'


def is_deck_over(headline: Part, first: Part, second: Part) -> bool:
    """Whether `first`, under the headline, is a deck over the story that begins with `second`."""
    if first.shape.words > _LONGEST or second.shape.words < _LONGER * first.shape.words:
        return False
    below = story_words((second,))
    again = kinship(first.text, below)
    if again >= _SAYS_AGAIN:
        return True
    if first.shape.words > _SHORT:
        return False
    shared = kinship(headline.text, story_words((first,)))
    if again >= _SAYS_SOME and shared <= _LEAVES_ALONE:
        return True
    if shared > _LEAVES_MOST or any(mark in first.text for mark in _SPEECH):
        return False
    return kinship(headline.text, below) >= max(_TAKES_UP, 2 * shared)
