"""The day in a dateline: `March 3`, `3. März 2024`, `21 ene`, `18.01.2022`."""

from newsexport.calendar import month_number, weekday_number
from newsexport.datelines._found import DatelineDay
from newsexport.datelines._pieces import Copy, Found, Part, bare, number_at, skip, word_at
from newsexport.source import Span


def date(copy: Copy, pos: int) -> Found | None:
    """A day and month, with or without a year: `March 3`, `3. März 2024`, `21 ene`."""
    pos = skip(copy, pos)
    start = pos
    word = word_at(copy, pos)
    if word is not None and weekday_number(bare(copy, word), copy.language) is not None:
        after = skip(copy, word.end)
        if copy.text[after : after + 1] == ",":
            after = skip(copy, after + 1)
        pos = start = after
        word = word_at(copy, pos)
    if word is not None and bare(copy, word) in ("le", "den", "el"):
        pos = skip(copy, word.end)
        word = word_at(copy, pos)
    if word is not None:
        month = month_at(copy, word)
        number = number_at(copy, skip(copy, word.end)) if month else None
        if month is None or number is None or not 1 <= number[1] <= 31:
            return None
        end, day = number
        if copy.text[end : end + 2] in ("st", "nd", "rd", "th"):
            end += 2
    else:
        number = number_at(copy, pos)
        if number is None or not 1 <= number[1] <= 31:
            return None
        end, day = number
        after = end
        while after < copy.end and copy.text[after] in ".ºª°":
            after += 1
        if copy.text[after : after + 2] in ("st", "nd", "rd", "th", "er"):
            after += 2
        numeric = _numeric(copy, pos, end, day)
        if numeric:
            return numeric
        word = word_at(copy, skip(copy, after))
        if word is not None and bare(copy, word) in ("de", "of"):
            word = word_at(copy, skip(copy, word.end))
        month = month_at(copy, word) if word is not None else None
        if month is None or word is None:
            return None
        end = word.end
    year, end = _year(copy, end)
    span = Span(start, end)
    return Found(end, (Part("day", span, DatelineDay(month, day, year, span)),))


def _numeric(copy: Copy, start: int, end: int, day: int) -> Found | None:
    """`18.01.2022` or `18/01/2022` with the day first; a slash alone decides nothing in English."""
    separator = copy.text[end : end + 1]
    if separator not in (".", "/") or (separator == "/" and copy.language[:2] == "en"):
        return None
    month = number_at(copy, end + 1)
    if month is None or not 1 <= month[1] <= 12 or copy.text[month[0] : month[0] + 1] != separator:
        return None
    year = number_at(copy, month[0] + 1)
    if year is None or year[0] - month[0] != 5:
        return None
    span = Span(start, year[0])
    return Found(year[0], (Part("day", span, DatelineDay(month[1], day, year[1], span)),))


def _year(copy: Copy, end: int) -> tuple[int | None, int]:
    pos = skip(copy, end)
    if copy.text[pos : pos + 1] == ",":
        pos = skip(copy, pos + 1)
    word = word_at(copy, pos)
    if word is not None and bare(copy, word) in ("de", "del"):
        pos = skip(copy, word.end)
    number = number_at(copy, pos)
    if number and number[0] - pos == 4 and 1800 <= number[1] <= 2199:
        return number[1], number[0]
    return None, end


def month_at(copy: Copy, word: Span) -> int | None:
    written = bare(copy, word)
    return month_number(written, copy.language) or month_number(written, "en")
