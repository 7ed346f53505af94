"""itemMeta and rightsInfo from the parts that were found."""

from collections.abc import Sequence
from datetime import UTC

from newsexport.newsitem import EdNote, EdNoteRole, ItemMeta, Party, RightsInfo
from newsexport.options import ParseOptions
from newsexport.parser.blocks import TextBlock
from newsexport.parser.days.found import StoryDay
from newsexport.parser.head import Head
from newsexport.parser.lines.notes import read_copyright, read_embargo
from newsexport.parser.passage import Passage
from newsexport.parser.provenance import Fields
from newsexport.parser.providers.provider import FoundProvider
from newsexport.parser.stamps.noted_days import noted_publication
from newsexport.parser.stamps.timestamp import Stamp
from newsexport.parser.title import derived_title
from newsexport.source import Span, prose, trimmed

RULES = {
    "derived-title": "The first sentence of the lead, cut to 100 characters.",
    "headline-as-title": "The headline serves as the item's title.",
    "copyright-line": "A printed copyright line.",
    "correction-line": "A printed correction or clarification.",
    "note-line": "A printed note of or to editors.",
}


def _text(source: str, span: Span) -> str:
    return prose(source[span.start : span.end])


def make_item_meta(
    source: str,
    blocks: Sequence[TextBlock],
    head: Head,
    lead: Passage | None,
    day: StoryDay | None,
    provider: FoundProvider | None,
    headline: str | None,
    language: str,
    options: ParseOptions,
    fields: Fields,
) -> ItemMeta:
    """itemMeta; `lead` is the first paragraph."""
    party = None
    if options.provider:
        party = Party(prose(options.provider))
        fields.add("/itemMeta/provider", "supplied", basis="supplied")
    elif provider:
        party = Party(prose(provider.name), provider.abbreviation)
        fields.add(
            "/itemMeta/provider", provider.rule, provider.spans, confidence=provider.confidence
        )
    return ItemMeta(
        provider=party,
        version_created=_instant(options),
        embargoed=_embargo(source, blocks, language, fields),
        published=_published(
            head.stamps or noted_publication(source, blocks, language), day, fields
        ),
        title=_title(headline, lead, head, options, fields),
        ed_notes=_ed_notes(source, blocks, day, fields),
    )


def _instant(options: ParseOptions) -> str | None:
    if options.now is None:
        return None
    return options.now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _embargo(source: str, blocks: Sequence[TextBlock], language: str, fields: Fields) -> str | None:
    """A printed embargo: its instant with zone, "" where no such instant is printed."""
    for block in blocks:
        if block.role in ("note", "header"):
            span = trimmed(source, block.span)
            found = read_embargo(source, span, language)
            if found is not None:
                fields.add("/itemMeta/embargoed", "embargo-line", [span])
                return found if "T" in found and _zoned(found) else ""
    return None


def _zoned(value: str) -> bool:
    return value.endswith("Z") or value[-6:-5] in ("+", "-")


def _published(stamps: Sequence[Stamp], day: StoryDay | None, fields: Fields) -> str | None:
    """A printed stamp, else the story's day: wire copy is released when it is filed."""
    printed = [stamp for stamp in stamps if stamp.kind == "published"]
    if printed:
        fields.add("/itemMeta/published", "printed-stamp", [printed[0].span])
        return printed[0].value
    if day is None or day.value.startswith("--"):
        return None
    fields.add("/itemMeta/published", day.rule, day.spans, day.basis, day.confidence)
    return day.value


def _title(
    headline: str | None, lead: Passage | None, head: Head, options: ParseOptions, fields: Fields
) -> str | None:
    if headline:
        supplied = bool(options.headline)
        spans = [head.headline] if head.headline and not supplied else []
        fields.add(
            "/itemMeta/title", "headline-as-title", spans, "supplied" if supplied else "stated"
        )
        return headline
    if lead is None:
        return None
    skip = 0
    if head.dateline:
        while skip < len(lead.text) and lead.source_offset(skip) < head.dateline.text.end:
            skip += 1
    title = derived_title(lead.text[skip:].strip())
    if not title:
        return None
    words = title.removesuffix("…")
    begin = lead.text.find(words, skip)
    spans = [lead.source_span(begin, begin + len(words))] if begin >= 0 else []
    fields.add("/itemMeta/title", "derived-title", spans, "derived")
    return title


def _ed_notes(
    source: str, blocks: Sequence[TextBlock], day: StoryDay | None, fields: Fields
) -> tuple[EdNote, ...]:
    notes: list[EdNote] = []
    roles: dict[str, tuple[EdNoteRole, str]] = {
        "correction": ("correction", "correction-line"),
        "note": ("editorsNote", "note-line"),
    }
    for block in blocks:
        if block.role in roles:
            role, rule = roles[block.role]
            fields.add(f"/itemMeta/edNotes/{len(notes)}", rule, [block.span])
            notes.append(EdNote(role, _text(source, block.span)))
    if day and day.note:
        fields.add(
            f"/itemMeta/edNotes/{len(notes)}", day.rule, day.spans, "derived", day.confidence
        )
        notes.append(EdNote("inference", day.note))
    return tuple(notes)


def make_rights_info(
    source: str, blocks: Sequence[TextBlock], language: str, fields: Fields
) -> RightsInfo | None:
    """rightsInfo of the first printed copyright line; None where there is none."""
    for block in blocks:
        if block.role != "copyright":
            continue
        span = trimmed(source, block.span)
        found = read_copyright(source, span, language)
        notice = found.notice if found else span
        fields.add("/rightsInfo/copyrightNotice", "copyright-line", [notice])
        if found and found.holder:
            fields.add("/rightsInfo/copyrightHolder", "copyright-line", [found.holder])
        if found and found.year:
            fields.add("/rightsInfo/copyrightYear", "copyright-line", [notice])
        return RightsInfo(
            copyright_notice=_text(source, notice),
            copyright_holder=_text(source, found.holder) if found and found.holder else None,
            copyright_year=found.year if found else None,
        )
    return None
