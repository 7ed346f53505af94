"""What a format cannot hold, by address, and what is kept of an item then.

An exporter declares its losses as addresses: JSON Pointers into the item's JSON form, with `*`
for any index, and conditions in brackets after a step:

    /contentMeta/urgency                    the value
    /pictures/*/credit                      the value, in every picture
    /quotes                                 all of them
    /itemMeta/edNotes/*[role=inference]     each note of that role
    /contentSet/blocks/*[type=pullquote]    each block of that type
    /quotes/*[block=headline]               the quotes in the headline
    /itemMeta/links/*[rel!=seeAlso]         each link of another relation
    /itemMeta/published[:day]               the value, where it is only a day (see KINDS)
    /itemMeta/embargoed[=]                  the value, where it is empty
    /itemMeta/links/*[href:relative]        each link whose address is of that kind
    /itemMeta/links/*/href[:no-iri]         percent-encoded; gone where it is no absolute address
    /pictures/*/href[:no-uri]               the same, in ASCII
    /itemMeta/embargoed[:not-utc]           the same moment in UTC, in whole seconds
    /itemMeta/published[:unsure]            the value, where it was worked out and is not sure
    /subjects/*[type=person]/qcode          the value, of people only

A value that is lost is absent, or what the model takes where nothing is said (version 1,
language "und", pubStatus usable, role other). A value that must be there takes along the
object it belongs to: a dateline without its text is none. These are not simply dropped:

/itemMeta/edNotes/*/role        each note is for editors
/subjects/*[:order]             subjects come by type: people, organisations, places, topics
/subjects/*/relevance[:about]   subjects come with what the story is about first; any other
                                relevance than 100 is 50
/subjects/*/placeType[:coded]   what has the code of a country is one
/contentSet/blocks/*/type       the story's blocks become paragraphs of their squeezed plain
                                text, and what is not of the story is gone, figures with it
…/type[=list], [=note] …        a block of that type becomes a paragraph, of the story or not
/contentSet/blocks/*/id, /pictures/*/id, /quotes/*/id, /subjects/*/id
                                given anew as the parser gives them (newsexport.numbering);
                                what refers to them follows
/quotes/*/block, start or end   looked for again (newsexport.derived): a quote whose words stand
                                nowhere is gone
/quotes/*/speaker/name          a speaker stays only where it is a subject, by the subject's name
/itemMeta/title, /contentMeta/wordCount, /guid
                                made again from the rest (newsexport.derived)
/pictures/*[:unshown]           each picture that no figure shows is gone
XML_TEXT                        each text without what XML 1.0 forbids, white space squeezed

What refers to something that is gone is gone: a quote, a mention or a day whose block, or whose
caption, is gone; a figure whose picture is gone; a speaker's subject. Where the text of a block
changed its white space, places in it follow.

Provenance is a value like others, but tells of the others: an entry of /provenance/fields stays
only where its value stays as it was. Whoever compares what was read back with what is kept
compares provenance apart: a format tells at most the basis of a value, never rule and spans.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, get_args

from newsexport import derived
from newsexport.addresses import (
    LEAST_CONFIDENCE,
    NO_IRI,
    NO_URI,
    NOT_UTC,
    SUBJECT_ABOUT,
    SUBJECT_ORDER,
    SUBJECT_PLACE,
    UNSHOWN,
    UNSURE,
    XML_TEXT,
    dropped,
    short_name,
    snake,
    steps,
    value_at,
)
from newsexport.iri import iri, uri
from newsexport.moments import in_utc
from newsexport.newsitem import Block, NewsItem, Quote, RightsInfo, Speaker, Subject, SubjectType
from newsexport.numbering import renumbered
from newsexport.places import Mover
from newsexport.source import prose
from newsexport.story import STORY_TYPES, block_text
from newsexport.subject_codes import country_of
from newsexport.xml_text import in_xml

_BLOCK_TYPE = "/contentSet/blocks/*/type"
_BLOCK_ID, _PICTURE_ID = "/contentSet/blocks/*/id", "/pictures/*/id"
_QUOTE_ID, _SUBJECT_ID = "/quotes/*/id", "/subjects/*/id"
_PLACES = frozenset({"/quotes/*/block", "/quotes/*/start", "/quotes/*/end"})
_SPEAKER = "/quotes/*/speaker/name"
_NOTE_ROLE = "/itemMeta/edNotes/*/role"
_TITLE, _WORDS, _GUID = "/itemMeta/title", "/contentMeta/wordCount", "/guid"
_MADE_AGAIN = _PLACES | {
    *(_BLOCK_TYPE, _BLOCK_ID, _PICTURE_ID, _QUOTE_ID, _SUBJECT_ID),
    *(_SPEAKER, _TITLE, _WORDS, _GUID, UNSHOWN, XML_TEXT, SUBJECT_ORDER),
    *(SUBJECT_ABOUT, SUBJECT_PLACE),
}


def without(item: NewsItem, addresses: Iterable[str]) -> NewsItem:
    """`item` as a format that cannot hold what is at `addresses` keeps it."""
    return _Loss(item, frozenset(addresses)).kept


def lost(item: NewsItem, addresses: Iterable[str]) -> Mapping[str, int]:
    """How much of this very item a format that cannot hold `addresses` loses, by address: values
    counted, of a list its elements. What is made again the same is not lost.

    Also what goes along: quotes of a block that is gone.
    """
    return _Loss(item, frozenset(addresses)).counts


def of_the_story(counts: Mapping[str, int]) -> Mapping[str, int]:
    """The losses without those that tell of the source, which is not lost by a conversion: how
    values came to be, and where things stand in it."""
    return {
        address: count
        for address, count in counts.items()
        if not address.startswith("/provenance")
        and address.rpartition("/")[2] not in ("source", "line")
    }


def describe(counts: Mapping[str, int]) -> str:
    """Losses as people read them, the largest first.

    >>> describe({"/contentMeta/dateline/country": 1, "/quotes": 3})
    'quotes: 3, dateline.country'
    >>> describe({"/contentSet/blocks/*[type=pullquote]": 2, "/pictures/*/credit": 1})
    'blocks[type=pullquote]: 2, pictures.credit'
    """
    ordered = sorted(counts.items(), key=lambda pair: -pair[1])
    return ", ".join(
        short_name(address) + (f": {count}" if count > 1 else "") for address, count in ordered
    )


class _Loss:
    """One item, what is kept of it, and what was lost."""

    def __init__(self, item: NewsItem, addresses: frozenset[str]) -> None:
        self.item = item
        self.counts: dict[str, int] = {}
        self.kept = item
        if not addresses:
            return
        if XML_TEXT in addresses:
            self.kept, changed = in_xml(item)
            self._count(XML_TEXT, changed)
        types = {address for address in addresses if _is_type(address)}
        plain = sorted(addresses - types - _MADE_AGAIN)
        if UNSHOWN in addresses:
            self._drop_unshown()
        # conditions ask about parts that other addresses take away, and so do block types
        self._drop(address for address in plain if "[" in address)
        self._to_paragraphs(types)
        self._drop(address for address in plain if "[" not in address)
        if self.kept.rights_info == RightsInfo() != item.rights_info:
            self.kept = self.kept._replace(rights_info=None)
        self._mend(placed_again=not _PLACES.isdisjoint(addresses))
        if _SPEAKER in addresses:
            self._name_speakers()
        self._make_again(addresses)
        self._mend_provenance()
        self.counts = {
            address: self.counts[address] for address in sorted(self.counts, key=_model_order)
        }

    def _count(self, address: str, number: int = 1) -> None:
        if number:
            self.counts[address] = self.counts.get(address, 0) + number

    def _drop(self, addresses: Iterable[str]) -> None:
        for address in addresses:
            path = address.removesuffix(UNSURE)
            if path == address or self._is_unsure(path):
                count = partial(self._count, address)
                self.kept = dropped(self.kept, steps(path), count, _instead(address))

    def _is_unsure(self, pointer: str) -> bool:
        provenance = self.item.provenance
        return any(
            field.path == pointer
            and field.basis == "inferred"
            and field.confidence < LEAST_CONFIDENCE
            for field in (provenance.fields if provenance else ())
        )

    def _drop_unshown(self) -> None:
        shown = {block.picture for block in self.kept.content_set.blocks}
        pictures = tuple(picture for picture in self.kept.pictures if picture.id in shown)
        self._count(UNSHOWN, len(self.kept.pictures) - len(pictures))
        self.kept = self.kept._replace(pictures=pictures)

    # Block types

    def _to_paragraphs(self, addresses: set[str]) -> None:
        if not addresses:
            return
        every = _BLOCK_TYPE in addresses
        named = {c.value for a in addresses for c in steps(a)[-1].conditions}
        blocks: list[Block] = []
        for block in self.kept.content_set.blocks:
            if block.type in named or (every and block.type in STORY_TYPES):
                text = prose(block_text(block))
                if text and block.type != "paragraph":
                    self._count(_BLOCK_TYPE)
                    block = Block(block.id, "paragraph", text, block.source)
                elif not text:
                    self._count(f"/contentSet/blocks/*[type={block.type}]")
                    continue
            elif every:
                self._count(f"/contentSet/blocks/*[type={block.type}]")
                continue
            blocks.append(block)
        self._set_blocks(blocks)

    def _set_blocks(self, blocks: Iterable[Block]) -> None:
        content = self.kept.content_set._replace(blocks=tuple(blocks))
        self.kept = self.kept._replace(content_set=content)

    # What refers to what is gone

    def _mend(self, *, placed_again: bool) -> None:
        self._mend_names()
        before, after = derived.readable(self.item), derived.readable(self.kept)
        if before == after:
            return
        move = Mover(before, after)
        if not placed_again:
            quotes = [quote for quote in map(move.quote, self.kept.quotes) if quote]
            self._count("/quotes", len(self.kept.quotes) - len(quotes))
            self.kept = self.kept._replace(quotes=tuple(quotes))
        days = [day for day in map(move.day, self.kept.dates) if day]
        self._count("/dates", len(self.kept.dates) - len(days))
        subjects: list[Subject] = []
        for subject in self.kept.subjects:
            mentions = tuple(m for m in map(move.mention, subject.mentions) if m)
            self._count("/subjects/*/mentions", len(subject.mentions) - len(mentions))
            subjects.append(subject._replace(mentions=mentions))
        self.kept = self.kept._replace(dates=tuple(days), subjects=tuple(subjects))

    def _mend_names(self) -> None:
        """Figures without their picture, speakers without their subject."""
        pictures = _gone(self.item.pictures, self.kept.pictures)
        if pictures:
            blocks = self.kept.content_set.blocks
            self._set_blocks(block for block in blocks if block.picture not in pictures)
        subjects = _gone(self.item.subjects, self.kept.subjects)
        if subjects:
            self.kept = self.kept._replace(
                quotes=tuple(
                    quote._replace(speaker=quote.speaker._replace(subject=None))
                    if quote.speaker and quote.speaker.subject in subjects
                    else quote
                    for quote in self.kept.quotes
                )
            )

    # What is made again

    def _name_speakers(self) -> None:
        names = {subject.id: subject.name for subject in self.kept.subjects}
        quotes: list[Quote] = []
        for quote in self.kept.quotes:
            if quote.speaker:
                name = names.get(quote.speaker.subject or "")
                speaker = Speaker(name, quote.speaker.subject) if name else None
                self._count(_SPEAKER, int(name != quote.speaker.name))
                quote = quote._replace(speaker=speaker)
            quotes.append(quote)
        self.kept = self.kept._replace(quotes=tuple(quotes))

    def _make_again(self, addresses: frozenset[str]) -> None:
        item, kept = self.item, self.kept
        if not _PLACES.isdisjoint(addresses):
            kept = derived.with_quotes_placed(kept)
            self._count("/quotes", len(self.kept.quotes) - len(kept.quotes))
            self._count("/quotes/*/block", _moved(self.kept.quotes, kept.quotes))
        if _TITLE in addresses:
            title = derived.title(kept)
            self._count(_TITLE, int(title != item.item_meta.title is not None))
            kept = kept._replace(item_meta=kept.item_meta._replace(title=title))
        if _WORDS in addresses:
            words = derived.word_count(kept)
            self._count(_WORDS, int(words != item.content_meta.word_count is not None))
            kept = kept._replace(content_meta=kept.content_meta._replace(word_count=words))
        if _GUID in addresses:
            kept = kept._replace(guid=derived.guid(kept))
            self._count(_GUID, int(kept.guid != item.guid))
        if SUBJECT_ORDER in addresses:
            subjects = tuple(sorted(kept.subjects, key=_type_order))
            moved = sum(a is not b for a, b in zip(kept.subjects, subjects, strict=True))
            self._count(SUBJECT_ORDER, moved)
            kept = kept._replace(subjects=subjects)
        if SUBJECT_PLACE in addresses:
            kept = self._count_subjects(SUBJECT_PLACE, kept, map(_placed, kept.subjects))
        if SUBJECT_ABOUT in addresses:
            subjects = tuple(sorted(map(_weighed, kept.subjects), key=_passing))
            kept = self._count_subjects(SUBJECT_ABOUT, kept, subjects)
        named = renumbered(
            kept,
            blocks=_BLOCK_ID in addresses,
            pictures=_PICTURE_ID in addresses,
            quotes=_QUOTE_ID in addresses,
            subjects=_SUBJECT_ID in addresses,
        )
        parts: tuple[tuple[str, tuple[Any, ...], tuple[Any, ...]], ...] = (
            (_BLOCK_ID, kept.content_set.blocks, named.content_set.blocks),
            (_PICTURE_ID, kept.pictures, named.pictures),
            (_QUOTE_ID, kept.quotes, named.quotes),
            (_SUBJECT_ID, kept.subjects, named.subjects),
        )
        for address, old, new in parts:
            self._count(address, sum(a.id != b.id for a, b in zip(old, new, strict=True)))
        self.kept = named

    def _count_subjects(
        self, address: str, item: NewsItem, subjects: Iterable[Subject]
    ) -> NewsItem:
        """`item` with other subjects, those that differ counted."""
        changed = tuple(subjects)
        self._count(address, sum(a != b for a, b in zip(item.subjects, changed, strict=True)))
        return item._replace(subjects=changed)

    def _mend_provenance(self) -> None:
        provenance = self.kept.provenance
        if provenance is None or not provenance.fields or self.kept == self.item:
            return
        fields = tuple(
            field
            for field in provenance.fields
            if value_at(self.kept, field.path) == value_at(self.item, field.path)
        )
        self.kept = self.kept._replace(provenance=provenance._replace(fields=fields))


def _instead(address: str) -> Callable[[Any], Any] | None:
    """What is made of the values at `address`; None where they go."""
    if address.endswith(NO_IRI):
        return iri
    if address.endswith(NO_URI):
        return uri
    if address.endswith(NOT_UTC):
        return in_utc
    return (lambda role: "editorsNote") if address == _NOTE_ROLE else None


def _is_type(address: str) -> bool:
    return address == _BLOCK_TYPE or address.startswith(_BLOCK_TYPE + "[")


def _type_order(subject: Subject) -> int:
    return get_args(SubjectType).index(subject.type)


def _placed(subject: Subject) -> Subject:
    coded = subject.place_type is None and country_of(subject.qcode) is not None
    return subject._replace(place_type="country") if coded else subject


def _weighed(subject: Subject) -> Subject:
    return subject if subject.relevance in (50, 100) else subject._replace(relevance=50)


def _passing(subject: Subject) -> bool:
    return subject.relevance != 100


def _gone(before: Iterable[Any], after: Iterable[Any]) -> set[str]:
    return {part.id for part in before} - {part.id for part in after}


def _moved(before: Iterable[Quote], after: Iterable[Quote]) -> int:
    places = {(quote.id, quote.block, quote.start) for quote in before}
    return sum((quote.id, quote.block, quote.start) not in places for quote in after)


def _model_order(address: str) -> tuple[int, int, str]:
    if address == XML_TEXT:
        return len(NewsItem._fields), 0, address
    names = [snake(step.name) for step in steps(address)]
    part = NewsItem._field_defaults.get(names[0])
    fields: tuple[str, ...] = getattr(RightsInfo() if part is None else part, "_fields", ())
    second = fields.index(names[1]) if len(names) > 1 and names[1] in fields else 0
    return NewsItem._fields.index(names[0]), second, address
