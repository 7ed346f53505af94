"""newsexport: any news article to valid structured news data.

import newsexport

item = newsexport.parse(text, name="article.txt")
print(newsexport.export(item, "jsonld"))
"""

from typing import TYPE_CHECKING, Any

from newsexport._version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime

    from newsexport.errors import NewsExportError, SourceError
    from newsexport.finding import Finding
    from newsexport.newsitem import NewsItem
    from newsexport.recogniser import Recogniser
    from newsexport.registry import Reading

__all__ = [
    "Finding",
    "NewsExportError",
    "NewsItem",
    "__version__",
    "export",
    "parse",
    "read",
    "read_all",
    "validate",
]

_MODULES = {
    "Finding": "newsexport.finding",
    "NewsExportError": "newsexport.errors",
    "NewsItem": "newsexport.newsitem",
}


def __getattr__(name: str) -> Any:
    # The names above are imported when they are first asked for: the command line pays for
    # every module, also for those a command does not use.
    if name in _MODULES:
        from importlib import import_module

        return getattr(import_module(_MODULES[name]), name)
    raise AttributeError(f"module 'newsexport' has no attribute {name!r}")


def parse(
    text: str | bytes,
    *,
    name: str = "<text>",
    language: str | None = None,
    reference_date: "date | None" = None,
    provider: str | None = None,
    headline: str | None = None,
    guid: str | None = None,
    authority: str | None = None,
    now: "datetime | None" = None,
    recogniser: "str | Recogniser | None" = None,
    recogniser_options: "Mapping[str, str] | None" = None,
) -> "NewsItem":
    """The News Item that an article's text holds. Raises nothing on any text.

    `reference_date` is the day the article is known to be from; `authority` (as in
    "news.example.org,2024") makes the guid a tag URI; `now` is when the item is made, the
    present moment where it is not given. `recogniser` names a plug-in that finds more names
    ("spacy"), or is one; RecogniserError where it cannot do its work.
    """
    from newsexport.encoding import decode, source_of
    from newsexport.files import present_moment
    from newsexport.options import ParseOptions
    from newsexport.parser.item import parse_source
    from newsexport.registry import get_recogniser

    source = source_of(text, name) if isinstance(text, str) else decode(text, name)
    options = ParseOptions(
        language,
        reference_date,
        provider,
        headline,
        guid,
        authority,
        now or present_moment(),
        get_recogniser(recogniser) if isinstance(recogniser, str) else recogniser,
        recogniser_options or {},
    )
    return parse_source(source, options).item


def export(item: "NewsItem", format: str, **options: Any) -> str:
    """`item` in `format` ("jsonld", "newsml_g2", "yaml", "json" ...).

    UnknownName where there is no such format, ExportError where the item cannot be expressed
    in it. `options` are those of the format's page.
    """
    from newsexport.registry import get_exporter

    return get_exporter(format.replace("-", "_")).write(item, **options)


def read(
    data: str | bytes, format: str | None = None, *, name: str = "<text>", **options: Any
) -> "NewsItem":
    """The News Item in `data`, by the reader called `format`; guessed where it is None.

    `options` are those of `parse`. SourceError where `data` cannot be read as that format, or
    holds several items (`read_all` gives them), ModelError where it is no News Item.
    """
    from newsexport.errors import SourceError

    items = read_all(data, format, name=name, **options)
    first = next(items, None)
    if isinstance(first, SourceError):
        raise first
    if first is None:
        raise SourceError("no-item", name, "holds no item")
    if next(items, None) is not None:
        raise SourceError("many-items", name, "holds several items", hint="use read_all")
    return first


def read_all(
    data: str | bytes, format: str | None = None, *, name: str = "<text>", **options: Any
) -> "Iterator[NewsItem | SourceError]":
    """Every News Item in `data`, in order, each when it is asked for.

    What cannot be read of one item among others comes as its SourceError, and the next follow.
    """
    from newsexport.errors import SourceError

    for reading in _readings(data, format, name, options):
        yield reading if isinstance(reading, SourceError) else reading.item


def validate(
    data: str | bytes,
    format: str | None = None,
    *,
    name: str = "<text>",
    receivers: "Sequence[str]" = (),
    now: "datetime | None" = None,
) -> "list[Finding]":
    """What is wrong in `data`, in its order, each with its place; [] where nothing is.

    `format` is guessed where it is None; what cannot be read is a finding too (NX000).
    `receivers` ("google", "superdesk" ...) adds what they are known to take; `now` is the moment
    that embargoes and dates are held against. UnknownName for a format or receiver that is none.
    """
    from newsexport.checking.engine import Checks, check
    from newsexport.data import data_of
    from newsexport.files import present_moment

    checks = Checks(
        format and format.replace("-", "_"), tuple(receivers), now=now or present_moment()
    )
    return [finding for one in check(data_of(data, name), checks) for finding in one.findings]


def _readings(
    data: str | bytes, format: str | None, name: str, options: dict[str, Any]
) -> "Iterator[Reading | SourceError]":
    from newsexport.data import data_of
    from newsexport.files import present_moment
    from newsexport.options import ParseOptions
    from newsexport.readers import reader_for
    from newsexport.registry import get_reader

    given = data_of(data, name)
    known = ParseOptions(**({"now": present_moment()} | options))
    return get_reader(format or reader_for(given)).read(given, known)
