"""Where a line carries a picture credit: at its end, at its beginning, or as a whole.

    ... on Thursday. File Photo by John Roe/UPI      a label, then names
    ... on Thursday. (AP Photo/Jane Doe)             brackets
    ... on Thursday. Jane Doe/Reuters files          names and an agency behind the last sentence
    ... on Thursday.Jane Doe/Reuters                 glued to it
    ... on Thursday. © Jane Doe/dpa                  a mark
    Jane Doe/REUTERSA jet takes off ...              glued to the caption's beginning
    Foto: Jane Doe                                   the whole line
    Getty Images                                     a house that only supplies pictures

The word "photo" inside a sentence is none of these.
"""

from newsexport.parser.pictures.caption_signs import signs_of_credit
from newsexport.parser.pictures.credit_bare import behind_sentence, bracketed, glued_before, whole
from newsexport.parser.pictures.credit_found import FoundCredit, last_words
from newsexport.parser.pictures.credit_label import labelled

__all__ = ["FoundCredit", "find_credit"]

_LONGEST_WHOLE = 120  # characters of a line that is a credit and nothing else


def find_credit(text: str, start: int, end: int) -> FoundCredit | None:
    """The credit in the line text[start:end], if it has one."""
    if start >= end:
        return None
    has_label, has_names = signs_of_credit(text, start, end)
    words = last_words(text, start, end) if has_label or has_names else []
    found = None
    if has_label:
        found = labelled(text, words, start, end)
    if found is None and text[end - 1] in ")]":
        found = bracketed(text, start, end)
    if found is None and end - start <= _LONGEST_WHOLE:
        found = whole(text, start, end)
    if found is None and (has_names or has_label):
        found = behind_sentence(text, words, start, end)
    return found or glued_before(text, start, end)
