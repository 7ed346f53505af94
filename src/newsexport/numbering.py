"""Ids inside an item, given anew as the parser gives them: p1, fig1, pic1, q1, person-ned-price.

For readers of formats that hold no ids: build the item with any ids that are unique and let
`renumbered` give the right ones; whatever refers to them follows.

    paragraph p    subhead h    list l    table t    blockquote, pullquote b
    correction c   note n       trailer e
    figure         fig and the number of its picture: fig2 shows pic2
    picture pic    quote q
    subject        person- org- place- topic- and its name; place-UA for a country
"""

from collections.abc import Iterable, Mapping

from newsexport.identity import local_id
from newsexport.newsitem import Block, NewsItem, Subject

BLOCK_PREFIXES: Mapping[str, str] = {
    "paragraph": "p",
    "subhead": "h",
    "list": "l",
    "table": "t",
    "blockquote": "b",
    "pullquote": "b",
    "correction": "c",
    "note": "n",
    "trailer": "e",
    "figure": "fig",
}
SUBJECT_PREFIXES: Mapping[str, str] = {
    "person": "person",
    "organisation": "org",
    "geoArea": "place",
    "abstract": "topic",
}


def renumbered(
    item: NewsItem,
    *,
    blocks: bool = True,
    pictures: bool = True,
    quotes: bool = True,
    subjects: bool = True,
) -> NewsItem:
    """`item` with new ids for what is asked for. A reference to nothing stays as it is."""
    shown = item.pictures
    if pictures:
        names = {picture.id: f"pic{number}" for number, picture in enumerate(shown, 1)}
        shown = tuple(picture._replace(id=names[picture.id]) for picture in shown)
        figures = tuple(
            block._replace(picture=names.get(block.picture, block.picture))
            if block.picture
            else block
            for block in item.content_set.blocks
        )
        item = item._replace(pictures=shown, content_set=item.content_set._replace(blocks=figures))
    if subjects:
        item = _subjects_renamed(item)
    if blocks:
        item = _blocks_renamed(item)
    if quotes:
        item = item._replace(
            quotes=tuple(q._replace(id=f"q{number}") for number, q in enumerate(item.quotes, 1))
        )
    return item


def _subjects_renamed(item: NewsItem) -> NewsItem:
    ids = subject_ids(item.subjects)
    names = {subject.id: id for subject, id in zip(item.subjects, ids, strict=True)}
    subjects = tuple(s._replace(id=id) for s, id in zip(item.subjects, ids, strict=True))
    quotes = tuple(
        quote._replace(
            speaker=quote.speaker._replace(
                subject=names.get(quote.speaker.subject, quote.speaker.subject)
            )
        )
        if quote.speaker and quote.speaker.subject
        else quote
        for quote in item.quotes
    )
    return item._replace(subjects=subjects, quotes=quotes)


def subject_ids(subjects: Iterable[Subject]) -> list[str]:
    """An id for each, made of its name, or of its code where it is a country."""
    taken: set[str] = set()
    ids: list[str] = []
    for subject in subjects:
        id = f"place-{subject.country}"
        if _is_country(subject) and id not in taken:
            taken.add(id)
        else:
            id = local_id(SUBJECT_PREFIXES[subject.type], subject.name, taken)
        ids.append(id)
    return ids


def subject_id(subject: Subject) -> str:
    """The id that `subject` has among others that are called something else."""
    return subject_ids((subject,))[0]


def _is_country(subject: Subject) -> bool:
    return subject.country is not None and (
        subject.place_type == "country" or subject.qcode == f"iso3166-1a2:{subject.country}"
    )


def _blocks_renamed(item: NewsItem) -> NewsItem:
    ids = block_ids(item.content_set.blocks)
    before = [block.id for block in item.content_set.blocks]
    names = dict(zip(before, ids, strict=True))
    blocks = tuple(
        block._replace(id=id) for block, id in zip(item.content_set.blocks, ids, strict=True)
    )
    return item._replace(
        content_set=item.content_set._replace(blocks=blocks),
        quotes=tuple(q._replace(block=names.get(q.block, q.block)) for q in item.quotes),
        subjects=tuple(
            subject._replace(
                mentions=tuple(
                    m._replace(block=names.get(m.block, m.block)) for m in subject.mentions
                )
            )
            for subject in item.subjects
        ),
        dates=tuple(day._replace(block=names.get(day.block, day.block)) for day in item.dates),
    )


def block_ids(blocks: Iterable[Block]) -> list[str]:
    """An id for each, counted by type; a figure has the number of its picture where it can."""
    counts: dict[str, int] = {}
    taken: set[str] = set()
    ids: list[str] = []
    for block in blocks:
        prefix = BLOCK_PREFIXES[block.type]
        number = (block.picture or "").removeprefix("pic")
        id = f"fig{number}"
        if block.type != "figure" or not number.isdecimal() or id in taken:
            counts[prefix] = counts.get(prefix, 0) + 1
            while (id := f"{prefix}{counts[prefix]}") in taken:
                counts[prefix] += 1
        taken.add(id)
        ids.append(id)
    return ids
