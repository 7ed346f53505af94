"""From the text of a block back to the source.

Quotes, mentions and days point into the text of a block, white-space runs made one space; here
each block's text is matched to the source's characters again.
"""

from collections.abc import Iterator, Mapping, Sequence

from newsexport.newsitem import Block, NewsItem
from newsexport.parser.passage import Passage, join_passages, make_passage
from newsexport.source import Span, prose
from newsexport.story import block_text


def passages(item: NewsItem, text: str) -> dict[str, Passage]:
    """By id, the block texts of `item` that can be found in the source `text`; "headline" and
    "deck" as well. A text that the source does not show (a supplied headline) is left out."""
    spans = {
        field.path: field.spans
        for field in (item.provenance.fields if item.provenance else ())
        if field.spans
    }
    captions = {
        picture.id: (picture.caption or "", spans.get(f"/pictures/{at}/caption", ()))
        for at, picture in enumerate(item.pictures)
    }
    found = dict(_of_blocks(item.content_set.blocks, captions, text))
    for id, value in (("headline", item.content_meta.headline), ("deck", item.content_meta.deck)):
        passage = _of_spans(id, value or "", spans.get(f"/contentMeta/{id}", ()), text)
        if passage:
            found[id] = passage
    return found


def _of_blocks(
    blocks: Sequence[Block], captions: Mapping[str, tuple[str, Sequence[Span]]], text: str
) -> Iterator[tuple[str, Passage]]:
    for block in blocks:
        if block.type == "figure":
            words, spans = captions.get(block.picture or "", ("", ()))
        elif block.type == "list":
            words = block_text(block)
            spans = [item.source for item in block.items if item.source]
        else:
            words, spans = block.text or "", [block.source] if block.source else []
        passage = _of_spans(block.id, words, spans, text)
        if passage:
            yield block.id, passage


def _of_spans(id: str, words: str, spans: Sequence[Span], text: str) -> Passage | None:
    if not words or not spans:
        return None
    passage = join_passages([make_passage(id, "paragraph", text, span) for span in spans])
    return passage if prose(passage.text) == prose(words) else None
