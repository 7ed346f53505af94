"""Signs at a story's end: of the end itself, of a desk, of an agency.

>>> is_end("-30-"), is_sign("jd/dpa"), is_sign("AAP jd/"), is_sign("Local News")
(True, True, True, False)
"""

from newsexport.datelines.agencies import agency_sign, is_agency
from newsexport.parser.trailer_words import ENDS

MARKS = "()[]{}/*_-–—•· \t"  # round a trailer
_SIGNS_OF_END = frozenset(("###", "# # #", "-30-", "- 30 -"))
_SIGNED_SO = ("ntb", "tt", "ritzau", "stt")  # "©NTB"
_PARTING = str.maketrans("/\\-–—&(),", "         ")


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
