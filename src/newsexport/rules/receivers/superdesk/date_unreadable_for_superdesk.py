"""A time stamp of ninjs that Superdesk cannot read.

It reads three forms, all of UTC and without parts of seconds: 2026-03-14T07:30:00+0000,
2026-03-14T07:30:00Z and 2026-03-14T07:30:00+00:00. Another zone raises ValueError, and the item is
not ingested. The correction is the same moment in UTC.

>>> check('{"uri": "urn:x:1", "versioncreated": "2026-03-14T08:30:00+01:00"}', "ninjs")
1:38 NX852 Superdesk cannot read "2026-03-14T08:30:00+01:00": it takes UTC in whole seconds

>>> check('{"uri": "urn:x:1", "versioncreated": "2026-03-14T07:30:00Z"}', "ninjs")

Reference: superdesk-core 2.5.3 and 2.9, feed parser "ninjs", tried (embargoed: as its source
reads); superdesk/superdesk#3269.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from newsexport.documents.document import Document, escaped
from newsexport.layouts._json import each
from newsexport.moments import read_iso
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted

_NAMES = ("versioncreated", "firstcreated", "embargoed")
_FORMS = ("%Y-%m-%dT%H:%M:%S+0000", "%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%M:%S+00:00")
_SECOND = 1_000_000


@rule("NX852", "error")
def date_unreadable_for_superdesk(document: Document) -> Iterator[Hit]:
    for at, item in _items(document) if document.format == "ninjs" else ():
        for name in _NAMES:
            stamp = item.get(name)
            if isinstance(stamp, str) and stamp and not _is_read(stamp):
                message = f"Superdesk cannot read {quoted(stamp)}: it takes UTC in whole seconds"
                yield Hit(f"{at}/{name}", message, new=_in_utc(stamp))


def _items(document: Document) -> Iterator[tuple[str, dict[str, Any]]]:
    """The item and those that are associated with it, however deep."""
    todo: list[tuple[str, Any]] = [("", document.value)]
    while todo:
        at, item = todo.pop()
        yield at, item
        for base, found in each(item, "associations", at=at):
            if isinstance(found, dict):
                below = [(f"{base}/{escaped(str(name))}", one) for name, one in found.items()]
                todo += [(place, one) for place, one in below if isinstance(one, dict)]


def _is_read(stamp: str) -> bool:
    return len(stamp) < 40 and any(_fits(stamp, form) for form in _FORMS)


def _fits(stamp: str, form: str) -> bool:
    try:
        datetime.strptime(stamp, form)
    except ValueError:
        return False
    return True


def _in_utc(stamp: str) -> str | None:
    """The same moment, where it is one to the second."""
    if len(stamp) > 40:
        return None
    moment = read_iso(stamp)
    if moment is None or not moment.timed or moment.offset is None:
        return None
    if moment.first % _SECOND or moment.last - moment.first > _SECOND or "60" in stamp[17:19]:
        return None
    try:
        found = datetime.fromisoformat(stamp.strip()).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return f"{found:%Y-%m-%dT%H:%M:%SZ}" if found.year > 999 else None
