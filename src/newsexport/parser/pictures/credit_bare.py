"""Credits without a label: "(Jane Doe/Acme)", "... on Monday. Jane Doe/Acme", "Getty Images"."""

import re
from functools import cache

from newsexport.datelines.agencies import agency_sign
from newsexport.parser.bylines.names import looks_like_person
from newsexport.parser.bylines.words import among
from newsexport.parser.pictures.credit_found import (
    PICTURE_WORDS,
    FoundCredit,
    Word,
    boundary,
    last_words,
    made,
)
from newsexport.parser.pictures.credit_label import labelled
from newsexport.parser.pictures.credit_outlet import names_outlet
from newsexport.parser.pictures.credit_words import (
    HANDED_OUT,
    NOBODY,
    SMALL,
    is_house,
    is_supplier,
    reads_as_names,
)

_OPEN = {"(": ")", "[": "]"}
_SIGNED = ("By ", "BY ", "Von ", "Par ", "Por ", "Di ", "Door ", "Av ", "Af ")
_MAKER_AND_OWNER = 2
_SPEECH = " said says told added according reported "


def bracketed(text: str, start: int, end: int) -> FoundCredit | None:
    """`(Jane Doe/Acme)`, `[Acme via AP]` at the end of the line."""
    if text[end - 1] not in ")]":
        return None
    opening = "(" if text[end - 1] == ")" else "["
    begin = text.rfind(opening, max(start, end - 160), end)
    if begin < 0:
        return None
    inner = text[begin + 1 : end - 1].strip()
    if not inner or not reads_as_names(inner):
        return None
    before = text[start:begin].rstrip()
    if len(before) < 40 and looks_like_person(before):
        return None  # "Jane Doe (AFP)" signs
    if inner.casefold() in NOBODY and len(before.split()) > 2:
        return made(text, begin + 1, end - 1, begin + 1, begin)
    signed = _signed_before(text, start, begin, inner)
    if signed is not None:
        return made(text, signed, end, signed, signed)._replace(end=end)
    if inner.casefold().startswith(("photo/", "photos/")):
        return made(text, begin + 1, end - 1, begin + 1 + inner.index("/") + 1, begin)
    if not is_evident(inner):
        stands = before[-1:] in tuple('.!?…"”»’')
        if not (is_supplier(inner) or _is_sign(inner, before)) and not (
            stands and len(inner.split()) >= 3
        ):
            return None
        if before.isupper() or not before or (stands and _reads_as_story(before)):
            return None
    inside = begin + 1 + text[begin + 1 : end].find(inner)
    return made(text, inside, inside + len(inner), inside, begin)._replace(end=end)


def _is_sign(inner: str, before: str) -> bool:
    """Whether capitals in brackets behind a caption are an agency's, though they may be a state's
    behind a name: "The mayor speaks in Acme (PA)"."""
    sign = inner.isupper() and agency_sign(inner) is not None
    return sign and len(before.split()) > 3 and "(" not in before


def _signed_before(text: str, start: int, begin: int, inner: str) -> int | None:
    """Where a person's name begins, alone between a sentence and an agency in brackets:
    `... in the port. JANE DOE (AP)`."""
    if not is_supplier(inner):
        return None
    stop = max(text.rfind(mark, start, begin) for mark in (". ", "? ", "! ", "” ", "» ", '" '))
    if stop < start:
        return None
    name = text[stop + 2 : begin].strip()
    person = looks_like_person(name) or (name.isupper() and looks_like_person(name.title()))
    return stop + 2 if person and len(name.split()) <= 4 else None


def is_evident(names: str) -> bool:
    """Whether names alone, without a label, can only be a picture credit."""
    folded = f" {names.casefold()} ".replace("/via ", " via ")
    if is_house(names) or " via " in folded or " vía " in folded or "courtesy" in folded:
        return True
    if not folded.strip():
        return False
    if among(folded.split()[-1], PICTURE_WORDS) and is_supplier(names):
        return True
    person, _, outlet = names.partition(" for ")
    if outlet[:1].isupper() and looks_like_person(person):
        return True
    if folded.rstrip().endswith((", file", " file photo", "/file", " handout")):
        return True
    parts = [part.strip() for part in names.replace("|", "/").split("/")]
    if (
        len(parts) == _MAKER_AND_OWNER
        and "|" not in names
        and among(parts[0].casefold(), HANDED_OUT)
    ):
        return True
    if len(parts) < 2 or not all(parts):
        return False
    if any(part.islower() and not is_supplier(part) for part in parts):
        return False
    if is_house(parts[-1]) or is_house(parts[0]):
        return True
    words = [word for part in parts for word in part.split()]
    if any(is_supplier(part) for part in parts):
        return len(words) >= 3
    return "|" not in names and 3 <= len(words) <= 7 and looks_like_person(parts[0])


def _reads_as_story(before: str) -> bool:
    """Whether the words before a bare agency are the end of a story rather than a caption."""
    if len(before) > 160 or ". " in before or any(mark in before for mark in '"“”«»„'):
        return True
    return any(among(word.strip(".,").casefold(), _SPEECH) for word in before.split())


def whole(text: str, start: int, end: int) -> FoundCredit | None:
    """A line that is a credit and nothing else."""
    if end - start > 120:
        return None
    line = text[start:end].strip("()[] ")
    if line.isupper() and _for_paper().fullmatch(line):
        return made(text, start, end, start, start)
    if line and names_outlet(line):
        return made(text, start, end, start, start)
    if not line or line.startswith(_SIGNED) or not reads_as_names(line):
        return None
    if line.endswith((" file photo", " File Photo")) and len(line.split()) > 2:
        return made(text, start, end, start, start)
    last = (
        line.replace("|", "/")
        .replace(" via ", "/")
        .replace(", ", "/")
        .replace(" / ", "/")
        .rpartition("/")[2]
    )
    if " via " in line and is_supplier(last):
        return made(text, start, end, start, start)
    if is_house(line) or (is_house(last) and len(line.split()) <= 8):
        return made(text, start, end, start, start)
    if is_evident(line) and any(is_supplier(part) for part in line.split("/")):
        return made(text, start, end, start, start)
    return None


@cache
def _for_paper() -> re.Pattern[str]:
    """A name in capitals and, in marks, whom the pictures are for: `JANE DOE POUR « L'ACME »`."""
    return re.compile(r"[^\d\"“”«».,:;!?]{5,40} (?:POUR|PARA|FOR|PER) [«\"“][^«»\"“”]{2,40}[»\"”]")


def behind_sentence(text: str, words: list[Word], start: int, end: int) -> FoundCredit | None:
    """Names and an agency behind the last sentence, or glued to it."""
    words = words[-14:]
    for at, word in enumerate(words):
        if at and boundary(words, at, start) and words[at - 1].text[-1] != ":":
            names = word.start
            while names < end and text[names] in "—–-/| ":
                names += 1
            found = _names_from(text, names, end, word.start)
            if found:
                return found
        slash = word.text.find("/")
        if slash > 2 and at and is_supplier(word.text[:slash]) and word.text[:slash].isupper():
            found = _names_from(text, word.start, end, word.start)
            if found:
                return found
    return _parted(text, words, start, end) or _walked_back(text, words, end)


def _parted(text: str, words: list[Word], start: int, end: int) -> FoundCredit | None:
    """`... in the port. | AP`, `... in the port. / EFE`: an agency alone behind a bar or stroke."""
    if len(words) < 4 or end - start > 250:
        return None
    mark, name = words[-2].text, words[-1].text
    if mark not in ("|", "/") and name[0] == "/":
        mark, name = "/", name[1:]
    at = words[-1].start + len(words[-1].text) - len(name)
    before = text[start:at].rstrip("|/ ")
    stands = before[-1:] in tuple('.!?…"”»')
    owned = mark == "|" and name.isupper() and len(name) > 2
    if mark in ("|", "/") and stands and (owned or is_supplier(name)) and not name.islower():
        return made(text, at, end, at, words[-2].start if words[-2].text == mark else at - 1)
    return None


def _names_from(text: str, names: int, end: int, at: int) -> FoundCredit | None:
    rest = text[names:end].strip(" .|")
    if not rest or not reads_as_names(rest) or not is_evident(rest):
        return None
    return made(text, names, end, names, at)


def _walked_back(text: str, words: list[Word], end: int) -> FoundCredit | None:
    """`... in the square Jane Doe/Reuters`: an agency behind a stroke, two names before it."""
    for at, word in enumerate(words):
        slash = word.text.find("/")
        if slash < 0 or at < 2:
            continue
        behind = text[word.start + slash + 1 : end].strip(" .|")
        if not is_supplier(behind) or (among(behind.casefold(), SMALL) and slash == 0 and at < 3):
            return None
        first = at - 1 if slash > 1 else at - 2
        names = text[words[first].start : word.start + slash].split()
        if len(names) == 2 and all(name[0].isupper() and name.isalpha() for name in names):
            before = words[first - 1].text if first else ""
            if before[:1].islower() or before[:1].isdigit():
                return made(text, words[first].start, end, words[first].start, words[first].start)
        return None
    return None


def glued_before(text: str, start: int, end: int) -> FoundCredit | None:
    """`Jane Doe/REUTERSA jet ...`, `(AP Photo/Jane Doe) A jet ...` at the line's beginning."""
    head = text[start : min(end, start + 100)]
    slash = head.find("/")
    if 0 < slash < 60:
        for house in ("REUTERS", "Reuters", "AFP", "Getty Images", "EPA", "dpa", "AP"):
            after = slash + 1 + len(house)
            if head.startswith(house, slash + 1) and after < len(head):
                glued = (
                    head[after].isupper() and head[after + 1 : after + 2].strip("'’")[:1].islower()
                )
                glued = glued or (head[after].isupper() and head[after + 1 : after + 2] == " ")
                names = head[:slash].split()
                fits = 2 <= len(names) <= 4 and all(name[0].isupper() for name in names)
                if fits and glued:
                    credit = made(text, start, start + after, start, start)
                    return credit._replace(end=start + after)
    if head[:1] in tuple(_OPEN):
        close = head.find(_OPEN[head[0]])
        if close > 0 and start + close + 1 < end:
            stop = start + close + 1
            found = labelled(text, last_words(text, start, stop), start, stop)
            if found is None and is_evident(head[1:close]) and reads_as_names(head[1:close]):
                found = made(text, start + 1, start + close, start + 1, start)
            if found and found.start == start and found.line:
                return found._replace(end=start + close + 1)
    return None
