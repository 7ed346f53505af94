"""What there is to explain in a News Item: its values, each with basis, rule and characters.

Provenance tells the basis and rule of every value of itemMeta, contentMeta, rightsInfo and the
pictures. It is silent about quotes, subjects, days and blocks, which point into the text by
themselves: for these the rules of their grammar are named, one of which applied.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

from newsexport.explain.passages import passages
from newsexport.newsitem import Basis, Block, FieldProvenance, Mention, NewsItem
from newsexport.parser.passage import Passage
from newsexport.source import Source, Span
from newsexport.story import block_text

Kind = Literal[
    "head", "time", "person", "organisation", "place", "quote", "picture", "note", "block"
]

GROUPS = ("Item", "Content", "Rights", "Pictures", "Quotes", "Names", "Days", "Blocks")

# The rules of a grammar whose single finds provenance does not list.
NAME_RULES = ("name-by-form", "name-by-neighbours")
DAY_RULES = ("day-expression",)
BLOCK_RULES = ("line-roles",)

_COUNTED: Mapping[str, tuple[Basis, str]] = {"/contentMeta/wordCount": ("derived", "word-count")}
_KINDS: Mapping[str, Kind] = {
    "published": "time",
    "embargoed": "time",
    "versionCreated": "time",
    "contentCreated": "time",
    "contentModified": "time",
    "date": "time",
    "creators": "person",
    "contributors": "person",
    "creator": "person",
    "by": "person",
    "provider": "organisation",
    "creditline": "organisation",
    "agency": "organisation",
    "supplier": "organisation",
    "infoSources": "organisation",
    "place": "place",
    "located": "place",
    "edNotes": "note",
    "copyrightNotice": "note",
    "copyrightHolder": "organisation",
    "copyrightYear": "time",
    "usageTerms": "note",
    "caption": "picture",
    "credit": "picture",
    "archive": "picture",
}
_SUBJECT_KINDS: Mapping[str, Kind] = {
    "person": "person",
    "organisation": "organisation",
    "geoArea": "place",
}
_PARTS = (
    ("Item", ("guid", "version", "language", "itemMeta")),
    ("Content", ("contentMeta",)),
    ("Rights", ("rightsInfo",)),
    ("Pictures", ("pictures",)),
)


class Field(NamedTuple):
    """One value of the document."""

    path: str  # JSON Pointer into the item
    group: str  # one of GROUPS
    label: str  # "contentCreated", "person", "q1"
    value: str
    kind: Kind
    note: str = ""  # what goes with the value: a speaker, a job title, the words of a day
    basis: Basis | None = None  # None: not read from the text (an identifier, the clock)
    rules: tuple[str, ...] = ()  # the rule; several where one of them applied
    confidence: int = 100
    spans: tuple[Span, ...] = ()  # the characters that show it, in the source


def fields_of(item: NewsItem, source: Source) -> tuple[Field, ...]:
    """Everything in `item` that can be explained, in the order of GROUPS."""
    told = {field.path: field for field in item.provenance.fields} if item.provenance else {}
    data = item.to_dict()
    texts = passages(item, source.text)
    found: list[Field] = []
    for group, keys in _PARTS:
        for key in keys:
            if key in data:
                found += _told_fields(f"/{key}", data[key], group, told, covered=False)
    found += _quotes(item, texts, told)
    found += _subjects(item, texts, told)
    found += _days(item, texts, told)
    found += (_block(at, block) for at, block in enumerate(item.content_set.blocks))
    size = len(source.text)
    return tuple(
        field._replace(spans=tuple(span for span in field.spans if span.start < span.end <= size))
        for field in found
    )


def _told_fields(
    path: str, value: Any, group: str, told: Mapping[str, FieldProvenance], *, covered: bool
) -> Iterator[Field]:
    """The values at and under `path`: those that provenance names, and single values that no
    value above them covers."""
    entry = told.get(path)
    single = not isinstance(value, dict | list) and not path.endswith("/id")
    if entry or (single and not covered):
        yield _field(path, value, group, entry)
    if isinstance(value, dict | list):
        children = value.items() if isinstance(value, dict) else enumerate(value)
        for key, child in children:
            yield from _told_fields(
                f"{path}/{key}", child, group, told, covered=covered or entry is not None
            )


def _field(path: str, value: Any, group: str, entry: FieldProvenance | None) -> Field:
    names = [name for name in path.split("/") if name and not name.isdigit()]
    kind = _KINDS.get(names[-1], "head")
    if isinstance(value, dict) and value.get("type") == "organisation":
        kind = "organisation"
    shown, note = _words(value)
    label = names[-1]
    if group == "Pictures":
        label = f"{int(path.split('/')[2]) + 1} {label}"
    elif len(names) > 2:
        label = f"{names[-2]} {label}"
    field = Field(path, group, label, shown, kind, note)
    if entry:
        return field._replace(
            basis=entry.basis,
            rules=(entry.rule,),
            confidence=entry.confidence,
            spans=entry.spans,
        )
    if path in _COUNTED:
        basis, rule = _COUNTED[path]
        return field._replace(basis=basis, rules=(rule,))
    return field


def _words(value: Any) -> tuple[str, str]:
    """A value as people read it, and what stands beside its name.

    >>> _words({"type": "person", "name": "Jane Doe", "jobTitle": "Editor"})
    ('Jane Doe', 'Editor')
    """
    if value is True:
        return "yes", ""
    if isinstance(value, list):
        return ", ".join(_words(element)[0] for element in value), ""
    if not isinstance(value, dict):
        return str(value), ""
    shown = str(value.get("name", value.get("text", "")))
    rest = (_words(part)[0] for key, part in value.items() if key not in ("type", "placeType"))
    return shown, " · ".join(part for part in rest if part not in shown)


def _spans(texts: Mapping[str, Passage], *mentions: Mention) -> tuple[Span, ...]:
    return tuple(
        texts[block].source_span(start, end)
        for block, start, end in mentions
        if block in texts and start < end <= len(texts[block].text)
    )


def _with(field: Field, told: Mapping[str, FieldProvenance]) -> Field:
    """`field` as provenance tells it, where it does."""
    entry = told.get(field.path)
    if entry is None:
        return field
    return field._replace(basis=entry.basis, rules=(entry.rule,), confidence=entry.confidence)


def _quotes(
    item: NewsItem, texts: Mapping[str, Passage], told: Mapping[str, FieldProvenance]
) -> Iterator[Field]:
    for at, quote in enumerate(item.quotes):
        spans = _spans(texts, Mention(quote.block, quote.start, quote.end))
        speaker = quote.speaker.name if quote.speaker else "speaker not told"
        passage = texts.get(quote.block)
        rules = (_quote_rule(passage.text, quote.start, quote.end),) if passage else ()
        field = Field(
            f"/quotes/{at}", "Quotes", quote.id, quote.text, "quote", speaker, "stated", rules
        )
        yield _with(field, told)._replace(spans=spans)


_MARKS = "\"“”„‟«»‹›‘’‚'`´"
_DASHES = "-–—―"


def _quote_rule(text: str, start: int, end: int) -> str:
    """Which of the rules of direct speech text[start:end] fits: the marks show it.

    >>> _quote_rule('"We go," she said.', 1, 7), _quote_rule("– Vi er klare, sier Berg.", 2, 13)
    ('quote-marks', 'quote-dash')
    """
    before, after = text[max(0, start - 3) : start].rstrip(), text[end : end + 3].lstrip()
    if start <= 3 and before in _DASHES and before:
        return "quote-dash"
    marked = all(mark and mark in _MARKS for mark in (before[-1:], after[:1]))
    return "quote-marks" if marked else "quote-reopened"


def _subjects(
    item: NewsItem, texts: Mapping[str, Passage], told: Mapping[str, FieldProvenance]
) -> Iterator[Field]:
    for at, subject in enumerate(item.subjects):
        kind = _SUBJECT_KINDS.get(subject.type, "note")
        note = subject.job_title or (subject.country if subject.country != subject.name else "")
        label = "place" if kind == "place" else subject.type
        field = Field(
            f"/subjects/{at}", "Names", label, subject.name, kind, note or "", "stated", NAME_RULES
        )
        if any(f"/subjects/{at}/mentions/{n}" in told for n in range(len(subject.mentions))):
            field = field._replace(rules=(*NAME_RULES, "recogniser"))
        yield _with(field, told)._replace(spans=_spans(texts, *subject.mentions))


def _days(
    item: NewsItem, texts: Mapping[str, Passage], told: Mapping[str, FieldProvenance]
) -> Iterator[Field]:
    for at, day in enumerate(item.dates):
        whole = day.value[:4] in day.text
        field = Field(
            f"/dates/{at}",
            "Days",
            "day",
            day.value,
            "time",
            f"“{day.text}”",
            "stated" if whole else "inferred",
            DAY_RULES,
        )
        spans = _spans(texts, Mention(day.block, day.start, day.end))
        yield _with(field, told)._replace(spans=spans)


_LONGEST_BLOCK = 90  # characters of a block's text that are shown beside it


def _block(at: int, block: Block) -> Field:
    text = block_text(block).replace("\n", " ").replace("\t", " ")
    shown = text if len(text) <= _LONGEST_BLOCK else f"{text[:_LONGEST_BLOCK].rstrip()}…"
    if block.type == "figure":
        shown = block.picture or ""
    return Field(
        f"/contentSet/blocks/{at}",
        "Blocks",
        block.id,
        shown,
        "block",
        block.type,
        "stated",
        BLOCK_RULES,
        spans=(block.source,) if block.source else (),
    )
