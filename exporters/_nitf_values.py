"""Values as NITF writes them: attributes, and dates in the basic form of ISO 8601."""

from collections.abc import Mapping

from newsexport.exporters._xml import attribute, moment
from newsexport.xml_text import xml_text


def attributes(values: Mapping[str, str | None]) -> str:
    """Those that have a value that XML can hold, each after a space.

    >>> attributes({"id": "p1", "class": None, "key": 'a \\x00 "b"'})
    ' id="p1" key="a &quot;b&quot;"'
    """
    held = ((name, xml_text(value)) for name, value in values.items() if value)
    return "".join(f' {name}="{attribute(value)}"' for name, value in held if value)


def day_or_instant(pointer: str, value: str) -> str:
    """A day or date and time of the calendar, in the basic form; ExportError where it is none.

    >>> day_or_instant("/itemMeta/published", "2024-03-05T14:30:00-05:00")
    '20240305T143000-0500'
    """
    date, mark, time = moment("nitf", pointer, value).partition("T")
    return date.replace("-", "") + mark + time.replace(":", "")
