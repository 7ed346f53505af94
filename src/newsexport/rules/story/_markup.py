"""Tags and references that a reader would see, since the text that holds them is plain."""

import html
import re
from collections.abc import Iterator
from functools import cache
from html.entities import html5


@cache
def _tag() -> re.Pattern[str]:
    return re.compile(
        r"</?(?:p|br|b|i|em|strong|a|div|span|h[1-6]|ul|ol|li|img|script|style|table|tr|td|th"
        r"|blockquote|figure|iframe|u|font|sub|sup|small|cite|code|pre|section|article)"
        r"(?:\s[^<>]{0,400})?/?>",
        re.IGNORECASE,
    )


@cache
def _reference() -> re.Pattern[str]:
    return re.compile(r"&(?:([A-Za-z][A-Za-z0-9]{1,30};)|#\d{2,7};|#[xX][0-9A-Fa-f]{2,6};)")


def may_show_markup(prose: str) -> bool:
    """Whether it is worth while to look for some."""
    return "<" in prose or ("&" in prose and ";" in prose)


def shown_markup(text: str) -> Iterator[tuple[int, int]]:
    """The place of the first tag in `text`, and of the first reference."""
    if "<" in text:
        tag = _tag().search(text)
        if tag:
            yield tag.span()
    if "&" in text and ";" in text:
        for reference in _reference().finditer(text):
            if reference[1] is None or reference[1] in html5:
                yield reference.span()
                break


def without_references(text: str) -> str | None:
    """What `text` was before it was escaped once too often; None where that is not certain.

    >>> without_references("Fish &amp; chips"), without_references("<b>Fish</b> &amp; chips")
    ('Fish & chips', None)
    """
    read = html.unescape(text)
    return None if "<" in read or html.unescape(read) != read else read
