"""Embargo lines: "EMBARGOED until 6 a.m. EST Monday, March 4, 2024"."""

from newsexport.parser.bylines.words import among
from newsexport.parser.lines.note_words import EMBARGO
from newsexport.source import Span

RULES = {"embargo-line": "A line that forbids publication before a time."}

_MARKS = "([{*^#_-–—•·<>| \t\n\r\"'“"


def is_embargo(text: str) -> bool:
    """Whether the line `text` forbids publication before a time.

    >>> is_embargo("EMBARGOED until 6 a.m. Monday"), is_embargo("Embargoes hurt trade.")
    (True, False)
    """
    core = text.strip(_MARKS + ")]")
    folded = core[:200].casefold()
    if len(text) > 300 or not folded.startswith(EMBARGO):
        return False
    opening = max((form for form in EMBARGO if folded.startswith(form)), key=len)
    rest = core[len(opening) :]
    if rest[:1].isalpha():
        return False
    loud = core[: len(opening)].isupper()
    if not rest.strip(" .") or rest.lstrip()[:1] in (":", "-", "–", "—") or opening[-1] == ":":
        return True
    if rest.lstrip()[0].isdigit() and opening[0].casefold() in "es":
        return True
    word = rest.split()[0].casefold().strip(",:")
    until = among(
        word, " until till to for before bis jusqu'au jusqu'à hasta até fino tot till til "
    )
    return (loud or " " in opening or until) and not (
        rest.rstrip().endswith(".") and len(rest.split()) > 14
    )


def read_embargo(text: str, span: Span, language: str) -> str | None:
    """The time until which the embargo line text[span] forbids publication: a day, or a date-time
    with offset where time and zone are printed; "" where none can be told; None for other lines."""
    if not is_embargo(text[span.start : span.end]):
        return None
    # Only the few lines that are embargoes need the grammar of time stamps.
    from newsexport.parser.stamps.timestamp import read_stamps

    start = span.start
    while start < span.end and not text[start].isdigit():
        start += 1
    stamps = read_stamps(text, span, language) or read_stamps(text, Span(start, span.end), language)
    return stamps[0].value if stamps else ""
