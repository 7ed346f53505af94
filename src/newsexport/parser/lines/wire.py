"""Header lines of wire transmissions: slugs, priorities, word counts, takes.

AM-Prov--Budget, 1st Ld-Writethru, 0456
bc-budget-vote/450
^AP News Alert
r i BUDGET   03-05 0612
"""

import re
from functools import cache

# Short words in capitals that open headings and no slugs.
_NO_CODES = frozenset(
    "UK US EU UN TV PM IT AI LA EL LE IL LO LES LOS LAS DE DER DIE DAS THE UN UNE UNA EIN HET EEN"
    " DET DEN EN ET NEW OLD".split()
)
_LONGEST_SLUG = 5  # words
RULES = {"wire-header": "A line of the transmission: slug, priority, take or word count."}


@cache
def _header() -> re.Pattern[str]:
    return re.compile(
        r"(?:[A-Za-z]{1,4}[-/](?=[\w.]{0,60}[-/])[\w./-]{3,60}(?: [A-Z]\w{0,20})?(?:,.{0,40})?"
        r"|[a-z] [a-z] \S.{0,60}"
        r"|.{0,40}\b(?:\d(?:st|nd|rd|th) (?:Ld|Add|Lead)|Writethru|Take \d|URGENT|FLASH|BULLETIN"
        r"|ADV\d*)\b.{0,40}"
        r"|[A-Z]{2,}(?:-[A-Z]{2,}){0,3}/[A-Z]*/?(?: \(.{0,60}\))?"
        r"|[A-Z]{2,}(?:-[A-Z]{2,}){2,3}(?: \(.{0,60}\))?"
        r"|(?:[A-Z]+ ){0,3}[A-Z]{1,4}\d{3,8}"
        r"|\^?AP Photos? [A-Z]+\d+.{0,100}"
        r"|(?:FOR IMMEDIATE|(?:PRESS|NEWS|MEDIA)) RELEASE\b.{0,40}"
        r"|(?:For [Ii]mmediate|Press|Media) [Rr]elease"
        r"|\^?A[AFP]{1,2} (?:News|NEWS) (?:Alert|ALERT)"
        r"|AP[A-Z]{0,2}[- ](?:[A-Z]{2}-)?\d\d-\d\d-\d\d \d{4}[A-Z]{3,4}"
        r"|ZCZC\b.{0,40}|NNNN"
        r"|(?:[a-z]{2,5}\d{2,5}|[a-z]) \d .{0,60}\d"
        r"|\(?\d{2,4} words\)?\.?)"
    )


def is_header(text: str) -> bool:
    """Whether `text` is a transmission's header.

    >>> is_header("AM-Prov--Budget, 1st Ld-Writethru, 0456"), is_header("Budget vote delayed")
    (True, False)
    >>> is_header("AP-WF-03-05-24 1430GMT"), is_header("E-mail"), is_header("EU-Gipfel")
    (True, False, False)
    """
    return len(text) <= 120 and _header().fullmatch(text) is not None


def is_slug(text: str) -> bool:
    """Whether a first line is a desk's code and a catchword, or begins with a code's mark.

    >>> is_slug("RL Storm"), is_slug("UK Politics"), is_slug("Old Town")
    (True, False, False)
    """
    if text[:1] in "%$*:" and text[1:2].isalpha() and len(text.split()) <= _LONGEST_SLUG:
        return True
    code, gap, word = text.partition(" ")
    if not gap or not word.isalpha() or code in _NO_CODES:
        return False
    return 2 <= len(code) <= 3 and code.isalpha() and code.isupper() and word[0].isupper()


@cache
def _topic() -> re.Pattern[str]:
    return re.compile(r"[A-Z][\w.]{1,20}(?=[\w.-]{0,80}-[a-z])(?:-[\w.]{2,20}){2,5}")


def is_topic(text: str) -> bool:
    """Whether a first line is a story's topic in words that hyphens join.

    >>> is_topic("Acmeland-unrest-politics"), is_topic("Nieder-Acmeland-Wahl")
    (True, False)
    """
    return _topic().fullmatch(text) is not None


@cache
def _time() -> re.Pattern[str]:
    # "091223 dec 18": day and minute, month, year
    return re.compile(r"\d{4,6}(?:GMT|UTC| GMT| UTC)? [A-Za-z]{3,4} \d{2}(?:\d{2})?")


def is_transmission_time(text: str) -> bool:
    """Whether `text` is the minute a wire was sent.

    >>> is_transmission_time("091223 dec 18"), is_transmission_time("2024 was a good year")
    (True, False)
    """
    return len(text) <= 24 and _time().fullmatch(text) is not None


def is_sign_off(text: str) -> bool:
    """Whether a line at a story's end is a desk's name: a short name in brackets, or initials.

    >>> is_sign_off("(Harbour News)"), is_sign_off("HNS"), is_sign_off("Share")
    (True, True, False)
    """
    inner = text.strip("()[]")
    if len(inner) < len(text):
        words = inner.split()
        return 1 <= len(words) <= 3 and len(inner) <= 30 and all(w[0].isupper() for w in words)
    return 2 <= len(text) <= 5 and text.isalpha() and text.isupper()
