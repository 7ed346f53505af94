"""What tells HTML from plain text."""

import re
from functools import cache


@cache
def _tag() -> re.Pattern[str]:
    return re.compile(
        r"</?(?:p|div|br|a|b|i|em|strong|span|h[1-6]|ul|ol|li|table|tr|td|blockquote|figure|img)"
        r"(?:\s[^<>]*)?/?>",
        re.I,
    )


def first_tag(text: str) -> re.Match[str] | None:
    """The first tag of an element that stories are made of. A plain text that speaks of <p> has
    one too: what counts is `is_markup`."""
    return _tag().search(text)


def is_markup(text: str) -> bool:
    """Whether a text is HTML: it begins with a tag, or has one that ends an element."""
    found = first_tag(text)
    return found is not None and (text.lstrip().startswith(found[0]) or "</" in text)
