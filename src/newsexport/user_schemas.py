"""The user's store of official schemas: what was added to it, and how it is found again.

A store is a folder with two files for each schema, itself and its entry (`schema_entries`). Both
are written whole or not at all, the entry last. A schema's checksum is verified whenever it is
used. What one schema refers to is found among the others by its own address ($id), by where it
was added from, or by its file name; nothing is ever fetched here.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar
from urllib.parse import urldefrag, urlsplit

from newsexport.data import MAX_INPUT, data_of
from newsexport.documents.json_text import load
from newsexport.errors import OutputError, SourceError
from newsexport.files import make_folder, names_in, remove_file, write_new
from newsexport.schema_entries import (
    LONGEST,
    Stored,
    checked,
    content,
    entry_path,
    known,
    read_entry,
    version_order,
)
from newsexport.schema_files import SUFFIX, compile_xml, examine

T = TypeVar("T")


class Added(NamedTuple):
    """What was added, and what it needs that is not in the store."""

    stored: Stored
    missing: tuple[str, ...]
    new: bool  # False: the very same was there already


def stored(folder: Path) -> Iterator[Stored | SourceError]:
    """All in the store, by name and version. An entry that cannot be read, and a schema that is
    not what was added, comes as its SourceError. Raised where the folder cannot be read."""
    for name, version in known(folder):
        try:
            found = read_entry(folder, name, version)
            content(folder, found)
            yield found
        except SourceError as error:
            yield error


def find(folder: Path, name: str, version: str) -> Stored | None:
    """The schema of that name: the version itself, else the newest of the same major version
    that is not older; the newest of all where `version` is "". SourceError where its entry cannot
    be read."""
    name, version = checked("name", name), version[:LONGEST].lower()
    versions = [each for other, each in known(folder) if other == name]
    if version and version not in versions:
        asked = version_order(version)
        versions = [
            each
            for each in versions
            if version_order(each)[:1] == asked[:1] and version_order(each) >= asked
        ]
    if not versions:
        return None
    return read_entry(folder, name, version if version in versions else versions[-1])


def add(
    folder: Path,
    name: str,
    version: str,
    schema: bytes,
    *,
    source: str,
    day: date,
    replace: bool = False,
) -> Added:
    """Put a schema into the store, which is made where it is missing.

    `source` is the path or address it came from. SourceError where it is no sound schema, or name
    or version are none; OutputError where another one is called so and `replace` is not set, and
    where the folder cannot be written. An XSD is compiled once all that it imports is there.
    """
    name, version = checked("name", name), checked("version", version)
    if len(schema) > MAX_INPUT:
        raise data_of(schema, source).too_large()
    file = examine(schema, source)
    there = resources(folder)
    missing = tuple(address for address in file.needs if address not in there)
    if file.kind != "json-schema":
        compile_xml(schema, source, there)
    digest = sha256(schema).hexdigest()
    original = _tail(source) or f"{name}{SUFFIX[file.kind]}"
    new = Stored(
        *(name, version, file.kind, file.id, original, source, digest, len(schema)),
        day.isoformat(),
    )
    old = _old(folder, new)
    same = old is not None and old.sha256 == digest
    if old is not None and same and _is_whole(folder, old):
        return Added(old, missing, new=False)
    if old is not None and not same and not replace:
        message = f"there is another {name} {version} already, added on {old.added or '?'}"
        raise OutputError("schema-exists", str(folder), message, "--force replaces it")
    try:
        _write(folder, new, schema, replace or same)
    except OutputError:
        meanwhile = _old(folder, new)  # somebody else may have added it
        if meanwhile is None or meanwhile.sha256 != digest:
            raise
        return Added(meanwhile, missing, new=False)
    # the file of one that was replaced stays until `remove`: who adds at the same time may have
    # named it again
    return Added(new, missing, new=True)


def remove(folder: Path, name: str, version: str) -> bool:
    """Take a schema out of the store; False where there is none such."""
    name, version = checked("name", name), checked("version", version)
    if (name, version) not in known(folder):
        return False
    remove_file(entry_path(folder, name, version))
    for file in filter(_files_of(name, version).fullmatch, names_in(folder)):
        remove_file(folder / file)
    return True


def _files_of(name: str, version: str) -> re.Pattern[str]:
    suffixes = "|".join(map(re.escape, SUFFIX.values()))
    return re.compile(rf"{re.escape(f'{name}@{version}')}\.[0-9a-f]{{16}}(?:{suffixes})")


# What a schema refers to


class Resources(Mapping[str, T], Generic[T]):
    """Schemas of the store by address: $id, where it was added from, or the file name at the end
    where just one schema has it. Each is read when it is asked for, SourceError where it was
    changed."""

    def __init__(
        self, folder: Path, entries: tuple[Stored, ...], read: Callable[[Path, Stored], T]
    ) -> None:
        self._folder = folder
        self._entries = entries
        self._read = read

    def _found(self, address: str) -> Stored | None:
        for fits in (_has_id, _has_source, _has_tail):
            found = [entry for entry in self._entries if fits(entry, address)]
            if found:
                return found[0] if len({entry.sha256 for entry in found}) == 1 else None
        return None

    def __getitem__(self, address: str) -> T:
        found = self._found(address)
        if found is None:
            raise KeyError(address)
        return self._read(self._folder, found)

    def __contains__(self, address: object) -> bool:
        try:
            self[address]  # type: ignore[index]
        except (KeyError, SourceError):
            return False
        return True

    def __iter__(self) -> Iterator[str]:
        addresses = dict.fromkeys(_main_address(entry) for entry in self._entries)
        return (address for address in addresses if self._found(address))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def resources(folder: Path) -> Resources[bytes]:
    """What XSDs import."""
    return Resources(folder, _readable(folder), content)


def json_resources(folder: Path) -> Resources[Any]:
    """What JSON Schemas refer to, as values."""
    schemas = (entry for entry in _readable(folder) if entry.kind == "json-schema")
    return Resources(folder, tuple(schemas), json_value)


def json_value(folder: Path, entry: Stored) -> Any:
    """The value of a JSON Schema in the store."""
    return load(data_of(content(folder, entry), entry.original).source())


def _readable(folder: Path) -> tuple[Stored, ...]:
    found: list[Stored] = []
    for name, version in known(folder):
        try:
            found.append(read_entry(folder, name, version))
        except SourceError:  # `stored` tells of it
            continue
    return tuple(found)


def _main_address(entry: Stored) -> str:
    return entry.id if entry.kind == "json-schema" and entry.id else entry.original


def _has_id(entry: Stored, address: str) -> bool:
    return entry.kind == "json-schema" and bool(entry.id) and _same(entry.id, address)


def _has_source(entry: Stored, address: str) -> bool:
    return _same(entry.source, address)


def _has_tail(entry: Stored, address: str) -> bool:
    return _tail(address) == entry.original


def _same(one: str, other: str) -> bool:
    """Whether two addresses differ at most in fragment and in http or https."""
    return re.sub("^https:", "http:", one.partition("#")[0]) == re.sub(
        "^https:", "http:", other.partition("#")[0]
    )


def _tail(address: str) -> str:
    """The file name at the end of a path or address."""
    try:
        path = urlsplit(urldefrag(address).url).path
    except ValueError:
        path = address
    return re.split(r"[/\\]", path)[-1]


# Writing


def _old(folder: Path, new: Stored) -> Stored | None:
    """What is called as `new` is, so far; of one whose entry cannot be read, nothing else."""
    if (new.name, new.version) not in known(folder):
        return None
    try:
        return read_entry(folder, new.name, new.version)
    except SourceError:
        return new._replace(sha256="", added="")


def _is_whole(folder: Path, entry: Stored) -> bool:
    try:
        content(folder, entry)
    except SourceError:
        return False
    return True


def _write(folder: Path, new: Stored, schema: bytes, replace: bool) -> None:
    from json import dumps

    make_folder(folder)
    # the name holds the checksum: what stands there is the same, or was changed
    write_new(folder / new.file, schema, force=True)
    text = dumps(new._asdict(), indent=1) + "\n"
    write_new(entry_path(folder, new.name, new.version), text.encode(), force=replace)
