"""Text that came in a frame (a transmission's, an e-mail's): the article inside it parsed, the
lines of the frame told as header, and what the frame says added where the text does not say it.
"""

from datetime import date

from newsexport.finding import Finding
from newsexport.newsitem import (
    Block,
    FieldProvenance,
    NewsItem,
    Provenance,
    SourceInfo,
    SourceLine,
)
from newsexport.options import ParseOptions
from newsexport.parser.item import parse_source
from newsexport.registry import Reading
from newsexport.source import Source, Span

RULES = {"frame": "A value that the frame of a transmission or message gives, not the article."}


def parse_inside(source: Source, text: Span, options: ParseOptions) -> Reading:
    """The item that the parser reads in source.text[text], its places those of `source`; every
    other line is a header."""
    inner = Source(source.name, source.text[text.start : text.end], source.encoding)
    item, findings = parse_source(inner, options)
    before = source.position(text.start).line - 1
    provenance = item.provenance or Provenance()
    inside = {
        line.line + before: line._replace(
            line=line.line + before, start=line.start + text.start, end=line.end + text.start
        )
        for line in provenance.lines
    }
    lines = tuple(
        inside.get(line.number, SourceLine(line.number, *line.span, "header"))
        for line in source.lines()
        if line.text.strip()
    )
    info = SourceInfo(source.name, source.encoding, len(source.text), source.sha256)
    fields = tuple(
        field._replace(spans=tuple(_moved(span, text.start) for span in field.spans))
        for field in provenance.fields
    )
    item = item._replace(
        content_set=item.content_set._replace(
            blocks=tuple(_block(block, text.start) for block in item.content_set.blocks)
        ),
        dates=tuple(
            day._replace(line=day.line + before if day.line else None) for day in item.dates
        ),
        provenance=provenance._replace(source=info, lines=lines, fields=fields),
    )
    return Reading(item, (*source.findings, *(_lowered(f, before) for f in findings)))


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _block(block: Block, by: int) -> Block:
    items = tuple(
        item._replace(source=_moved(item.source, by) if item.source else None)
        for item in block.items
    )
    return block._replace(source=_moved(block.source, by) if block.source else None, items=items)


def _lowered(finding: Finding, by: int) -> Finding:
    end = finding.end_line + by if finding.end_line else None
    return finding._replace(line=finding.line + by, end_line=end)


def noted(item: NewsItem, path: str, span: Span) -> NewsItem:
    """`item` with the entry that the value at `path` stands in its frame, at `span`."""
    provenance = item.provenance or Provenance()
    fields = tuple(field for field in provenance.fields if field.path != path)
    entry = FieldProvenance(path, "stated", "frame", spans=(span,))
    return item._replace(provenance=provenance._replace(fields=(*fields, entry)))


def parse_dated(
    source: Source, text: Span, stamp: str | None, span: Span, options: ParseOptions
) -> Reading:
    """As `parse_inside`, with the day or instant `stamp` that the frame gives at `span`: where
    the text has no day of its own, the story is from then."""
    if stamp is None or options.reference_date:
        return parse_inside(source, text, options)
    day = date.fromisoformat(stamp[:10])
    item, findings = parse_inside(source, text, options._replace(reference_date=day))
    fields = item.provenance.fields if item.provenance else ()
    basis = {field.path: field.basis for field in fields}
    if basis.get("/itemMeta/published") == "supplied":
        item = item._replace(item_meta=item.item_meta._replace(published=stamp))
        item = noted(item, "/itemMeta/published", span)
    if basis.get("/contentMeta/contentCreated") == "supplied":
        item = item._replace(content_meta=item.content_meta._replace(content_created=stamp))
        item = noted(item, "/contentMeta/contentCreated", span)
    return Reading(item, findings)
