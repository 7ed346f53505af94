"""A source to a News Item: the parts found, put where the model has them.

    lines -> blocks -> head, pictures, story -> passages
          -> names -> quotes -> speakers -> days -> NewsItem

Every value that comes from the text leaves an entry in `provenance.fields`.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from newsexport._version import __version__
from newsexport.finding import Finding
from newsexport.identity import id_bytes, tag_uri, urn_uuid
from newsexport.newsitem import (
    ContentMeta,
    ContentSet,
    DayMention,
    ItemMeta,
    NewsItem,
    ParserInfo,
    Provenance,
    Quote,
    SourceInfo,
    SourceLine,
    Speaker,
)
from newsexport.options import ParseOptions
from newsexport.parser.blocks import TextBlock, split_blocks
from newsexport.parser.days.found import (
    Dated,
    StoryDay,
    day_near,
    find_days,
    read_days,
    story_day,
    visit_day,
)
from newsexport.parser.head import Head, read_head
from newsexport.parser.language import detect_language
from newsexport.parser.meta import make_content_meta, make_item_meta, make_rights_info
from newsexport.parser.names.found import FoundName, find_names
from newsexport.parser.passage import Passage, join_passages, make_passage
from newsexport.parser.pictures.found import FoundPicture, find_pictures
from newsexport.parser.provenance import Fields
from newsexport.parser.providers.provider import find_provider
from newsexport.parser.speech.quotes import FoundQuote, find_quotes
from newsexport.parser.speech.speakers import FoundSpeaker, find_speakers
from newsexport.parser.story_blocks import Story, make_story
from newsexport.parser.subjects import make_subjects
from newsexport.registry import Reading
from newsexport.source import Line, Source
from newsexport.story import STORY_TYPES, block_text, count_words

RULES = {
    "language-detected": "The language whose commonest words the text uses.",
    "word-count": "Tokens with a letter or digit in the story's blocks.",
}

_NO_OPTIONS = ParseOptions()
_NO_STORY = Finding("NX021", "warning", "no story text was found")


def parse_source(source: Source, options: ParseOptions = _NO_OPTIONS) -> Reading:
    """The News Item that `source` holds, and what was noticed. Raises nothing on any text."""
    text = source.text
    lines = source.written_lines()
    language = options.language or detect_language(text)
    blocks = split_blocks(lines, language)
    head = read_head(text, blocks, language)
    pictures = find_pictures(text, blocks, language)
    story = make_story(text, blocks, pictures)
    passages = _passages(text, head, story)
    names = find_names(passages, language)
    recognised: tuple[Finding, ...] = ()
    if options.recogniser:  # imported by those who ask for it alone
        from newsexport.parser.names.recognised import add_recognised, join_recognised

        names, recognised = join_recognised(names, passages, language, options)
    quotes = find_quotes(passages, language)
    speakers = find_speakers(quotes, passages, names, language)
    dated = read_days(passages, language)
    visited = visit_day(text, head.stamps, dated, language)
    if visited:
        head = head._replace(stamps=head.stamps[1:])
    day = story_day(
        text,
        head.dateline,
        head.stamps,
        dated,
        language,
        options.reference_date,
        (block.span for block in blocks if block.role == "timestamp"),
    )
    provider = find_provider(text, blocks, head.dateline, head.bylines, language)

    fields = Fields()
    if options.language:
        fields.add("/language", "supplied", basis="supplied")
    else:
        fields.add("/language", "language-detected", basis="inferred")
    lead = next((p for p in passages if p.kind == "paragraph"), None)
    content_meta = make_content_meta(text, blocks, head, day, language, options, fields)
    item_meta = make_item_meta(
        text, blocks, head, lead, day, provider, content_meta.headline, language, options, fields
    )
    rights_info = make_rights_info(text, blocks, language, fields)
    _picture_fields(pictures, fields)
    subjects, ids = make_subjects(names, frozenset({"headline", lead.id if lead else ""}))
    if options.recogniser:
        add_recognised(names, ids, subjects, passages, fields)
    texts = [
        block.text or "" if block.type == "paragraph" else block_text(block)
        for block in story.blocks
        if block.type in STORY_TYPES
    ]
    fields.add("/contentMeta/wordCount", "word-count", basis="derived")
    item = NewsItem(
        guid=options.guid or _guid(item_meta, content_meta, texts, options),
        language=language,
        item_meta=item_meta,
        rights_info=rights_info,
        content_meta=content_meta._replace(word_count=count_words("\n".join(texts))),
        content_set=ContentSet(story.blocks),
        pictures=tuple(found.picture for found in pictures),
        quotes=_quotes(quotes, speakers, passages, ids),
        subjects=subjects,
        dates=_dates(text, passages, dated, lines, day, visited, head, language),
        provenance=Provenance(
            SourceInfo(source.name, source.encoding, len(text), source.sha256),
            ParserInfo("newsexport", __version__),
            _source_lines(blocks),
            tuple(fields.entries),
        ),
    )
    findings = source.findings + recognised
    return Reading(item, findings if texts else (*findings, _NO_STORY))


def _passages(source: str, head: Head, story: Story) -> tuple[Passage, ...]:
    passages: list[Passage] = []
    if head.headline:
        passages.append(make_passage("headline", "headline", source, head.headline))
    if head.decks:
        decks = [make_passage("deck", "deck", source, deck) for deck in head.decks]
        joined = join_passages(decks)
        passages.append(joined._replace(text=joined.text.replace("\n", " ")))
    return (*passages, *story.passages)


def _guid(
    item_meta: ItemMeta, content_meta: ContentMeta, texts: Sequence[str], options: ParseOptions
) -> str:
    provider = item_meta.provider.name if item_meta.provider else None
    name = id_bytes(provider, content_meta.content_created, content_meta.headline, texts)
    return tag_uri(options.authority, name) if options.authority else urn_uuid(name)


def _quotes(
    quotes: Sequence[FoundQuote],
    speakers: Sequence[FoundSpeaker | None],
    passages: Sequence[Passage],
    ids: Mapping[FoundName, str],
) -> tuple[Quote, ...]:
    if not quotes:
        return ()
    texts = {passage.id: passage.text for passage in passages}
    made: list[Quote] = []
    for number, ((block, start, end, _), found) in enumerate(zip(quotes, speakers, strict=True), 1):
        speaker = None
        if found:
            speaker = Speaker(found.name, ids.get(found.person) if found.person else None)
        made.append(Quote(f"q{number}", block, start, end, texts[block][start:end], speaker))
    return tuple(made)


def _dates(
    source: str,
    passages: Sequence[Passage],
    dated: Sequence[Dated],
    lines: Sequence[Line],
    day: StoryDay | None,
    visited: date | None,
    head: Head,
    language: str,
) -> tuple[DayMention, ...]:
    known = date.fromisoformat(day.value) if day and not day.value.startswith("--") else None
    skip = _after_dateline(passages, head)
    near = None if known else day_near(source, head.stamps, dated, language, visited)
    found = find_days(dated, known, language, skip, near)
    if not found:
        return ()
    by_id = {passage.id: passage for passage in passages}
    starts = [line.span.start for line in lines]
    mentions: list[DayMention] = []
    for id, start, end, value in found:
        passage = by_id[id]
        number = lines[bisect_right(starts, passage.source_offset(start)) - 1].number
        mentions.append(DayMention(id, start, end, passage.text[start:end], value, number))
    return tuple(mentions)


def _after_dateline(passages: Sequence[Passage], head: Head) -> Mapping[str, int]:
    """By passage id, how much of its text the dateline takes."""
    if head.dateline is None:
        return {}
    for passage in passages:
        start = passage.source_offset(0)
        if passage.kind == "paragraph" and start <= head.dateline.text.start:
            end = passage.source_offset(len(passage.text) - 1)
            if head.dateline.text.end <= end + 1:
                places = range(len(passage.text))
                at = bisect_left(places, head.dateline.text.end, key=passage.source_offset)
                return {passage.id: at}
    return {}


def _picture_fields(pictures: Sequence[FoundPicture], fields: Fields) -> None:
    for at, found in enumerate(pictures):
        parts, picture = found.parts, found.picture
        path = f"/pictures/{at}"
        if parts.caption and picture.caption:
            fields.add(f"{path}/caption", "caption-line", [parts.caption])
        for name, span in (
            ("credit", parts.credit),
            ("creditline", parts.creditline),
            ("creator", parts.creator),
            ("supplier", parts.supplier),
        ):
            if span and getattr(picture, name):
                fields.add(f"{path}/{name}", "credit-line", [span])
        if picture.archive:
            fields.add(f"{path}/archive", "file-photo", [parts.credit or found.span])
        if picture.content_created:
            fields.add(f"{path}/contentCreated", "caption-date", [parts.caption or found.span])


def _source_lines(blocks: Sequence[TextBlock]) -> tuple[SourceLine, ...]:
    make = partial(tuple.__new__, SourceLine)  # a long article has hundreds
    return tuple(
        [
            make((number, start, end, block.role))
            for block in blocks
            for number, _, (start, end) in block.lines
        ]
    )
