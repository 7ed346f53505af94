"""Signs of a provider: sign-offs at the end of a story, sites' names behind headlines.

>>> text = "Shares fall - Acme 7News"
>>> text[slice(*site_suffix(text, Span(0, len(text))))]
'Acme 7News'
>>> text = "jd/dpa"
>>> text[slice(*sign_off(text, Span(0, len(text))))]
'dpa'
"""

from newsexport.datelines.agencies import is_agency
from newsexport.parser.bylines.words import DESKS, NEWSROOMS, OUTLETS, SOURCES, TITLES, among
from newsexport.parser.providers.outlets import is_outlet
from newsexport.source import Span

_LABELS = (
    "originally published on", "originally published by", "originally published in",
    "originally appeared on", "originally appeared in", "originally appeared at",
    "first published on", "first published by", "first published in",
)  # fmt: skip
_LONGEST = 60  # characters of an outlet's name
_VENUES = " ground stadium arena park oval airport court courthouse circuit "
_DESKS = " staff reports report reporter reporters writer writers team desk "


def outlet_of(written: str) -> str | None:
    """The outlet in what a byline or a copyright line says; None where it names a desk only.

    >>> outlet_of("Acme Staff"), outlet_of("Acme Media for Acme.com"), outlet_of("Staff Reports")
    ('Acme', 'Acme Media', None)
    """
    name = written.partition(" for ")[0].partition(" with ")[0].strip(" .,")
    words = name.split()
    folded = [word.casefold().strip(".,") for word in words]
    if all(word in NEWSROOMS or among(word, DESKS) for word in folded):
        return None
    while words and among(words[-1].casefold(), _DESKS):
        words = words[:-1]
    if words and among(words[-1].casefold(), _VENUES):
        return None
    if not words or len(name) > _LONGEST or all(among(w.casefold(), _DESKS) for w in words):
        return None
    return " ".join(words)


def sign_off(text: str, span: Span) -> Span | None:
    """The agency or outlet that the line text[span] signs with."""
    line = text[span.start : span.end]
    if not line or len(line) > 300:
        return None
    folded = line.casefold()
    for label in _LABELS:
        at = folded.find(label)
        if at >= 0 and len(folded) == len(line):
            return _name(text, span.start + at + len(label), span.end)
    if folded.startswith("this report by ") and " was " in folded:
        return _name(text, span.start + len("this report by "), span.start + folded.index(" was "))
    label, colon, rest = line.partition(":")
    if colon and among(label.casefold().strip(), SOURCES) and rest.strip():
        first = rest.split("/")[0] if len(rest) > 4 else rest
        return _name(text, span.start + len(label) + 1, span.start + len(label) + 1 + len(first))
    if len(line) > _LONGEST:
        return None
    for word in line.replace("/", " ").replace("(", " ").replace(")", " ").split():
        bare = word.strip(".,;*-–—")
        if is_agency(bare) and _signs(line, bare):
            start = text.index(bare, span.start)
            return Span(start, start + len(bare))
    inner = line.strip("()/*-–— ")
    if inner and is_agency(inner):
        start = text.index(inner, span.start)
        return Span(start, start + len(inner))
    return _alone(text, span, inner)


def agency_writers(text: str, span: Span) -> Span | None:
    """The agency in "Acme Press writers Jane Doe and John Roe contributed".

    >>> text = "— Associated Press writer Jane Doe contributed to this report."
    >>> text[slice(*agency_writers(text, Span(0, len(text))))]
    'Associated Press'
    """
    start = span.start
    while start < span.end and not text[start].isalpha():
        start += 1
    words = text[start : min(span.end, start + 60)].split()
    for count in (1, 2, 3):
        name = " ".join(words[:count])
        if is_agency(name) and any(
            among(word.casefold().strip(",."), TITLES) for word in words[count : count + 2]
        ):
            end = text.find(words[count - 1], start) + len(words[count - 1])
            return Span(start, end)
    return None


def closing_sign(text: str, span: Span) -> Span | None:
    """The agency's sign behind the last sentence of a story: "... he said. EFE"."""
    end = span.end
    while end > span.start and text[end - 1] in "()/. \n":
        end -= 1
    start = end
    while start > span.start and end - start < 12 and text[start - 1].isalnum():
        start -= 1
    before = text[span.start : start].rstrip("(/ \n\t-–—")
    fits = start < end and is_agency(text[start:end]) and before[-1:] in tuple('.!?"”»’')
    return Span(start, end) if fits and before else None


def _signs(line: str, agency: str) -> bool:
    """Whether a line of sign-offs only: "jd/dpa", "AAP rtv", "(dpa)"."""
    others = line.replace("/", " ").split()
    return len(others) <= 4 and all(
        len(word.strip("()/.,*")) <= 6 or agency in word for word in others
    )


def _alone(text: str, span: Span, inner: str) -> Span | None:
    """`(Acme News)`, `ACME.COM`: one name in brackets or a site, and nothing else."""
    words = inner.split()
    bracketed = text[span.start] == "(" and text[span.end - 1] == ")"
    site = len(words) == 1 and "." in inner and "@" not in inner and inner.isupper()
    compound = len(words) == 1 and sum(letter.isupper() for letter in inner[1:]) == 1
    named = bracketed and (compound or any(among(word.casefold(), OUTLETS) for word in words))
    if len(words) > 4 or not (site or (named and inner[0].isupper() and "/" not in inner)):
        return None
    start = text.index(inner, span.start)
    return Span(start, start + len(inner))


def _name(text: str, start: int, end: int) -> Span | None:
    """The name at text[start:end]: up to a comma, bracket or sentence end."""
    while start < end and not text[start].isalnum():
        start += 1
    stop = start
    while stop < end and text[stop] not in ",;()|\n":
        if text[stop] == "." and (stop + 1 >= end or text[stop + 1].isspace()):
            break
        stop += 1
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    return Span(start, stop) if 1 < stop - start <= _LONGEST else None


def site_suffix(text: str, span: Span) -> Span | None:
    """The site's name behind the last dash or bar of a headline."""
    line = text[span.start : span.end]
    at = max(line.rfind(mark) for mark in (" - ", " – ", " — ", " | "))
    if at <= 0:
        return None
    name = line[at + 3 :].strip()
    words = name.split()
    capital = all(word[0].isupper() or word[0].isdigit() for word in words) or is_outlet(name)
    if not 1 <= len(words) <= 4 or not capital:
        return None
    outlet = (
        "." in name
        or is_outlet(name)
        or any(
            among(word.casefold(), OUTLETS) or word.casefold().endswith("news") for word in words
        )
    )
    sign = any(word.isupper() and len(word) > 2 for word in words) or is_agency(name)
    single = len(words) == 1 and name.isalpha() and line[at : at + 3] != " - "
    if not (outlet or sign or single):
        return None
    start = text.index(name, span.start + at + 3)
    return Span(start, start + len(name))
