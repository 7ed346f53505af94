"""What is fuzzed: for every format, reading, writing what was read, and validating.

A target takes any bytes. It may raise NewsExportError and nothing else; what a format of ours
writes must be read back by its own reader.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import cache
from zlib import crc32

from newsexport.checking.engine import Checks, check
from newsexport.data import data_of
from newsexport.encoding import source_of
from newsexport.errors import NewsExportError, SourceError
from newsexport.explain.page import page
from newsexport.explain.terminal import terminal_text
from newsexport.explain.view import make_view
from newsexport.newsitem import NewsItem
from newsexport.options import ParseOptions
from newsexport.parser.item import parse_source
from newsexport.registry import (
    EXPORTERS,
    LAYOUTS,
    READERS,
    get_exporter,
    get_reader,
    own_names,
    receivers,
)
from newsexport.structure.foreign_xml_schema import foreign_schema

NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)
OPTIONS = ParseOptions(now=NOW, authority="news.example.org,2024")
_LANGUAGES = (None, None, None, "en", "de", "es", "fr", "pt", "it", "nl", "pl", "sv", "da", "fi")
_ITEMS = 3  # of a feed: the others are read, but not written

Target = Callable[[bytes], None]
counts: dict[str, int] = {}


class Broken(AssertionError):
    """Something that was written cannot be read."""


def _count(what: str) -> None:
    counts[what] = counts.get(what, 0) + 1


def parse(content: bytes) -> None:
    """As text, whatever it is, in a language that it may not be in."""
    _count("parse")
    number = crc32(content)
    text = content.decode("utf-8", "surrogateescape" if number & 1 else "replace")
    language = _LANGUAGES[number // 2 % len(_LANGUAGES)]
    day = date(2024, 2, 29) if number & 32 else None
    options = OPTIONS._replace(language=language, reference_date=day)
    source = source_of(text, "x")
    item = parse_source(source, options).item
    if number % 8 == 0:
        _count("explain")
        view = make_view(item, source)
        page(view)
        terminal_text(view)
    _write(item, number // 64)


@cache
def _exporters() -> tuple[str, ...]:
    return own_names(EXPORTERS)


def _write(item: NewsItem, number: int) -> None:
    """In one of the formats; `number` says in which."""
    format = _exporters()[number % len(_exporters())]
    _count(f"write {format}")
    written = get_exporter(format).write(item)
    if format == "text":  # an article of nothing but control characters has no text
        return
    _count(f"read back {format}")
    for reading in get_reader(format).read(data_of(written.encode("utf-8"), "w"), OPTIONS):
        if isinstance(reading, SourceError):
            raise Broken(f"{format}: {reading.code}: {reading.message}")


def reading(format: str) -> Target:
    """Read as `format`, and write what was read."""

    def target(content: bytes) -> None:
        _count(f"read {format}")
        number = crc32(content)
        items = []
        for found in get_reader(format).read(data_of(content, "x"), OPTIONS):
            if not isinstance(found, SourceError):
                items.append(found.item)
        for at, item in enumerate(items[:_ITEMS]):
            try:
                _write(item, number + at)
            except SourceError as error:
                raise Broken(f"{error.code}: {error.message}") from error

    return target


def validating(format: str) -> Target:
    """Checked by every rule there is, and corrected; what was corrected is checked again."""

    def target(content: bytes) -> None:
        _count(f"validate {format}")
        for one in check(data_of(content, "x"), _checks(format)):
            for finding in one.findings:
                if finding.line < 1 or finding.column < 1:
                    raise Broken(f"{finding.rule}: no place")

    return target


@cache
def _checks(format: str) -> Checks:
    return Checks(format, receivers(), lambda code: True, NOW, fix=True)


def schema(content: bytes) -> None:
    """As a schema that a user gives."""
    _count("schema")
    foreign_schema(content, {}, "x.xsd")


def all_targets() -> Mapping[str, Target]:
    targets: dict[str, Target] = {"parse": parse}
    targets |= {f"read-{name}": reading(name) for name in own_names(READERS)}
    targets |= {f"validate-{name}": validating(name) for name in own_names(LAYOUTS)}
    targets["schema"] = schema
    return targets


def run(target: Target, content: bytes) -> None:
    """`target` on `content`; raises what must not be raised."""
    with suppress(NewsExportError):
        target(content)
