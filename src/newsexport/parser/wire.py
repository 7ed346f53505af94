"""Header lines of wire transmissions: slugs, priorities, word counts, takes.

AM-Prov--Budget, 1st Ld-Writethru, 0456
bc-budget-vote/450
^AP News Alert
r i BUDGET   03-05 0612
"""

import re
from functools import cache

RULES = {"wire-header": "A line of the transmission: slug, priority, take or word count."}


@cache
def _header() -> re.Pattern[str]:
    return re.compile(
        r"(?:[A-Za-z]{1,4}[-/][\w./-]{3,60}(?:,.{0,40})?"
        r"|[a-z] [a-z] \S.{0,60}"
        r"|.{0,40}\b(?:\d(?:st|nd|rd|th) (?:Ld|Add|Lead)|Writethru|Take \d|URGENT|FLASH|ADV\d*)"
        r"\b.{0,40}"
        r"|(?:[A-Z]{2,}[-/]){1,4}[A-Z]*/?(?: \(.{0,60}\))?"
        r"|(?:FOR IMMEDIATE|(?:PRESS|NEWS|MEDIA)) RELEASE\b.{0,40}"
        r"|ZCZC\b.{0,40}|NNNN"
        r"|(?:[a-z]{2,5}\d{2,5}|[a-z]) \d .{0,60}\d"
        r"|\(?\d{2,4} words\)?\.?)"
    )


def is_header(text: str) -> bool:
    """Whether `text` is a transmission's header.

    >>> is_header("AM-Prov--Budget, 1st Ld-Writethru, 0456"), is_header("Budget vote delayed")
    (True, False)
    """
    return len(text) <= 120 and _header().fullmatch(text) is not None
