"""Text as XML 1.0 takes it.

Exporters of XML are plain string building: every value of an item goes through `text`,
`attribute`, `iri` or `moment`, and nothing else of an item reaches the document.
"""

import re
from datetime import datetime
from functools import cache

from newsexport.errors import ExportError
from newsexport.iri import iri as iri


@cache
def _unwanted() -> re.Pattern[str]:
    # U+0085, U+2028 and U+2029 are legal, but count as line ends in many readers
    return re.compile("[\x00-\x1f\x85\u2028\u2029\ud800-\udfff\ufffe\uffff]")


def _wanted(match: re.Match[str]) -> str:
    return " " if match.group() in "\t\n\r\x85\u2028\u2029" else ""


def text(value: str) -> str:
    """`value` as character data on one line, without what XML 1.0 forbids.

    >>> text("A & B\\n<C>\\x00")
    'A &amp; B &lt;C&gt;'
    """
    if not value.isprintable():  # few are not, and to ask is quick
        value = _unwanted().sub(_wanted, value)
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute(value: str) -> str:
    """`value` as the value of an attribute, quotes not included.

    >>> attribute('the "A" list')
    'the &quot;A&quot; list'
    """
    return text(value).replace('"', "&quot;")


def name(value: str) -> str:
    """NewsML-G2's element for a name."""
    return f"<name>{text(value)}</name>"


@cache
def _language() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")


def language_tag(value: str) -> str:
    """`value` if it has the form of a BCP 47 tag, else "und": undetermined.

    >>> language_tag("pt-BR"), language_tag("en_US")
    ('pt-BR', 'und')
    """
    return value if _language().fullmatch(value) else "und"


@cache
def _moment() -> re.Pattern[str]:
    zone = r"(?:Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)"
    return re.compile(
        rf"[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}(T[0-9]{{2}}(?::[0-9]{{2}}){{2}}(?:\.[0-9]{{1,9}})?{zone})?"
    )


def moment(format: str, pointer: str, value: str, *, day: bool = True) -> str:
    """`value` if it is a date-time of the calendar with its zone or, unless forbidden, a day.

    What is neither cannot be said in xs:date or xs:dateTime: ExportError at `pointer`.
    """
    found = _moment().fullmatch(value)
    if found and (day or found.group(1)):
        try:
            datetime.fromisoformat(value)
        except ValueError:
            found = None
        else:
            return value
    wanted = "a day or a date and time with zone" if day else "a date and time with zone"
    raise ExportError(format, pointer, f"{value!r} is not {wanted}")
