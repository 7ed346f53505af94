"""The entries of the user's store of schemas: what is known of each, kept beside it.

Each schema in the folder is two files, so that nothing has to be locked and a damaged one harms
no other:

    ninjs@3.1.entry.json            what is known of it (`Stored`)
    ninjs@3.1.0f3a….json            the schema as it was added; the rest of the name is the
                                    beginning of its checksum
"""

import re
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from newsexport.documents.json_text import load
from newsexport.errors import SourceError
from newsexport.files import names_in, opened
from newsexport.schema_files import SUFFIX, Kind

LONGEST = 64  # characters of a name or version
_LARGEST = 1 << 16  # bytes of an entry
_NAME = r"[a-z0-9]+(?:[.-][a-z0-9]+)*"
_ENTRY = re.compile(rf"({_NAME})@({_NAME})\.entry\.json")


class Stored(NamedTuple):
    """A schema in the store."""

    name: str  # "ninjs"
    version: str  # "3.1"
    kind: Kind
    id: str  # $id, or target namespace; "" where it has none
    original: str  # the name of the file that it came in
    source: str  # the path or address that it came from
    sha256: str
    size: int  # bytes
    added: str  # day

    @property
    def file(self) -> str:
        """Its name in the store: made of what is checked, never read from an entry."""
        return f"{self.name}@{self.version}.{self.sha256[:16]}{SUFFIX[self.kind]}"


def known(folder: Path) -> list[tuple[str, str]]:
    """Name and version of all entries, in this order."""
    found = filter(None, map(_ENTRY.fullmatch, names_in(folder)))
    pairs = [(one[1], one[2]) for one in found]
    return sorted(pairs, key=lambda pair: (pair[0], version_order(pair[1])))


def entry_path(folder: Path, name: str, version: str) -> Path:
    return folder / f"{name}@{version}.entry.json"


def read_entry(folder: Path, name: str, version: str) -> Stored:
    """The entry of that name and version; SourceError where it cannot be read."""
    path = entry_path(folder, name, version)
    try:
        with opened(str(path), max_input=_LARGEST) as data:
            stored = _from_value(load(data.source()))
        if (stored.name, stored.version) != (name, version):
            raise ValueError
    except (SourceError, ValueError) as error:
        why = error.message if isinstance(error, SourceError) else "not as it was written"
        hint = f"newsexport schemas remove {name} {version}"
        raise SourceError("schema-entry", str(path), f"no entry: {why}", hint=hint) from None
    return stored


def _from_value(value: Any) -> Stored:
    """ValueError where `value` is no entry."""
    kinds = {field: int if field == "size" else str for field in Stored._fields}
    if not isinstance(value, dict) or {key: type(value[key]) for key in value} != kinds:
        raise ValueError
    stored = Stored(**value)
    if stored.kind not in SUFFIX or re.fullmatch("[0-9a-f]{64}", stored.sha256) is None:
        raise ValueError
    return stored


def content(folder: Path, stored: Stored) -> bytes:
    """The schema's bytes. SourceError where they are not those that were added."""
    path = folder / stored.file
    again = f"newsexport schemas add {stored.name} {stored.version} {stored.source} --force"
    try:
        with opened(str(path)) as data:
            found = data.content()
    except SourceError as error:
        raise SourceError("schema-missing", error.name, error.message, hint=again) from None
    if sha256(found).hexdigest() != stored.sha256:
        message = f"is not the {stored.name} {stored.version} that was added: its checksum differs"
        raise SourceError("schema-changed", str(path), message, hint=again)
    return found


def version_order(version: str) -> tuple[tuple[int, str], ...]:
    """What versions are ordered by: numbers by value, before words; 2 and 2.0 are one.

    >>> sorted(["2.10", "draft", "2.9", "2.0"], key=version_order)
    ['2.0', '2.9', '2.10', 'draft']
    """
    parts = re.findall(r"[0-9]+|[^0-9.-]+", version)
    while len(parts) > 1 and set(parts[-1]) == {"0"}:
        del parts[-1]
    word = 1 << 299  # more than any number of LONGEST digits
    return tuple((int(part), "") if "0" <= part[0] <= "9" else (word, part) for part in parts)


def checked(what: str, given: str) -> str:
    """A name or version as it is kept: in small letters, `_` as `-`."""
    kept = given.lower().replace("_", "-")
    if len(kept) > LONGEST or re.fullmatch(_NAME, kept) is None:
        message = f"{given[:80]!r} is no {what} of a schema"
        hint = "letters a to z and digits, with single dots or hyphens between, at most 64"
        raise SourceError("schema-name", what, message, hint=hint)
    return kept
