"""What the rest of an item says by rule: its title, its words counted, its guid, where its
quotes stand.

For readers whose format cannot hold such a value: they make it again, and so it is not lost.
A reader whose format can hold it takes what stands there, or nothing.
"""

from bisect import bisect_right
from collections.abc import Mapping

from newsexport.identity import id_bytes, tag_uri, urn_uuid
from newsexport.newsitem import NewsItem
from newsexport.parser.title import derived_title
from newsexport.story import block_text, count_words, story_texts

_MISSES = 64  # quotes not found, before the rest are not looked for: each costs the whole text


def title(item: NewsItem) -> str | None:
    """The headline, else the first sentence of the first paragraph without its dateline."""
    if item.content_meta.headline:
        return item.content_meta.headline
    for block in item.content_set.blocks:
        if block.type == "paragraph" and block.text:
            dateline = item.content_meta.dateline
            lead = block.text.removeprefix(dateline.text) if dateline else block.text
            return derived_title(lead.strip()) or None
    return None


def word_count(item: NewsItem) -> int:
    """The words of the story."""
    return count_words("\n".join(story_texts(item)))


def guid(item: NewsItem, authority: str | None = None) -> str:
    """The identifier that the same story has on every machine."""
    provider = item.item_meta.provider
    meta = item.content_meta
    name = id_bytes(
        provider.name if provider else None,
        meta.content_created,
        meta.headline,
        story_texts(item),
    )
    return tag_uri(authority, name) if authority else urn_uuid(name)


def readable(item: NewsItem) -> Mapping[str, str]:
    """The texts that quotes, mentions and days point into: headline, deck and each block by its
    id, in order. A figure's is its picture's caption."""
    captions = {picture.id: picture.caption or "" for picture in item.pictures}
    found = {
        "headline": item.content_meta.headline or "",
        "deck": item.content_meta.deck or "",
    }
    for block in item.content_set.blocks:
        if block.type == "figure":
            found[block.id] = captions.get(block.picture or "", "")
        else:
            found[block.id] = block_text(block)
    return found


def with_quotes_placed(item: NewsItem) -> NewsItem:
    """`item` with each quote where its text next stands: after the quote before it, else where
    it first stands. A quote whose words stand nowhere is gone."""
    texts = readable(item)
    starts: list[int] = []  # where each text begins in `whole`
    length = 0
    for text in texts.values():
        starts.append(length)
        length += len(text) + 1
    whole = "\0".join(texts.values())  # no quote reaches over it
    ids = list(texts)
    pos = misses = 0
    quotes = []
    for quote in item.quotes:
        found = -1
        if quote.text and "\0" not in quote.text and misses < _MISSES:
            found = whole.find(quote.text, pos)
            if found < 0:
                found = whole.find(quote.text)
            misses += found < 0
        if found < 0:
            continue
        pos = found + len(quote.text)
        at = bisect_right(starts, found) - 1
        start = found - starts[at]
        quotes.append(quote._replace(block=ids[at], start=start, end=start + len(quote.text)))
    return item._replace(quotes=tuple(quotes))
