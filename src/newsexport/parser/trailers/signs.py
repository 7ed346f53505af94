"""Signs at a story's end: of the end itself, of a desk, of an agency.

>>> is_end("-30-"), is_sign("jd/dpa"), is_sign("AAP jd/"), is_sign("Local News")
(True, True, True, False)
>>> closes("am/jl/pd"), closes("--Acme Wire"), closes("ACME.COM"), closes("-- More news")
(True, True, True, False)
"""

import re
from functools import cache

from newsexport.datelines.agencies import agency_sign, is_agency
from newsexport.parser.trailers.words import ENDS

MARKS = "()[]{}/*_-–—•· \t"  # round a trailer
_SIGNS_OF_END = frozenset(("###", "# # #", "-30-", "- 30 -"))
_SIGNED_SO = ("ntb", "tt", "ritzau", "stt")  # "©NTB"
_LONGEST_PART = 5  # letters of a part between strokes
_LONGEST_CODE = 4  # characters: "dpa jd yyzz n1 roe"
_LONGEST_CLOSE = 40  # characters
_PARTING = str.maketrans("/\\-–—&(),", "         ")


@cache
def _initials() -> re.Pattern[str]:
    """Those of writers and desks, joined: "am/jl/pd", "JD-JR/ap"."""
    return re.compile(r"\(?(?:[a-z]{1,4}(?:[/-][a-z]{1,4}){1,4}|[A-Z]{1,4}(?:/[A-Z]{1,4}){1,4})\)?")


@cache
def _signature() -> re.Pattern[str]:
    """An outlet's name behind a dash: "--Acme Wire"; or its address: "ACME.COM"."""
    return re.compile(r"(?:--|—|–)\s?[A-Z][\w.]*(?: [A-Z][\w.]*){0,3}|[A-Z]{2,20}\.[A-Z]{2,3}")


def closes(text: str) -> bool:
    """Whether `text`, as the line right behind a story, signs it: too little to be a sign
    anywhere else."""
    if len(text) > _LONGEST_CLOSE:
        return False
    if _initials().fullmatch(text) or _signature().fullmatch(text):
        return True
    slashed = text.lstrip("©( ").rstrip(") ").split("/")
    if len(slashed) > 1 and all(part.isalpha() and len(part) <= _LONGEST_PART for part in slashed):
        return any(map(is_agency, slashed))  # "© SZ/dpa/roe"
    first, *codes = text.split()
    short = all(len(code) <= _LONGEST_CODE and code == code.lower() for code in codes)
    return bool(codes) and first.islower() and short and is_agency(first)


def is_end(text: str) -> bool:
    """Whether the line `text` says that the story ends here."""
    if text in _SIGNS_OF_END:
        return True
    core = text.strip(MARKS).casefold()
    return core in ENDS and (
        text.isupper() or text[0] in "([-–—/" or core.startswith(("ends", "endit"))
    )


def is_sign(text: str) -> bool:
    """Whether a desk's or an agency's sign and nothing else: "jd/dpa", "AAP jd/", "Reuters"."""
    if "@" in text:
        return " " not in text and text.count("@") == 1 and "." in text.rpartition("@")[2]
    bare = text.strip("()[]/*_-–—. \t")
    if bare[:1] == "©":
        return agency_sign(bare[1:]) in _SIGNED_SO
    if is_agency(bare) or (text[0] == "(" and bare.isupper() and agency_sign(bare) is not None):
        return True
    if "//" in text:
        return all(len(word) <= 4 and word.isupper() for word in bare.split() if word != "//")
    first = bare.partition(" ")[0]
    bare = bare.translate(_PARTING)
    if len(first) > 3 and first.isalpha() and text[0] != "(" and not is_agency(first):
        return False
    words = bare.split()
    if not 2 <= len(words) <= 5:
        return False
    slashed = text[0] == "(" and "/" in text and bare.isupper()
    if slashed and all(len(word) <= 7 for word in words):
        return True
    signed = False
    for word in words:
        if is_agency(word):
            signed = True
        elif len(word) > 3 or not word.isalpha():
            return False
    return signed
