"""Arbitrary valid News Items, for laws that hold of every one of them.

    from strategies import news_items

    @given(news_items())
    def test_something(item: NewsItem) -> None: ...

Valid means: what schemas/news-item.schema.json accepts, ids unique, places inside their texts,
days of the calendar, nothing written after the item was made. Texts are any Unicode, control
characters and what XML and HTML take for markup among them; lone surrogates are not, since no
document in UTF-8 holds them.
"""

from datetime import UTC, datetime, timedelta, timezone
from typing import TypeVar, get_args

from hypothesis import strategies as st

from newsexport.newsitem import (
    Basis,
    Block,
    BlockType,
    ContentMeta,
    ContentSet,
    Contributor,
    Creator,
    Dateline,
    DayMention,
    EdNote,
    FieldProvenance,
    InfoSource,
    ItemMeta,
    Link,
    ListItem,
    Located,
    Mention,
    NewsItem,
    ParserInfo,
    Party,
    Picture,
    Provenance,
    Quote,
    RightsInfo,
    SourceInfo,
    SourceLine,
    Speaker,
    Subject,
    SubjectType,
)
from newsexport.source import Span, prose
from newsexport.story import block_text

T = TypeVar("T")

MADE = datetime(2026, 1, 15, 9, tzinfo=UTC)  # when every item was made

_HARD = ("&", "<", ">", '"', "'", "]]>", "<!--", "</script>", "\u2028", "\x85", "\ufffe", "\x00")
_WORDS = ("no", "12:30", "2022-01-18", "1.10", "~", "- a", "null", "“Yes,”", "ağ", "東京", "👍🏽")

_chunks = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    st.text("abc ,.", max_size=12),
    st.sampled_from(_HARD + _WORDS),
)


def texts() -> st.SearchStrategy[str]:
    """Text as blocks and labels hold it: on one line, not empty, white-space runs one space."""
    return (
        st.lists(_chunks, min_size=1, max_size=4)
        .map(lambda parts: prose(" ".join(parts)))
        .map(lambda text: text or "x")
    )


def maybe(strategy: st.SearchStrategy[str]) -> st.SearchStrategy[str | None]:
    return st.none() | strategy


_languages = st.sampled_from(("en", "de", "pt-BR", "und", "zh-Hant", "ar"))
_countries = st.sampled_from(("UA", "DE", "US"))
_days = st.dates(max_value=(MADE - timedelta(days=1)).date()).map(str)
_zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


def _stamp(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


_instants = st.builds(
    lambda moment, zone: _stamp(moment.replace(tzinfo=zone)),
    st.datetimes(min_value=datetime(1, 1, 1), max_value=datetime(2026, 1, 13)),
    _zones,
)
_moments = _days | _instants
_hrefs = st.one_of(
    st.sampled_from(("https://example.org/a?b=1&c=2", "http://example.org/ä ö", "mailto:a@b.c")),
    texts(),
    texts().map(lambda text: "https://example.org/" + text),
    texts().map(lambda text: "http://" + text),
)
_confidences = st.integers(0, 100)
_spans = st.tuples(st.integers(0, 500), st.integers(0, 60)).map(
    lambda pair: Span(pair[0], pair[0] + pair[1])
)


def _some(strategy: st.SearchStrategy[T], most: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, max_size=most).map(tuple)


_item_meta = st.builds(
    ItemMeta,
    provider=st.none() | st.builds(Party, texts(), maybe(texts()), maybe(_hrefs)),
    version_created=st.just(_stamp(MADE)),
    published=maybe(_moments),
    embargoed=maybe(_instants | st.just("")),
    pub_status=st.sampled_from(("usable", "withheld", "canceled")),
    title=maybe(texts()),
    ed_notes=_some(
        st.builds(EdNote, st.sampled_from(("editorsNote", "correction", "inference")), texts())
    ),
    links=_some(
        st.builds(
            Link,
            st.sampled_from(("seeAlso", "derivedFrom", "previousVersion", "a b")),
            _hrefs,
            maybe(texts()),
        )
    ),
)
_rights_info = st.builds(
    RightsInfo, maybe(texts()), maybe(texts()), st.none() | st.integers(1900, 2026), maybe(texts())
).map(lambda rights: None if rights == RightsInfo() else rights)
_party_types = st.sampled_from(("person", "organisation"))
_datelines = st.builds(
    Dateline,
    texts(),
    maybe(texts()),
    maybe(texts()),
    maybe(_countries),
    maybe(_days | st.just("--01-18")),
    maybe(texts()),
)
_content_meta = st.builds(
    ContentMeta,
    urgency=st.none() | st.integers(1, 9),
    content_created=maybe(_moments),
    content_modified=maybe(_moments),
    located=st.none()
    | st.builds(
        Located,
        texts(),
        maybe(texts()),
        maybe(_countries),
        st.sampled_from([None, "region", "city"]),
    ),
    headline=maybe(texts()),
    deck=maybe(texts()),
    section=maybe(texts()),
    by=maybe(texts()),
    creators=_some(st.builds(Creator, _party_types, texts(), maybe(texts()), maybe(texts()))),
    contributors=_some(
        st.builds(
            Contributor,
            _party_types,
            texts(),
            st.sampled_from(
                ("reporting", "writing", "editing", "photography", "translation", "other")
            ),
        )
    ),
    info_sources=_some(
        st.builds(InfoSource, texts(), maybe(st.sampled_from(("origcont", "a b")))), 2
    ),
    dateline=st.none() | _datelines,
    creditline=maybe(texts()),
    keywords=_some(texts()),
    slugline=maybe(texts()),
    genre=maybe(st.sampled_from(("Opinion", "genre:Analysis")) | texts()),
    word_count=st.none() | st.integers(0, 10_000),
)


@st.composite
def _blocks(draw: st.DrawFn, dateline: Dateline | None, pictures: int) -> tuple[Block, ...]:
    blocks: list[Block] = []
    types: st.SearchStrategy[BlockType] = st.sampled_from(("paragraph", *get_args(BlockType)))
    for number, type in enumerate(draw(st.lists(types, max_size=6)), 1):
        source = draw(st.none() | _spans)
        if type == "figure":
            picture = f"pic{draw(st.integers(1, pictures))}" if pictures else None
            blocks.append(Block(f"fig{number}", type, source=source, picture=picture))
        elif type == "list":
            item = st.builds(ListItem, texts(), st.none() | _spans)
            items = draw(st.lists(item, min_size=1, max_size=3).map(tuple))
            blocks.append(Block(f"l{number}", type, source=source, items=items))
        elif type == "table":
            cells = st.lists(texts() | st.just(""), max_size=3).map(tuple)
            rows = draw(st.lists(cells, min_size=1, max_size=3).map(tuple))
            blocks.append(Block(f"t{number}", type, source=source, rows=rows))
        else:
            text = draw(texts())
            if dateline and draw(st.booleans()):
                text = f"{dateline.text} {text}"
            blocks.append(Block(f"p{number}", type, text, source))
    return tuple(blocks)


def _readable(item: NewsItem) -> dict[str, str]:
    """The texts that quotes, mentions and days may point into, by the id of their block."""
    captions = {picture.id: picture.caption or "" for picture in item.pictures}
    found = {
        block.id: captions.get(block.picture or "", "")
        if block.type == "figure"
        else block_text(block)
        for block in item.content_set.blocks
    }
    found["headline"] = item.content_meta.headline or ""
    found["deck"] = item.content_meta.deck or ""
    return {id: text for id, text in found.items() if text.strip()}


@st.composite
def _places(draw: st.DrawFn, texts: dict[str, str]) -> tuple[str, int, int, str]:
    """A block's id and a stretch of its text that neither begins nor ends with white space."""
    block = draw(st.sampled_from(sorted(texts)))
    text = texts[block]
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    if not text[start:end].strip():
        start, end = 0, len(text)
    start += len(text[start:end]) - len(text[start:end].lstrip())
    end = start + len(text[start:end].rstrip())
    return block, start, end, text[start:end]


@st.composite
def _subjects(draw: st.DrawFn, texts_by_id: dict[str, str]) -> tuple[Subject, ...]:
    places = _places(texts_by_id).map(lambda place: Mention(*place[:3]))
    mentions = st.lists(places, max_size=2).map(tuple) if texts_by_id else st.just(())
    subjects: list[Subject] = []
    types: st.SearchStrategy[SubjectType] = st.sampled_from(get_args(SubjectType))
    for number, type in enumerate(draw(st.lists(types, max_size=4))):
        country = draw(maybe(_countries)) if type == "geoArea" else None
        codes = {
            "geoArea": (f"iso3166-1a2:{country}" if country else "x:y", "wikidata:Q1"),
            "abstract": ("medtop:20000638", "acme:a&b"),
        }.get(type, ("wikidata:Q2", "acme:<1>"))
        subjects.append(
            Subject(
                f"{type}-{number}",
                type,
                draw(texts()),
                draw(maybe(texts())) if type == "person" else None,
                country,
                draw(maybe(st.sampled_from(codes))),
                draw(st.sampled_from([None, "country", "region", "city"]))
                if type == "geoArea"
                else None,
                draw(st.none() | st.sampled_from((50, 100)) | st.integers(0, 100)),
                draw(mentions),
            )
        )
    return tuple(subjects)


@st.composite
def _quotes(draw: st.DrawFn, item: NewsItem, texts_by_id: dict[str, str]) -> tuple[Quote, ...]:
    if not texts_by_id:
        return ()
    ids = st.sampled_from([None, *(subject.id for subject in item.subjects)])
    quotes: list[Quote] = []
    for number, place in enumerate(draw(st.lists(_places(texts_by_id), max_size=4)), 1):
        speaker = draw(st.none() | st.builds(Speaker, texts(), ids))
        quotes.append(Quote(f"q{number}", *place, speaker))
    return tuple(quotes)


_DATED = ("/contentMeta/contentCreated", "/itemMeta/published", "/contentMeta/contentModified")
_OTHERS = (
    "/language",
    "/itemMeta/title",
    "/contentMeta/dateline",
    "/contentMeta/headline",
    "/contentMeta/creators/0",
    "/pictures/0/caption",
)


@st.composite
def _provenances(draw: st.DrawFn) -> Provenance:
    bases: st.SearchStrategy[Basis] = st.sampled_from(get_args(Basis))
    paths = draw(st.lists(st.sampled_from(_DATED + _OTHERS), unique=True, max_size=6))
    fields = tuple(
        FieldProvenance(path, draw(bases), "a-rule", draw(_confidences), draw(_some(_spans)))
        for path in paths
    )
    lines = tuple(
        SourceLine(n, n * 10, n * 10 + 9, "body") for n in range(1, draw(st.integers(1, 4)))
    )
    digest = maybe(st.text("0123456789abcdef", min_size=64, max_size=64))
    source = draw(
        st.none() | st.builds(SourceInfo, texts(), st.just("utf-8"), st.integers(0, 999), digest)
    )
    parser = draw(st.none() | st.builds(ParserInfo, texts(), st.sampled_from(("0.1.0", "2"))))
    return Provenance(source, parser, lines, fields)


@st.composite
def news_items(draw: st.DrawFn) -> NewsItem:
    """Any valid News Item."""
    content_meta = draw(_content_meta)
    pictures = tuple(
        draw(
            st.builds(
                Picture,
                id=st.just(f"pic{number}"),
                caption=maybe(texts()),
                credit=maybe(texts()),
                creditline=maybe(texts()),
                creator=maybe(texts()),
                supplier=maybe(texts()),
                archive=st.sampled_from((None, True)),
                content_created=maybe(_moments),
                href=maybe(_hrefs),
            )
        )
        for number in range(1, draw(st.integers(0, 2)) + 1)
    )
    item = NewsItem(
        guid=draw(st.sampled_from(("urn:uuid:f47ac789-cf6c-562d-b5ac-865de95d39f0", "tag:a&b"))),
        version=draw(st.integers(1, 3)),
        language=draw(_languages),
        item_meta=draw(_item_meta),
        rights_info=draw(_rights_info),
        content_meta=content_meta,
        content_set=ContentSet(draw(_blocks(content_meta.dateline, len(pictures)))),
        pictures=pictures,
        provenance=draw(st.none() | _provenances()),
    )
    readable = _readable(item)
    item = item._replace(subjects=draw(_subjects(readable)))
    days = _places(readable).flatmap(
        lambda place: st.builds(DayMention, *map(st.just, place), _days, st.none() | st.just(3))
    )
    return item._replace(
        quotes=draw(_quotes(item, readable)),
        dates=draw(st.lists(days, max_size=2).map(tuple)) if readable else (),
    )
