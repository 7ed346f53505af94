"""The document model: one article is one `NewsItem`, a NewsML-G2 news item in Python.

Names are NewsML-G2's own: snake_case here, camelCase in JSON and YAML; this module alone
translates. Absent is absent: None or an empty tuple here, no key there. Text is Unicode,
offsets are code points.

The values are NamedTuples: frozen, typed and without a `__dict__`. Frozen dataclasses with
slots would say the same and cost the command line a fifth of its start-up (0.6 ms a class
against 0.1).
"""

from collections.abc import Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

from newsexport.errors import ModelError
from newsexport.source import Span

Basis = Literal["stated", "inferred", "derived", "supplied"]
BlockType = Literal[
    "paragraph",
    "subhead",
    "list",
    "blockquote",
    "pullquote",
    "figure",
    "table",
    "correction",
    "note",
    "trailer",
]
ContributorRole = Literal["reporting", "writing", "editing", "photography", "translation", "other"]
EdNoteRole = Literal["editorsNote", "correction", "inference"]
LineRole = Literal[
    "headline",
    "deck",
    "section",
    "byline",
    "timestamp",
    "dateline",
    "body",
    "subhead",
    "list",
    "quote",
    "caption",
    "credit",
    "trailer",
    "correction",
    "note",
    "copyright",
    "contact",
    "table",
    "boilerplate",
    "header",
]
PartyType = Literal["person", "organisation"]
PubStatus = Literal["usable", "withheld", "canceled"]
PlaceType = Literal["country", "region", "city"]
SubjectType = Literal["person", "organisation", "geoArea", "abstract"]


class Party(NamedTuple):
    """Somebody who provides news, by the name the text shows."""

    name: str
    abbreviation: str | None = None
    uri: str | None = None


class EdNote(NamedTuple):
    role: EdNoteRole
    text: str


class Link(NamedTuple):
    rel: str  # "seeAlso", "derivedFrom": codes of IPTC's irel
    href: str
    title: str | None = None


class ItemMeta(NamedTuple):
    """About the item as such (NewsML-G2 itemMeta)."""

    item_class: Literal["text"] = "text"
    provider: Party | None = None
    version_created: str | None = None  # RFC 3339 with zone: when this item was made
    published: str | None = None  # day, or date-time with zone
    embargoed: str | None = None  # date-time with zone, or "" for "until told"
    pub_status: PubStatus = "usable"
    title: str | None = None  # the headline, or a title derived from the lead
    ed_notes: tuple[EdNote, ...] = ()
    links: tuple[Link, ...] = ()


class RightsInfo(NamedTuple):
    copyright_notice: str | None = None  # as printed
    copyright_holder: str | None = None
    copyright_year: int | None = None
    usage_terms: str | None = None


class Located(NamedTuple):
    """Where the story was written: only ever from a dateline's place."""

    name: str
    region: str | None = None
    country: str | None = None  # ISO 3166-1 alpha-2
    place_type: PlaceType | None = None


class Creator(NamedTuple):
    type: PartyType
    name: str
    job_title: str | None = None
    affiliation: str | None = None


class Contributor(NamedTuple):
    type: PartyType
    name: str
    role: ContributorRole = "other"


class InfoSource(NamedTuple):
    name: str
    role: str | None = None  # a code of IPTC's cpprole


class Dateline(NamedTuple):
    """The dateline as printed, and its parts."""

    text: str  # with its agency and dash: "LONDON, March 3 (Reuters) -"
    place: str | None = None  # as written: "HANOI, Vietnam"
    region: str | None = None
    country: str | None = None  # ISO 3166-1 alpha-2
    date: str | None = None  # "2022-01-18", or "--01-18" where no year can be had
    agency: str | None = None  # as written


class ContentMeta(NamedTuple):
    """About the content (NewsML-G2 contentMeta)."""

    urgency: int | None = None  # 1 (highest) to 9
    content_created: str | None = None  # the dateline's day, else the printed stamp
    content_modified: str | None = None
    located: Located | None = None
    headline: str | None = None  # only if it stands in the text
    deck: str | None = None
    section: str | None = None
    by: str | None = None  # as printed: "By Jane Doe, Staff Writer"
    creators: tuple[Creator, ...] = ()
    contributors: tuple[Contributor, ...] = ()
    info_sources: tuple[InfoSource, ...] = ()
    dateline: Dateline | None = None
    creditline: str | None = None
    keywords: tuple[str, ...] = ()
    slugline: str | None = None
    genre: str | None = None
    word_count: int | None = None  # tokens with a letter or digit, in the story's blocks


class ListItem(NamedTuple):
    text: str
    source: Span | None = None


class Block(NamedTuple):
    """One block of the story. `text` is the source text, white-space runs made one space."""

    id: str  # "p1", "fig1": unique in the item, an NCName
    type: BlockType
    text: str | None = None  # absent for figure, list and table
    source: Span | None = None
    picture: str | None = None  # figure: the id of its picture
    items: tuple[ListItem, ...] = ()  # list
    rows: tuple[tuple[str, ...], ...] = ()  # table


class ContentSet(NamedTuple):
    blocks: tuple[Block, ...] = ()


class Picture(NamedTuple):
    id: str
    caption: str | None = None  # without gallery counter and credit
    credit: str | None = None  # as printed: "File Photo by John Minchillo/UPI"
    creditline: str | None = None  # "John Minchillo/UPI"
    creator: str | None = None
    supplier: str | None = None
    archive: bool | None = None  # a file photo
    content_created: str | None = None  # only from a date in its own caption
    href: str | None = None


class Speaker(NamedTuple):
    name: str
    subject: str | None = None  # the id of a subject


class Quote(NamedTuple):
    """Direct speech: `text` is block text [start:end], without its outer marks."""

    id: str
    block: str
    start: int
    end: int
    text: str
    speaker: Speaker | None = None


class Mention(NamedTuple):
    """Text [start:end] of a block; of a figure it is the caption's text.

    `block` is the id of a block, or "headline" or "deck".
    """

    block: str
    start: int
    end: int


class Subject(NamedTuple):
    id: str  # "person-ned-price", "place-UA"
    type: SubjectType
    name: str  # the fullest form in the text
    job_title: str | None = None
    country: str | None = None  # ISO 3166-1 alpha-2, of a geoArea
    qcode: str | None = None  # "iso3166-1a2:UA"
    place_type: PlaceType | None = None  # of a geoArea, where it is known
    relevance: int | None = None  # 100: in headline or first paragraph; 50: elsewhere
    mentions: tuple[Mention, ...] = ()


class DayMention(NamedTuple):
    """An expression that names a calendar day, and the day it names."""

    block: str
    start: int
    end: int
    text: str  # as written: "Tuesday"
    value: str  # "2022-01-18"
    line: int | None = None  # of the source, from 1


class SourceInfo(NamedTuple):
    name: str
    encoding: str | None = None
    characters: int | None = None
    sha256: str | None = None  # of the bytes as read


class ParserInfo(NamedTuple):
    name: str
    version: str


class SourceLine(NamedTuple):
    """What one non-empty line of the source is. [start:end] are its characters."""

    line: int  # from 1
    start: int
    end: int
    role: LineRole


class FieldProvenance(NamedTuple):
    """How the value at `path` came to be, and the characters that show it."""

    path: str  # JSON Pointer into the item
    basis: Basis
    rule: str
    confidence: int = 100  # 0 to 100
    spans: tuple[Span, ...] = ()


class Provenance(NamedTuple):
    source: SourceInfo | None = None
    parser: ParserInfo | None = None
    lines: tuple[SourceLine, ...] = ()
    fields: tuple[FieldProvenance, ...] = ()


class NewsItem(NamedTuple):
    """One article."""

    guid: str
    version: int = 1
    language: str = "und"  # BCP 47, of the content
    item_meta: ItemMeta = ItemMeta()
    rights_info: RightsInfo | None = None
    content_meta: ContentMeta = ContentMeta()
    content_set: ContentSet = ContentSet()
    pictures: tuple[Picture, ...] = ()
    quotes: tuple[Quote, ...] = ()
    subjects: tuple[Subject, ...] = ()
    dates: tuple[DayMention, ...] = ()
    provenance: Provenance | None = None

    def to_dict(self) -> dict[str, Any]:
        """The JSON form: what schemas/news-item.schema.json accepts."""
        data = _to_data(self)
        assert isinstance(data, dict)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "NewsItem":
        """The item that `to_dict` would write as `data`; ModelError where it would not."""
        item = _from_data(cls, data, "")
        assert isinstance(item, cls)
        return item


@cache
def camel(name: str) -> str:
    """The JSON key of a field: copyright_notice is copyrightNotice."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


@cache
def _keys(kind: type) -> tuple[str, ...]:
    return tuple(camel(name) for name in kind._fields)  # type: ignore[attr-defined]


_SCALARS = frozenset((str, int, bool))


def _to_data(value: tuple[Any, ...]) -> Any:
    kind = type(value)
    if kind is Span:
        return list(value)
    if kind is tuple:
        return [each if type(each) in _SCALARS else _to_data(each) for each in value]
    if not isinstance(value, tuple):
        return value
    return {
        key: field if type(field) in _SCALARS else _to_data(field)
        for key, field in zip(_keys(kind), value, strict=True)
        if field is not None and field != ()
    }


@cache
def _types(kind: type) -> dict[str, tuple[str, Any, bool]]:
    """By JSON key: the Python name, the type, and whether `to_dict` always writes it."""
    hints = get_type_hints(kind)
    defaults: dict[str, Any] = kind._field_defaults  # type: ignore[attr-defined]
    return {
        camel(name): (name, hints[name], defaults.get(name, "") not in (None, ()))
        for name in kind._fields  # type: ignore[attr-defined]
    }


def _from_data(kind: Any, data: Any, pointer: str) -> Any:
    origin = get_origin(kind)
    if origin in (UnionType, Union):
        if data is None:
            raise ModelError(pointer, "null; leave the key out")
        (inner,) = (arg for arg in get_args(kind) if arg is not NoneType)
        return _from_data(inner, data, pointer)
    if origin is Literal:
        if data not in get_args(kind) or not isinstance(data, str):
            raise ModelError(pointer, f"{data!r} is none of {', '.join(get_args(kind))}")
        return data
    if origin is tuple:
        if not isinstance(data, list | tuple):
            raise ModelError(pointer, f"{_kind_name(data)} where a list belongs")
        (inner, _) = get_args(kind)
        return tuple(_from_data(inner, value, f"{pointer}/{at}") for at, value in enumerate(data))
    if kind is Span:
        if not (
            isinstance(data, list | tuple)
            and len(data) == 2
            and all(type(end) is int and end >= 0 for end in data)
        ):
            raise ModelError(pointer, "not a pair of offsets")
        return Span(*data)
    if kind in (str, int, bool):
        if type(data) is not kind:
            raise ModelError(pointer, f"{_kind_name(data)} where {kind.__name__} belongs")
        return data
    if not isinstance(data, Mapping):
        raise ModelError(pointer, f"{_kind_name(data)} where an object belongs")
    types = _types(kind)
    unknown = [key for key in data if key not in types]
    if unknown:
        raise ModelError(pointer, f"unknown key {unknown[0]!r}")
    empty = [key for key in data if data[key] == [] and get_origin(types[key][1]) is tuple]
    if empty:
        raise ModelError(f"{pointer}/{empty[0]}", "an empty list; leave the key out")
    missing = [key for key, (_, _, required) in types.items() if required and key not in data]
    if missing:
        raise ModelError(pointer, f"key {missing[0]!r} is missing")
    given = {
        name: _from_data(hint, data[key], f"{pointer}/{key}")
        for key, (name, hint, _) in types.items()
        if key in data
    }
    return kind(**given)


def _kind_name(data: Any) -> str:
    return "null" if data is None else type(data).__name__
