"""An item with its texts and ids as XML 1.0 can hold them."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any, TypeVar

from newsexport.identity import urn_uuid
from newsexport.newsitem import Block, DayMention, NewsItem, Picture, Quote, Subject
from newsexport.source import prose

_Part = TypeVar("_Part", Block, Quote, Picture, Subject)


@cache
def _forbidden() -> re.Pattern[str]:
    return re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def xml_text(value: str) -> str:
    """`value` without what XML forbids, white space squeezed.

    >>> xml_text("a\\x00 \\x01 b")
    'a b'
    """
    return prose(_forbidden().sub("", value))


def in_xml(item: NewsItem) -> tuple[NewsItem, int]:
    """`item` with every text as XML holds it, and how many texts that changes. What has no text
    left is gone; provenance stays as it is, and so do places in texts and the words there."""
    texts = _Texts()
    kept = texts.of(_with_guid(item))
    assert isinstance(kept, NewsItem)
    return kept, texts.changed + (not xml_text(item.guid))


def identified(item: NewsItem) -> NewsItem:
    """`item` with a guid that XML can hold, and with ids that no other block, quote, picture or
    subject has; what refers to one that several had means the first."""
    item = _with_guid(item)
    return item._replace(
        content_set=item.content_set._replace(blocks=_distinct(item.content_set.blocks)),
        quotes=_distinct(item.quotes),
        pictures=_distinct(item.pictures),
        subjects=_distinct(item.subjects),
    )


def _with_guid(item: NewsItem) -> NewsItem:
    if xml_text(item.guid):
        return item
    return item._replace(guid=urn_uuid(item.guid.encode("utf-8", "surrogatepass")))


def _distinct(parts: tuple[_Part, ...]) -> tuple[_Part, ...]:
    taken = {part.id for part in parts}
    if len(taken) == len(parts):
        return parts
    seen: dict[str, int] = {}
    changed: list[_Part] = []
    for part in parts:
        id = part.id
        while id in seen:
            seen[id] += 1
            new = f"{id}-{seen[id]}"
            id = id if new in taken else new
        taken.add(id)
        seen.setdefault(id, 1)
        changed.append(part._replace(id=id))
    return tuple(changed)


class _Texts:
    def __init__(self) -> None:
        self.changed = 0

    def of(self, value: Any) -> Any:
        """`value` as XML holds it; None where nothing is left of it."""
        if isinstance(value, str):
            text = xml_text(value)
            self.changed += text != value
            return text if text or not value else None
        if not issubclass(type(value), tuple):
            return value
        if not hasattr(value, "_fields"):
            return self._elements(value)
        changed: dict[str, Any] = {}
        for name, field in zip(value._fields, value, strict=True):
            if field is None or name == "provenance":
                continue
            if name == "text" and isinstance(value, Quote | DayMention):
                continue
            if name == "rows":  # a cell may be empty
                left: Any = tuple(tuple(self.of(cell) or "" for cell in row) for row in field)
            else:
                left = self.of(field)
            if left is None and (name not in value._field_defaults or isinstance(value, Block)):
                return None
            if name == "items" and field and not left:  # a list of nothing is none
                return None
            if left != field:
                changed[name] = value._field_defaults[name] if left is None else left
        return value._replace(**changed) if changed else value

    def _elements(self, values: Iterable[Any]) -> tuple[Any, ...]:
        kept = (self.of(value) for value in values)
        return tuple(value for value in kept if value is not None)
