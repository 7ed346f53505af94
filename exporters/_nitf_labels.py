"""Byline and dateline as NITF prints them: their words, and what they name marked in them."""

import re
from collections.abc import Iterable
from functools import cache

from newsexport.exporters._nitf_values import attributes
from newsexport.exporters._xml import text
from newsexport.newsitem import Creator, Dateline, Located

_MISSES = 64  # names not found, before the rest are not looked for: each costs the whole text
LOCATED = "located"  # the class of a dateline that is not printed: a place alone


def byline(by: str, creators: Iterable[Creator]) -> str:
    """The byline, its people in `person`, their titles after them in `byttl`."""
    people = [creator for creator in creators if creator.type == "person"]
    parts: list[str] = []
    pos = 0
    starts = _starts(by, [person.name for person in people])
    for at, (person, start) in enumerate(zip(people, starts, strict=True)):
        limit = starts[at + 1] if at + 1 < len(starts) else len(by)
        if start < pos:
            continue
        end = start + len(person.name)
        parts += [text(by[pos:start]), f"<person>{text(person.name)}</person>"]
        pos = end
        title = person.job_title or ""
        found = by.find(title, end, limit if limit >= end else len(by)) if title else -1
        if found >= 0:
            parts += [text(by[end:found]), f"<byttl>{text(title)}</byttl>"]
            pos = found + len(title)
    return f"<byline>{''.join(parts)}{text(by[pos:])}</byline>"


def _starts(by: str, names: list[str]) -> list[int]:
    """Where each name stands, after the one before it; -1 where it does not."""
    starts: list[int] = []
    pos = misses = 0
    for name in names:
        start = by.find(name, pos) if misses < _MISSES else -1
        misses += start < 0
        starts.append(start)
        pos = start + len(name) if start >= 0 else pos
    return starts


def dateline(printed: Dateline | None, located: Located | None) -> str | None:
    """The dateline as printed, place and day marked in it; the place alone where none is
    printed, in a dateline of class located."""
    place = {
        "nx:located": located.name if located else None,
        "nx:located-region": located.region if located else None,
        "nx:located-country": located.country if located else None,
        "nx:located-type": located.place_type if located else None,
    }
    if printed is None:
        if located is None:
            return None
        name = f"<location>{_inner(located.name, located)}</location>"
        return f'<dateline class="{LOCATED}"{attributes(place)}>{name}</dateline>'
    parts = {
        "nx:place": printed.place,
        "nx:region": printed.region,
        "nx:country": printed.country,
        "nx:agency": printed.agency,
    }
    return f"<dateline{attributes(parts | place)}>{_marked(printed, located)}</dateline>"


def _marked(printed: Dateline, located: Located | None) -> str:
    words = printed.text
    at = words.find(printed.place) if printed.place else -1
    before, place, rest = "", "", words
    if printed.place and at >= 0:
        code = {
            "location-code": printed.country,
            "code-source": "iso3166-1a2" if printed.country else None,
        }
        name = _inner(printed.place, located)
        place = f"<location{attributes(code)}>{name}</location>"
        before, rest = words[:at], words[at + len(printed.place) :]
    if not printed.date:
        return text(before) + place + text(rest)
    norm = attributes({"norm": _basic(printed.date)})
    for piece, others in ((rest, printed.agency), (before, printed.agency)):
        found = _day(piece, others)
        if found:
            start, end = found
            day = f"<story.date{norm}>{text(piece[start:end])}</story.date>"
            marked = text(piece[:start]) + day + text(piece[end:])
            if piece is rest:
                return text(before) + place + marked
            return marked + place + text(rest)
    return text(before) + place + text(rest) + f"<story.date{norm}/>"


def _inner(place: str, located: Located | None) -> str:
    """A place as printed; what stands before its first comma is the city, where it is one."""
    if located is None or located.place_type != "city":
        return text(place)
    name, comma, rest = place.partition(",")
    return f"<city>{text(name)}</city>{text(comma + rest)}"


def _basic(date: str) -> str:
    """A day in the basic form; of one without a year the hyphens before it stay."""
    return "--" + date[2:].replace("-", "") if date.startswith("--") else date.replace("-", "")


@cache
def _piece() -> re.Pattern[str]:
    return re.compile(r"[^\s,()/–—-](?:[^,()/–—-]*[^\s,()/–—-])?")


def _day(words: str, agency: str | None) -> tuple[int, int] | None:
    """The piece between signs that has a digit in it, and no agency."""
    for piece in _piece().finditer(words):
        written = piece.group()
        if any(map(str.isdecimal, written)) and not (agency and agency in written):
            return piece.span()
    return None
