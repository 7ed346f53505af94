"""What is fuzzed: for every format, reading, writing what was read, and validating; for every
receiver, the plan of what was read, its answers, and the journal.

A target takes any bytes. It may raise NewsExportError and nothing else; what a format of ours
writes must be read back.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zlib import crc32

from newsexport.checking.engine import Checks, check
from newsexport.data import data_of
from newsexport.encoding import source_of
from newsexport.errors import ModelError, NewsExportError, ReceiverError, SourceError, UnknownName
from newsexport.explain.page import page
from newsexport.explain.terminal import terminal_text
from newsexport.explain.view import make_view
from newsexport.losses import lost
from newsexport.newsitem import NewsItem
from newsexport.options import ParseOptions
from newsexport.parser.item import parse_source
from newsexport.push.address import Site
from newsexport.push.answers import Raw, answer
from newsexport.push.journal import Journal
from newsexport.push.redact import redactor
from newsexport.receiver import Access, Image, Post, Secret, Wishes
from newsexport.registry import (
    EXPORTERS,
    LAYOUTS,
    READERS,
    RECEIVERS,
    get_exporter,
    get_reader,
    get_receiver,
    own_names,
    receivers,
)
from newsexport.structure.foreign_xml_schema import foreign_schema

NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)
OPTIONS = ParseOptions(now=NOW, authority="news.example.org,2024")
SECRET = "correct horse battery"
_LANGUAGES = (None, None, None, "en", "de", "es", "fr", "pt", "it", "nl", "pl", "sv", "da", "fi")
_ITEMS = 3  # of a feed: the others are read, but not written
# Beside the format as it is without options.
_WAYS: Mapping[str, tuple[Mapping[str, Any], ...]] = {
    "ans": ({"website": "example"},),
    "ghost": ({"status": "published", "author": "desk"},),
    "jsonld": ({"derived_headline": True},),
    "newsml_g2": (
        {"conformance": "core"},
        {"pictures": "items"},
        {"flat": True, "compact": True},
        {"profile": "superdesk"},
    ),
    "ninjs": ({"version": "1.4"}, {"version": "2.2"}, {"profile": "superdesk"}),
    "nitf": ({"flat": True}, {"profile": "superdesk"}),
    "text": ({"width": 60},),
    "wxr": ({"status": "publish", "author": "desk", "base_url": "https://example.org"},),
}

Target = Callable[[bytes], None]
counts: dict[str, int] = {}


class Broken(AssertionError):
    """Something that was written cannot be read, or something was told that must not be."""


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
    _use(item, number // 64)


@cache
def _uses() -> tuple[tuple[str, Mapping[str, Any]], ...]:
    formats = own_names(EXPORTERS)
    ways = [(name, way) for name in formats for way in ({}, *_WAYS.get(name, ()))]
    return (*ways, *(("", {"receiver": name}) for name in own_names(RECEIVERS)))


def _use(item: NewsItem, number: int) -> None:
    """Write it in one of the formats, or plan it for one of the receivers; `number` says which."""
    format, options = _uses()[number % len(_uses())]
    if format:
        _write(item, format, options)
    else:
        _plan(item, options["receiver"], number)


def _write(item: NewsItem, format: str, options: Mapping[str, Any]) -> None:
    _count(f"write {format}")
    exporter = get_exporter(format)
    lost(item, exporter.loses(**options))
    written = exporter.write(item, **options).encode("utf-8")
    if format == "text":  # an article of nothing but control characters has no text
        return
    data = data_of(written, "w")
    if format in own_names(READERS):
        _count(f"read back {format}")
        found = [one for one in get_reader(format).read(data, OPTIONS)]
        wrong = [one for one in found if isinstance(one, SourceError)]
        if wrong or not found:
            raise Broken(f"{format}: {wrong[0] if wrong else 'nothing is read'}")
    else:
        _count(f"check {format}")
        for one in check(data, Checks(format)):
            unreadable = [finding for finding in one.findings if finding.rule == "NX000"]
            if unreadable:
                raise Broken(f"{format}: {unreadable[0].message}")


def _plan(item: NewsItem, name: str, number: int) -> None:
    """The plan of an article, which is the same each time."""
    _count(f"plan {name}")
    images = tuple(
        Image(picture.id, "a.jpg", "image/jpeg", "0" * 64, Path("a.jpg"))
        for picture in item.pictures[:2]
    )
    authors = {one.name: "desk" for one in item.content_meta.creators[:1]}
    wishes = Wishes("future", True, "desk", authors, images=images if number & 64 else ())
    make = get_receiver(name).plan
    plan = make(item, wishes)
    if plan != make(item, wishes):
        raise Broken(f"{name}: two plans of one article")
    if not (plan.slug.isascii() and plan.slug and plan.title):
        raise Broken(f"{name}: slug {plan.slug!r}, title {plan.title!r}")


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
                if NewsItem.from_dict(item.to_dict()) != item:
                    raise Broken("the item is not what its data says")
                _use(item, number + at)
            except (SourceError, ModelError) as error:
                raise Broken(f"{type(error).__name__}: {error}") from error

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


_REDACT = redactor(Access("desk", Secret(SECRET)))


def receiver_answer(content: bytes) -> None:
    """As a receiver's answer: status and headers, a line each, a blank line, and the body."""
    _count("answer")
    head, _, body = content.partition(b"\n\n")
    first, *lines = head.decode("utf-8", "surrogateescape").split("\n")
    status = int(first) if first.isascii() and first.isdigit() and len(first) < 4 else 200
    headers = {name.lower(): value for name, _, value in (line.partition(":") for line in lines)}
    try:
        answer(
            Raw(status, headers, body),
            Site("https://a.example", "/"),
            "https://a.example/wp-json/",
            NOW,
            60.0,
            _REDACT,
        )
    except ReceiverError as error:
        told = f"{error} {error.hint} {error.refusal}"
        if not told.isprintable() or len(told) > 2000:
            raise Broken("an error that is not one short line") from error
        if SECRET in told:
            raise Broken("the secret is told") from error
        if error.after is not None and not 0 <= error.after <= 60:
            raise Broken(f"a wait of {error.after} s") from error
        raise


@cache
def _journal() -> Journal:
    # for the life of the process
    folder = TemporaryDirectory(prefix="newsexport-fuzz-", ignore_cleanup_errors=True)
    _journal.folder = folder  # type: ignore[attr-defined]
    return Journal(Path(folder.name) / "journal.sqlite", "fuzz https://a.example/")


def journal(content: bytes) -> None:
    """Guid, and what a receiver says of its post, as the journal keeps them."""
    _count("journal")
    texts = content.decode("utf-8", "surrogateescape" if content[:1] < b"\x80" else "replace")
    guid, id, link = (*texts.split("\n", 2), "", "")[:3]
    held = _journal()
    held.sending(guid, NOW)
    row = held.find(guid)
    if row is None or not row.sending:
        raise Broken("what is being sent is not known")
    held.done(guid, Post(id, link, "draft", "1"), "0" * 64, NOW)
    row = held.find(guid)
    if row is None or row.sending or row.digest != "0" * 64:
        raise Broken("what was sent is not known")
    held.forget(guid)
    if held.find(guid) is not None:
        raise Broken("what was forgotten is known")


def all_targets() -> Mapping[str, Target]:
    targets: dict[str, Target] = {"parse": parse}
    targets |= {f"read-{name}": reading(name) for name in own_names(READERS)}
    targets |= {f"validate-{name}": validating(name) for name in own_names(LAYOUTS)}
    return targets | {"schema": schema, "answer": receiver_answer, "journal": journal}


def run(target: Target, content: bytes) -> None:
    """`target` on `content`; raises what must not be raised."""
    try:
        target(content)
    except UnknownName:  # a mistake of the target
        raise
    except NewsExportError:
        pass
