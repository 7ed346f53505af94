"""A title derived from the lead, for the formats that need one."""

import re
from functools import cache

LONGEST = 100  # characters, with the ellipsis one more


@cache
def _sentence_end() -> re.Pattern[str]:
    return re.compile(r"[.!?…][\"'”’»)]?(?=\s)")


def first_sentence(text: str) -> str:
    """`text` up to the end of its first sentence.

    A point after a capital letter, or after a short word that begins with one, ends an
    abbreviation rather than a sentence:

    >>> first_sentence("The U.S. and Gov. Jane Doe agreed. Nobody else did.")
    'The U.S. and Gov. Jane Doe agreed.'
    """
    for end in _sentence_end().finditer(text):
        # no further back than words go: a long text would be copied for every full stop
        word = text[max(0, end.start() - 40) : end.start()].rpartition(" ")[2].lstrip("(\"'“‘")
        shortened = end.group()[0] == "." and word[:1].isupper() and len(word) <= 4
        goes_on = text[end.end() : end.end() + 4].lstrip()[:1].islower()
        if not (shortened or goes_on or "." in word):
            return text[: end.end()]
    return text


def derived_title(lead: str) -> str:
    """The first sentence of `lead` without its full stop, cut at a word to 100 characters.

    >>> derived_title("Shares fell on Friday. They rose on Monday.")
    'Shares fell on Friday'
    """
    title = first_sentence(lead).removesuffix(".").rstrip()
    if len(title) <= LONGEST:
        return title
    cut = title[: LONGEST + 1].rpartition(" ")[0] or title[:LONGEST]
    return cut.rstrip(" ,;:") + "…"
