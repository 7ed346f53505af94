"""An identifier that stands twice in a feed, the second time with no higher version.

Receivers keep one item for each identifier, and of it the highest version: the second item is taken
for a copy and dropped, or overwrites the first. Where a format has no version, the moment of the
last change counts as one. A story that was changed comes with a higher version or a later moment.

>>> check('''[{"uri": "urn:x:1", "version": "2", "title": "One"},
...  {"uri": "urn:x:1", "version": "2", "title": "Two"}]''', "ninjs")
2:10 NX901 urn:x:1 stands in the feed again with version 2

>>> check('''[{"uri": "urn:x:1", "version": "1", "title": "One"},
...  {"uri": "urn:x:1", "version": "2", "title": "One, corrected"}]''', "ninjs")

Reference: NewsML-G2 2.35, @guid and @version; RFC 4287, 4.1.1; RSS 2.0, guid: "a string that
uniquely identifies the item".
"""

from collections.abc import Iterator, Sequence

from newsexport.moments import Moment, read_iso, read_rfc_822
from newsexport.registry import Entry, Hit, rule

_CHANGED = ("versionCreated", "modified", "published")


@rule("NX901", "error", scope="feed")
def guid_repeated(entries: Sequence[Entry]) -> Iterator[tuple[Entry, Hit]]:
    latest: dict[str, Entry] = {}
    for entry in entries:
        # two nodes of JSON-LD with one @id are one node
        if entry.guid is None or entry.document.format == "jsonld":
            continue
        guid = entry.guid.text.strip()
        before = latest.get(guid) if guid else None
        if guid and (before is None or _is_newer(entry, before)):
            latest[guid] = entry
        elif before is not None:
            how = _compared(entry, before)
            yield entry, Hit(entry.guid.at, f"{_shown(guid)} stands in the feed again{how}")


def _is_newer(entry: Entry, before: Entry) -> bool:
    """Versions that are no numbers, and dates that are none, are in order if they differ."""
    if entry.version and before.version:
        old, new = before.version.text.strip(), entry.version.text.strip()
        numbers = _number(old), _number(new)
        if numbers[0] is not None and numbers[1] is not None:
            return numbers[1] > numbers[0]
        return old != new
    dates = _changed(before), _changed(entry)
    if not dates[0] or not dates[1] or dates[0] == dates[1]:
        return False
    moments = _moment(dates[0]), _moment(dates[1])
    return not (moments[0] and moments[1] and moments[0].after(moments[1]))


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None


def _changed(entry: Entry) -> str:
    found = next((text for role in _CHANGED for text in entry.document.of(role)), None)
    return found.text.strip() if found else ""


def _moment(text: str) -> Moment | None:
    return read_iso(text) or read_rfc_822(text)


def _compared(entry: Entry, before: Entry) -> str:
    if not (entry.version and before.version):
        return ""
    old, new = before.version.text.strip(), entry.version.text.strip()
    return f" with version {new}" + (f" after {old}" if new != old else "")


def _shown(guid: str) -> str:
    return guid if len(guid) <= 60 else f"{guid[:60]}…"
