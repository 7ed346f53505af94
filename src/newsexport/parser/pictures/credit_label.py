"""Credits with a label: "Photo by Jane Doe", "(Foto: Jane Doe/Acme)", "© Acme"."""

from functools import cache

from newsexport.parser.bylines.names import looks_like_person
from newsexport.parser.bylines.words import among
from newsexport.parser.pictures.credit_found import FoundCredit, Word, boundary, made
from newsexport.parser.pictures.credit_words import (
    ARCHIVE,
    BEFORE,
    BY,
    CREDITS,
    PICTURES,
    SOURCE_LABELS,
    WEAK_BY,
    is_house,
    is_supplier,
    reads_as_names,
)

_OPEN = {"(": ")", "[": "]"}


def labelled(text: str, words: list[Word], start: int, end: int) -> FoundCredit | None:
    """The credit whose label stands among `words`, the last of text[start:end]."""
    labels = _labels()
    for at, word in enumerate(words):
        written = word.text
        if (written.islower() and written.isalpha() and written not in labels) or not _may_label(
            written
        ):
            continue
        found = _label(text, words, at, start, end)
        if found:
            return found
    return None


@cache
def _labels() -> frozenset[str]:
    return frozenset(f"{PICTURES} {BEFORE} {CREDITS}".split())


def _may_label(word: str) -> bool:
    core = word.lstrip("([—–-|*<").casefold()
    if core[:1] == "©" or core[:3] == "(c)" or word[:3] == "(c)":
        return True
    if ":" in core or "..." in core:
        core = core.replace("...", ":", 1).partition(":")[0]
    if word.casefold() in SOURCE_LABELS:
        return True
    core = core.partition("/")[0].rstrip(".,")
    return core in _labels() or (core == "source" and word[0] == "(")


def _label(text: str, words: list[Word], at: int, start: int, end: int) -> FoundCredit | None:
    """The credit whose label begins at words[at]."""
    first = words[at]
    opens = boundary(words, at, start)
    lead = len(first.text) - len(first.text.lstrip("([—–-|*<"))
    begin = first.start + lead
    bracket = next((mark for mark in first.text[:lead] if mark in _OPEN), "")
    stop = end
    if bracket:
        close = text.find(_OPEN[bracket], begin, end)
        rest = text[close + 1 : end].strip(" .|,") if close >= 0 else ""
        if rest and not (rest[0] in _OPEN and rest[-1] in _OPEN.values()):
            close = text.rfind(_OPEN[bracket], begin, end)
            rest = text[close + 1 : end].strip(" .|,")
            if rest:
                return None
        stop = close if close >= 0 else end
    if first.text.casefold() in SOURCE_LABELS:
        agency = text[first.end : stop].strip(" .")
        fits = opens and at > 0 and is_supplier(agency)
        return made(text, begin, stop, first.end, first.start) if fits else None
    names, strong, copyright = _read_label(text, words, at, begin, stop)
    if names is None:
        return None
    rest = text[names:stop].strip()
    dashed = at > 0 and not words[at - 1].text.strip("/|–—-")
    capital = text[begin].isupper() or text[begin] in "©(" or dashed
    if not rest:
        return made(text, begin, stop, stop, first.start) if strong and opens else None
    if not (opens or (strong and capital)):
        return None
    if not strong and not (opens and (capital or bracket)):
        return None
    named = reads_as_names(rest) or (bool(bracket) and strong and _short(rest))
    if not named or (not strong and not bracket and not _names_a_maker(rest)):
        return None
    if copyright and (
        _has_year(rest) or ("." in rest.rstrip(".") and not bracket and " " not in rest)
    ):
        return None
    if begin == start and not bracket and not _stands_alone(text, words[at].text, rest, strong):
        return None
    prefix = words[at - 1].text if at > 1 and strong and not opens else ""
    if prefix.isupper() and len(prefix) < 6 and boundary(words, at - 1, start):
        # "ST PHOTO: JANE DOE"
        return made(text, words[at - 1].start, stop, names, words[at - 1].start)
    return made(text, begin, stop, names, first.start)


def _read_label(
    text: str, words: list[Word], at: int, begin: int, stop: int
) -> tuple[int | None, bool, bool]:
    """Where the names behind the label begin, whether it is plain, whether it is a ©."""
    picture = strong = copyright = colon = filed = False
    position = begin
    for index in range(at, min(len(words), at + 6)):
        word = words[index]
        core = word.text[begin - word.start :] if index == at else word.text
        offset = max(word.start, begin)
        folded = core.casefold()
        mark = "©" if folded[:1] == "©" else "(c)" if folded[:3] == "(c)" else ""
        if mark:
            strong = copyright = True
            position = offset + len(mark)
            picture = True
            break
        head, found, _ = folded.replace("...", ":", 1).partition(":")
        plain = head.rstrip(".,") if len(head) > 1 else head
        if found and not head:
            colon = strong = True
            position = offset + 1
            break
        label, stroke, _ = head.partition("/")
        if stroke and index == at and among(label, PICTURES) and boundary(words, at, -1):
            # "Screenshot/Acme TV"
            return offset + len(label) + 1, True, False
        if among(plain, PICTURES) or (index == at and plain == "source" and text[begin - 1] == "("):
            picture = True
            strong = strong or filed
        elif picture and plain.startswith(("d'arch", "d’arch")):
            strong = True
        elif among(plain, BEFORE) and not picture:
            picture = plain == "handout" or (bool(found) and among(plain, ARCHIVE))
            filed = True
        elif among(plain, CREDITS):
            copyright = copyright or (plain == "copyright" and not picture)
            strong = strong or plain != "copyright"
            picture = True
        elif picture and among(plain, BY):
            strong = True
        elif picture and (among(plain, WEAK_BY) or plain == "source"):
            strong = strong or plain == "source"
        else:
            break
        if plain == "of" and not strong:
            return None, False, False
        position = offset + len(head)
        if found:
            colon = strong = True
            position += 1 if text[position] == ":" else 3
            break
        if head[-1:] == "," and plain != "source":
            break
    if not picture or position > stop:
        return (stop if picture and position >= stop else None), strong, copyright and not colon
    if copyright and not colon and among(words[at].text.casefold(), " copyright "):
        rest = text[position:stop]
        strong = "/" in rest or is_house(rest)
        if not strong:
            return None, False, True
    return position, strong, copyright


def _stands_alone(text: str, label: str, rest: str, strong: bool) -> bool:
    """Whether label and names can be a whole line: "Video: Acme" and "Credit Acme" are not."""
    if among(label.casefold().rstrip(":"), " video videos footage cover "):
        return "/" in rest or looks_like_person(rest)
    if not strong and among(
        label.casefold().rstrip("."), " beeld foto fotos kuva zdjęcie fot bild "
    ):
        return looks_like_person(rest.split(",")[0].split("/")[0].strip().removeprefix("de "))
    if label == "PHOTO" and rest.isupper():
        return looks_like_person(rest.split(",")[0].title())
    return strong or ("/" in rest and looks_like_person(rest.split("/")[0])) or is_house(rest)


def _names_a_maker(rest: str) -> bool:
    words = rest.replace("/", " ").split()
    return len(words) > 1 or is_supplier(rest)


def _short(rest: str) -> bool:
    return len(rest) <= 80 and len(rest.split()) <= 10 and ". " not in rest


def _has_year(text: str) -> bool:
    digits = 0
    for letter in text:
        digits = digits + 1 if letter.isdigit() else 0
        if digits == 4:
            return True
    return False
