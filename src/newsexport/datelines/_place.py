"""The place in a dateline: `HANOI, Vietnam`, `BERLIN/PARIS`, `Rio de Janeiro`."""

from newsexport.datelines._day import date, month_at
from newsexport.datelines._pieces import Copy, Found, Part, number_at, skip, word_at
from newsexport.datelines._words import AND, PARTICLES, among
from newsexport.datelines.agencies import is_agency
from newsexport.gazetteer import country_code, country_of, is_place, region_country
from newsexport.source import Span

_LONGEST_NAME = 6  # words of one place
_LONGEST_REGION = 30  # characters
# Articles that begin towns' names, and in capitals nothing else: LA CROSSE, LOS ALAMOS.
_SAINTS = " la las los el le les den "
_NO_PLACE = (
    " the a an by in on at for from and but or so if as it he she we they this that these"
    " exclusive breaking update updated watch video photos photo live opinion analysis editorial"
    " correction clarification advisory urgent note editors review recap factbox timeline"
    " explainer report news eds letter letters column quote question answer q&a q"
    " der die das ein eine im am le la les un une el los las il lo gli de het een det den en et"
    " o os as um uma "
)  # words apart by spaces: looked up rarely, so never split


def place(copy: Copy, pos: int) -> Found | None:
    """One or more places, each with its state or country: `HANOI, Vietnam`, `BERLIN/PARIS`."""
    pos = skip(copy, pos)
    first = _name(copy, pos)
    if first is None or is_agency(copy.text[first.start : first.end]):
        return None
    if copy.text[first.start : first.start + 3] in ("By ", "BY "):
        return None
    end = first.end
    region = _bracketed_region(copy, end)
    if region:
        span = Span(pos, region.end + 1)
        return Found(span.end, (Part("place", span), Part("region", region)))
    for _ in range(4):
        after = skip(copy, end)
        separator = copy.text[after : after + 1] if after < copy.end else ""
        if separator == ",":
            if date(copy, after + 1):
                break
        elif separator != "/":
            word = word_at(copy, after)
            if word is None or not among(copy.text[word.start : word.end].lower(), AND):
                break
            after = word.end - 1
        following = _name(copy, skip(copy, after + 1))
        if following is None or is_agency(copy.text[following.start : following.end]):
            break
        if separator == "/" and _closed(copy, following.end):
            break
        if separator == "," and region is None:
            region = following
        end = following.end
    span = Span(pos, end)
    parts = (Part("place", span), *((Part("region", region),) if region else ()))
    return Found(end, parts)


def _bracketed_region(copy: Copy, end: int) -> Span | None:
    """The country or state in brackets behind a place: `New Delhi [India]`."""
    pos = skip(copy, end)
    closing = {"[": "]", "(": ")"}.get(copy.text[pos : pos + 1])
    close = copy.text.find(closing, pos, min(copy.end, pos + _LONGEST_REGION)) if closing else -1
    inner = copy.text[pos + 1 : close] if close > 0 else ""
    # Two or three letters are an agency's sign sooner than a state: (PA), (AA).
    return Span(pos + 1, close) if len(inner) > 3 and region_country(inner) else None


def _closed(copy: Copy, end: int) -> bool:
    """Whether a slash follows: /Acme/ is a sign and no second place."""
    end = skip(copy, end)
    return copy.text[end : end + 1] == "/"


def _name(copy: Copy, pos: int) -> Span | None:
    """A run of capitalised words, particles between them."""
    end = start = pos
    for at in range(_LONGEST_NAME):
        word = word_at(copy, pos)
        if word is None:
            break
        written = copy.text[word.start : word.end]
        elided = at and written[:2] in ("d'", "d’", "l'", "l’") and written[2:3].isupper()
        if elided:
            end = word.end
        elif not written[0].isupper():
            if at == 0 or not among(written, PARTICLES):
                break
            follows = word_at(copy, skip(copy, word.end))
            if follows is None or not copy.text[follows.start].isupper():
                break
        else:
            if month_at(copy, word) and (number_at(copy, skip(copy, word.end)) or at == 0):
                break
            if at and written.isupper() and is_agency(written):
                break
            if is_site(written):
                break
            end = word.end
        pos = skip(copy, word.end)
        sentence = len(written) > 4 and not region_country(written)
        if written[-1] == "." and (sentence or _dashed(copy, word.end)):
            # The point of "Madrid.-" or of a sentence, not of "Conn."
            end = word.end - (written[0].isupper() and word.end == end)
            break
    return Span(start, end) if end > start else None


def _dashed(copy: Copy, pos: int) -> bool:
    return copy.text[pos : pos + 1] == "-" and copy.text[pos + 1 : pos + 2] != "-"


def is_site(word: str) -> bool:
    """Whether `word` is a site's address: KOMPAS.com."""
    _, point, last = word.rpartition(".")
    return bool(point) and last.islower() and len(last) > 1


def sure_place(copy: Copy, found: Found) -> bool:
    """Whether the place in `found` is one for sure: long in capitals, or known by name."""
    spans = {part.name: part.span for part in found.parts}
    if "place" not in spans:
        return False
    start, end = spans["place"]
    region = copy.text[slice(*spans["region"])] if "region" in spans else None
    whole = " ".join(copy.text[start:end].split())
    name = whole.partition(",")[0].partition("/")[0].partition(" [")[0].partition(" (")[0].strip()
    words = name.split()
    if country_of(name) or country_code(name):
        return True
    first = words[0].casefold().strip(".")
    if among(first, _NO_PLACE) and not (
        len(words) > 1 and name.isupper() and among(first, _SAINTS)
    ):
        return False
    letters = sum(letter.isalpha() for letter in name)
    if name.isupper() and letters > 4 and not among(words[-1].casefold(), _NO_PLACE):
        return True
    return is_place(name) or (region is not None and country_of(name, region) is not None)
